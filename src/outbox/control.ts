// Who may send to an endpoint, and when, as all pages of the site know it. Read and written in one transaction: of two pages that look at
// the same moment, one sees the other's lease. What is kept in memory alone leaves no trace on the disk; then, and while the disk fails,
// the page goes by what it knows itself.

import type { Control } from './backoff.js';
import { toControl } from './backoff.js';
import type { Lane } from './lane.js';
import type { Ledger } from './ledger.js';
import type { Store } from './store.js';

export interface ControlOptions {
  readonly disk: Store;
  readonly ledger: Ledger;
}

/** Resolves to what it is now, and whether other pages see it. */
export type ChangeControl = (lane: Lane, change: (control: Control) => Control) => Promise<readonly [Control, shared: boolean]>;

export const createControl =
  ({ disk, ledger }: ControlOptions): ChangeControl =>
  async (lane, change) => {
    const { endpoint, control: known } = lane;
    const key = ['c', endpoint];
    const next = (row: unknown) => change(toControl(row ?? known));
    const result = await disk(async (rows) => {
      const row = await rows.get(key);
      const control = next(row);
      const shared = !!(row || ledger.pending(endpoint, true) || !(known || ledger.pending(endpoint)));
      if (shared) rows.put(key, control);
      return [control, shared] as const;
    }).catch(() => [next(undefined), false] as const);
    [lane.control] = result;
    return result;
  };
