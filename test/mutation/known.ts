// Part of npm run mutate: makes each known fault, one by one, and wants a test to notice it.
// tsx test/mutation/known.ts --model      the same with 2,000 sequences of the model of delivery in place of all tests
import { KNOWN_FAULTS } from './known-faults.js';
import { setUp, test } from './workshop.js';

const tests = process.argv.includes('--model') ? 'model' : 'all';

setUp();
const without = await test(tests);
if (without) throw new Error(`fails without any fault: ${without}`);
for (const fault of KNOWN_FAULTS) {
  const noticed = await test(tests, fault);
  console.log(`${noticed ? 'killed  ' : 'SURVIVED'}  ${fault.name}${noticed ? ` – ${noticed}` : ''}`);
  if (!noticed) process.exitCode = 1;
}
