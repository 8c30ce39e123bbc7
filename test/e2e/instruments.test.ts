// Every instrument: what the office counts of it is what the instrument's own source counts.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { parseDefinition, presetsFolder, type Registered } from '../../demo/collector/registry.js';
import type { Listening } from '../../demo/collector/server.js';
import { toEvent } from '../../demo/collector/test/support/events.js';
import type { Result } from '../../src/scoring/score-of.js';
import { WORKED } from '../presets/worked-examples.js';
import { openOffice, type Office } from './support/office.js';

const instruments = readdirSync(presetsFolder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => parseDefinition(JSON.parse(readFileSync(presetsFolder + file, 'utf8'))) as Registered);

describe('every instrument', { timeout: 900_000 }, () => {
  let office: Office;
  let portal: Listening;
  before(async () => {
    office = await openOffice();
    portal = await office.openPortal();
  });
  after(() => office.close());

  /** The scores of one counter, which here is one worked example. */
  const scoresOf = async (survey: string, unit: string): Promise<readonly Result[]> => {
    const document = (await (await fetch(`${portal.url}/v1/results?survey=${survey}&group=unit`)).json()) as { groups: { key: string; scores: Result[] }[] };
    return document.groups.find(({ key }) => key === unit)?.scores ?? [];
  };

  it('is counted as its source counts it', async () => {
    for (const { survey } of instruments) {
      const own = WORKED.filter(({ preset }) => preset === survey.id);
      const events = own.flatMap(({ given }, index) => given.map((ballot) => toEvent({ survey: { id: survey.id, version: survey.version }, answers: ballot.answers, data: { shown: ballot.shown, ...(ballot.notApplicable && { notApplicable: ballot.notApplicable }), about: { unit: `example ${index}` } } })));
      for (let at = 0; at < events.length; at += 50) {
        const reply = await fetch(`${portal.url}/v1/responses`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(events.slice(at, at + 50)) });
        const { results } = (await reply.json()) as { results: { status: string; problem?: unknown }[] };
        for (const { status, problem } of results) assert.equal(status, 'accepted', `${survey.id}: ${JSON.stringify(problem)}`);
      }
      for (const [index, { score, value }] of own.entries()) {
        const result = (await scoresOf(survey.id, `example ${index}`)).find(({ id }) => id === score);
        assert.ok(Math.abs((result?.value ?? Number.NaN) - value) < 1e-9, `${survey.id}: ${score} is ${result?.value}, not ${value}`);
      }
    }
    await office.empty();
  });
});
