// The border: whatever a page, a file or a request calls a survey comes out as a frozen Survey, or as the list of all that is wrong with it.
// Codes and paths only; `explain` has the sentences.

import { mentions, parseCondition, type Condition } from './condition.js';
import { Fields, type Log } from './fields.js';
import { models, type Question, type QuestionType } from './questions/index.js';
import type { ParseContext } from './questions/question.js';
import { parseScales } from './scales.js';
import type { Issue } from './issue.js';
import type { Section, Survey } from './survey.js';

/** In characters of JSON: an instrument of 100 items in ten languages takes a tenth of it. */
export const MAX_DEFINITION = 500_000;

/** Each may depend on the one before it: this is as deep as they are asked. */
export const MAX_QUESTIONS = 500;

const TYPES = Object.keys(models) as QuestionType[];

export const isSurvey = (parsed: Survey | readonly Issue[]): parsed is Survey => !Array.isArray(parsed);

const parseWhen = (fields: Fields): { readonly when?: Condition } => {
  const when = parseCondition(fields);
  return when ? { when } : {};
};

const parseQuestion = (fields: Fields, index: number, context: ParseContext): Question => {
  const type = fields.oneOf('type', TYPES);
  const base = {
    id: fields.string('id'),
    index,
    type,
    label: fields.text('label'),
    ...fields.texts('hint'),
    required: fields.flag('required'),
    ...parseWhen(fields),
  };
  const own = TYPES.includes(type) ? models[type].parse(fields, context) : {};
  return fields.done({ ...base, ...own } as Question);
};

/** Ids once only, and every reference to a question that exists and does not depend on itself. */
const checkReferences = (sections: readonly [Section, Fields][], questions: readonly [Question, Fields, Section][]): void => {
  const known = new Map<string, [Question, Fields, Section]>();
  for (const entry of questions) {
    const [{ id }, fields] = entry;
    if (known.has(id)) fields.fault('duplicate-id', 'id', id);
    else known.set(id, entry);
  }
  const ids = [...known.keys()];
  const depends = (question: Question, section: Section): readonly string[] =>
    [...[question.when, section.when].flatMap(mentions), ...(question.type === 'text' && question.needs ? [question.needs] : [])];
  const reaches = (from: string, target: string, seen: Set<string>): boolean => {
    const [question, , section] = known.get(from) ?? [];
    if (!question || !section || seen.has(from)) return false;
    seen.add(from);
    return depends(question, section).some((id) => id === target || reaches(id, target, seen));
  };
  for (const [{ when }, fields] of [...sections, ...questions]) {
    const unknown = mentions(when).find((id) => id && !known.has(id));
    if (unknown) fields.fault('unknown-question', 'when', unknown, ids);
  }
  for (const [question, fields] of questions) {
    if (reaches(question.id, question.id, new Set())) fields.fault('condition-cycle', 'when', question.id);
    const needs = question.type === 'text' && question.needs;
    // In a response, `contact.consent` is the consent itself.
    if (needs && question.id === 'consent') fields.fault('reserved-id', 'id', question.id);
    if (needs && known.get(needs)?.[0].type !== 'consent') {
      fields.fault('unknown-question', 'needs', needs, ids.filter((id) => known.get(id)?.[0].type === 'consent'));
    }
  }
};

const parseSections = (survey: Fields, context: ParseContext): readonly Section[] => {
  const sections: [Section, Fields][] = [];
  const all: [Question, Fields, Section][] = [];
  const seen = new Set<string>();
  // Questions at the top level are one section.
  for (const fields of survey.has('sections') ? survey.objects('sections') : [survey]) {
    const id = fields === survey ? 'section-1' : fields.string('id', `section-${sections.length + 1}`);
    if (seen.has(id)) fields.fault('duplicate-id', 'id', id);
    seen.add(id);
    const items = fields.objects('questions');
    const questions = items.map((item, index) => parseQuestion(item, all.length + index, context));
    if (!questions.length) fields.fault('missing', 'questions');
    const section = { id, questions, ...(fields !== survey && fields.done({ ...fields.texts('title'), ...parseWhen(fields) })) };
    sections.push([section, fields]);
    questions.forEach((question, index) => all.push([question, items[index] as Fields, section]));
  }
  if (!sections.length) survey.fault('missing', 'sections');
  if (all.length > MAX_QUESTIONS) survey.fault('out-of-range', 'sections', all.length);
  else checkReferences(sections, all);
  return sections.map(([section]) => section);
};

const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
};

/** An own copy as plain JSON; `undefined` if it is none (cyclic, a getter that throws, no object of this world). */
const toPlain = (input: unknown): string | undefined => {
  try {
    return JSON.stringify(input);
  } catch {
    return undefined;
  }
};

/**
 * @param input a definition as section 6 of the contract describes it, of any origin.
 * @returns a deeply frozen Survey, or every Issue found, at least one.
 */
export const parseSurvey = (input: unknown): Survey | readonly Issue[] => {
  const json = toPlain(input);
  if (json === undefined) return [{ code: 'definition-not-json', path: '' }];
  if (json.length > MAX_DEFINITION) return [{ code: 'definition-too-large', path: '', detail: String(json.length) }];

  const log: Log = { issues: [], warnings: [] };
  const fields = new Fields(JSON.parse(json), '', log);
  const privacy = fields.object('privacy');
  const complaint = fields.link('complaint');
  const survey: Survey = {
    id: fields.string('id'),
    version: fields.string('version', '1'),
    layout: fields.oneOf('layout', ['page', 'steps'], 'page'),
    ...fields.texts('title', 'intro', 'thanks', 'submitLabel', 'notice'),
    ...(privacy && { privacy: privacy.done(privacy.href()) }),
    ...(complaint && { complaint }),
    sections: parseSections(fields, { scales: parseScales(fields) }),
    warnings: log.warnings,
  };
  // Read elsewhere: `source` by the notices, `scores` by scoring.
  fields.get('source');
  fields.get('scores');
  fields.done(survey);
  return log.issues.length ? log.issues : freeze(survey);
};
