// Endpoints with which nothing is wrong: our collector, the recipe, and the one that the tests twist.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import { startCollector, type Running } from '../../demo/collector/test/support/running.js';
import { MOST_ROWS } from '../../src/endpoint-kit/run.js';
import { POSTGRES, SQLITE } from '../../src/endpoint-kit/sql.js';
import { against, checked } from './support/command.js';
import { ROOT } from '../repo/files.js';

/** Whatever endpoint: these are an owner's to decide, or can't be otherwise on one machine. */
const ALWAYS_TOLD = ['https', 'other-body'];

const isRight = async (url: string, args: readonly string[] = []): Promise<void> => {
  const report = await checked(url, args);
  assert.deepEqual(report.findings.filter(({ verdict, check }) => verdict !== 'right' && !ALWAYS_TOLD.includes(check)), []);
  assert.equal(report.code, 0);
  assert.match(report.text, /\b0 wrong\.\n$/);
};

const WAYS = [[], ['--batch'], ['--request', 'cloudevents', '--batch'], ['--request', 'simple'], ['--survey', 'csat@1'], ['--survey', 'later@2', '--survey', 'later@1']];

describe('The collector', () => {
  let running: Running;
  before(async () => {
    running = await startCollector({ now: () => new Date(), origins: ['https://portal.example', 'https://city.example'] });
  });
  after(() => running.stop());
  const url = () => `${running.url}/v1/responses`;

  for (const args of WAYS) it(`does all right (${args.join(' ') || 'as most pages post'})`, () => isRight(url(), args));
  it('does all right for a page of its own origin', () => isRight(url(), ['--origin', running.url]));
  it('does all right for each of its origins', () => isRight(url(), ['--origin', 'https://city.example']));

  it('lets no page of another origin in', async () => {
    const { findings } = await checked(url(), ['--origin', 'https://stranger.example']);
    assert.deepEqual(findings.filter(({ verdict }) => verdict === 'wrong').map(({ check }) => check), ['allow-origin', 'reply-origin']);
  });
});

describe('The endpoint that the other tests twist', () => {
  it('does all right as it is, and has as many rows then as were announced', () =>
    against(undefined, async ({ url, stored }) => {
      await isRight(url);
      const { length } = (await checked(url)).sent;
      assert.equal(length, MOST_ROWS);
      // Twice now, and never what was too large.
      assert.equal(stored.size, 2 * (MOST_ROWS - 1));
    }));
});

describe('The recipe', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recipe-'));
  const file = join(folder, 'responses.jsonl');
  after(() => rmSync(folder, { recursive: true }));

  const running = async <T>(work: (url: string) => Promise<T>, FILE = file): Promise<T> => {
    const child = spawn(process.execPath, [join(ROOT, 'demo/endpoint/endpoint.js')], { env: { ...process.env, FILE, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      const url = await new Promise<string>((resolve) => createInterface(child.stdout).once('line', resolve));
      return await work(url);
    } finally {
      child.kill();
    }
  };
  const lines = () => readFileSync(file, 'utf8').split('\n').filter(Boolean);

  it('does all right', () => running((url) => isRight(url, ['--batch'])));

  it('has stored each once, as it came', () => {
    const events = lines().map((line) => JSON.parse(line) as { id: string; data: { channel: string } });
    assert.equal(new Set(events.map(({ id }) => id)).size, events.length);
    assert.equal(events.length, MOST_ROWS - 1);
    assert.ok(events.every(({ data }) => data.channel === 'check'));
  });

  it('knows what it stored when it starts again, and survives half a line', async () => {
    const [first = ''] = lines();
    writeFileSync(file, `\n${first}\n${first.slice(0, 40)}`);
    const post = (url: string, body: string) => fetch(url, { method: 'POST', body }).then(({ status }) => status);
    const other = first.replace(/"id":"[^"]+"/, '"id":"019c5a31-6f40-7d22-9c05-3f1d2a7e8b40"');
    assert.deepEqual(await running(async (url) => [await post(url, first), await post(url, other)]), [200, 201]);
    assert.deepEqual(await running(async (url) => [await post(url, other), await post(url, 'null'), await post(url, '[7]')]), [200, 422, 200]);
  });

  it('says that nothing was stored where the disk refuses', async () => {
    const body = JSON.stringify({ id: '019c5a31-6f40-7d22-9c05-3f1d2a7e8b41', type: 'satisfaction-survey.response.v1' });
    const nowhere = join(folder, 'no such folder', 'responses.jsonl');
    assert.equal(await running(async (url) => (await fetch(url, { method: 'POST', body })).status, nowhere), 503);
  });
});

describe('The SQL', () => {
  const ID = '019c5a31-6f40-7d22-9c05-3f1d2a7e8b40';
  for (const [name, { create, insert }] of Object.entries({ PostgreSQL: POSTGRES, SQLite: SQLITE }))
    it(`of ${name} stores an id once`, async () => {
      const database = new PGlite();
      await database.exec(create);
      let at = 0;
      const statement = insert.replace(/\?/g, () => `$${(at += 1)}`);
      const rows = async (event: string) => (await database.query(statement, [ID, event])).affectedRows;
      assert.deepEqual([await rows('{"data":{"channel":"check"}}'), await rows('{"data":2}')], [1, 0]);
      if (name === 'PostgreSQL') assert.equal((await database.query(`delete from responses where ${POSTGRES.marked}`)).affectedRows, 1);
      await database.close();
    });

  it('for a table without a key gives it one', async () => {
    const database = new PGlite();
    await database.exec(`create table responses (id text, event text); ${POSTGRES.key}`);
    const rows = async () => (await database.query(POSTGRES.insert, [ID, '1'])).affectedRows;
    assert.deepEqual([await rows(), await rows()], [1, 0]);
    await database.close();
  });
});
