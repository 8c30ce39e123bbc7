// The ways in which somebody may go about it. Each takes some of the public answers and says what it learned of fewer than ten ballots.

import { Z } from '../../../../src/scoring/interval.js';
import type { Answer } from './answers.js';
import { ALL_TIME } from './answers.js';
import { solve } from './algebra.js';
import { cellsOf, type Equation } from './equations.js';

export interface Finding {
  /** How many ballots something was learned of. */
  readonly size: number;
  /** Which, and how often they chose each level, where that is known. */
  readonly ballots?: readonly number[];
  readonly counts?: readonly number[];
  readonly how: string;
}

export interface Knowledge {
  readonly answers: readonly Answer[];
  readonly equations: readonly Equation[];
  /** The last moment. */
  readonly today: number;
}

type Strategy = (knowledge: Knowledge) => readonly Finding[];

/** Solves those of the equations that this strategy looks at, in portions if each stands for itself. */
const bySolving =
  (picks: (equation: Equation, today: number) => boolean, portion: (equation: Equation) => unknown = () => ''): Strategy =>
  ({ equations, today }) => {
    const portions = new Map<unknown, Equation[]>();
    for (const equation of equations.filter((one) => picks(one, today))) portions.set(portion(equation), [...(portions.get(portion(equation)) ?? []), equation]);
    return [...portions].flatMap(([of, own]) =>
      solve(own).leaks.map(({ ballots, bounds }): Finding => ({ size: ballots.length, ballots, counts: bounds.map(([low]) => low), how: `${own.length} figures ${String(of)}` })),
    );
  };

const isSmall = (size: number): boolean => size > 0 && size < 10;

interface Figures {
  readonly n: number;
  readonly valid: number;
  readonly counts: readonly number[];
  readonly share: { readonly n: number; readonly value: number; readonly low: number; readonly high: number };
  readonly mean: { readonly n: number; readonly value: number };
}

/** The figures of each cell that shows any; shares as proportions. */
const figuresIn = ({ answers }: Knowledge): readonly Figures[] =>
  answers.flatMap(({ document }) => cellsOf(document)).flatMap((cell): Figures[] => {
    if (!('n' in cell)) return [];
    const level = cell.questions.find(({ id }) => id === 'level');
    const [share, mean] = ['share', 'mean'].map((id) => cell.scores.find((score) => score.id === id));
    if (!level || !('levels' in level) || !share || !('n' in share) || !mean || !('n' in mean)) return [];
    const { value = 0, interval: { low, high } = { low: 0, high: 0 } } = share;
    return [{ n: cell.n, valid: level.valid, counts: level.levels.map(({ count }) => count), share: { n: share.n, value: value / 100, low: low / 100, high: high / 100 }, mean: { n: mean.n, value: mean.value ?? 0 } }];
  });

const byFigure =
  (look: (figures: Figures) => Omit<Finding, 'how'> | undefined, how: string): Strategy =>
  (knowledge) =>
    figuresIn(knowledge).flatMap((figures) => {
      const found = look(figures);
      return found && isSmall(found.size) ? [{ ...found, how }] : [];
    });

/** The fewest ballots of which `share` can be the share. */
const denominatorOf = (share: number): number => {
  for (let n = 1; n < 1000; n += 1) if (Math.abs(share * n - Math.round(share * n)) < 1e-9) return n;
  return 0;
};

/** Wilson's interval, turned round: of how many ballots it is. Its ends are roots of (p − x)² = z²·x(1 − x)/n. */
const sizeOfInterval = ({ value, low, high }: Figures['share']): number => {
  const end = Math.abs(high - value) > Math.abs(value - low) ? high : low;
  return end === value ? 0 : (Z ** 2 * end * (1 - end)) / (value - end) ** 2;
};

const sums = (lines: readonly (readonly string[])[], kind: string): ReadonlyMap<string, number> => new Map(lines.filter((line) => line[7] === kind).map((line) => [`${line[4]}/${line[5]}`, Number(line[12])]));

/** Those that need more than the figures of all time. */
export const NEEDS_RANGES: readonly string[] = ['subtracts the months from the total, and ranges from longer ones', 'puts all figures of all times into one system of equations'];

export const STRATEGIES: Readonly<Record<string, Strategy>> = {
  'subtracts the months from the total, and ranges from longer ones': bySolving(({ group, key, moment }, today) => moment === today && (key === undefined || group === 'month')),
  'subtracts the groups from the total': bySolving(({ range, moment }, today) => range === ALL_TIME && moment === today, ({ group }) => group),
  'compares groupings with each other': bySolving(({ range, moment }, today) => range === ALL_TIME && moment === today),
  'looks at the total again and again': bySolving(({ range, key }) => range === ALL_TIME && key === undefined),
  'looks at one group again and again': bySolving(({ range, key }) => range === ALL_TIME && key !== undefined, ({ group, key }) => `${group} ${key}`),
  'looks at the sections': bySolving(({ range, group, key }) => range === ALL_TIME && (key === undefined || group === 'section')),
  'puts all figures of all times into one system of equations': bySolving(() => true),
  'multiplies means and shares by n': byFigure(({ valid, counts, share, mean }) => {
    const sum = counts.reduce((points, count, index) => points + count * (index + 1), 0);
    const [more, points] = [mean.n - valid, Math.round(mean.value * mean.n) - sum];
    return { size: Math.abs(more) || Math.abs(share.n - valid) || Math.abs(points) };
  }, 'score against counts'),
  'reads from a share of how many it is': byFigure(({ share }) => {
    const least = denominatorOf(share.value);
    return { size: share.n % least && Math.min(9, least) };
  }, 'denominator'),
  'reads from an interval of how many it is': byFigure(({ share }) => ({ size: sizeOfInterval(share) && Math.ceil(Math.abs(sizeOfInterval(share) - share.n) - 1e-4) }), 'width'),
  'looks for what the file says and the page does not': ({ answers, today }) =>
    answers.filter(({ moment }) => moment === today).flatMap(({ document, csv, group, range }): Finding[] => {
      const inFile = sums(csv().split('\r\n').map((line) => line.split(',')), 'ballots');
      const onPage = new Map(cellsOf(document).flatMap((cell) => ('n' in cell ? [['key' in cell ? `${group}/${cell.key ?? ''}` : '/', cell.n] as const] : [])));
      return [...inFile].flatMap(([key, n]) => (isSmall(Math.abs(n - (onPage.get(key) ?? 0))) ? [{ size: Math.abs(n - (onPage.get(key) ?? 0)), how: `${range} ${key}` }] : []));
    }),
  'looks for figures of fewer than ten': ({ answers }) =>
    answers.flatMap(({ document, group, range }): Finding[] =>
      cellsOf(document).flatMap((cell): Finding[] => {
        if (!('n' in cell)) return [];
        const sizes = [cell.n, ...cell.questions.map((question) => ('valid' in question ? question.valid : 0)), ...cell.scores.map((score) => ('n' in score ? score.ballots : 0))];
        return sizes.filter(isSmall).map((size) => ({ size, how: `${range} ${group}` }));
      }),
    ),
};
