// Who may send to an endpoint, and when, as all pages of the site know it. Read and written in one transaction: of two pages that look at
// the same moment, one sees the other's lease. What is kept in memory alone leaves no trace on the disk; then, and while the disk fails,
// the page goes by what it knows itself.

import type { Control } from './backoff.js';
import { isOff, toControl } from './backoff.js';
import type { Clock } from './clock.js';
import type { Lane } from './lane.js';
import type { Ledger } from './ledger.js';
import type { Store } from './store.js';

export interface ControlOptions {
  readonly disk: Store;
  readonly ledger: Ledger;
  readonly clock: Clock;
}

/**
 * Resolves to what it is now, whether other pages see it, and the time at which it was changed: the clock is looked at in turn with others,
 * or a lease taken meanwhile would seem to be of a clock that runs ahead.
 */
export type ChangeControl = (lane: Lane, change: (control: Control, now: number) => Control) => Promise<readonly [Control, shared: boolean, now: number]>;

export const createControl =
  ({ disk, ledger, clock }: ControlOptions): ChangeControl =>
  async (lane, change) => {
    const { endpoint, control: known } = lane;
    const key = ['c', endpoint];
    const next = (row: unknown, shared: boolean) => {
      const now = clock.now();
      if (isOff(lane.after, now)) lane.after = 0;
      return [change(toControl(row ?? known, now), now), shared, now] as const;
    };
    const result = await disk(async (rows) => {
      const row = await rows.get(key);
      const shared = !!(row || ledger.pending(endpoint, true) || !(known || ledger.pending(endpoint)));
      const made = next(row, shared);
      if (shared) rows.put(key, made[0]);
      return made;
    }).catch(() => next(undefined, false));
    [lane.control] = result;
    return result;
  };
