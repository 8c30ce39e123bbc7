// What comes twice. Deliveries repeat by design, so a repeated id is the common case and never a fault. From outside it can't be seen what
// was stored; but an endpoint that says "new" once and "known" afterwards shows by the same words whether it is fooled.

import { UNIQUE_KEY } from '../advice.js';
import { causeOf, fateOf, type Cause } from '../cause.js';
import type { Exchange } from '../exchange.js';
import type { Finding } from '../finding.js';
import { countOf } from '../sql.js';
import { mustBeTaken, shown, type Stage } from '../stage.js';
import type { First } from './single.js';

const AT_ONCE = 10;

/** How it says what it did with one response. */
export const signOf = ({ reply, outcomes }: Exchange): string => {
  const hasResults = /"results"\s*:\s*\[/.test(reply?.text ?? '');
  return hasResults ? (outcomes[0]?.kind ?? '') : `${reply?.status}`;
};

/** What only a missing or late look at the id explains. */
const DOUBLES: readonly Cause[] = ['refused', 'conflict', 'failure'];

const WHY: Partial<Record<Cause, string>> = {
  refused: 'The page takes this for a refusal: the citizen reads “not accepted”, though the answer is stored.',
  conflict: '409 means: just being stored, ask again. The page asks for 30 days, though the answer is stored.',
  failure: '5xx is taken for a passing fault: the page sends it again for 30 days, though the answer is stored.',
};

const adviceOnRepeat = (exchange: Exchange) => {
  const cause = causeOf(exchange);
  return DOUBLES.includes(cause) ? { why: WHY[cause]!, mend: UNIQUE_KEY } : undefined;
};

/** Where new and known are answered alike. */
const unseen = (id: string): Pick<Finding, 'why' | 'mend'> => ({
  why: 'Fine for the page. Whether it was stored once can’t be seen from here: this has to say 1.',
  mend: { do: 'Count. If it is more, make the id a unique key. Then answer 201 for new, 200 for known.', code: countOf([id]) },
});

const replay = (again: Exchange, { message, exchange }: First): Finding => {
  const finding = mustBeTaken({ check: 'replay', title: 'The same once more', exchange: again, advice: adviceOnRepeat(again) });
  if (finding.verdict === 'wrong' || signOf(again) !== signOf(exchange)) return finding;
  return { ...finding, verdict: 'told', what: `${finding.what}, as the first time`, ...unseen(message.id) };
};

interface Crowd {
  readonly id: string;
  readonly exchanges: readonly Exchange[];
  readonly first: Exchange;
  readonly again: Exchange;
}

const atOnce = ({ id, exchanges, first, again }: Crowd): Finding => {
  const title = `Another one, ${AT_ONCE} times at once`;
  const bad = exchanges.find((exchange) => fateOf(exchange) !== 'delivered');
  const counts = new Map<string, number>();
  for (const exchange of exchanges) counts.set(shown(exchange), (counts.get(shown(exchange)) ?? 0) + 1);
  const what = `${title}: ${[...counts].map(([reply, times]) => (counts.size > 1 ? `${times} × ${reply}` : reply)).join('; ')}`;
  if (bad) return { ...mustBeTaken({ check: 'at-once', title, exchange: bad, advice: adviceOnRepeat(bad) }), what };
  if (signOf(first) === signOf(again)) return { check: 'at-once', verdict: 'told', what, ...unseen(id) };
  const asNew = exchanges.filter((exchange) => signOf(exchange) === signOf(first)).length;
  if (asNew < 2) return { check: 'at-once', verdict: 'right', what };
  return {
    check: 'at-once',
    verdict: 'wrong',
    what,
    why: `${asNew} of them were answered as new: the look whether it is there comes before the storing, and others slip in between.`,
    mend: UNIQUE_KEY,
  };
};

/** "Stored once" can't be promised for what the widget never does: two bodies under one id. */
const otherBody = (exchange: Exchange): Finding => ({
  check: 'other-body',
  verdict: 'told',
  what: `Its id with another body: ${shown(exchange)}`,
  why: 'No page does this. The first body should stay: an id must not let anyone overwrite an answer.',
});

export const playRepeats = async ({ wire, author, now }: Stage, first: First): Promise<readonly Finding[]> => {
  const again = await wire.send([first.message]);
  const other = author.write();
  const many = await Promise.all(Array.from({ length: AT_ONCE }, () => wire.send([other])));
  const changed = await wire.send([author.write({ id: first.message.id, at: now(), seconds: 7 })]);
  return [replay(again, first), atOnce({ id: other.id, exchanges: many, first: first.exchange, again }), otherBody(changed)];
};
