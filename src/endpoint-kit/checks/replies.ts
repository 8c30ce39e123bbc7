// What is true of all replies together: what a browser lets the page read of them, what they ask for, and how they came.

import { ALLOW_ORIGIN, EXPOSE_HEADERS } from '../cors.js';
import { isRedirect, isWithin, type Reply } from '../exchange.js';
import type { Finding } from '../finding.js';
import type { CheckOptions } from '../options.js';
import type { Stage } from '../stage.js';
import { toRetryAfter } from '../../transport/retry-after.js';
import { allowsOrigin } from './preflight.js';

export const DEADLINE = 15e3;
export const PATIENCE = 3e3;

const statuses = (replies: readonly Reply[]): string => [...new Set(replies.map(({ status }) => status))].sort().join(', ');

const origin = (replies: readonly Reply[], { origin }: CheckOptions): Finding => {
  const check = 'reply-origin';
  const bad = replies.filter((reply) => !allowsOrigin(reply, origin));
  if (!bad.length) return { check, verdict: 'right', what: 'All replies to POST let the page read them (Access-Control-Allow-Origin)' };
  const some = bad.length < replies.length;
  return {
    check,
    verdict: 'wrong',
    what: `No right Access-Control-Allow-Origin in replies to POST with status ${statuses(bad)}`,
    why: 'The browser hides such a reply: to the page the network failed, and it sends again for 30 days.',
    mend: { do: some ? 'Send it with every status; nginx leaves it out of errors unless told “always”:' : 'Send it with every reply to POST, not only to OPTIONS:', code: [some ? 'add_header Access-Control-Allow-Origin * always;' : ALLOW_ORIGIN] },
  };
};

const exposed = (replies: readonly Reply[]): Finding => {
  const check = 'expose-headers';
  const isExposed = ({ headers }: Reply) => /(^|[\s,])(retry-after|\*)($|[\s,])/i.test(headers.get('access-control-expose-headers') ?? '');
  if (replies.every(isExposed)) return { check, verdict: 'right', what: 'All replies to POST let the page read Retry-After' };
  return {
    check,
    verdict: 'wrong',
    what: 'Retry-After is hidden from the page: Access-Control-Expose-Headers does not name it',
    why: 'When you ask pages to come later, they can’t read when, and come sooner.',
    mend: { do: 'Send with every reply to POST:', code: [EXPOSE_HEADERS] },
  };
};

const waits = (replies: readonly Reply[], now: number): readonly Finding[] => {
  const values = [...new Set(replies.flatMap(({ headers }) => headers.get('retry-after') ?? []))];
  return values.map((value): Finding => {
    const what = `Retry-After: ${value}`;
    if (toRetryAfter(value, now) !== undefined) return { check: 'retry-after', verdict: 'right', what };
    return { check: 'retry-after', verdict: 'wrong', what, why: 'It is neither seconds nor a date, so pages pass over it.', mend: { do: 'Write whole seconds, or an HTTP date:', code: ['Retry-After: 120'] } };
  });
};

const cookies = (replies: readonly Reply[]): readonly Finding[] =>
  replies.some(({ headers }) => headers.has('set-cookie'))
    ? [{ check: 'cookies', verdict: 'told', what: 'It sets a cookie', why: 'Pages send none and browsers keep none of this. An anonymous survey should not try.', mend: { do: 'Take this address out of sessions and tracking.' } }]
    : [];

const reasons = (replies: readonly Reply[]): readonly Finding[] => {
  const refusals = replies.filter(({ status }) => [400, 413, 422].includes(status));
  const bare = refusals.filter(({ headers }) => !/^application\/problem\+json/.test(headers.get('content-type') ?? ''));
  if (!refusals.length) return [];
  if (!bare.length) return [{ check: 'problem', verdict: 'right', what: 'Refusals give their reason (application/problem+json)' }];
  return [
    {
      check: 'problem',
      verdict: 'told',
      what: `Refusals with status ${statuses(bare)} give no reason as application/problem+json`,
      why: 'The citizen reads that it was not accepted, but not why.',
      mend: { do: 'Say it in the citizen’s words:', code: ['Content-Type: application/problem+json', '{ "title": "Not accepted", "detail": "This survey ended on 31 May." }'] },
    },
  ];
};

const time = (replies: readonly Reply[]): Finding => {
  const slowest = Math.max(...replies.map(({ ms }) => ms));
  const what = `Slowest reply: ${slowest < 1000 ? `${slowest} ms` : `${(slowest / 1000).toFixed(1)} s`}`;
  const mend = { do: 'Store, answer, and only then do what takes long: mail, forwarding, reports.' };
  if (slowest > DEADLINE) return { check: 'time', verdict: 'wrong', what, why: 'A page waits 15 s, gives up, and sends again.', mend };
  if (slowest > PATIENCE) return { check: 'time', verdict: 'told', what, why: 'After 3 s the citizen reads “kept on this device” in place of thanks.', mend };
  return { check: 'time', verdict: 'right', what };
};

const plain = ({ endpoint, origin }: CheckOptions): readonly Finding[] =>
  endpoint.startsWith('http:')
    ? [
        {
          check: 'https',
          verdict: 'told',
          what: 'The address is plain http',
          why: `Anyone on the way can read it${origin.startsWith('https:') ? ', and a page on https may not post there (this device itself excepted)' : ''}.`,
          mend: { do: 'Fine for a try; use https before citizens do.' },
        },
      ]
    : [];

export const judgeReplies = ({ wire, options, now }: Stage): readonly Finding[] => {
  const { replies } = wire;
  const read = replies.filter((reply) => !isRedirect(reply));
  return [
    ...(read.length && !isWithin(options) ? [origin(read, options), exposed(read)] : []),
    ...waits(replies, now()),
    ...reasons(read),
    ...cookies(replies),
    ...(replies.length ? [time(replies)] : []),
    ...plain(options),
  ];
};
