// For whoever misspelt one.

import { presets } from './index.js';

export const presetNames: readonly string[] = ['csat', ...Object.keys(presets)];
