// The package's `bin`: the command in the real world.

import { run } from './run.js';
import { createWorld } from './world.js';

declare const __VERSION__: string;

process.exitCode = await run(process.argv.slice(2), createWorld(__VERSION__));
