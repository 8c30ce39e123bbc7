// From the state to the screen: what the view is told, and what comes after drawing.

import { html, nothing, render } from 'lit/html.js';
import { inLocale } from '../locale/localization.js';
import { surveyView } from '../view/survey.js';
import type { Core } from './core.js';
import { focusOn } from './focus.js';
import { showAccent } from './look.js';
import { viewProps } from './view-props.js';

/** In a preview, and on the author's own machine. */
const isForAuthors = ({ element }: Core): boolean => element.preview || /localhost$|^127\.|^\[::1]/.test(location.hostname);

const content = (core: Core) => {
  const { state, issues } = core;
  if (state && !issues.length) {
    const props = viewProps(core, state);
    return inLocale(props.locale, () => surveyView(props));
  }
  // Developers see the reasons in place.
  return html`<slot></slot>${isForAuthors(core) ? issues.map(({ code, message }) => html`<p part="error">${code}: ${message}</p>`) : nothing}`;
};

export const draw = (core: Core): void => {
  const { element, root, focus } = core;
  const find = (selector: string) => root.querySelector<HTMLElement>(selector);
  // A receipt is as high as the form was, so that the page doesn't jump.
  const isOver = !/asking|submitting/.test(core.state?.status ?? '');
  const height = isOver && find('form') ? `min(${find('.survey')?.offsetHeight}px, 70vh)` : undefined;
  render(content(core), root);
  // Of two radios that share a name for a moment, while questions move up, the browser leaves one checked.
  for (const input of root.querySelectorAll<HTMLInputElement>('.on input')) input.checked = true;
  const survey = find('.survey');
  if (!survey) return;
  survey.style.minBlockSize = isOver ? (height ?? survey.style.minBlockSize) : '';
  void showAccent(survey, element, isForAuthors(core));
  if (focus && (focus !== 'outcome' || find('#outcome'))) {
    core.focus = undefined;
    focusOn(root, focus);
  }
};
