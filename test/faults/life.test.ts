import { clocks } from './life/clocks.js';
import { crowds } from './life/crowds.js';
import { ending } from './life/ending.js';
import { hosting } from './life/hosting.js';
import { pausing } from './life/pausing.js';
import { prove } from './prove.js';
import { LIFE } from './rows/life.js';

prove('Pages, tabs, browsers and clocks', LIFE, { ...ending, ...pausing, ...crowds, ...clocks, ...hosting }, { keep: true });
