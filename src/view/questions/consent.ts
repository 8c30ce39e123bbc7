// A consent: one box, never ticked beforehand; the link stands after the label, not in it.

import { html } from 'lit/html.js';
import type { ConsentQuestion } from '../../survey/questions/index.js';
import { frame, labelWords } from '../frame.js';
import { link } from '../link.js';
import type { ViewProps } from '../props.js';
import { control, tile } from '../tile.js';

export const consent = (question: ConsentQuestion, props: ViewProps) => {
  const checked = !!props.state.answers.get(question.id);
  return frame(
    question,
    props,
    html`${tile(question, props, {
      index: 0,
      part: 'consent',
      look: 'line',
      several: true,
      alone: true,
      checked,
      pick: () => props.dispatch({ type: 'answer', question, answer: checked ? undefined : { value: true } }),
      content: html`${control}<span>${labelWords(question, props)}</span>`,
    })}${link(question.link, props)}`,
  );
};
