// Every public answer there is: at every moment, for every range of whole months, by every grouping, as JSON and as CSV.

import { toCsv } from '../../csv.js';
import { groupings, type Grouping } from '../../grouping.js';
import { parsePeriod, type Period } from '../../period.js';
import { publish, type ResultsDocument } from '../../publish.js';
import type { Registered } from '../../registry.js';
import type { StoredBallot } from '../../responses.js';
import { MONTHS, TIME_ZONE } from './world.js';

export interface Question {
  readonly known: Registered;
  /** All that have arrived by then. */
  readonly ballots: readonly StoredBallot[];
  readonly period: Period;
  readonly group: Grouping;
}

/** Whatever answers the public. */
export interface Office {
  readonly ask: (question: Question) => ResultsDocument;
  readonly csv: (document: ResultsDocument, question: Question) => string;
}

export const theOffice: Office = {
  ask: ({ known, ballots, period, group }) =>
    publish({ known, ballots, period, group, now: ballots.at(-1)?.receivedAt, isFree: false, timeZone: TIME_ZONE, asked: { from: undefined, to: undefined } }),
  csv: (document) => toCsv(document, 'en'),
};

export interface Answer {
  /** How many ballots had arrived. */
  readonly moment: number;
  readonly range: string;
  readonly group: Grouping;
  readonly document: ResultsDocument;
  readonly csv: () => string;
}

const ranges: ReadonlyMap<string, Period> = new Map(
  [undefined, ...MONTHS].flatMap((from, first) =>
    [undefined, ...MONTHS].flatMap((to, last): [string, Period][] =>
      from !== undefined && to !== undefined && first > last ? [] : [[`${from ?? ''}…${to ?? ''}`, parsePeriod({ from, to, timeZone: TIME_ZONE, isFree: false })]],
    ),
  ),
);

export const ALL_TIME = '…';

export interface Curiosity {
  readonly known: Registered;
  readonly ballots: readonly StoredBallot[];
  readonly moments: readonly number[];
  /** Default all. */
  readonly only?: (range: string) => boolean;
}

export const askAll = (office: Office, { known, ballots, moments, only = () => true }: Curiosity): readonly Answer[] =>
  moments.flatMap((moment) =>
    [...ranges].filter(([range]) => only(range)).flatMap(([range, period]) =>
      groupings.map((group): Answer => {
        const question = { known, ballots: ballots.slice(0, moment), period, group };
        const document = office.ask(question);
        return { moment, range, group, document, csv: () => office.csv(document, question) };
      }),
    ),
  );
