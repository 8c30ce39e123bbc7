// Only a reply that was read to its end, and isn't a web page, counts as a reply: portals and proxies answer 200 with a login page,
// and a connection cut in mid-body still resolves `fetch` with status 200. Everything unclear is a retry; the id in the body makes that safe.

import { toProblem } from './problem.js';
import { toOutcomes } from './results.js';
import { toRetryAfter } from './retry-after.js';
import type { Outcome, Transport } from './transport.js';

/** The page's own `fetch` is looked up at each send: it may be patched, mended or instrumented at any time. */
export const createFetchTransport = (now: () => number, request: typeof fetch = (url, init) => fetch(url, init)): Transport => ({
  async send(messages, { endpoint, request: type, headers }, signal) {
    const all = (outcome: Omit<Outcome, 'id'>) => messages.map(({ id }) => ({ id, ...outcome }));
    const several = messages.length > 1;
    let network = false;
    try {
      const head = new Headers(typeof headers === 'function' ? await headers() : headers);
      head.set(
        'content-type',
        type === 'simple' ? 'text/plain;charset=utf-8' : `application/${type === 'json' ? type : `cloudevents${several ? '-batch' : ''}+json`}`,
      );
      // Across origins an unexpected header fails the preflight of every simple endpoint; of a batch it would name only one item. A page in a
      // sandbox has no origin, whatever its address says.
      if (!several && type === 'json' && new URL(endpoint).origin === self.origin) head.set('idempotency-key', `"${messages[0]!.id}"`);
      const body = messages.map((message) => message.body).join();
      network = true;
      const reply = await request(endpoint, {
        method: 'POST',
        headers: head,
        body: several ? `[${body}]` : body,
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
      if (text[0] === '<' || /408|409|425|429|5../.test(`${status}`)) return all({ kind: 'retry', status, after });
      const refused = [400, 413, 422].includes(status);
      let json: { readonly results?: unknown } | null | undefined;
      try {
        json = JSON.parse(text);
      } catch {
        // Any text is a reply; only JSON says more than its status.
      }
      if ((ok || (refused && several)) && Array.isArray(json?.results)) return toOutcomes(messages, json.results, { status, after });
      return all({
        kind: ok ? 'accepted' : !refused ? 'configuration' : several ? 'split' : 'rejected',
        status,
        problem: toProblem(/application\/problem\+json/.test(reply.headers.get('content-type')!) && json),
      });
    } catch {
      return all({ kind: 'retry', network });
    }
  },
});
