// Answers become a response: one valid CloudEvents 1.0 event. Only what was visible and answered goes along; contact only with consent.

import { visibleQuestions } from '../survey/flow.js';
import { isAnswered, type Value } from '../survey/questions/index.js';
import { OTHER } from '../survey/questions/options.js';
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

/** Empty parts, of texts, lists and objects, are left out. */
const compact = <T extends object>(parts: T): Partial<T> =>
  Object.fromEntries(Object.entries(parts).filter(([, part]) => Object.keys((part ?? '') as object).length)) as Partial<T>;

const clean = (value: Value): Value => (typeof value === 'string' ? value.normalize('NFC').trim() : value);

const toIso = (ms: number): string => new Date(ms).toISOString();

/** @returns plain JSON data, its `data.answers` and `data.shown` in the definition's order. */
export const toResponse = ({ survey, answers: given, displayed }: State, circumstances: Circumstances): Response => {
  const { id, source, locale, channel, ticket, context, about, now, startedAt, client, trap } = circumstances;
  const time = toIso(now);
  // Lists of entries: Object.fromEntries makes own properties of any id, "__proto__" too.
  const answers: [string, Value][] = [];
  const other: [string, Value][] = [];
  const contact: [string, unknown][] = [];
  const notApplicable: string[] = [];
  let guard: string | undefined;
  let consent: string | undefined;
  const shown = visibleQuestions(survey, given).filter(({ id, type }) => type !== 'note' && displayed.has(id));
  for (const question of shown) {
    const answer = given.get(question.id);
    if (!answer || !isAnswered(question, answer)) continue;
    const { id, type, needs } = question;
    const { value } = answer;
    if (value === undefined) notApplicable.push(id);
    else if (type === 'consent') consent ??= id;
    else if (needs) {
      // It is visible, so this consent is given.
      guard ??= needs;
      contact.push([id, clean(value)]);
    } else answers.push([id, clean(value)]);
    if (answer.other?.trim() && [value].flat().includes(OTHER)) other.push([id, clean(answer.other)]);
  }
  // Without a contact field the consent itself still says something: it is kept on its own.
  const question = guard ?? consent;
  if (question) contact.push(['consent', { question, at: time, locale }]);
  return compact({
    specversion: '1.0',
    id,
    type: 'satisfaction-survey.response.v1',
    source,
    time,
    subject: about.procedure,
    datacontenttype: 'application/json',
    data: {
      survey: { id: survey.id, version: survey.version },
      answers: Object.fromEntries(answers),
      shown: shown.map(({ id }) => id),
      locale,
      channel,
      startedAt: toIso(startedAt),
      client,
      signals: { seconds: Math.max(0, Math.round((now - startedAt) / 1000)), trap },
      ...compact({
        other: Object.fromEntries(other),
        notApplicable,
        contact: Object.fromEntries(contact),
        ticket,
        about: compact(about),
        context,
      }),
    },
  }) as Response;
};
