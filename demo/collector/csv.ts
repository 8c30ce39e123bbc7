// The results as a file for spreadsheet programs (RFC 4180): one line a figure, so that pivot tables can be made of it. With a byte order mark,
// or Excel reads Vietnamese as Latin-1; and no cell begins with what a spreadsheet would run as a formula: names come from whoever posts.

import type { Question } from '../../src/survey/questions/index.js';
import type { Text } from '../../src/survey/text.js';
import { isCountable, type Cell, type QuestionCounts } from './cell.js';
import type { Group, ResultsDocument } from './publish.js';

const HEAD = ['survey', 'version', 'from', 'to', 'group', 'group_key', 'group_name', 'kind', 'id', 'name', 'level', 'count', 'n', 'unit', 'value', 'low', 'high'] as const;

type Field = string | number | undefined;
type Line = Readonly<Partial<Record<(typeof HEAD)[number], Field>>>;

const BYTE_ORDER_MARK = '\uFEFF';

export const toCsv = (results: ResultsDocument, lang: string): string =>
  BYTE_ORDER_MARK + [HEAD, ...linesOf(results, lang).map((line) => HEAD.map((name) => line[name]))].map((fields) => `${fields.map(toField).join(',')}\r\n`).join('');

/**
 * Where a cell may begin, before what makes it a formula; East Asian spreadsheets take the wide signs, too. Where the semicolon parts cells, as
 * in Vietnam and most of Europe, quotes within a line bind neither it nor the line's end.
 */
const FORMULAS = /(?<=(?:^|[;\t\r\n])\s*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])|^(?=[\t\r\n])/g;

/** A number may be negative; words may not begin as a formula does. */
export function toField(value: Field): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value);
  const harmless = value.replace(FORMULAS, "'");
  return /[",;\t\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function linesOf(results: ResultsDocument, lang: string): readonly Line[] {
  const { survey, period, group, groups = [] } = results;
  const common = { survey: survey.id, version: survey.version, from: period.from, to: period.to };
  const nameOf = (part: Group): string | undefined => (group === 'section' ? wordsOf(survey.sections.find(({ id }) => id === part.key)?.title, lang) : part.label);
  return [
    ...cellLines(results, results, lang).map((line) => ({ ...common, ...line })),
    ...groups.flatMap((part) => cellLines(part, results, lang).map((line) => ({ ...common, group, group_key: part.key ?? '', group_name: nameOf(part), ...line }))),
  ];
}

function cellLines(cell: Cell | { readonly withheld: true }, { survey }: ResultsDocument, lang: string): readonly Line[] {
  if ('withheld' in cell) return [{ kind: 'withheld' }];
  const questions = new Map(survey.sections.flatMap((section) => section.questions).map((question) => [question.id, question]));
  const scores = new Map(survey.scores.map((score) => [score.id, score]));
  return [
    { kind: 'ballots', n: cell.n, unit: 'ballots' },
    ...(cell.impressions === undefined ? [] : [{ kind: 'impressions', count: cell.impressions }, { kind: 'response rate', count: cell.responses, n: cell.impressions, value: cell.responseRate }]),
    ...(cell.dissatisfied ? [{ kind: 'dissatisfied', id: cell.dissatisfied.id, count: cell.dissatisfied.ballots, n: cell.n, unit: 'ballots' }] : []),
    ...cell.scores.map((score): Line => {
      const named = { id: score.id, name: wordsOf(scores.get(score.id)?.label, lang) };
      if ('withheld' in score) return { kind: 'withheld', ...named };
      return { kind: `score ${score.method}`, ...named, n: score.n, unit: score.unit, value: score.value, low: score.interval?.low, high: score.interval?.high };
    }),
    ...cell.questions.flatMap((counts): readonly Line[] => {
      const question = questions.get(counts.id);
      const named = { id: counts.id, name: wordsOf(question && isCountable(question) ? question.label : undefined, lang) };
      return 'withheld' in counts ? [{ kind: 'withheld', ...named }] : countLines(counts, question, lang).map((line) => ({ ...named, ...line }));
    }),
  ];
}

function countLines(counts: QuestionCounts, question: Question | undefined, lang: string): readonly Line[] {
  const common = { n: counts.valid, unit: 'ballots' };
  const rest: readonly Line[] = [
    { kind: 'unanswered', count: counts.unanswered, ...common },
    ...('notApplicable' in counts ? [{ kind: 'does not apply', count: counts.notApplicable, ...common }] : []),
  ];
  if ('levels' in counts) {
    const levels = question?.type === 'scale' ? question.scale.levels : [];
    const nameOf = (value: number): Field => wordsOf(levels.find((level) => level.value === value)?.label, lang) ?? value;
    return [...counts.levels.map(({ value, count }) => ({ kind: 'level', level: nameOf(value), count, ...common })), ...rest];
  }
  const options = question?.type === 'choice' || question?.type === 'choices' ? question.options : [];
  const nameOf = (id: string): string => wordsOf(options.find((option) => option.id === id)?.label, lang) ?? id;
  return [...counts.options.map(({ id, count }) => ({ kind: 'option', level: nameOf(id), count, ...common })), ...rest];
}

function wordsOf(text: Text | undefined, lang: string): string | undefined {
  if (text === undefined || typeof text === 'string') return text;
  return text[lang] ?? text['vi'] ?? text['en'] ?? Object.values(text)[0];
}
