// How the results look, on the survey's own tokens.

import { tokens } from '../theme/tokens.js';
import { drawings } from './drawings.js';
import { frame } from './frame.js';
import { media } from './media.js';
import { narrow } from './narrow.js';
import { tables } from './tables.js';

let sheet: CSSStyleSheet | undefined;

/** One for all elements. */
export const styleSheet = (): CSSStyleSheet => {
  if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(tokens + frame + tables + drawings + narrow + media);
  return sheet;
};
