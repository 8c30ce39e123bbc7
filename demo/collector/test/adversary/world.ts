// Who came when, where, and what they said. The adversary knows all of it but what they said.

import fc from 'fast-check';
import { parseDefinition, type Registered } from '../../registry.js';
import type { StoredBallot } from '../../responses.js';

export const LEVELS = [1, 2, 3] as const;
export const TIME_ZONE = 'UTC';
/** In which the ballots of a world arrive. */
export const MONTHS = ['2026-01', '2026-02', '2026-03', '2026-04'] as const;

export interface World {
  /** In order of arrival. */
  readonly ballots: readonly StoredBallot[];
  /** After how many of them the adversary asks again. */
  readonly moments: readonly number[];
}

/** A rating that everybody gives, and a question that is asked of those who gave the lowest, and that some of them answer. */
const definitionWith = (levels: number): unknown => ({
  id: 'probe-of-the-adversary',
  scales: { own: { levels: Array.from({ length: levels }, (_, index) => ({ value: index + 1, label: String(index + 1) })) } },
  sections: [
    { id: 'ratings', title: 'Ratings', questions: [{ id: 'level', type: 'scale', scale: 'own', label: 'Level' }] },
    { id: 'more', title: 'More', questions: [{ id: 'reason', type: 'choice', label: 'Why', options: [{ id: 'slow', label: 'Slow' }, { id: 'dear', label: 'Dear' }] }] },
  ],
  scores: [
    { id: 'share', label: 'Share', method: 'share', satisfied: [3], of: 'question:level' },
    { id: 'mean', label: 'Mean', method: 'mean', of: 'question:level' },
  ],
});

export const surveyOf = (levels: number): Registered => parseDefinition(definitionWith(levels)) as Registered;

interface Visit {
  readonly agencyId: string | undefined;
  readonly procedure: string;
  readonly unit: string | undefined;
  readonly channel: string;
  readonly level: number;
  readonly reason: string | undefined;
  /** Hours since the visit before. */
  readonly gap: number;
  /** Days it waited on a device. */
  readonly delay: number;
}

const start = Date.UTC(2026, 0, 3);
const hour = 3_600_000;

const visit: fc.Arbitrary<Visit> = fc.record({
  agencyId: fc.constantFrom('A', 'A', 'A', 'B', 'B', 'C', undefined),
  procedure: fc.constantFrom('p', 'p', 'p', 'q'),
  unit: fc.constantFrom(undefined, undefined, undefined, 'u', 'v'),
  channel: fc.constantFrom('web', 'web', 'web', 'kiosk'),
  level: fc.constantFrom(...LEVELS),
  reason: fc.constantFrom('slow', 'dear', undefined),
  gap: fc.constantFrom(1, 5, 20, 40, 80),
  delay: fc.constantFrom(0, 0, 0, 0, 3, 20),
});

const toBallots = (visits: readonly Visit[]): readonly StoredBallot[] => {
  let at = start;
  return visits.map(({ agencyId, procedure, unit, channel, level, reason, gap, delay }): StoredBallot => {
    at += gap * hour;
    const asked = level === 1;
    return {
      answers: { level, ...(asked && reason !== undefined && { reason }) },
      shown: asked ? ['level', 'reason'] : ['level'],
      notApplicable: [],
      agencyId, agency: agencyId && `Office ${agencyId}`, procedure, procedureName: undefined, unit, channel,
      receivedAt: new Date(at),
      submittedAt: new Date(at - delay * 24 * hour),
    };
  });
};

const toMoments = (batches: readonly number[], count: number): readonly number[] => {
  const moments: number[] = [];
  for (let at = 0; at < count; ) moments.push((at = Math.min(count, at + (batches[moments.length % batches.length] ?? 1))));
  return moments;
};

/** @param sizes fewest and most ballots. */
export const worlds = ([fewest, most]: readonly [number, number]): fc.Arbitrary<World> =>
  fc
    .record({ visits: fc.array(visit, { minLength: fewest, maxLength: most }), batches: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 8 }), plain: fc.subarray(['agencyId', 'procedure', 'unit', 'channel']) })
    .map(({ visits, batches, plain }) => {
      // Where all visits are alike in most of it, many tens come about; where they are not, few and mixed ones.
      const same = Object.fromEntries(plain.map((trait) => [trait, 'all']));
      return { ballots: toBallots(visits.map((one) => ({ ...one, ...same }))), moments: toMoments(batches, visits.length) };
    });

/** The same arrivals, but each ballot ticks a level of its own: in whose figure which of them is. */
export const marked = (ballots: readonly StoredBallot[]): readonly StoredBallot[] => ballots.map((ballot, index) => ({ ...ballot, answers: { ...ballot.answers, level: index + 1 } }));
