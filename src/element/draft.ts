// Answers so far, for whoever reloads or comes back within half an hour. Contact and consent are never written down.

import type { Answers } from '../survey/answers.js';
import { validate } from '../survey/questions/index.js';
import type { State } from '../survey/session.js';
import type { Survey } from '../survey/survey.js';

const LIFETIME = 30 * 60e3;
const PREFIX = 'satisfaction-survey:';

/** Storage may be forbidden, full or missing: the getter itself may throw. */
const quietly = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch {
    return undefined;
  }
};

export interface Draft {
  readonly answers: Answers;
  readonly step: number;
}

export const draftKey = (survey: Survey, about: readonly (string | null | undefined)[]): string =>
  PREFIX + JSON.stringify([survey.id, survey.version, ...about.map((part) => part ?? '')]);

export const saveDraft = (key: string, { survey, answers, step }: State, now: number): void => {
  const open = survey.sections
    .flatMap((section) => section.questions)
    .filter((question) => question.type !== 'consent' && !(question.type === 'text' && question.needs !== undefined));
  const entries = open.flatMap(({ id }) => (answers.has(id) ? [[id, answers.get(id)]] : []));
  quietly(() => sessionStorage.setItem(key, JSON.stringify({ at: now, step, entries })));
};

/** Read back as a stranger: an answer that no longer fits its question is left out. */
export const loadDraft = (key: string, survey: Survey, now: number): Draft | undefined =>
  quietly(() => {
    const { at, step, entries } = JSON.parse(sessionStorage.getItem(key) ?? '') as { at: number; step: number; entries: [string, object][] };
    if (!(now - at < LIFETIME)) return undefined;
    const stored = new Map(entries);
    const questions = survey.sections.flatMap((section) => section.questions);
    const fit = questions.filter((question) => stored.has(question.id) && !['required', 'not-an-option'].includes(validate(question, stored.get(question.id))?.code ?? ''));
    return { step: Number(step) || 0, answers: new Map(fit.map(({ id }) => [id, stored.get(id) ?? {}])) };
  });

export const dropDraft = (key: string): void => void quietly(() => sessionStorage.removeItem(key));

export const dropAllDrafts = (): void =>
  void quietly(() => Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX)).forEach(dropDraft));
