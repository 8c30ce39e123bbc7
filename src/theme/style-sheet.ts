// One constructed sheet for all elements: no style tag, no style attribute, so no policy of the page has anything to allow.

import { base } from './base.js';
import { controls } from './controls.js';
import { situations } from './situations.js';
import { tokens } from './tokens.js';

let sheet: CSSStyleSheet | undefined;

export const styleSheet = (): CSSStyleSheet => {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(tokens + base + controls + situations);
  }
  return sheet;
};
