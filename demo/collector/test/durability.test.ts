// What was acknowledged is there after the process was killed without warning, again and again, on the same directory.

import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { createCollector } from '../collector.js';
import { toEvent } from './support/events.js';
import { adminToken, ask, list, probeFolder } from './support/running.js';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));

describe('a collector that is killed', () => {
  let directory: string;
  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'collector-'));
  });
  after(() => rm(directory, { recursive: true, force: true }));

  async function start(): Promise<{ readonly child: ChildProcess; readonly url: string }> {
    const env = { ...process.env, PORT: '0', DATA_DIR: join(directory, 'data'), DEFINITIONS_DIR: probeFolder, ADMIN_TOKEN: adminToken };
    delete (env as Record<string, unknown>)['DATABASE_URL'];
    const child = spawn(process.execPath, ['--import', 'tsx', main], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    for await (const line of createInterface({ input: child.stdout })) {
      const url = /http:\/\/\S+:\d+/.exec(line)?.[0];
      if (url !== undefined) return { child, url };
    }
    throw new Error('The collector ended before it listened.');
  }

  const post = (url: string, body: unknown): ReturnType<typeof ask> => ask(`${url}/v1/responses`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

  it('has every response it acknowledged, and no other twice', async () => {
    const acknowledged = new Set<string>();
    for (let round = 0; round < 3; round += 1) {
      const { child, url } = await start();
      const ended = once(child, 'exit');
      const killAfter = 60 + round * 25;
      const senders = Array.from({ length: 8 }, async () => {
        for (;;) {
          const batch = [toEvent(), toEvent()];
          const answer = await post(url, batch).catch(() => undefined);
          if (answer === undefined) return;
          for (const result of list(answer.json['results'])) acknowledged.add(String(result['id']));
          if (acknowledged.size >= killAfter * (round + 1)) child.kill('SIGKILL');
        }
      });
      await Promise.all(senders);
      await ended;
    }
    assert.ok(acknowledged.size > 300);

    const { child, url } = await start();
    const ids = [...acknowledged];
    const known: string[] = [];
    for (let from = 0; from < ids.length; from += 50) {
      const { json } = await post(url, ids.slice(from, from + 50).map((id) => toEvent({ id })));
      for (const result of list(json['results'])) if (String(result['status']) === 'duplicate') known.push(String(result['id']));
    }
    assert.deepEqual(new Set(known), acknowledged);

    child.kill('SIGTERM');
    assert.deepEqual(await once(child, 'exit'), [0, null]);
  });

  it('is followed by another on its directory, which nobody else may open meanwhile', async () => {
    const options = { dataDir: join(directory, 'data') };
    const { child } = await start();
    await assert.rejects(createCollector(options), /in use by another collector \(process \d+\)/);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await (await createCollector(options)).close();
  });
});
