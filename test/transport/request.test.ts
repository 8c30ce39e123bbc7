import { expect } from '@open-wc/testing';
import { createFetchTransport } from '../../src/transport/fetch-transport.js';
import type { Destination } from '../../src/transport/transport.js';

const ACROSS = 'https://surveys.example/v1/responses';
const WITHIN = `${location.origin}/responses`;
const a = { id: 'a', body: '{"id":"a"}' };
const b = { id: 'b', body: '{"id":"b"}' };
const { signal } = new AbortController();

const requestFor = async (messages: readonly (typeof a)[], to: Partial<Destination> = {}) => {
  const requests: { readonly url: unknown; readonly init: RequestInit }[] = [];
  const transport = createFetchTransport(
    () => 0,
    async (url, init) => {
      requests.push({ url, init: init! });
      return new Response(null, { status: 204 });
    },
  );
  await transport.send(messages, { endpoint: ACROSS, request: 'json', ...to }, signal);
  const { url, init } = requests[0]!;
  const { headers, ...rest } = init;
  return { url, headers: Object.fromEntries(new Headers(headers)), ...rest };
};

describe('A request', () => {
  it('posts the frozen text, without cookies, redirects, cache or more of a referrer than the origin', async () => {
    expect(await requestFor([a])).to.deep.equal({
      url: ACROSS,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: a.body,
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
      referrerPolicy: 'origin',
      signal,
    });
  });

  it('posts several as one JSON array of the frozen texts', async () => {
    expect((await requestFor([a, b])).body).to.equal('[{"id":"a"},{"id":"b"}]');
  });

  it('has an idempotency key when it carries one response as JSON to its own origin, and never otherwise', async () => {
    expect((await requestFor([a], { endpoint: WITHIN })).headers['idempotency-key']).to.equal('"a"');
    for (const [messages, to] of [
      [[a], { endpoint: ACROSS }],
      [[a, b], { endpoint: WITHIN }],
      [[a], { endpoint: WITHIN, request: 'cloudevents' }],
      [[a], { endpoint: WITHIN, request: 'simple' }],
    ] as const)
      expect(await requestFor(messages, to)).not.to.have.nested.property('headers.idempotency-key');
  });

  for (const [request, single, several] of [
    ['json', 'application/json', 'application/json'],
    ['cloudevents', 'application/cloudevents+json', 'application/cloudevents-batch+json'],
    ['simple', 'text/plain;charset=utf-8', 'text/plain;charset=utf-8'],
  ] as const)
    it(`of the kind "${request}" says what it carries`, async () => {
      expect((await requestFor([a], { request })).headers).to.deep.equal({ 'content-type': single });
      expect((await requestFor([a, b], { request })).headers).to.deep.equal({ 'content-type': several });
    });

  it('carries the headers of the page, but its own content type', async () => {
    const headers = { Authorization: 'Bearer 1', 'Content-Type': 'text/html' };
    for (const given of [headers, () => headers, async () => headers])
      expect((await requestFor([a], { headers: given })).headers).to.deep.equal({ authorization: 'Bearer 1', 'content-type': 'application/json' });
  });

  it('asks for the headers before each send', async () => {
    let asked = 0;
    const transport = createFetchTransport(() => 0, async () => new Response());
    for (let round = 0; round < 3; round++)
      await transport.send([a], { endpoint: ACROSS, request: 'json', headers: () => ({ 'x-round': String(++asked) }) }, signal);
    expect(asked).to.equal(3);
  });

  it('uses the fetch that the page has at that moment', async () => {
    const transport = createFetchTransport(() => 0);
    const { fetch } = globalThis;
    globalThis.fetch = async () => new Response();
    try {
      const [outcome] = await transport.send([a], { endpoint: ACROSS, request: 'json' }, signal);
      expect(outcome).to.include({ id: 'a', kind: 'accepted' });
    } finally {
      globalThis.fetch = fetch;
    }
  });
});
