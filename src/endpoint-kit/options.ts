// What was asked for, read once. Whatever is wrong with it is a complaint that says what would be right.

import { parseArgs } from 'node:util';
import type { RequestKind } from '../transport/transport.js';

export interface NamedSurvey {
  readonly id: string;
  readonly version: string;
}

export interface CheckOptions {
  /** Absolute URL, without a fragment. */
  readonly endpoint: string;
  /** Of the page that is played. */
  readonly origin: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly request: RequestKind;
  /** Pages use `batch`: then lists have to work. */
  readonly batch: boolean;
  /** The survey to answer, and the version before it. */
  readonly survey?: NamedSurvey | undefined;
  readonly older?: NamedSurvey | undefined;
  /** Seconds. */
  readonly timeout: number;
  readonly json: boolean;
}

/** Wrong use: what, and what would be right. */
export class Complaint extends Error {
  readonly mend: string;

  constructor(what: string, mend: string) {
    super(what);
    this.mend = mend;
  }
}

const DEFAULT_ORIGIN = 'https://portal.example';
const LONGEST = 600;

export const OPTIONS = {
  origin: { type: 'string' },
  header: { type: 'string', multiple: true },
  survey: { type: 'string', multiple: true },
  request: { type: 'string' },
  batch: { type: 'boolean' },
  json: { type: 'boolean' },
  timeout: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

const toUrl = (text: string): URL | undefined => (URL.canParse(text) ? new URL(text) : undefined);
const isWeb = (url: URL | undefined): url is URL => /^https?:$/.test(url?.protocol ?? '');

const readEndpoint = ([text, more]: readonly string[]): string => {
  if (text === undefined) throw new Complaint('No address was given.', 'Write: satisfaction-survey check-endpoint https://surveys.example/v1/responses');
  if (more !== undefined) throw new Complaint(`One address at a time: "${more}" is one too many.`, 'Quote what contains spaces, as in --header \'Name: value\'.');
  const url = toUrl(text);
  if (!isWeb(url)) throw new Complaint(`"${text}" is no address of an endpoint.`, 'Write it whole, with https:// or http://, as in https://surveys.example/v1/responses');
  if (url.username || url.password) throw new Complaint('The address holds a user name or password; no page can post there.', "Take it out; what the endpoint wants to see goes into --header 'Authorization: …'.");
  url.hash = '';
  return url.href;
};

const readOrigin = (text = DEFAULT_ORIGIN): string => {
  const url = toUrl(text);
  if (!isWeb(url)) throw new Complaint(`--origin: "${text}" is no origin of a page.`, `Write scheme and host, as in --origin ${DEFAULT_ORIGIN}`);
  if (url.origin !== text.replace(/\/$/, '')) throw new Complaint(`--origin: "${text}" is more than an origin.`, `Write: --origin ${url.origin}`);
  return url.origin;
};

const readHeader = (text: string): readonly [name: string, value: string] => {
  const [, name, value] = /^([!#$%&'*+.^_`|~\w-]+)\s*:\s*(.+)$/.exec(text) ?? [];
  if (!name || !value) throw new Complaint('--header: name and value are not told apart by a colon.', "Write: --header 'Authorization: Bearer …'");
  return [name.toLowerCase(), value];
};

const readSurvey = (text: string): NamedSurvey => {
  const [, id, version] = /^(.+)@(.+)$/.exec(text) ?? [];
  if (!id || !version) throw new Complaint(`--survey: "${text}" names no version.`, 'Write id and version, as in --survey csat@1');
  return { id, version };
};

const readRequest = (text = 'json'): RequestKind => {
  if (text === 'json' || text === 'cloudevents' || text === 'simple') return text;
  throw new Complaint(`--request: there is no kind "${text}".`, 'Write json, cloudevents or simple, as in the attribute `request` of your pages.');
};

const readTimeout = (text = '15'): number => {
  const seconds = Number(text);
  if (!(seconds > 0 && seconds <= LONGEST)) throw new Complaint(`--timeout: "${text}" is no number of seconds.`, `Write a number from 1 to ${LONGEST}; a page gives a request 15.`);
  return seconds;
};

/** What was typed, as far as it can be told apart. */
export const readWords = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (fault) {
    const [what = ''] = (fault as Error).message.split(/\. |\n/);
    throw new Complaint(`${what.replace(/\.$/, '')}.`, `The options are ${Object.keys(OPTIONS).map((name) => `--${name}`).join(', ')}; --help explains them.`);
  }
};

export const readOptions = ({ values, positionals }: ReturnType<typeof readWords>): CheckOptions => {
  const [survey, older, more] = (values.survey ?? []).map(readSurvey);
  if (more) throw new Complaint('--survey: two are enough.', 'Name the survey of your pages first, and the version before it second.');
  return {
    endpoint: readEndpoint(positionals),
    origin: readOrigin(values.origin),
    headers: Object.fromEntries((values.header ?? []).map(readHeader)),
    request: readRequest(values.request),
    batch: values.batch ?? false,
    survey,
    older,
    timeout: readTimeout(values.timeout),
    json: values.json ?? false,
  };
};
