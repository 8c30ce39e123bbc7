// What is no response has to be refused for good, with 400, 413 or 422. A page never sends such things – but a proxy may cut a body off, and
// whoever says "stored" to half a body loses an answer.

import { adviceOn } from '../advice.js';
import { causeOf, fateOf, type Cause } from '../cause.js';
import type { Exchange } from '../exchange.js';
import type { Finding, Mend } from '../finding.js';
import { shown, type Stage } from '../stage.js';

const MEGABYTE = 1024 * 1024;

interface Rubbish {
  readonly check: string;
  readonly title: string;
  readonly body: string;
  /** What it is to be told "stored" for this. */
  readonly ifTaken: { readonly verdict: 'told' | 'wrong'; readonly why: string; readonly mend: Mend };
}

const HALF = { verdict: 'wrong', why: 'A body that was cut off on its way would count as delivered, and be lost.', mend: { do: 'Parse before you answer; refuse with 400 what is no JSON.' } } as const;

const REFUSE: Mend = { do: 'Answer 422 (what is no response), 400 (what is no JSON) or 413 (too large), not as a web page.' };

const LARGE: Mend = {
  do: 'Read the body to its end, then answer 413 without a web page. nginx in front:',
  code: ['error_page 413 @large;', "location @large { default_type application/json; return 413 '{}'; }"],
};

const WHY: Partial<Record<Cause, string>> = {
  failure: '5xx means: try again later. What can never be stored would come back for 30 days.',
  busy: 'It asks the page to come later. What can never be stored would come back for 30 days.',
  conflict: '409 means: ask again. What can never be stored would come back for 30 days.',
};

const judge = ({ check, title, ifTaken }: Rubbish, exchange: Exchange): Finding => {
  const what = `${title}: ${shown(exchange)}`;
  const fate = fateOf(exchange);
  if (fate === 'refused') return { check, verdict: 'right', what };
  if (fate === 'delivered') return { check, what, ...ifTaken };
  const cause = causeOf(exchange);
  if (exchange.reply?.status === 429) return { check, verdict: 'wrong', what, ...adviceOn(cause, exchange) };
  return { check, verdict: 'wrong', what, why: WHY[cause] ?? adviceOn(cause, exchange).why, mend: check === 'too-large' ? LARGE : REFUSE };
};

export const playRubbish = async ({ wire, author }: Stage): Promise<readonly Finding[]> => {
  const rubbish: readonly Rubbish[] = [
    { check: 'broken-json', title: 'Half a JSON', body: '{"specversion":"1.0","id":"', ifTaken: HALF },
    { check: 'empty', title: 'An empty body', body: '', ifTaken: HALF },
    {
      check: 'no-response',
      title: 'JSON that is no response',
      body: '{"hello":"world"}',
      ifTaken: { verdict: 'told', why: 'No page sends it, but anyone may: it should not get into your table.', mend: { do: 'Refuse with 422 what has no `id` and not the `type` of a response.' } },
    },
  ];
  const findings: Finding[] = [];
  for (const item of rubbish) findings.push(judge(item, await wire.send([{ id: item.check, body: item.body }])));
  const large = author.write({ context: { large: 'x'.repeat(MEGABYTE) } });
  const item: Rubbish = {
    check: 'too-large',
    title: 'A response of 1 MB',
    body: large.body,
    ifTaken: { verdict: 'told', why: 'It was taken. Nobody writes that much: a limit keeps strangers from filling your disk.', mend: { do: 'Refuse with 413 what is larger than 256 KiB or so; a list of a page has 60 KiB at most.' } },
  };
  return [...findings, judge(item, await wire.send([large]))];
};
