// One constructed sheet for all elements: no style tag, no style attribute, so no policy of the page has anything to allow.

import { base } from './base.js';
import { controls } from './controls.js';
import { receipt } from './receipt.js';
import { situations } from './situations.js';
import { tokens } from './tokens.js';

const sheets: Record<string, CSSStyleSheet> = {};

/** The sheet itself, or the one of a theme, which stands after it. */
export const styleSheet = (text = tokens + receipt + base + controls + situations): CSSStyleSheet => {
  if (!sheets[text]) (sheets[text] = new CSSStyleSheet()).replaceSync(text);
  return sheets[text]!;
};
