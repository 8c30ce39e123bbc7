// Slowness, judged by a clock that stands still; and that the kit's times are the widget's.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createAuthor } from '../../src/endpoint-kit/author.js';
import { DEADLINE, judgeReplies, PATIENCE } from '../../src/endpoint-kit/checks/replies.js';
import type { Reply } from '../../src/endpoint-kit/exchange.js';
import { readOptions, readWords } from '../../src/endpoint-kit/options.js';
import { createWorld } from '../../src/endpoint-kit/world.js';
import { read } from '../repo/files.js';
import { words } from './support/command.js';
import { CORS } from './support/endpoint.js';

const judged = async (...times: readonly number[]) => {
  const options = readOptions(readWords(['https://surveys.example/v1/responses']));
  const replies = times.map((ms): Reply => ({ status: 201, headers: new Headers(CORS), text: '', ms }));
  const never = () => assert.fail('nothing is sent');
  return judgeReplies({ options, wire: { replies, send: never, ask: never }, author: await createAuthor(options, createWorld('1')), now: () => 0 });
};
const timeOf = async (...times: readonly number[]) => (await judged(...times)).find(({ check }) => check === 'time')!;

describe('An endpoint that is', () => {
  it('quick is told how quick', async () => {
    assert.deepEqual(await timeOf(12, 340), { check: 'time', verdict: 'right', what: 'Slowest reply: 340 ms' });
  });

  it('slow hears what the citizen reads meanwhile', async () => {
    const finding = await timeOf(12, PATIENCE + 1);
    assert.equal(finding.verdict, 'told');
    assert.match(words(finding), /3\.0 s[\s\S]*“kept on this device” in place of thanks[\s\S]*only then do what takes long/);
  });

  it('slower than a page waits is at fault', async () => {
    const finding = await timeOf(DEADLINE + 1000, 12);
    assert.equal(finding.verdict, 'wrong');
    assert.match(words(finding), /16\.0 s[\s\S]*gives up, and sends again/);
  });

  it('reached by https hears nothing of it', async () => {
    assert.deepEqual((await judged(1)).filter(({ check }) => check === 'https'), []);
  });
});

describe('The kit', () => {
  it('waits as long as the widget does', () => {
    assert.equal(Number(/\bDEADLINE = ([\d.e]+)/.exec(read('src/outbox/drain.ts'))?.[1]), DEADLINE);
    assert.equal(Number(/\bPATIENCE = ([\d.e]+)/.exec(read('src/element/deliver.ts'))?.[1]), PATIENCE);
  });

  it('says “30 days” where the widget keeps a response for 30 days', () => {
    assert.match(read('src/outbox/entry.ts'), /now - entry\.at > 30 \* 864e5/);
    assert.match(read('src/endpoint-kit/advice.ts'), /for 30 days/);
  });
});
