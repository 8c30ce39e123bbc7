// A list of results is taken at its word, item by item; a message it doesn't name, or names with a word nobody knows, is retried.

import { toProblem } from './problem.js';
import { clampWait } from './retry-after.js';
import type { Message, Outcome } from './transport.js';

interface Result {
  readonly id?: unknown;
  readonly status?: unknown;
  readonly problem?: unknown;
  readonly retryAfter?: unknown;
}

/** `status` is the HTTP status of the reply, 0 where there was none; `after` the wait it asked for. */
export const toOutcomes = (messages: readonly Message[], results: unknown, status: number, after?: number): Outcome[] =>
  messages.map(({ id }) => {
    const result = (Array.isArray(results) ? (results as (Result | null)[]) : []).find((item) => item?.id === id);
    const said = result?.status;
    const problem = toProblem(result?.problem);
    const wait = result?.retryAfter;
    return said === 'accepted' || said === 'duplicate'
      ? { id, kind: said }
      : said === 'rejected'
        ? { id, kind: 'refused', status: status || problem?.status || 0, problem }
        : { id, kind: 'retry', after: typeof wait === 'number' ? clampWait(wait * 1e3) : after };
  });
