// The evidence page, and the same for machines (EARL): off the bars, the criteria, and what is checked in of trees and transcripts.
import { BARS as ALL_BARS, GAPS, UNTRIED } from '../accessibility/bars.js';
import { CRITERIA as ALL_CRITERIA, type Criterion } from '../accessibility/criteria.js';
import { PROOFS, type Proof, type Verdict } from '../accessibility/proofs.js';
import { exists, filesIn, read } from '../files.js';
import { table } from './markdown.js';

export const REPORT = 'accessibility.earl.json';

/** A test that compares with nothing proves nothing: as long as no transcript is agreed upon, what rests on them is proven in part at most. */
const isHeard = ['chromium', 'firefox'].every((engine) => filesIn(`test/speech/transcripts/${engine}`, '.txt').length > 0);
const judge = <T extends { readonly verdict: Verdict; readonly proofs: readonly Proof[]; readonly note?: string }>(row: T): T =>
  isHeard || row.verdict !== 'proven' || !row.proofs.includes('heard') ? row : { ...row, verdict: 'partly', note: `${row.note ?? ''} No transcript of Orca is agreed upon yet.`.trim() };
const BARS = ALL_BARS.map(judge);
const CRITERIA = ALL_CRITERIA.map(judge);

const WORDS: Readonly<Record<Verdict, string>> = { proven: 'proven', partly: 'in part', page: 'up to the page', none: 'not applicable' };

const proofs = (names: readonly Proof[]): string =>
  names
    .map((name) => {
      if (!exists(PROOFS[name])) throw new Error(`${PROOFS[name]} proves nothing any more: it is not there.`);
      return `[${name}](${PROOFS[name]})`;
    })
    .join(', ');

export const bars = (): string => table(['', 'bar', '', 'by', 'how far'], BARS.map(({ id, what, verdict, proofs: names, note = '' }) => [id, what, WORDS[verdict], proofs(names), note]));

/** EN 301 549 V3.2.1 repeats WCAG 2.1 in clause 9; the Revised Section 508 Standards name WCAG 2.0. */
const clauses = ({ number, since }: Criterion): readonly string[] => [since === '2.2' ? '–' : `9.${number}`, since === '2.0' ? 'E205.4' : '–'];

export const criteria = (): string =>
  table(
    ['WCAG 2.2', 'level', 'EN 301 549', 'Section 508', '', 'by', 'note'],
    CRITERIA.map((criterion) => [`${criterion.number} ${criterion.name}`, criterion.level, ...clauses(criterion), WORDS[criterion.verdict], proofs(criterion.proofs), criterion.note]),
  );

export const counts = (): string => {
  const of = (verdict: Verdict) => CRITERIA.filter((criterion) => criterion.verdict === verdict).length;
  return `Of ${CRITERIA.length} criteria ${of('proven')} are proven by tests, ${of('partly')} in part; ${of('page')} are up to the page around the survey, ${of('none')} are about things it has not.`;
};

interface Making {
  readonly [program: string]: string;
}

const NAMES: Readonly<Record<string, string>> = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKitGTK', orca: 'Orca' };

export function engines(): string {
  const making = JSON.parse(read('test/speech/made-with.json')) as Making;
  const files = (kind: string, engine: string) => filesIn(`test/speech/${kind}/${engine}`, '.txt');
  const lines = (paths: readonly string[]) => paths.reduce((sum, file) => sum + read(file).trimEnd().split('\n').length, 0);
  const invalid = (paths: readonly string[]) => paths.filter((file) => !file.includes('errors') && / invalid\b/.test(read(file))).length;
  return table(
    ['engine', 'version:', 'trees:', 'their objects:', 'of these before Send invalid:', 'journeys with Orca:', 'keys and utterances:'],
    ['chromium', 'firefox', 'webkit'].map((engine) => {
      const [trees, heard] = [files('trees', engine), files('transcripts', engine)];
      return [NAMES[engine] ?? engine, making[engine] ?? '?', ...[trees.length, lines(trees), invalid(trees), heard.length, lines(heard)].map(String)];
    }),
  ).concat(isHeard ? `\n\nHeard with Orca ${making.orca ?? '?'}.` : '');
}

export const gaps = (): string => table(['engine', 'what it does otherwise'], GAPS.map(({ engine, gap }) => [engine, gap]));

export const untried = (): string => UNTRIED.map((text) => `- ${text}`).join('\n');

const OUTCOMES: Readonly<Record<Verdict, string>> = { proven: 'earl:passed', partly: 'earl:cantTell', page: 'earl:cantTell', none: 'earl:inapplicable' };

/** EARL 1.0 in JSON-LD. `earl:passed` is said of what tests prove; of the rest `earl:cantTell`, since nobody has judged it by hand. */
export function report(): string {
  const assertions = CRITERIA.map(({ number, name, verdict, proofs: names, note }) => ({
    '@type': 'earl:Assertion',
    'earl:subject': { '@id': 'satisfaction-survey' },
    'earl:test': { '@id': `WCAG22:${number}`, 'dct:title': `${number} ${name}` },
    'earl:mode': 'earl:automatic',
    'earl:result': { '@type': 'earl:TestResult', 'earl:outcome': { '@id': OUTCOMES[verdict] }, 'dct:description': note, 'dct:source': names.map((proof) => PROOFS[proof]) },
  }));
  const document = {
    '@context': { earl: 'http://www.w3.org/ns/earl#', dct: 'http://purl.org/dc/terms/', WCAG22: 'https://www.w3.org/TR/WCAG22/#' },
    '@graph': [{ '@id': 'satisfaction-survey', '@type': ['earl:TestSubject', 'earl:Software'], 'dct:title': 'satisfaction-survey' }, ...assertions],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
