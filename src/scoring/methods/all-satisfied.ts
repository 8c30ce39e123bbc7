// The share of ballots whose every answer is at a satisfied level; "hài lòng toàn diện" in Quyết định 3869/QĐ-BYT (2019).

import { satisfiedLevels } from '../satisfied.js';
import { total } from '../total.js';
import { wilson } from '../wilson.js';
import { answersOf } from './answers.js';
import type { Method } from './method.js';
import { percent } from './percent.js';

export const allSatisfied: Method = (task) => {
  const verdicts = answersOf(task, (level, question) =>
    Number(satisfiedLevels(task.score, question).includes(level)),
  ).map((own) => Math.min(...own));
  const n = verdicts.length;
  if (!n) return { unit: 'ballots', n, ballots: n };
  const value = total(verdicts) / n;
  return percent({ unit: 'ballots', n, ballots: n, value, interval: wilson(value, n) });
};
