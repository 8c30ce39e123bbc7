// POST /v1/responses: bytes → events → one verdict an event → one statement. A reply says "accepted" only after the commit.

import type { Body } from './body.js';
import type { Database } from './database/database.js';
import { isFault, parseEvent, type Fault } from './event.js';
import { ProblemError, toProblem, type Problem } from './problem.js';
import type { Registry } from './registry.js';
import { insertResponses, type NewResponse } from './responses.js';
import { findFault } from './validate.js';

export interface Result {
  readonly id: string | null;
  readonly status: 'accepted' | 'duplicate' | 'rejected';
  readonly problem?: Problem;
}

export interface Receiver {
  readonly database: Database;
  readonly registry: Registry;
  readonly now: () => Date;
}

type Verdict = NewResponse | { readonly id: string | null; readonly fault: Fault };

/** A single response that is wrong is a problem of its own; in a batch each stands for itself. */
export async function receive(body: Body, { database, registry, now }: Receiver): Promise<readonly Result[]> {
  const items = body.kind === 'single' ? [body.item] : body.items;
  const verdicts = await Promise.all(items.map((item) => judge(item, registry)));
  const [only] = verdicts;
  if (body.kind === 'single' && only !== undefined && 'fault' in only) throw new ProblemError('invalid-response', only.fault.detail, { pointer: only.fault.pointer });

  const fresh = await insertResponses(database, verdicts.filter((verdict): verdict is NewResponse => 'event' in verdict), now());
  const seen = new Set<string>();
  return verdicts.map((verdict): Result => {
    if ('fault' in verdict) {
      const { detail, pointer } = verdict.fault;
      return { id: verdict.id, status: 'rejected', problem: toProblem('invalid-response', detail, { pointer }) };
    }
    const { id } = verdict.event;
    const isNew = fresh.has(id) && !seen.has(id);
    seen.add(id);
    return { id: idAsSent(verdict), status: isNew ? 'accepted' : 'duplicate' };
  });
}

async function judge(item: unknown, registry: Registry): Promise<Verdict> {
  const event = parseEvent(item);
  if (isFault(event)) return { id: idOf(item), fault: event };
  const known = await registry.find(event.surveyId, event.surveyVersion);
  if (known === undefined) return { event, verified: false };
  const fault = findFault(event, known.survey);
  return fault === undefined ? { event, verified: !event.isTrapped } : { id: idOf(item), fault };
}

function idOf(item: unknown): string | null {
  const id: unknown = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
  return typeof id === 'string' ? id : null;
}

/** The sender looks its id up as it wrote it. */
const idAsSent = ({ event }: NewResponse): string | null => idOf(event.raw);
