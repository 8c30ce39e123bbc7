import { expect } from '@open-wc/testing';
import type { SendEvents } from '../../src/transport/custom-transport.js';
import { createCustomTransport } from '../../src/transport/custom-transport.js';

const messages = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, body: `{"id":"${id}","data":{}}` }));
const { signal } = new AbortController();
const send = (sendEvents: SendEvents) => createCustomTransport(sendEvents).send(messages, { endpoint: 'https://x.example/', request: 'json' }, signal);
const plain = { status: 0, problem: undefined, after: undefined };
const retried = messages.map(({ id }) => ({ ...plain, id, kind: 'retry' }));

describe('A transport of the page', () => {
  it('gets the responses as objects, fresh ones each time, and the signal', async () => {
    const seen: unknown[] = [];
    const transport = createCustomTransport((events, options) => {
      seen.push(structuredClone(events), options.signal);
      (events[0] as { id: string }).id = 'spoilt';
    });
    for (let round = 0; round < 2; round++) await transport.send(messages.slice(0, 1), { endpoint: 'https://x.example/', request: 'json' }, signal);
    expect(seen).to.deep.equal([[{ id: 'a', data: {} }], signal, [{ id: 'a', data: {} }], signal]);
  });

  it('is taken at its word, message by message', async () => {
    const outcomes = await send(async () => [
      { id: 'e', status: 'retry', retryAfter: 90 },
      { id: 'b', status: 'duplicate' },
      { id: 'a', status: 'accepted' },
      { id: 'c', status: 'rejected', problem: { title: 'No', status: 409 } },
      { id: 'd', status: 'rejected' },
      { id: 'stranger', status: 'accepted' },
    ]);
    expect(outcomes).to.deep.equal([
      { ...plain, id: 'a', kind: 'accepted' },
      { ...plain, id: 'b', kind: 'duplicate' },
      { ...plain, id: 'c', kind: 'rejected', status: 409, problem: { title: 'No', status: 409 } },
      { ...plain, id: 'd', kind: 'rejected' },
      { ...plain, id: 'e', kind: 'retry', after: 90e3 },
    ]);
  });

  it('may answer without a promise', async () => {
    expect((await send(() => messages.map(({ id }) => ({ id, status: 'accepted' })))).map(({ kind }) => kind)).to.deep.equal(Array(5).fill('accepted'));
  });

  it('may not ask for less than a second or more than a day', async () => {
    const outcomes = await send(() => [-1, 0.2, 1e9, NaN, 'soon'].map((retryAfter, index) => ({ id: messages[index]!.id, status: 'retry', retryAfter })));
    expect(outcomes.map((outcome) => outcome.after)).to.deep.equal([1e3, 1e3, 864e5, undefined, undefined]);
  });

  for (const [what, answer] of [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'accepted'],
    ['items that are none', [null, 7, 'a', undefined]],
    ['words that nobody knows', messages.map(({ id }) => ({ id, status: 'ok' }))],
    ['items without ids', messages.map(() => ({ status: 'accepted' }))],
  ] as const)
    it(`is tried again when it answers with ${what}`, async () => {
      expect(await send(() => answer)).to.deep.equal(retried);
    });

  it('is tried again when it throws, at once or later', async () => {
    expect(
      await send(() => {
        throw new Error('at once');
      }),
    ).to.deep.equal([]);
    expect(await send(() => Promise.reject())).to.deep.equal([]);
  });
});
