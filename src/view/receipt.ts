// What became of the answer, in true words: sent, kept, not kept, refused. A symbol, a heading, one sentence, at most two actions. The focus
// goes to the whole, named by the heading: where the button that had it is gone, Orca passes over a heading in silence.

import { html, nothing } from 'lit/html.js';
import { visibleQuestions } from '../survey/flow.js';
import type { Receipt } from '../survey/session.js';
import { link } from './link.js';
import type { ViewProps } from './props.js';
import * as strings from './strings.js';
import { mark } from './symbols.js';
import { words } from './text.js';

const answered = ({ state: { survey, answers } }: ViewProps) => visibleQuestions(survey, answers).filter(({ id }) => answers.has(id));

/** The words that would be lost otherwise. */
const written = (props: ViewProps): string =>
  answered(props)
    .map(({ id, type }) => props.state.answers.get(id)?.[type === 'text' ? 'value' : 'other'] ?? '')
    .filter(Boolean)
    .join('\n');

const ACTIONS = { sent: [], queued: ['retry', 'remove'], unsaved: ['retry'], rejected: ['remove'] } as const;

export const receipt = (status: Receipt, props: ViewProps) => {
  const { survey, reason } = props.state;
  const [heading, sentence] = strings.receipts[status]();
  const text = written(props);
  return html`<div class="receipt ${status}" part="receipt" id="outcome" tabindex="-1" role="group" aria-labelledby="became">
    <slot name="receipt"></slot>
    ${mark(status)}
    <div id="became" class="title" role="heading" aria-level=${props.headingLevel}>${heading}</div>
    <p>${status === 'sent' && survey.thanks ? words(survey.thanks, props) : sentence}</p>
    ${status === 'rejected' && reason ? html`<p>${[`${strings.reason()} `, words({ und: reason }, props)]}</p>` : nothing}
    ${status === 'unsaved' && text ? html`<label>${strings.words()}<textarea part="textarea" readonly rows="4" .value=${text}></textarea></label>` : nothing}
    ${status === 'queued' && props.kept ? html`<p>${strings.fill(strings.waiting(), props.kept)}</p>` : nothing}
    ${ACTIONS[status].map(
      (type) =>
        html`<button type="button" class=${type === 'remove' ? 'quiet' : ''} part="button ${status === 'unsaved' ? 'button-primary' : 'button-secondary'}" @click=${() => props.dispatch({ type })}>
          ${type === 'retry' ? strings.retry() : strings.remove()}
        </button>`,
    )}
    <p part="hint">
      ${answered(props).some((question) => question.type === 'text' && question.needs) ? nothing : strings.noReply()}${survey.complaint ? [' ', strings.complain(), ' ', link(survey.complaint, props)] : nothing}
    </p>
  </div>`;
};
