// npm run province: puts the made-up year into a collector of its own, ballot by ballot through POST /v1/responses, then asks what anybody may
// ask and writes the replies down. They are scored, cut into tens and withheld by the collector's own code, under its public rules.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCollector, type Collector } from '../collector/collector.js';
import { createBallots, YEAR, type Ballot, type Form } from './ballots.js';
import { FORMS, PLACES_SEED, SEED } from './forms.js';
import { createPlaces } from './places.js';
import { createRandom } from './random.js';

/** As many as a reply holds. */
const BATCH = 50;

/** What the page asks for. */
export const GROUPINGS = ['month', 'agency', 'channel'] as const;

/** The clock of the collector: it is whatever time the last ballot of a batch was sent. */
let now = new Date(0);

const AFTERWARDS = new Date('2026-07-02T00:00:00Z');

async function post(collector: Collector, batch: readonly Ballot[]): Promise<void> {
  now = new Date(batch.at(-1)?.time ?? now);
  const reply = await collector.app.request('/v1/responses', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(batch) });
  const { results } = (await reply.json()) as { readonly results: readonly { readonly status: string }[] };
  const refused = results.find(({ status }) => status !== 'accepted');
  if (refused) throw new Error(JSON.stringify(refused));
}

/** The public replies about one form, by grouping. */
export async function answersOf(form: Form, seed: number): Promise<ReadonlyMap<string, unknown>> {
  const directory = await mkdtemp(join(tmpdir(), 'province-'));
  const collector = await createCollector({ dataDir: join(directory, 'data'), timeZone: 'Asia/Ho_Chi_Minh', publicGroups: ['agency', 'channel'], settleSeconds: 0, now: () => now });
  try {
    const ballots = createBallots(form, createPlaces(createRandom(PLACES_SEED)), seed);
    for (let at = 0; at < ballots.length; at += BATCH) await post(collector, ballots.slice(at, at + BATCH));
    // Asked when the last month is over: until then its figures lag.
    now = AFTERWARDS;
    const answers = new Map<string, unknown>();
    for (const group of GROUPINGS) {
      const asked = new URLSearchParams({ survey: form.id, group, ...YEAR });
      answers.set(group, await (await collector.app.request(`/v1/results?${asked}`)).json());
    }
    return answers;
  } finally {
    await collector.close();
    await rm(directory, { recursive: true, force: true });
  }
}

export const folder = fileURLToPath(new URL('./answers/', import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await mkdir(folder, { recursive: true });
  for (const form of FORMS) {
    console.log(`${form.id}: ${form.count} ballots …`);
    for (const [group, answer] of await answersOf(form, SEED)) await writeFile(join(folder, `${form.id}-${group}.json`), `${JSON.stringify(answer)}\n`);
  }
}
