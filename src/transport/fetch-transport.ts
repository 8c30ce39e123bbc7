// Only a reply that was read to its end, and isn't a web page, counts as a reply: portals and proxies answer 200 with a login page,
// and a connection cut in mid-body still resolves `fetch` with status 200. Everything unclear is a retry; the id in the body makes that safe.

import { toProblem } from './problem.js';
import { toOutcomes } from './results.js';
import { toRetryAfter } from './retry-after.js';
import type { Destination, Message, Transport } from './transport.js';

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const contentType = (request: Destination['request'], several: boolean): string =>
  request === 'simple'
    ? 'text/plain;charset=utf-8'
    : request === 'json'
      ? 'application/json'
      : `application/cloudevents${several ? '-batch' : ''}+json`;

/** The page's own `fetch` is looked up at each send: it may be patched, mended or instrumented at any time. */
export const createFetchTransport = (now: () => number, request: typeof fetch = (url, init) => fetch(url, init)): Transport => ({
  async send(messages, to, signal) {
    let network = false;
    const all = <Fields>(fields: Fields) => messages.map(({ id }: Message) => ({ id, ...fields }));
    try {
      const several = messages.length > 1;
      const headers = new Headers(typeof to.headers === 'function' ? await to.headers() : to.headers);
      headers.set('content-type', contentType(to.request, several));
      // Across origins an unexpected header fails the preflight of every simple endpoint; of a batch it would name only one item.
      if (!several && to.request === 'json' && new URL(to.endpoint).origin === location.origin)
        headers.set('idempotency-key', `"${messages[0]!.id}"`);
      const bodies = messages.map(({ body }) => body).join();
      network = true;
      const reply = await request(to.endpoint, {
        method: 'POST',
        headers,
        body: several ? `[${bodies}]` : bodies,
        credentials: 'omit',
        redirect: 'error',
        cache: 'no-store',
        referrerPolicy: 'origin',
        signal,
      });
      network = false;
      const text = (await reply.text()).trim();
      const { status, ok } = reply;
      const after = toRetryAfter(reply.headers.get('retry-after'), now());
      if (text[0] === '<' || status > 499 || [408, 409, 425, 429].includes(status)) return all({ kind: 'retry', after } as const);
      const json = parseJson(text) as { readonly results?: unknown } | null | undefined;
      const refusal = [400, 413, 422].includes(status);
      if ((ok || (refusal && several)) && Array.isArray(json?.results)) return toOutcomes(messages, json.results, status, after);
      if (ok) return all({ kind: 'accepted' } as const);
      if (!refusal) return all({ kind: 'configuration', status } as const);
      if (several) return all({ kind: 'split' } as const);
      const told = reply.headers.get('content-type')?.startsWith('application/problem+json');
      return all({ kind: 'refused', status, problem: toProblem(told && json) } as const);
    } catch {
      return all({ kind: 'retry', network } as const);
    }
  },
});
