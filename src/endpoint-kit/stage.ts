// What every check is given, and how it puts what it found: one line that says what was tried and what came.

import { adviceOn, type Advice } from './advice.js';
import type { Author } from './author.js';
import { causeOf, fateOf } from './cause.js';
import { isRedirect, type Exchange, type Wire } from './exchange.js';
import type { Finding } from './finding.js';
import type { CheckOptions } from './options.js';

export interface Stage {
  readonly options: CheckOptions;
  readonly wire: Wire;
  readonly author: Author;
  readonly now: () => number;
}

export type Check = (stage: Stage) => Promise<readonly Finding[]>;

/** The words of its `results`, each once; nothing where there are none. */
const wordsOf = ({ reply, outcomes }: Exchange): string => {
  const hasResults = /"results"\s*:\s*\[/.test(reply?.text ?? '');
  return hasResults ? `, ${[...new Set(outcomes.map(({ kind }) => kind))].join(' and ')}` : '';
};

export const shown = (exchange: Exchange): string => {
  const { reply, silence } = exchange;
  if (!reply) return silence === 'late' ? 'no reply in time' : 'no whole reply';
  if (isRedirect(reply)) return `${reply.status} → ${reply.headers.get('location') ?? 'nowhere'}`;
  const page = reply.text.trim().startsWith('<') ? ' with a web page' : '';
  return `${reply.status}${page}${wordsOf(exchange)}`;
};

interface Delivery {
  readonly check: string;
  readonly title: string;
  readonly exchange: Exchange;
  /** What it is where it was not taken; default wrong. */
  readonly otherwise?: 'told' | 'wrong';
  /** In place of the common words, where the check knows better. */
  readonly advice?: Partial<Advice> | undefined;
}

/** Of something that has to be taken. */
export const mustBeTaken = ({ check, title, exchange, otherwise = 'wrong', advice }: Delivery): Finding => {
  const what = `${title}: ${shown(exchange)}`;
  if (fateOf(exchange) === 'delivered') return { check, verdict: 'right', what };
  // Whoever asks for patience has said nothing yet that a check could know better.
  const better = exchange.reply?.status === 429 ? {} : advice;
  return { check, verdict: otherwise, what, ...adviceOn(causeOf(exchange), exchange), ...better };
};
