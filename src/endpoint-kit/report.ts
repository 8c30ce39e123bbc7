// What the owner reads, in at most 100 columns: one line for what is right, and for the rest why it matters and what to do. What is to be copied
// is never broken.

import { CHANNEL } from './author.js';
import type { Checked } from './check-endpoint.js';
import type { Finding, Mend, Verdict } from './finding.js';
import { POSTGRES } from './sql.js';

const WIDTH = 100;
const MARKS: Readonly<Record<Verdict, string>> = { right: '✓', told: '·', wrong: '✗' };

/** Greedy, by words; each line behind `indent`. */
export const wrapped = (text: string, indent: string, first = indent): string => {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(' ')) {
    const isStart = line === first || line === indent;
    if (!isStart && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = indent + word;
    } else line += isStart ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
};

const tell = (mend: Mend): string => [wrapped(mend.do, '    ', '  → '), ...(mend.code ?? []).map((line) => `      ${line}`)].join('\n');

/** The same advice is given once, and afterwards by the name of who got it; the same reason not twice in a row. */
const createTeller = () => {
  const given = new Map<string, string>();
  let last: string | undefined;
  return ({ verdict, what, why, mend }: Finding): string => {
    const text = mend && tell(mend);
    const [name = ''] = what.split(':');
    const before = text && given.get(text);
    if (text && !before) given.set(text, name);
    const isNews = why !== last;
    last = why;
    return [
      wrapped(what, '  ', `${MARKS[verdict]} `),
      ...(why && isNews ? [wrapped(why, '  ')] : []),
      ...(text ? [before ? wrapped(`as for “${before}”`, '    ', '  → ') : text] : []),
    ].join('\n');
  };
};

export const count = (findings: readonly Finding[], verdict: Verdict): number => findings.filter((finding) => finding.verdict === verdict).length;

export const summary = (findings: readonly Finding[]): string => `${count(findings, 'right')} right, ${count(findings, 'told')} told, ${count(findings, 'wrong')} wrong.`;

const toDelete = (sent: readonly string[]): string =>
  [
    wrapped(`Sent, as far as it was stored: delete what is marked with channel "${CHANNEL}", or these ids. In a table as the recipe has it:`, ''),
    `  delete from responses where ${POSTGRES.marked}`,
    ...sent.map((id) => `  ${id}`),
  ].join('\n');

export const toReport = ({ findings, sent }: Checked): string => {
  const teller = createTeller();
  return `${findings.map(teller).join('\n')}\n\n${toDelete(sent)}\n\n${summary(findings)}\n`;
};
