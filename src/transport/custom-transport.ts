// The page's own function in place of `fetch`. It is a stranger: it may throw, hang, or answer nonsense, and all of that means retry.

import { toOutcomes } from './results.js';
import type { Transport } from './transport.js';

/** Gets the response objects, resolves to `{ id, status, problem?, retryAfter? }[]`; `status` as in a reply's `results`, `retryAfter` in seconds. */
export type SendEvents = (events: readonly unknown[], options: { readonly signal: AbortSignal }) => unknown;

export const createCustomTransport = (sendEvents: SendEvents): Transport => ({
  async send(messages, _to, signal) {
    try {
      return toOutcomes(messages, await sendEvents(messages.map(({ body }) => JSON.parse(body)), { signal }), {});
    } catch {
      return [];
    }
  },
});
