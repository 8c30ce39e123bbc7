// Turns rows into tests: one a row and engine. A row without its proof does not compile, and a row that no engine can try says why in the table.

import { afterEach, describe, it } from 'node:test';
import { inEveryEngine, type Browser, type EngineName } from '../e2e/support/browser.js';
import type { Fault } from './fault.js';
import { MATRIX } from './matrix.js';

export interface Scene {
  readonly browser: Browser;
  readonly engine: EngineName;
}

export type Proofs<Rows extends readonly Fault[]> = { readonly [Id in Rows[number]['id']]: (scene: Scene) => Promise<void> };

export interface ProveOptions {
  /** With a profile that outlives the browser. */
  readonly keep?: boolean;
}

export function prove<const Rows extends readonly Fault[]>(group: string, rows: Rows, proofs: Proofs<Rows>, options: ProveOptions = {}): void {
  const missing = rows.filter((row) => !MATRIX.includes(row));
  if (missing.length) throw new Error(`${missing.map(({ id }) => id).join(', ')} of "${group}" can't be found in the matrix.`);
  describe(group, { timeout: 1_800_000 }, () => {
    inEveryEngine((browser, engine) => {
      afterEach(() => browser().closePages());
      for (const { id, fault, outcome, untried } of rows as readonly Fault[]) {
        if (untried?.[engine]) continue;
        it(`${id} ${fault}: ${outcome}`, { timeout: 60_000 }, () => proofs[id as Rows[number]['id']]({ browser: browser(), engine }));
      }
    }, options);
  });
}
