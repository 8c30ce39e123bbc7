// The sum of the questions' means, as points are added up under Thông tư 01/2018/TT-VPCP: each question over those who answered it. With a
// question nobody answered the sum has no value, because one part less would read as a worse result.

import type { ScaleQuestion } from '../../survey/questions/index.js';
import type { Ballot } from '../ballot.js';
import { clustered } from '../clustered.js';
import { levelOf } from '../level-of.js';
import { total } from '../total.js';
import type { Method } from './method.js';
import { rangeOf } from './range-of.js';

const isNumber = (value: number | undefined): value is number => value !== undefined;

interface Part {
  readonly mean: number;
  /** What each ballot contributes to the error of the mean; `undefined` if it has no answer. */
  readonly influences: readonly (number | undefined)[];
}

const partOf = (question: ScaleQuestion, ballots: readonly Ballot[]): Part => {
  const levels = ballots.map((ballot) => levelOf(question, ballot));
  const valid = levels.filter(isNumber);
  const mean = total(valid) / valid.length;
  return { mean, influences: levels.map((level) => (isNumber(level) ? (level - mean) / valid.length : undefined)) };
};

export const sum: Method = ({ questions, ballots }) => {
  const parts = questions.map((question) => partOf(question, ballots));
  const influences = ballots
    .map((_, index) => parts.map((part) => part.influences[index]).filter(isNumber))
    .filter((own) => own.length)
    .map(total);
  const counted = { unit: 'ballots', n: influences.length, ballots: influences.length } as const;
  const value = total(parts.map(({ mean }) => mean));
  if (!counted.n || Number.isNaN(value)) return counted;
  const ranges = questions.map(rangeOf);
  const range = [total(ranges.map(([low]) => low)), total(ranges.map(([, high]) => high))] as const;
  const interval = clustered({ value, influences, range });
  return { ...counted, value, ...(interval && { interval }) };
};
