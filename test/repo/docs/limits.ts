// Times and amounts that a page or an endpoint may rely on, read out of the lines that enforce them. A line that has changed its form stops the
// documents from being written: look at it, and tell this table where it is.
import { read } from '../files.js';
import { table } from './markdown.js';

interface Limit {
  readonly what: string;
  readonly file: string;
  readonly pattern: RegExp;
  readonly say: (...numbers: readonly number[]) => string;
}

const count = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
const megabytes = (value: number): string => `${value / 1e6} MB`;
const seconds = (ms: number): string => `${ms / 1000} s`;

const LIMITS: readonly Limit[] = [
  {
    what: 'An answer on the device is tried for',
    file: 'src/outbox/entry.ts',
    pattern: /!entry\.keep && now - entry\.at > ([\d.e]+) \* 864e5/,
    say: (days) => `${days} days; with \`mode="kiosk"\` or \`"entry"\` until it is delivered`,
  },
  {
    what: 'Answers kept at one time',
    file: 'src/outbox/shelves.ts',
    pattern: /keep \? \[([\d.e]+), ([\d.e]+)\] : \[([\d.e]+), ([\d.e]+)\]/,
    say: (many, large, most, size) =>
      `${count(most!)} or ${megabytes(size!)}; kiosk and entry ${count(many!)} or ${megabytes(large!)}. When full, a new one is sent directly or shown as not kept; an old one is never dropped for it`,
  },
  { what: 'A request is given', file: 'src/outbox/drain.ts', pattern: /\bDEADLINE = ([\d.e]+)/, say: (ms) => seconds(ms!) },
  { what: 'Without a reply, “kept” is shown after', file: 'src/element/deliver.ts', pattern: /\bPATIENCE = ([\d.e]+)/, say: (ms) => seconds(ms!) },
  {
    what: 'Next try after a failure',
    file: 'src/outbox/backoff.ts',
    pattern: /HOUR = ([\d.e]+);\s+const DAY = ([\d.e]+);[\s\S]*\[HOUR, DAY\] : \[([\d.e]+), HOUR\]/,
    say: (hour, day, first) => `${seconds(first!)} or more, doubling up to ${hour! / 36e5} h, with chance; where the endpoint is set up wrongly ${hour! / 36e5} h … ${day! / 864e5} day`,
  },
  {
    what: '`Retry-After` is obeyed within',
    file: 'src/transport/retry-after.ts',
    pattern: /Math\.max\(ms, ([\d.e]+)\), ([\d.e]+)\)/,
    say: (least, most) => `${seconds(least!)} … ${most! / 36e5} h`,
  },
  { what: 'One request with `batch` carries', file: 'src/outbox/batch.ts', pattern: /\bLIMIT = (\d+) \* 1024/, say: (kib) => `${kib} KiB at most` },
  { what: '`batch` is', file: 'src/element/settings.ts', pattern: /\bbatch: \[(\d+), \d+, (\d+)\]/, say: (normal, most) => `${normal} … ${most}, default ${normal}` },
  { what: '`waitUntil` is waited for', file: 'src/element/steps.ts', pattern: /\bLONGEST_WAIT = ([\d.e]+)/, say: (ms) => `${seconds(ms!)} at most` },
  { what: 'A draft (never contact or consent) lives', file: 'src/element/draft.ts', pattern: /\bLIFETIME = (\d+) \* 60e3/, say: (minutes) => `${minutes} minutes, in the tab’s own storage` },
  { what: '`src` is given', file: 'src/transport/download.ts', pattern: /(?:abort\(\), |= )([\d_.e]+)[;)]/, say: (ms) => seconds(ms!) },
  { what: 'A definition has', file: 'src/survey/parse.ts', pattern: /\bMAX_DEFINITION = ([\d_.e]+)/, say: (characters) => `${count(characters!)} characters of JSON at most` },
];

export function limits(): string {
  return table(
    ['', 'limit'],
    LIMITS.map(({ what, file, pattern, say }) => {
      const found = pattern.exec(read(file));
      if (!found) throw new Error(`${file}: no line says any longer how "${what}" is limited (${pattern.source}).`);
      return [what, say(...found.slice(1).map((number) => Number(number.replaceAll('_', ''))))];
    }),
  );
}
