// A response as it arrives, after section 7 of the contract: structure and sizes only. Whether the answers fit the survey is decided in validate.ts.
// Keys are read with Object.entries and looked up in Maps, so that `__proto__` and `constructor` are ordinary words.

import { toStorable, toStorableText } from './storable.js';

/** Characters, where not bytes. How long an answer may be is the survey's affair; here the whole event has the last word. */
export const sizes = { eventBytes: 128 * 1024, depth: 12, keys: 500, id: 200, name: 500, url: 2_048 } as const;

export type AnswerValue = string | number | readonly string[];

export interface ResponseEvent {
  /** Lower case, as the database keeps it. */
  readonly id: string;
  readonly source: string;
  readonly time: Date;
  readonly surveyId: string;
  readonly surveyVersion: string;
  readonly answers: ReadonlyMap<string, AnswerValue>;
  readonly other: ReadonlyMap<string, string>;
  readonly notApplicable: readonly string[];
  readonly shown: readonly string[];
  readonly contact: ReadonlyMap<string, unknown>;
  readonly agencyId: string | undefined;
  readonly procedure: string | undefined;
  readonly unit: string | undefined;
  readonly channel: string | undefined;
  /** The field that people never see was filled in: no citizen wrote this. */
  readonly isTrapped: boolean;
  /** The event as it came, fit to be stored. */
  readonly raw: unknown;
}

/** Where a response is wrong and why, as a sentence. */
export interface Fault {
  readonly pointer: string;
  readonly detail: string;
}

type Fields = Readonly<Record<string, unknown>>;

class Malformed extends Error {
  readonly pointer: string;

  constructor(pointer: string, detail: string) {
    super(detail);
    this.pointer = pointer;
  }
}

export function parseEvent(value: unknown): ResponseEvent | Fault {
  try {
    return toEvent(value);
  } catch (fault) {
    if (fault instanceof Malformed) return { pointer: fault.pointer, detail: fault.message };
    throw fault;
  }
}

export const isFault = (value: ResponseEvent | Fault): value is Fault => 'detail' in value;

function toEvent(value: unknown): ResponseEvent {
  const event = record(value, '');
  if (isDeeper(event, sizes.depth)) throw new Malformed('', 'The response is nested too deeply.');
  if (Buffer.byteLength(JSON.stringify(event)) > sizes.eventBytes) throw new Malformed('', `The response is larger than ${sizes.eventBytes / 1024} KiB.`);
  if (event['specversion'] !== '1.0') throw new Malformed('/specversion', 'specversion must be "1.0": a response is a CloudEvents 1.0 event.');
  if (event['type'] !== 'satisfaction-survey.response.v1') throw new Malformed('/type', 'type must be "satisfaction-survey.response.v1".');
  const id = text(event['id'], '/id', sizes.id);
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) throw new Malformed('/id', 'id must be a UUID.');
  const data = record(event['data'], '/data');
  const survey = record(data['survey'], '/data/survey');
  const about = data['about'] === undefined ? {} : record(data['about'], '/data/about');
  const signals = data['signals'] === undefined ? {} : record(data['signals'], '/data/signals');
  const contact = data['contact'] === undefined ? new Map<string, unknown>() : entries(data['contact'], '/data/contact', (item) => item);
  if (contact.size > 0 && !contact.has('consent')) throw new Malformed('/data/contact', 'Contact details come only together with the consent to them.');
  return {
    id: id.toLowerCase(),
    source: text(event['source'], '/source', sizes.url),
    time: time(event['time']),
    surveyId: text(survey['id'], '/data/survey/id', sizes.id),
    surveyVersion: text(survey['version'], '/data/survey/version', sizes.id),
    answers: entries(data['answers'], '/data/answers', answer),
    other: data['other'] === undefined ? new Map() : entries(data['other'], '/data/other', (item, at) => text(item, at, sizes.eventBytes)),
    notApplicable: data['notApplicable'] === undefined ? [] : ids(data['notApplicable'], '/data/notApplicable'),
    shown: ids(data['shown'], '/data/shown'),
    contact,
    agencyId: optional(about['agencyId'], '/data/about/agencyId'),
    procedure: optional(about['procedure'], '/data/about/procedure'),
    unit: optional(about['unit'], '/data/about/unit'),
    channel: optional(data['channel'], '/data/channel'),
    isTrapped: signals['trap'] === true,
    raw: toStorable(event),
  };
}

function record(value: unknown, pointer: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Malformed(pointer, `${nameOf(pointer)} must be an object.`);
  return value as Fields;
}

function text(value: unknown, pointer: string, limit: number): string {
  if (typeof value !== 'string' || value === '') throw new Malformed(pointer, `${nameOf(pointer)} must be a text and not empty.`);
  if (value.length > limit) throw new Malformed(pointer, `${nameOf(pointer)} is longer than ${limit} characters.`);
  return toStorableText(value);
}

function optional(value: unknown, pointer: string): string | undefined {
  return value === undefined || value === '' ? undefined : text(value, pointer, sizes.name);
}

function time(value: unknown): Date {
  const isInstant = typeof value === 'string' && /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/.test(value);
  const instant = new Date(isInstant ? value : Number.NaN);
  if (Number.isNaN(instant.getTime())) throw new Malformed('/time', 'time must be an instant such as "2026-03-01T08:30:00Z".');
  return instant;
}

function ids(value: unknown, pointer: string): readonly string[] {
  if (!Array.isArray(value) || value.length > sizes.keys) throw new Malformed(pointer, `${nameOf(pointer)} must be a list of at most ${sizes.keys} ids.`);
  return value.map((item: unknown, index) => text(item, `${pointer}/${index}`, sizes.id));
}

function entries<T>(value: unknown, pointer: string, read: (item: unknown, pointer: string) => T): ReadonlyMap<string, T> {
  const pairs = Object.entries(record(value, pointer));
  if (pairs.length > sizes.keys) throw new Malformed(pointer, `${nameOf(pointer)} has more than ${sizes.keys} entries.`);
  return new Map(pairs.map(([key, item]) => [toStorableText(key), read(item, `${pointer}/${toPointer(key)}`)]));
}

function answer(value: unknown, pointer: string): AnswerValue {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value === 'string') return text(value, pointer, sizes.eventBytes);
  if (Array.isArray(value)) return ids(value, pointer);
  throw new Malformed(pointer, `The answer to "${nameOf(pointer)}" must be a number, a text or a list of option ids.`);
}

/** Asked before anything recurses: 128 KiB of "[" is valid JSON up to here, and would overflow the stack of JSON.stringify. */
const isDeeper = (value: unknown, depth: number): boolean =>
  typeof value === 'object' && value !== null && (depth === 0 || Object.values(value).some((item) => isDeeper(item, depth - 1)));

/** JSON Pointer, RFC 6901. */
const toPointer = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

function nameOf(pointer: string): string {
  const last = pointer.slice(pointer.lastIndexOf('/') + 1).replaceAll('~1', '/').replaceAll('~0', '~');
  return last === '' ? 'The response' : last.slice(0, 100);
}
