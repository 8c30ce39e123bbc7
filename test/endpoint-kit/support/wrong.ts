// One wrong server a row: what it does, and what has to be said of it.

import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Verdict } from '../../../src/endpoint-kit/finding.js';
import { against, checked, found, words } from './command.js';
import type { Twist } from './endpoint.js';

export interface Wrong {
  /** Completes "an endpoint that …". */
  readonly that: string;
  readonly twist: Twist;
  readonly check: string;
  readonly verdict?: Verdict;
  /** What the line must say; the last is the mend. */
  readonly says: readonly RegExp[];
  readonly args?: readonly string[];
  /** Others that are wrong too, because of the same fault. */
  readonly also?: readonly string[];
}

/** It is named, with its mend, and nothing else is. */
export const itNames = ({ that, twist, check, verdict = 'wrong', says, args = [], also = [] }: Wrong): void => {
  it(`${verdict === 'wrong' ? 'names' : 'tells of'} an endpoint that ${that}`, () =>
    against(twist, async ({ url }) => {
      const report = await checked(url, args);
      const finding = found(report, check);
      assert.equal(finding.verdict, verdict, words(finding));
      for (const said of says) assert.match(words(finding), said);
      assert.ok(finding.mend, 'it says what to do');
      const wrong = report.findings.filter((other) => other.verdict === 'wrong').map((other) => other.check);
      assert.deepEqual(wrong.sort(), [...(verdict === 'wrong' ? [check] : []), ...also].sort());
      assert.equal(report.code, wrong.length ? 1 : 0);
    }));
};
