// A list of results is taken at its word, item by item; a message it doesn't name, or names with a word nobody knows, is retried.

import { toProblem } from './problem.js';
import { clampWait } from './retry-after.js';
import type { Message, Outcome } from './transport.js';

type Result = Readonly<Partial<Record<'id' | 'status' | 'problem' | 'retryAfter', unknown>>>;

/** `reply`: what is common to all, the HTTP status and the wait asked for. */
export const toOutcomes = (messages: readonly Message[], results: unknown, reply: Pick<Outcome, 'status' | 'after'>): Outcome[] =>
  messages.map(({ id }) => {
    const result = ([results].flat() as (Result | null | undefined)[]).find((item) => item?.id === id);
    const problem = toProblem(result?.problem);
    return {
      id,
      kind: ['accepted', 'duplicate', 'rejected'].includes(result?.status as string) ? (result!.status as Outcome['kind']) : 'retry',
      status: reply.status || problem?.status || 0,
      problem,
      after: clampWait((result?.retryAfter as number) * 1e3) ?? reply.after,
    };
  });
