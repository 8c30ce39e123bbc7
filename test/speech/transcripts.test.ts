// What the screen reader Orca says on the main journeys, key by key, against what was agreed upon; and what must be heard whatever it says.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startBrowser, type Browser, type EngineName } from '../e2e/support/browser.js';
import { agree, orphans, updates } from './agreed.js';
import { meetsTheBars } from './bars.js';
import { openDesk, type Desk } from './desk.js';
import { JOURNEYS, type Journey } from './journeys.js';
import { Person, written } from './person.js';
import { startScreenReader, type ScreenReader } from './screen-reader.js';
import { openOffice } from './site.js';
import { engines, mustBeHere, otherMaking, whyNot } from './tools.js';

/** A busy browser may tell of a focus before it tells of a state, and Orca says what it is told. A fault is heard in each take. */
const TAKES = 3;

function inEngine(engine: EngineName): void {
  let desk: Desk;
  let browser: Browser;
  let reader: ScreenReader;
  const otherwise = otherMaking(engine, 'orca');
  before(async () => {
    desk = await openDesk();
    browser = await startBrowser(engine, { env: desk.env });
    reader = await startScreenReader(desk, engine);
  });
  after(async () => {
    await browser?.close();
    await desk?.close();
  });

  async function play(journey: Journey): Promise<Person> {
    const office = await openOffice(journey);
    const person = new Person(await browser.newPage(), office, reader);
    try {
      await person.arrive();
      await journey.play(person);
      return person;
    } catch (fault) {
      throw new Error(`${String(fault)}\nHeard so far:\n${written(person.steps)}`);
    } finally {
      await person.page.close();
      await office.close();
    }
  }

  async function check(journey: Journey): Promise<void> {
    const person = await play(journey);
    agree({ name: `transcripts/${engine}/${journey.name}`, text: written(person.steps), otherwise });
    meetsTheBars(person, journey);
  }

  for (const journey of JOURNEYS)
    it(journey.name.replaceAll('-', ' '), async () => {
      for (let take = 1; take < (updates ? 1 : TAKES); take += 1) {
        const fault = await check(journey).catch((thrown: unknown) => thrown);
        if (fault === undefined) return;
        console.log(`Take ${take} of ${engine}'s ${journey.name}: ${String(fault)}`);
      }
      await check(journey);
    });
  it('and nothing was agreed upon that nobody plays any more', () => assert.deepEqual(orphans(`transcripts/${engine}`, JOURNEYS.map(({ name }) => name)), []));
}

const reason = whyNot();
const { here, notices } = engines('chromium', 'firefox');
for (const notice of [...notices, ...(reason ? [reason] : [])]) {
  console.log(notice);
  if (mustBeHere()) it(notice, () => assert.fail(notice));
}
// They wait more than they work: side by side, each on its own desk.
if (!reason && here.length)
  describe('what Orca says', { concurrency: true, timeout: 400_000 }, () => {
    for (const engine of here) describe(`in ${engine} on the journey`, { concurrency: 1 }, () => inEngine(engine));
  });
