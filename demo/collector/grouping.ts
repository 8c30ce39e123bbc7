// What results may be broken down by, and the group a ballot falls into. A new one is a line here.

import type { StoredBallot } from './responses.js';
import { monthOf } from './period.js';

/** What a ballot says of itself, the most important first. */
export const traits = ['agency', 'procedure', 'channel', 'unit'] as const;
export type Trait = (typeof traits)[number];
export type BallotGrouping = Trait | 'month';
export type Grouping = BallotGrouping | 'section';

/** The key of "none given" is the empty text. */
export const keys: Readonly<Record<BallotGrouping, (ballot: StoredBallot, timeZone: string) => string>> = {
  agency: (ballot) => ballot.agencyId ?? '',
  procedure: (ballot) => ballot.procedure ?? '',
  unit: (ballot) => ballot.unit ?? '',
  channel: (ballot) => ballot.channel ?? '',
  month: (ballot, timeZone) => monthOf(ballot.submittedAt, timeZone),
};

export const groupings: readonly Grouping[] = [...(Object.keys(keys) as BallotGrouping[]), 'section'];

export const isTrait = (value: string): value is Trait => traits.some((known) => known === value);
export const isGrouping = (value: string): value is Grouping => groupings.some((known) => known === value);

/** The name most ballots give a group: agencies and procedures are known to people by name, not by code. */
export function labelOf(group: Grouping, ballots: readonly StoredBallot[]): string | undefined {
  if (group !== 'agency' && group !== 'procedure') return undefined;
  const votes = new Map<string, number>();
  for (const { agency, procedureName } of ballots) {
    const name = group === 'agency' ? agency : procedureName;
    if (name !== undefined) votes.set(name, (votes.get(name) ?? 0) + 1);
  }
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** In the order in which keys first appear. */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
