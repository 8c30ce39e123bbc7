// Registers the tag, once. The entry of the file `satisfaction-results.js` and of the npm export of that name.

import { SatisfactionResultsElement } from './satisfaction-results-element.js';

export type { SatisfactionResultsElement } from './satisfaction-results-element.js';
export type { SatisfactionResultsEventMap } from './events.js';

declare global {
  interface HTMLElementTagNameMap {
    'satisfaction-results': SatisfactionResultsElement;
  }
}

const TAG = 'satisfaction-results';

if (typeof customElements !== 'undefined' && !customElements.get(TAG)) customElements.define(TAG, SatisfactionResultsElement);
