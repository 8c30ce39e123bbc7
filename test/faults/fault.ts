// One row of the matrix: what goes wrong, what must come of it, and where it could not be caused. The rows are data, so that the table in
// the documents and the tests can't tell different stories.

import type { EngineName } from '../e2e/support/browser.js';

export interface Fault {
  /** As in the table: N network, S storage, L life of pages and devices, V server. */
  readonly id: `${'N' | 'S' | 'L' | 'V'}${number}`;
  readonly fault: string;
  /** State, events, rows and attempts, exactly as the proof asserts them. */
  readonly outcome: string;
  /** Engines in which it can't be caused with the tools at hand, and why. */
  readonly untried?: Readonly<Partial<Record<EngineName, string>>>;
}
