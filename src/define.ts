// Registers the tag, once, and inserts the element for a script tag that asks for one. The entry of the script file and of the npm package.

import { embed, TAG } from './element/embed.js';
import { VERSION } from './element/environment.js';
import { SatisfactionSurveyElement, type Pack } from './index.js';

declare global {
  interface HTMLElementTagNameMap {
    'satisfaction-survey': SatisfactionSurveyElement;
  }
}

/** The languages inside a language file; the build wraps the script in a function that is given them. */
declare const packs: Readonly<Record<string, Pack>> | undefined;

if (typeof customElements !== 'undefined') {
  SatisfactionSurveyElement.adopt(typeof packs === 'undefined' ? {} : packs, VERSION);
  if (!customElements.get(TAG)) customElements.define(TAG, SatisfactionSurveyElement);
  embed();
}
