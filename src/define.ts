// Registers the tag, once, and inserts the element for a script tag that asks for one. The entry of the script file and of the npm package.

import { SatisfactionSurveyElement } from './index.js';
import { embed } from './element/embed.js';

declare global {
  interface HTMLElementTagNameMap {
    'satisfaction-survey': SatisfactionSurveyElement;
  }
}

const TAG = 'satisfaction-survey';

if (typeof customElements !== 'undefined' && !customElements.get(TAG)) {
  customElements.define(TAG, SatisfactionSurveyElement);
}
if (typeof document !== 'undefined') embed(TAG);

export * from './index.js';
