import { html } from 'lit/html.js';
import type { NoteQuestion } from '../../survey/questions/index.js';
import { link } from '../link.js';
import type { ViewProps } from '../props.js';
import { words } from '../text.js';

export const note = (question: NoteQuestion, props: ViewProps) =>
  html`<p part="question">${words(question.label, props)}${' '}${link(question.link, props)}</p>`;
