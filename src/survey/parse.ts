// The border: whatever a page, a file or a request calls a survey comes out as a frozen Survey, or as the list of all that is wrong with it.
// Codes and paths only; `explain` has the sentences.

import { condition, mentions, type Condition } from './condition.js';
import { conditionsOf } from './flow.js';
import { link } from './link.js';
import { createLog, placeOf, type Log, type Place } from './place.js';
import { models, type Question, type QuestionType } from './questions/index.js';
import type { QuestionBase } from './questions/question.js';
import { fields, flag, href, list, object, oneOf, optional, some, string, text, type Read } from './read.js';
import { readScales, SCALES } from './scales.js';
import type { Issue } from './issue.js';
import type { Section, Survey } from './survey.js';

/** In characters of JSON: an instrument of 100 items in ten languages takes a tenth of it. */
export const MAX_DEFINITION = 500_000;

/** Each may depend on the one before it: this is as deep as they are asked. */
export const MAX_QUESTIONS = 500;

export const isSurvey = (parsed: Survey | readonly Issue[]): parsed is Survey => !Array.isArray(parsed);

const words = optional(text);

const typeOf = oneOf(Object.keys(models) as QuestionType[]);

const when: Read<Condition> = optional((place) => {
  const read = condition(place);
  place.log.references.push([place, mentions(read)]);
  return read;
});

const base = fields<Omit<QuestionBase, 'index' | 'needs'>>({ id: string, label: text, hint: words, required: flag, when });

const question = (place: Place): Question => {
  const { questions } = place.log;
  const type = typeOf(place.at('type'));
  const read = {
    type,
    index: questions.size,
    ...base(place),
    ...(type && models[type].read(place)),
  } as Question;
  place.done();
  const { id } = read;
  if (questions.has(id)) place.at('id').fault('duplicate-id');
  // In a response, `contact.consent` is the consent itself.
  if (read.needs && id === 'consent') place.at('id').fault('reserved-id');
  questions.set(id, [read, place]);
  return read;
};

const questions = some(list(question));

const section = (place: Place, index: number): Section =>
  object<Section>({ id: optional(string, `section-${index + 1}`), title: words, when, questions })(place);

const sections = some(list(section, 'id'));

/** Every reference leads to a question that exists, and none depends on itself. */
const checkReferences = ({ questions, references }: Log, sections: readonly Section[]): void => {
  const all = [...questions.values()];
  for (const [place, ids, type] of references) {
    const known = all.flatMap(([question]) => (type && question.type !== type ? [] : [question.id]));
    const unknown = ids.find((id) => id && !known.includes(id));
    if (unknown) place.fault('unknown-question', unknown, known);
  }
  const depends = new Map(sections.flatMap((section) => section.questions.map((question) => [question.id, conditionsOf(question, section).flatMap(mentions)])));
  const reaches = (from: string, target: string, seen: Set<string>): boolean =>
    !seen.has(from) && !!depends.get(from)?.some((id) => id === target || reaches(id, target, seen.add(from)));
  for (const [{ id }, place] of all) if (reaches(id, id, new Set())) place.at('when').fault('condition-cycle', id);
};

const survey = (place: Place): Survey => {
  const { log } = place;
  readScales(place.at('scales'));
  // Read elsewhere: `source` by the notices, `scores` by scoring.
  for (const key of ['source', 'scores']) place.at(key);
  const read = object<Survey>({
    id: string,
    version: optional(string, '1'),
    layout: optional(oneOf(['page', 'steps']), 'page'),
    title: words,
    intro: words,
    thanks: words,
    submitLabel: words,
    notice: words,
    privacy: optional((at) => object({ href })(at).href),
    complaint: optional(link),
    // Questions at the top level are one section.
    sections: (at) => (at.value === undefined ? [{ id: 'section-1', questions: questions(place.at('questions')) }] : sections(at)),
    warnings: () => log.warnings,
  })(place);
  const { size } = log.questions;
  if (size > MAX_QUESTIONS) place.at('sections').fault('out-of-range', size);
  else checkReferences(log, read.sections);
  return read;
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
  const log = createLog(new Map(SCALES));
  const read = survey(placeOf(JSON.parse(json), log));
  return log.issues.length ? log.issues : freeze(read);
};
