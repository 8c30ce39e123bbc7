// The collector on its own: `npx tsx demo/collector/main.ts`. Public rules, no demo switches.

import { createCollector } from './collector.js';
import { addressFrom, optionsFrom } from './environment.js';
import { onStop } from './server.js';

const address = addressFrom(process.env, 8787);
const collector = await createCollector(optionsFrom(process.env));
onStop(collector.close);
const { url } = await collector.listen(address);
console.log(`Collector: ${url}/v1/responses`);
