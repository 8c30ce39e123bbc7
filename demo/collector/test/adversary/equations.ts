// What a published figure says, as an equation: these ballots together chose the levels so often.

import type { ResultsDocument } from '../../publish.js';
import type { Answer, Curiosity, Office } from './answers.js';
import { askAll } from './answers.js';
import { LEVELS, marked, surveyOf, type World } from './world.js';

export interface Equation extends Pick<Answer, 'moment' | 'range' | 'group'> {
  /** `undefined`: the total. */
  readonly key?: string | null | undefined;
  /** Places of the ballots in the order of arrival, from 0. */
  readonly ballots: readonly number[];
  /** By level. */
  readonly counts: readonly number[];
}

type Cell = ResultsDocument | NonNullable<ResultsDocument['groups']>[number];

const levelsOf = (cell: Cell): readonly number[] | undefined => {
  const counts = 'questions' in cell ? cell.questions.find(({ id }) => id === 'level') : undefined;
  return counts && 'levels' in counts ? counts.levels.map(({ count }) => count) : undefined;
};

export const cellsOf = (document: ResultsDocument): readonly Cell[] => [document, ...(document.groups ?? [])];

/** What everybody may read, and, in answers to the same arrivals with marked ballots, of whom it is. */
export const equationsOf = (office: Office, { ballots, moments }: World, only?: Curiosity['only']): { readonly answers: readonly Answer[]; readonly equations: readonly Equation[] } => {
  const asked = { moments, ...(only && { only }) };
  const answers = askAll(office, { known: surveyOf(LEVELS.length), ballots, ...asked });
  const keyed = askAll(office, { known: surveyOf(ballots.length), ballots: marked(ballots), ...asked });
  const equations = answers.flatMap(({ moment, range, group, document }, index): Equation[] => {
    const of = cellsOf((keyed[index] as Answer).document);
    return cellsOf(document).flatMap((cell, at): Equation[] => {
      const counts = levelsOf(cell);
      const whose = levelsOf(of[at] as Cell);
      if (!counts || !whose) return [];
      return [{ moment, range, group, ...('key' in cell && { key: cell.key }), ballots: whose.flatMap((count, place) => (count ? [place] : [])), counts }];
    });
  });
  return { answers, equations };
};
