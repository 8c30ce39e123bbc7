// Answers become a response: one valid CloudEvents 1.0 event. Only what was visible and answered goes along; contact only with consent.

import { visibleQuestions } from '../survey/flow.js';
import { isAnswered, type Answer, type Question, type Value } from '../survey/questions/index.js';
import type { State } from '../survey/session.js';

export interface About {
  readonly agencyId?: string | null;
  readonly agency?: string | null;
  readonly procedure?: string | null;
  readonly procedureName?: string | null;
  readonly unit?: string | null;
  readonly caseId?: string | null;
}

/** What the page and the clock add to the answers. */
export interface Circumstances {
  readonly id: string;
  /** URL without query and fragment. */
  readonly source: string;
  readonly locale: string;
  readonly channel: string;
  readonly about: About;
  readonly ticket?: string | null;
  readonly context?: Readonly<Record<string, string | number | boolean>>;
  /** ms since 1970 */
  readonly startedAt: number;
  readonly now: number;
  /** Whether the hidden field that people never see was filled in. */
  readonly trap: boolean;
  readonly client: { readonly name: string; readonly version: string };
}

export interface ResponseData {
  readonly survey: { readonly id: string; readonly version: string };
  readonly answers: Readonly<Record<string, Value>>;
  readonly other?: Readonly<Record<string, string>>;
  readonly notApplicable?: readonly string[];
  readonly shown: readonly string[];
  readonly contact?: Readonly<Record<string, unknown>>;
  readonly locale: string;
  readonly channel: string;
  readonly ticket?: string;
  readonly about?: About;
  /** Listeners of `survey-before-submit` may add to it. */
  context?: Readonly<Record<string, string | number | boolean>>;
  readonly startedAt: string;
  readonly client: { readonly name: string; readonly version: string };
  readonly signals: { readonly seconds: number; readonly trap: boolean };
}

/** CloudEvents 1.0 (cloudevents.io), `data` after section 7 of the contract. */
export interface Response {
  readonly specversion: '1.0';
  readonly id: string;
  readonly type: 'satisfaction-survey.response.v1';
  readonly source: string;
  readonly time: string;
  readonly subject?: string;
  readonly datacontenttype: 'application/json';
  readonly data: ResponseData;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (typeof value === 'object' && value !== null && !Object.keys(value).length);

/** Empty parts are left out. */
const compact = <T extends object>(parts: T): Partial<T> =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => !isEmpty(value))) as Partial<T>;

const clean = (value: Value): Value => (typeof value === 'string' ? value.normalize('NFC').trim() : value);

const toIso = (ms: number): string => new Date(ms).toISOString();

/** Contact fields whose consent is given, and that consent; nothing else of either. */
const toContact = (answered: readonly [Question, Answer][], at: string, locale: string): Record<string, unknown> => {
  const given = new Set(answered.flatMap(([question]) => (question.type === 'consent' ? [question.id] : [])));
  const fields = answered.filter(([question]) => question.type === 'text' && question.needs !== undefined && given.has(question.needs));
  const needed = new Set(fields.map(([question]) => question.type === 'text' && question.needs));
  // Without a contact field the consent itself still says something: it is kept on its own.
  const consent = [...needed].find(Boolean) || [...given][0];
  return Object.fromEntries([
    ...fields.map(([question, { value }]) => [question.id, value && clean(value)]),
    ...(consent ? [['consent', { question: consent, at, locale }]] : []),
  ]);
};

/** @returns plain JSON data, its `data.answers` and `data.shown` in the definition's order. */
export const toResponse = (state: State, circumstances: Circumstances): Response => {
  const { id, source, locale, about, now, startedAt, client, trap } = circumstances;
  const shown = visibleQuestions(state.survey, state.answers).filter(
    (question) => question.type !== 'note' && state.displayed.has(question.id),
  );
  const answered = shown.flatMap((question): [Question, Answer][] => {
    const answer = state.answers.get(question.id);
    return answer && isAnswered(question, answer) ? [[question, answer]] : [];
  });
  // Object.fromEntries makes own properties of any id, "__proto__" too.
  const pick = (get: (question: Question, answer: Answer) => unknown) =>
    Object.fromEntries(answered.flatMap(([question, answer]) => {
      const value = get(question, answer);
      return value === undefined ? [] : [[question.id, value]];
    }));
  const isPrivate = (question: Question) => question.type === 'consent' || (question.type === 'text' && question.needs !== undefined);
  const time = toIso(now);
  return {
    specversion: '1.0',
    id,
    type: 'satisfaction-survey.response.v1',
    source,
    time,
    ...(about.procedure && { subject: about.procedure }),
    datacontenttype: 'application/json',
    data: {
      survey: { id: state.survey.id, version: state.survey.version },
      answers: pick((question, answer) => (isPrivate(question) || answer.value === undefined ? undefined : clean(answer.value))) as Record<string, Value>,
      shown: shown.map((question) => question.id),
      locale,
      channel: circumstances.channel,
      startedAt: toIso(startedAt),
      client,
      signals: { seconds: Math.max(0, Math.round((now - startedAt) / 1000)), trap },
      ...compact({
        other: pick((_, answer) => (isChosenOther(answer) ? clean(answer.other ?? '') || undefined : undefined)) as Record<string, string>,
        notApplicable: answered.flatMap(([question, answer]) => (answer.notApplicable ? [question.id] : [])),
        contact: toContact(answered, time, locale),
        ticket: circumstances.ticket ?? '',
        about: compact(about),
        context: circumstances.context,
      }),
    },
  };
};

const isChosenOther = ({ value }: Answer): boolean => value === 'other' || (Array.isArray(value) && value.includes('other'));
