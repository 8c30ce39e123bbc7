// Definitions that come as files, between one start and the next.

import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { toEvent } from './support/events.js';
import { adminToken, startCollector, type Running } from './support/running.js';

const authorization = `Bearer ${adminToken}`;
const definition = (version: string): object => ({ id: 'filed', version, questions: [{ id: 'q', type: 'scale', scale: 'thumbs', label: 'Well?' }] });

describe('a folder of definitions', () => {
  let directory: string;
  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'collector-'));
    await mkdir(join(directory, 'definitions'));
  });
  after(() => rm(directory, { recursive: true, force: true }));

  const running = new Set<Running>();
  const start = async (): Promise<Running> => {
    await stop();
    const one = await startCollector({ dataDir: join(directory, 'data'), definitions: [join(directory, 'definitions')] });
    running.add(one);
    return one;
  };
  const stop = async (): Promise<void> => {
    for (const one of running) await one.stop();
    running.clear();
  };
  afterEach(stop);
  const file = (version: string): Promise<void> => writeFile(join(directory, 'definitions', `${version}.json`), JSON.stringify(definition(version)));

  it('counts what came before it and fits, from the next start on', async () => {
    const survey = { id: 'filed', version: '2026.9' };
    const earlier = await start();
    const { status } = await earlier.post([toEvent({ survey, answers: { q: 1 } }), toEvent({ survey, answers: { q: 0 } }), toEvent({ survey, answers: { q: 5 } })]);
    assert.ok(status < 300, String(status));
    await file('2026.9');
    const later = await start();
    assert.equal((await later.get('/v1/results?survey=filed', { authorization })).json['n'], 2);
  });

  it('shows the newest version where none is named, by its numbers and not by its letters', async () => {
    for (const version of ['2026.10', '2025.12']) await file(version);
    const collector = await start();
    for (const [query, version] of [['', '2026.10'], ['&version=2026.9', '2026.9']]) assert.equal((await collector.get(`/v1/results?survey=filed${query}`, { authorization })).json['survey']?.['version'], version);
  });
});
