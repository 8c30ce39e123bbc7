// A short, fixed part of the model of delivery, for mutants that the tests of single modules let through. Last, because it costs most.
import { explore } from '../model/explore.js';

it('what was promised is delivered, and counted once', () => explore({ seed: 1, runs: 60, shrinks: false })).timeout(60_000);
