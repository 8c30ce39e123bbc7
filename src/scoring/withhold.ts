// What is withheld must not follow from what is shown: total less the groups shown always leaves either nobody, or at least two groups with
// ten ballots between them (complementary suppression). This protects one table; who can compare many must be given coarser ones.

import { TEN } from './tens.js';
import { total } from './total.js';

interface Group<K> {
  readonly key: K;
  readonly n: number;
}

// Whoever is withheld first has less than ten, so ten are reached by several only.
const isHidden = (groups: readonly Group<unknown>[]): boolean => !groups.length || total(groups.map(({ n }) => n)) >= TEN;

/**
 * @param counts ballots by group, all groups of the total.
 * @returns the groups that must not be shown: those under ten, and as many of the smallest others as it takes to hide them.
 */
export const withheldGroups = <K>(counts: ReadonlyMap<K, number>): ReadonlySet<K> => {
  const groups = [...counts].map(([key, n]): Group<K> => ({ key, n })).sort((a, b) => a.n - b.n);
  const withheld = groups.filter(({ n }) => n < TEN);
  // A group without ballots hides nobody.
  const hidden = withheld.filter(({ n }) => n > 0);
  for (const group of groups.slice(withheld.length)) {
    if (isHidden(hidden)) break;
    hidden.push(group);
    withheld.push(group);
  }
  return new Set(withheld.map(({ key }) => key));
};
