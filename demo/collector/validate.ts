// Whether a response fits the survey it names: the same models that guard the citizen's form, asked again at the office's door.
// That a required question has its answer is not asked here: a missing answer harms no count, and a refused response is lost.

import { validate, type Question, type Value } from '../../src/survey/questions/index.js';
import type { Survey } from '../../src/survey/survey.js';
import type { AnswerValue, Fault, ResponseEvent } from './event.js';

type Questions = ReadonlyMap<string, Question>;

/** The first thing that doesn't fit, or nothing. */
export function findFault(event: ResponseEvent, survey: Survey): Fault | undefined {
  const questions: Questions = new Map(survey.sections.flatMap((section) => section.questions.map((question) => [question.id, question])));
  const shown = new Set(event.shown);
  for (const id of shown) {
    const question = questions.get(id);
    if (question === undefined || question.type === 'note') return at('shown', `This survey has no question "${brief(id)}" to be shown.`);
  }
  for (const [id, value] of event.answers) {
    const fault = faultOfAnswer(questions.get(id), id, value) ?? (shown.has(id) ? undefined : `Question "${brief(id)}" is answered, but is not among those shown.`);
    if (fault !== undefined) return at(`answers/${id}`, fault);
  }
  for (const id of event.other.keys()) {
    const value = event.answers.get(id);
    const isOther = value === 'other' || (Array.isArray(value) && value.includes('other'));
    if (!isOther) return at(`other/${id}`, `There are words for "other" of question "${brief(id)}", but "other" is not its answer.`);
  }
  for (const id of event.notApplicable) {
    const question = questions.get(id);
    if (question?.type !== 'scale' || !question.allowNotApplicable) return at('notApplicable', `Question "${brief(id)}" does not offer "does not apply".`);
    if (event.answers.has(id)) return at('notApplicable', `Question "${brief(id)}" has an answer and "does not apply" at once.`);
    if (!shown.has(id)) return at('notApplicable', `Question "${brief(id)}" is said not to apply, but is not among those shown.`);
  }
  return faultOfContact(event.contact, questions);
}

function faultOfAnswer(question: Question | undefined, id: string, value: AnswerValue): string | undefined {
  const name = `Question "${brief(id)}"`;
  if (question === undefined) return `This survey has no question "${brief(id)}".`;
  if (question.type === 'note' || question.type === 'consent') return `${name} takes no answer here.`;
  if (question.type === 'text' && question.needs !== undefined) return `${name} is a contact detail and belongs under "contact", with consent.`;
  if (!hasType(question, value)) return `${name} takes ${kindOf(question)}, not ${show(value)}.`;
  return faultOfValue(question, value, name);
}

function faultOfContact(contact: ReadonlyMap<string, unknown>, questions: Questions): Fault | undefined {
  for (const [id, value] of contact) {
    if (id === 'consent') {
      const consented: unknown = typeof value === 'object' && value !== null && 'question' in value ? value.question : undefined;
      if (typeof consented !== 'string' || questions.get(consented)?.type !== 'consent') return at('contact/consent', 'The consent does not name a consent question of this survey.');
      continue;
    }
    const question = questions.get(id);
    if (question?.type !== 'text' || question.needs === undefined) return at(`contact/${id}`, `"${brief(id)}" is no contact detail of this survey.`);
    if (typeof value !== 'string') return at(`contact/${id}`, `Contact detail "${brief(id)}" must be a text.`);
    const fault = faultOfValue(question, value, `Contact detail "${brief(id)}"`);
    if (fault !== undefined) return at(`contact/${id}`, fault);
  }
  return undefined;
}

function faultOfValue(question: Question, value: Value, name: string): string | undefined {
  const fault = validate(question, { value });
  switch (fault?.code) {
    case undefined:
    case 'required':
      return undefined;
    case 'not-an-option':
      return `${name} has no ${question.type === 'scale' ? 'level' : 'option'} ${show(value)}; it takes ${kindOf(question)}.`;
    case 'too-long':
      return `${name} takes at most ${fault.limit} characters.`;
    case 'too-few':
      return `${name} takes at least ${fault.limit} options.`;
    case 'too-many':
      return `${name} takes at most ${fault.limit} options.`;
    case 'not-an-email':
      return `${name} is not an e-mail address.`;
  }
}

function hasType(question: Question, value: AnswerValue): boolean {
  if (question.type === 'scale') return typeof value === 'number';
  return question.type === 'choices' ? typeof value === 'object' : typeof value === 'string';
}

function kindOf(question: Question): string {
  switch (question.type) {
    case 'scale':
      return `one of the numbers ${question.scale.levels.map((level) => level.value).join(', ')}`;
    case 'choice':
      return `one of the options ${question.options.map((option) => show(option.id)).join(', ')}`;
    case 'choices':
      return `a list of the options ${question.options.map((option) => show(option.id)).join(', ')}`;
    default:
      return 'a text';
  }
}

const at = (path: string, detail: string): Fault => ({ pointer: `/data/${path}`, detail });

/** What others sent goes back to them only in part. */
const brief = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
const show = (value: Value): string => brief(JSON.stringify(value));
