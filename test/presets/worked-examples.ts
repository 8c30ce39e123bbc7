// Ballots and the figure that must come out. Where the source works an example, it is that one, and the place is named; where it gives a
// formula only, the example is ours, small enough for the arithmetic beside it.
import type { Ballot } from '../../src/scoring/ballot.js';
import type { Result } from '../../src/scoring/score-of.js';
import { ballot, ballots } from '../support/ballots.js';

export interface WorkedExample {
  readonly preset: string;
  readonly score: string;
  readonly given: readonly Ballot[];
  readonly value: number;
  /** What else the figure must say of itself. */
  readonly rest?: Partial<Result>;
}

/** Two people: one answers all of these with 5, the other with what is said here. */
const pair = (answers: Ballot['answers']): readonly Ballot[] =>
  ballots([1, Object.fromEntries(Object.keys(answers).map((id) => [id, 5]))], [1, answers]);

const GENERAL: readonly WorkedExample[] = [
  // The table of Wilson intervals at rossmanchance.com and master-statistics.com: 70 of 100 is 60.42 to 78.11 %.
  { preset: 'csat', score: 'satisfied', given: ballots([40, { satisfaction: 5 }], [30, { satisfaction: 4 }], [30, { satisfaction: 3 }]), value: 70, rest: { n: 100, unit: 'ballots' } },
  // CustomerGauge: the mean of 1 to 7. (7 + 5 + 4 + 4) / 4 = 5.
  { preset: 'ces2', score: 'ease', given: ballots([1, { ease: 7 }], [1, { ease: 5 }], [2, { ease: 4 }]), value: 5 },
  // Nicereply: or the share of 5 to 7. 2 / 4.
  { preset: 'ces2', score: 'easy', given: ballots([1, { ease: 7 }], [1, { ease: 5 }], [2, { ease: 4 }]), value: 50 },
  // The usual vector: 50 promoters, 30 passives, 20 detractors make +30.
  { preset: 'nps', score: 'recommend', given: ballots([25, { recommend: 10 }], [25, { recommend: 9 }], [15, { recommend: 8 }], [15, { recommend: 7 }], [15, { recommend: 6 }], [5, { recommend: 0 }]), value: 30, rest: { n: 100 } },
];

const VIETNAM: readonly WorkedExample[] = [
  // baoquangninh.com.vn, 23/01/2019: 99,5 % "rất hài lòng và hài lòng". 199 / 200; of them 120 / 200 very satisfied.
  { preset: 'vn-motcua-3', score: 'overall', given: ballots([120, { overall: 3 }], [79, { overall: 2 }], [1, { overall: 1 }]), value: 99.5 },
  { preset: 'vn-motcua-3', score: 'overall-very', given: ballots([120, { overall: 3 }], [79, { overall: 2 }], [1, { overall: 1 }]), value: 60 },
  // Pooled, as in Quyết định 3869/QĐ-BYT (2019): answers at 4 or 5 over all answers. s31 5 and s32 3, s31 4 and twice "does not apply": 2 / 3.
  {
    preset: 'vn-sipas-2023-service',
    score: 'feedback',
    given: [ballot({ s31: 5, s32: 3 }), ballot({ s31: 4 }, { shown: ['s31', 's32', 's33'], notApplicable: ['s32', 's33'] })],
    value: 200 / 3,
    rest: { n: 3, ballots: 2, unit: 'answers' },
  },
  // The same decision's "hài lòng toàn diện": the second person has a 3, so 1 of 2.
  { preset: 'vn-sipas-2023-service', score: 'all-satisfied', given: pair({ s15: 4, s16: 3 }), value: 50, rest: { unit: 'ballots' } },
  // (5 + 5 + 4) satisfied of 5, 5, 4, 3: 3 / 4.
  { preset: 'vn-sipas-short', score: 'factors', given: pair({ access: 4, staff: 3 }), value: 75, rest: { n: 4 } },
  { preset: 'vn-sipas-short', score: 'all-satisfied', given: pair({ access: 4, staff: 3 }), value: 50 },
  // Shown best first, counted by value: 5, 5, 4, 2 make 3 / 4. Nobody with a 2 is satisfied in everything.
  { preset: 'vn-sipas-9', score: 'staff', given: pair({ p1: 4, p2: 2 }), value: 75 },
  { preset: 'vn-sipas-9', score: 'all-satisfied', given: pair({ p1: 4, p4: 2 }), value: 50 },
  // 5, 5, 5 and 4, 3, 1: 4 / 6.
  { preset: 'vn-five-factors-22', score: 'procedure', given: pair({ posted: 4, fee: 3, time: 1 }), value: 400 / 6, rest: { n: 6 } },
  { preset: 'vn-five-factors-22', score: 'all-satisfied', given: pair({ posted: 4, fee: 3 }), value: 50 },
  // Thông tư 01/2018/TT-VPCP: points of an indicator are averaged over its dossiers. (2 + 2 + 1 + 0) / 4.
  { preset: 'vn-tt01-2018', score: 'cs1', given: ballots([2, { cs1: 2 }], [1, { cs1: 1 }], [1, { cs1: 0 }]), value: 1.25 },
  // And the indicators added up: (2 + 1) / 2 + (2 + 0) / 2 + (1 + 1) / 2 + (2 + 1) / 2 = 1.5 + 1 + 1 + 1.5.
  { preset: 'vn-tt01-2018', score: 'total', given: ballots([1, { cs1: 2, cs3: 2, cs4: 1, cs7: 2 }], [1, { cs1: 1, cs3: 0, cs4: 1, cs7: 1 }]), value: 5 },
  // 3 "rất nhiều", 1 "nhiều", 1 "ít": 4 / 5 and 3 / 5.
  { preset: 'vn-mongdoi-2023', score: 'm4', given: ballots([3, { m4: 3 }], [1, { m4: 2 }], [1, { m4: 1 }]), value: 80 },
  { preset: 'vn-mongdoi-2023', score: 'm4-most', given: ballots([3, { m4: 3 }], [1, { m4: 2 }], [1, { m4: 1 }]), value: 60 },
  // (5 + 4 + 4 + 1) / 4 = 3.5; three of four agree.
  { preset: 'papi-pulse', score: 'online', given: ballots([1, { online: 5 }], [2, { online: 4 }], [1, { online: 1 }]), value: 3.5 },
  { preset: 'papi-pulse', score: 'online-agree', given: ballots([1, { online: 5 }], [2, { online: 4 }], [1, { online: 1 }]), value: 75 },
  // (5 + 3 + 2 + 2) / 4 = 3; one of four agrees.
  { preset: 'pci-pulse', score: 'time', given: ballots([1, { time: 5 }], [1, { time: 3 }], [2, { time: 2 }]), value: 3 },
  { preset: 'pci-pulse', score: 'time-agree', given: ballots([1, { time: 5 }], [1, { time: 3 }], [2, { time: 2 }]), value: 25 },
];

const WORLD: readonly WorkedExample[] = [
  // alphagov/backdrop, user_satisfaction.py: 3 × 5, 4 × 4, 2 × 3, 1 × 2 have the mean 3.9, so (3.9 − 1) / 4 = 72.5 %.
  { preset: 'govuk-done', score: 'user-satisfaction', given: ballots([3, { rating: 5 }], [4, { rating: 4 }], [2, { rating: 3 }], [1, { rating: 2 }]), value: 72.5 },
  // Yes / (Yes + No): 3 / 4.
  { preset: 'govuk-page', score: 'useful', given: ballots([3, { useful: 1 }], [1, { useful: 0 }]), value: 75, rest: { n: 4, unit: 'ballots' } },
  // GSA Touchpoints shows the mean of a question: (5 + 4 + 4 + 3) / 4.
  { preset: 'us-a11-v1', score: 'trust', given: ballots([1, { trust: 5 }], [2, { trust: 4 }], [1, { trust: 3 }]), value: 4 },
  // Up / (up + down): 9 / 12.
  { preset: 'us-a11-v2', score: 'trust', given: ballots([9, { trust: 1 }], [3, { trust: 0 }]), value: 75 },
  // get-observatoire-stats.ts: very good 10, average 5, not good 0. (6 × 10 + 3 × 5 + 1 × 0) / 10.
  { preset: 'fr-jdma', score: 'satisfaction', given: ballots([6, { satisfaction: 10 }], [3, { satisfaction: 5 }], [1, { satisfaction: 0 }]), value: 7.5 },
  // The five steps are 0, 2.5, 5, 7.5 and 10: one of each has the mean 5.
  { preset: 'fr-jdma', score: 'comprehension', given: ballots(...[0, 2.5, 5, 7.5, 10].map((step) => [1, { comprehension: step }] as const)), value: 5 },
  // The share of "Oui" over all ways that were tried: 3 / 4.
  { preset: 'fr-jdma', score: 'reached', given: ballots([1, { reached_phone: 1, reached_email: 0 }], [2, { reached_counter: 1 }]), value: 75, rest: { n: 4 } },
  // Yes / (Yes + No): 1 / 5.
  { preset: 'ca-page', score: 'found', given: ballots([1, { found: 1 }], [4, { found: 0 }]), value: 20 },
  // More than 3 stars: 2 / 4. The mean: (5 + 4 + 3 + 1) / 4.
  { preset: 'it-rating', score: 'easy', given: ballots(...[5, 4, 3, 1].map((rating) => [1, { rating }] as const)), value: 50 },
  { preset: 'it-rating', score: 'stars', given: ballots(...[5, 4, 3, 1].map((rating) => [1, { rating }] as const)), value: 3.25 },
  // First edition: the simple average of statements 1 to 8, without statement 0. (5 + 5 + 4 + 2) / 4.
  { preset: 'ph-csm', score: 'average', given: pair({ sqd0: 1, sqd1: 4, sqd8: 2 }), value: 4, rest: { n: 4 } },
  // Later edition: (4 and 5) / (all − not applicable). 5, 5, 4 of 5, 5, 4, and one that did not apply.
  { preset: 'ph-csm', score: 'agree', given: [ballot({ sqd1: 5, sqd2: 5 }), ballot({ sqd1: 3 }, { shown: ['sqd1', 'sqd2'], notApplicable: ['sqd2'] })], value: 200 / 3, rest: { n: 3 } },
  // "Basically satisfied" counts as good: 4 / 5. Not as satisfied: 3 / 5.
  { preset: 'cn-haochaping', score: 'good', given: ballots(...[5, 5, 4, 3, 1].map((rating) => [1, { rating }] as const)), value: 80 },
  { preset: 'cn-haochaping', score: 'satisfied', given: ballots(...[5, 5, 4, 3, 1].map((rating) => [1, { rating }] as const)), value: 60 },
  // PermenPAN-RB 14/2017: the mean of 1 to 4, divided by 4, times 100. (4 + 3 + 3 + 3) / 4 = 3.25, and 3.25 / 4 × 100 = 81.25.
  { preset: 'id-skm', score: 'index', given: ballots([1, { time: 100, conduct: 75 }], [1, { time: 75, conduct: 75 }]), value: 81.25, rest: { n: 4 } },
];

export const WORKED: readonly WorkedExample[] = [...GENERAL, ...VIETNAM, ...WORLD];
