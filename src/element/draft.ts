// Answers so far, for whoever reloads or comes back within half an hour. Contact and consent are never written down.

import { isAnswered, validate, type Answer } from '../survey/questions/index.js';
import { begin, type State } from '../survey/session.js';
import type { Survey } from '../survey/survey.js';
import type { Core } from './core.js';
import { now } from './environment.js';
import { readSettings } from './settings.js';

const LIFETIME = 30 * 60e3;
const PREFIX = 'satisfaction-survey:';

/** Storage may be forbidden, full or missing: the getter itself may throw. */
const quietly = <T>(work: (storage: Storage) => T): T | undefined => {
  try {
    return work(sessionStorage);
  } catch {
    return undefined;
  }
};

const keyOf = ({ element: { agencyId, procedure, caseId } }: Core, { id, version }: Survey): string =>
  PREFIX + JSON.stringify([id, version, agencyId, procedure, caseId]);

/** Preview stores nothing; at a counter the next person would read it. */
const keepsDrafts = ({ element }: Core): boolean => {
  const { mode, storage } = readSettings(element);
  return !element.preview && mode === 'inline' && storage === 'local';
};

/** Ids of the answers that may be written down. */
const open = ({ sections }: Survey) =>
  sections
    .flatMap(({ questions }) => questions)
    .filter((question) => question.type !== 'consent' && !(question.type === 'text' && question.needs));

/** Writes down what changed; once the response is kept or sent, nothing is left. */
export const keepDraft = (core: Core, before: State): void => {
  const { state } = core;
  if (!state || !keepsDrafts(core)) return;
  const { survey, answers, step, status } = state;
  if (status === 'sent' || status === 'queued') return dropDraft(core);
  if (answers === before.answers && step === before.step) return;
  const entries = open(survey).map(({ id }) => [id, answers.get(id)]);
  quietly((storage) => storage.setItem(keyOf(core, survey), JSON.stringify([now(), step, entries])));
};

/** A survey from its beginning, or from where the draft left it. Read back as a stranger: an answer that no longer fits is left out. */
export const beginFromDraft = (core: Core, survey: Survey, layout: 'page' | 'steps'): State => {
  const found = quietly((storage) => JSON.parse(storage.getItem(keyOf(core, survey)) ?? '') as [number, number, [string, Answer | null][]]);
  const state = quietly(() => {
    const [at, step, entries] = found ?? [0, 0, []];
    const stored = new Map(entries);
    const answers = new Map(
      open(survey).flatMap((question): [string, Answer][] => {
        const answer = stored.get(question.id) ?? undefined;
        const fits = answer && isAnswered(question, answer) && validate(question, answer)?.code !== 'not-an-option';
        return fits ? [[question.id, answer]] : [];
      }),
    );
    return keepsDrafts(core) && now() - at < LIFETIME ? begin(survey, layout, answers, step) : undefined;
  });
  return state ?? begin(survey, layout);
};

export const dropDraft = (core: Core): void => {
  const { state } = core;
  if (state) quietly((storage) => storage.removeItem(keyOf(core, state.survey)));
};

export const dropAllDrafts = (): void =>
  void quietly((storage) => {
    for (const key of Object.keys(storage)) if (key.startsWith(PREFIX)) storage.removeItem(key);
  });
