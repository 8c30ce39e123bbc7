// One answer to pick: a native radio or checkbox stretched over its tile, so that a finger, a mouse, a switch and a voice all hit it, and
// visible words that are its name.

import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Question } from '../survey/questions/index.js';
import { describedBy, idOf, isInvalid } from './frame.js';
import type { ViewProps } from './props.js';

export interface Tile {
  /** Place among the answers of the question, from 0. */
  readonly index: number;
  readonly checked: boolean;
  readonly pick: () => void;
  readonly content: unknown;
  /** Its part, a singular noun. */
  readonly part: string;
  readonly look?: string;
  readonly several?: boolean;
  /** No group says for it that it is required or invalid. */
  readonly alone?: boolean;
}

export const tile = (question: Question, props: ViewProps, { index, checked, pick, content, part, look = '', several, alone }: Tile): TemplateResult =>
  html`<label class="tile ${look} ${checked ? 'on' : ''}" part="${part} ${checked ? `${part}--checked` : ''}"
    ><input
      type=${several ? 'checkbox' : 'radio'}
      name=${idOf(question)}
      id=${idOf(question, index)}
      .checked=${checked}
      aria-describedby=${describedBy(question, props)}
      aria-required=${alone && question.required ? 'true' : nothing}
      aria-invalid=${alone ? isInvalid(question, props) : nothing}
      @change=${pick}
    />${content}</label
  >`;

/** The drawn box or ring of an option. */
export const control = html`<span part="option-control" class="box" aria-hidden="true"></span>`;
