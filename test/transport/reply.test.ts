import { expect } from '@open-wc/testing';
import { createFetchTransport } from '../../src/transport/fetch-transport.js';
import type { Destination, Outcome } from '../../src/transport/transport.js';

const one = [{ id: 'a', body: '{"id":"a"}' }];
const two = [...one, { id: 'b', body: '{"id":"b"}' }];
const PROBLEM = { 'content-type': 'application/problem+json' };
const problem = { title: 'Closed', detail: 'Since May' };

const send = (
  reply: () => Response | Promise<Response>,
  { messages = one, ...to }: Partial<Destination> & { readonly messages?: typeof one } = {},
): Promise<readonly object[]> =>
  createFetchTransport(
    () => Date.UTC(2026, 0, 1),
    () => reply() as Promise<Response>,
  ).send(messages, { endpoint: 'https://surveys.example/', request: 'json', ...to }, new AbortController().signal).then(plain);

const answer = (status: number, body: unknown = '', headers: Record<string, string> = {}) => () =>
  new Response([204, 304].includes(status) ? null : typeof body === 'string' ? body : JSON.stringify(body), { status, headers });

const cutOff = (status: number) => () =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"results":[{"id":"a","status":"accepted"}'));
        controller.error(new TypeError('reset'));
      },
    }),
    { status },
  );

/** What counts for each kind; the rest is not looked at. */
const FIELDS: Partial<Record<Outcome['kind'], readonly (keyof Outcome)[]>> = {
  rejected: ['status', 'problem'],
  configuration: ['status'],
  retry: ['after', 'network'],
};
const plain = (outcomes: readonly Outcome[]) =>
  outcomes.map((outcome) => {
    const fields = ['id', 'kind', ...(FIELDS[outcome.kind] ?? [])] as (keyof Outcome)[];
    return Object.fromEntries(fields.flatMap((field) => (outcome[field] === undefined ? [] : [[field, outcome[field]]])));
  });

const retry = (after?: number) => [{ id: 'a', kind: 'retry', ...(after && { after }) }];

describe('A reply', () => {
  for (const status of [408, 409, 425, 429, 500, 502, 503, 504, 599])
    it(`of ${status} means retry, as late as it asks for`, async () => {
      expect(await send(answer(status))).to.deep.equal(retry());
      expect(await send(answer(status, problem, { ...PROBLEM, 'retry-after': '120' }))).to.deep.equal(retry(120e3));
      expect(await send(answer(status, '', { 'retry-after': 'Thu, 01 Jan 2026 00:02:00 GMT' }))).to.deep.equal(retry(120e3));
      expect(await send(answer(status, '', { 'retry-after': 'soon' }))).to.deep.equal(retry());
    });

  for (const status of [200, 201, 202, 400, 401, 404, 422])
    for (const body of ['<!doctype html><title>Log in</title>', '\ufeff \n<?xml version="1.0"?><ok/>', '<'])
      it(`of ${status} that begins like a page (${JSON.stringify(body.slice(0, 8))}) means retry, whatever its type`, async () => {
        expect(await send(answer(status, body, { 'content-type': 'application/json' }))).to.deep.equal(retry());
      });

  for (const status of [200, 400])
    it(`of ${status} that is cut off in its body means retry`, async () => {
      expect(await send(cutOff(status))).to.deep.equal([{ id: 'a', kind: 'retry', network: false }]);
    });

  for (const [what, fails] of [
    ['is rejected', () => Promise.reject(new TypeError('Failed to fetch'))],
    [
      'throws, as a patched one may',
      () => {
        throw new Error('blocked');
      },
    ],
  ] as const)
    it(`is a network error when fetch ${what}`, async () => {
      expect(await send(fails, { messages: two })).to.deep.equal(['a', 'b'].map((id) => ({ id, kind: 'retry', network: true })));
    });

  it('is not even asked for when the headers of the page fail, which is no network error', async () => {
    for (const headers of [
      () => Promise.reject(new Error('no token')),
      () => {
        throw new Error('no token');
      },
      { 'not a name': 'x' },
    ])
      expect(await send(() => expect.fail('sent'), { headers })).to.deep.equal([{ id: 'a', kind: 'retry', network: false }]);
  });

  for (const body of ['', 'OK', '{}', 'null', '[]', '7', '{"results":"all"}', '{"results":{"a":"accepted"}}', '{"results":[', '{"ok":true}'])
    it(`of 2xx with ${body || 'nothing'} means accepted`, async () => {
      for (const status of [200, 201, 202, 299])
        expect(await send(answer(status, body), { messages: two })).to.deep.equal(['a', 'b'].map((id) => ({ id, kind: 'accepted' })));
    });

  it('of 204 means accepted', async () => {
    expect(await send(answer(204))).to.deep.equal([{ id: 'a', kind: 'accepted' }]);
  });

  it('with results is taken item by item, and what it does not name is retried, as late as it asks for', async () => {
    const messages = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, body: '{}' }));
    const results = [
      { id: 'c', status: 'rejected', problem: { ...problem, extra: 1 } },
      { id: 'a', status: 'accepted' },
      { id: 'b', status: 'duplicate' },
      { id: 'd', status: 'retry' },
      { id: 'z', status: 'accepted' },
    ];
    expect(await send(answer(207, { results }, { 'retry-after': '60' }), { messages })).to.deep.equal([
      { id: 'a', kind: 'accepted' },
      { id: 'b', kind: 'duplicate' },
      { id: 'c', kind: 'rejected', status: 207, problem },
      { id: 'd', kind: 'retry', after: 60e3 },
      { id: 'e', kind: 'retry', after: 60e3 },
    ]);
    expect(await send(answer(200, { results: [] }))).to.deep.equal(retry());
    expect(await send(answer(200, { results: [null, 7, { id: 'a' }] }))).to.deep.equal(retry());
  });

  for (const status of [400, 413, 422]) {
    it(`of ${status} to several means that they are split, unless it has results`, async () => {
      expect(await send(answer(status, problem, PROBLEM), { messages: two })).to.deep.equal(['a', 'b'].map((id) => ({ id, kind: 'split' })));
      const results = [{ id: 'a', status: 'accepted' }, { id: 'b', status: 'rejected' }];
      expect(await send(answer(status, { results }), { messages: two })).to.deep.equal([
        { id: 'a', kind: 'accepted' },
        { id: 'b', kind: 'rejected', status },
      ]);
    });

    it(`of ${status} to a single response refuses it, with the problem if it has the type of one`, async () => {
      const refused = (told?: object) => [{ id: 'a', kind: 'rejected', status, ...(told && { problem: told }) }];
      expect(await send(answer(status))).to.deep.equal(refused());
      expect(await send(answer(status, problem, PROBLEM))).to.deep.equal(refused(problem));
      expect(await send(answer(status, problem, { 'content-type': 'application/problem+json; charset=utf-8' }))).to.deep.equal(refused(problem));
      expect(await send(answer(status, problem, { 'content-type': 'application/json' }))).to.deep.equal(refused());
      expect(await send(answer(status, 'not json', PROBLEM))).to.deep.equal(refused());
    });
  }

  for (const status of [300, 304, 401, 402, 403, 404, 405, 406, 410, 411, 415, 418, 426, 428, 431, 451, 499])
    it(`of ${status} means a wrong set-up, of several as of one`, async () => {
      expect(await send(answer(status, { results: [{ id: 'a', status: 'accepted' }] }), { messages: two })).to.deep.equal(
        ['a', 'b'].map((id) => ({ id, kind: 'configuration', status })),
      );
    });
});
