// The table of methods. Adding one is a function here, its name in survey/scores, and a line in this table: a name without a function does
// not compile.

import type { ScoreMethod } from '../../survey/scores.js';
import { allSatisfied } from './all-satisfied.js';
import { difference } from './difference.js';
import { mean } from './mean.js';
import type { Method } from './method.js';
import { rescaled } from './rescaled.js';
import { share } from './share.js';
import { sum } from './sum.js';

export const methods: { readonly [M in ScoreMethod]: Method } = { share, allSatisfied, mean, rescaled, difference, sum };
