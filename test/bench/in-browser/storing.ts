// A kiosk whose endpoint is out of service stores one response after another, with much waiting or with next to nothing. Two outboxes of one
// page, each with a database of its own, take turns.
import { createStore } from 'idb-keyval';
import { createIdbStore } from '../../../src/outbox/idb-store.js';
import { createOutbox, type Outbox } from '../../../src/outbox/outbox.js';
import { ENDPOINT, entryOf, newId } from './responses.js';

const clock = {
  now: () => Date.now(),
  setTimeout: (callback: () => void, ms: number): unknown => setTimeout(callback, ms),
  clearTimeout: (handle: unknown) => clearTimeout(handle as number),
};

const createKiosk = (name: string): Outbox => {
  const outbox = createOutbox({
    disk: createIdbStore(clock, () => createStore(name, 'rows')),
    // The office has said when to come again.
    transport: { send: async (messages) => messages.map(({ id }) => ({ id, kind: 'retry', after: 36e5 })) },
    clock,
    random: Math.random,
    visit: name,
    window,
    document,
    openChannel: () => undefined,
    onTrouble: () => {},
  });
  outbox.attach({ endpoint: ENDPOINT, batch: 50, onFact: () => {} });
  return outbox;
};

async function store(outbox: Outbox, visit: string, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const { durable } = await outbox.add(entryOf(newId(), visit), { storage: 'local' });
    if (!durable) throw new Error('a response was not kept');
  }
}

/** Clocks of browsers are coarse. */
const BLOCK = 20;

async function timed(outbox: Outbox, visit: string): Promise<number> {
  const start = performance.now();
  await store(outbox, visit, BLOCK);
  return (performance.now() - start) / BLOCK;
}

export interface Storing {
  readonly none: readonly number[];
  readonly full: readonly number[];
}

/** Milliseconds for one response, `rounds` times: with next to nothing before it, and behind `waiting` or a few more. */
export async function measureStoring(waiting: number, rounds: number): Promise<Storing> {
  const [none, full] = [createKiosk('bench-none'), createKiosk('bench-full')];
  await store(full, 'bench-full', waiting);
  const times = { none: [] as number[], full: [] as number[] };
  for (let round = -1; round < rounds; round += 1) {
    const turns = [['none', none] as const, ['full', full] as const];
    for (const [name, outbox] of round % 2 ? turns : turns.reverse()) {
      const time = await timed(outbox, `bench-${name}`);
      // The first warms up.
      if (round >= 0) times[name].push(time);
    }
    await none.clear();
  }
  const kept = full.pending(ENDPOINT);
  if (kept !== waiting + (rounds + 1) * BLOCK) throw new Error(`${kept} were kept`);
  await full.clear();
  return times;
}
