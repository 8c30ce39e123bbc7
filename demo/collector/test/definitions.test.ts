// Definitions that come as files, between one start and the next.

import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { openDatabase } from '../database/open.js';
import { isFault, parseEvent, type ResponseEvent } from '../event.js';
import { verifyWaiting } from '../register.js';
import { createRegistry } from '../registry.js';
import { insertResponses, selectBallots } from '../responses.js';
import { toEvent } from './support/events.js';
import { adminToken, startCollector, type Running } from './support/running.js';

const authorization = `Bearer ${adminToken}`;
const survey = { id: 'filed', version: '2026.9' };
const definition = (version: string): object => ({ id: survey.id, version, questions: [{ id: 'q', type: 'scale', scale: 'thumbs', label: 'Well?' }] });

describe('a folder of definitions', () => {
  let directory: string;
  let running: Running | undefined;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'collector-'));
    await mkdir(join(directory, 'definitions'));
  });
  afterEach(async () => {
    await running?.stop();
    await rm(directory, { recursive: true, force: true });
  });

  const restart = async (): Promise<Running> => {
    await running?.stop();
    running = undefined;
    return (running = await startCollector({ dataDir: join(directory, 'data'), definitions: [join(directory, 'definitions')] }));
  };
  const file = (version: string): Promise<void> => writeFile(join(directory, 'definitions', `${version}.json`), JSON.stringify(definition(version)));
  const results = async (query = '') => (await running?.get(`/v1/results?survey=filed${query}`, { authorization }))?.json;

  it('makes what came before it count from the next start on, if it fits', async () => {
    const { post } = await restart();
    const trapped = { signals: { seconds: 1, trap: true } };
    await post([toEvent({ survey, answers: { q: 1 } }), toEvent({ survey, answers: { q: 0 } }), toEvent({ survey, answers: { q: 5 } }), toEvent({ survey, answers: { q: 1 }, data: trapped })]);
    await file(survey.version);
    await restart();
    assert.equal((await results())?.['n'], 2);
    await restart();
    assert.equal((await results())?.['n'], 2);
  });

  it('puts what waited behind all that counted meanwhile: before it, each later ten would be another', async () => {
    await file(survey.version);
    const database = await openDatabase({ dataDir: join(directory, 'data') });
    try {
      const eventOf = (q: number): ResponseEvent => {
        const event = parseEvent(toEvent({ survey, answers: { q } }));
        assert.ok(!isFault(event));
        return event;
      };
      const at = (minute: number): Date => new Date(Date.UTC(2026, 5, 10, 8, minute));
      await insertResponses(database, [{ event: eventOf(0), verified: false }], at(1));
      await insertResponses(database, [{ event: eventOf(1), verified: true }], at(2));
      await insertResponses(database, [{ event: eventOf(0), verified: false }], at(3));
      const registry = await createRegistry(database, [join(directory, 'definitions')]);
      await verifyWaiting({ database, registry, now: () => at(9) });
      const ballots = await selectBallots(database, survey);
      assert.deepEqual(ballots.map(({ answers, receivedAt }) => [answers['q'], receivedAt]), [[1, at(2)], [0, at(3)], [0, at(9)]]);
    } finally {
      await database.close();
    }
  });

  it('shows the newest version where none is named: the greater number, not the later file or registration', async () => {
    for (const version of ['2026.9', '2026.10', '2025.12']) await file(version);
    const { url } = await restart();
    const newest = async (query?: string) => (await results(query))?.['survey']?.['version'];
    assert.equal(await newest(), '2026.10');
    assert.equal(await newest('&version=2026.9'), '2026.9');
    const register = (version: string) => fetch(`${url}/v1/surveys`, { method: 'POST', headers: { 'content-type': 'application/json', authorization }, body: JSON.stringify(definition(version)) });
    for (const version of ['2026.11', '2026.8']) assert.equal((await register(version)).status, 201);
    assert.equal(await newest(), '2026.11');
    await restart();
    assert.equal(await newest(), '2026.11');
  });
});
