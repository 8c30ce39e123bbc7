// What a browser asks before a page of another origin may post (Fetch, section "CORS-preflight fetch"). Whatever is wrong here stops every
// response before it leaves the device, and the page can't see why.

import { ALLOW_ORIGIN, allowHeaders, MAX_AGE } from '../cors.js';
import { isWithin, type Reply } from '../exchange.js';
import type { Finding } from '../finding.js';
import type { CheckOptions } from '../options.js';

const NOTHING_LEAVES = 'A browser sends nothing then: every response stays on the citizen’s device.';

/** Without credentials `*` is anyone; several origins in one header are none. */
export const allowsOrigin = ({ headers }: Reply, origin: string): boolean => ['*', origin].includes(headers.get('access-control-allow-origin')?.trim() ?? '');

const listed = (text: string | null): readonly string[] => (text ?? '').toLowerCase().split(',').map((name) => name.trim());

/** What a browser asks for: lower case, sorted; the content type is asked for because it isn't a form's. */
export const askedHeaders = ({ headers, request }: CheckOptions): readonly string[] =>
  [...new Set([...Object.keys(headers), ...(request === 'simple' ? [] : ['content-type'])])].sort();

export const preflightHeaders = (options: CheckOptions): Readonly<Record<string, string>> => ({
  'access-control-request-method': 'POST',
  'access-control-request-headers': askedHeaders(options).join(','),
});

export const needsPreflight = (options: CheckOptions): boolean => !isWithin(options) && askedHeaders(options).length > 0;

const status = ({ status, headers }: Reply): Finding => {
  const check = 'preflight';
  const location = headers.get('location');
  const what = `OPTIONS, as a browser asks before it posts: ${status}${location ? ` → ${location}` : ''}`;
  if (status >= 200 && status < 300) return { check, verdict: 'right', what };
  return { check, verdict: 'wrong', what, why: NOTHING_LEAVES, mend: { do: 'Answer OPTIONS with 204, before any login, redirect or route for POST.' } };
};

const origin = (reply: Reply, own: string): Finding => {
  const value = reply.headers.get('access-control-allow-origin');
  const what = `Its Access-Control-Allow-Origin: ${value ?? 'missing'}`;
  if (allowsOrigin(reply, own)) return { check: 'allow-origin', verdict: 'right', what };
  const several = value?.includes(',') ? ' One origin only: several in one header are none.' : '';
  return { check: 'allow-origin', verdict: 'wrong', what, why: `${NOTHING_LEAVES}${several}`, mend: { do: `Let every page post, as none sends cookies (or name this one, ${own}):`, code: [ALLOW_ORIGIN] } };
};

const names = ({ headers }: Reply, asked: readonly string[]): Finding => {
  const value = headers.get('access-control-allow-headers');
  const allowed = listed(value);
  // The star doesn't cover this one.
  const missing = asked.filter((name) => !allowed.includes(name) && (name === 'authorization' || !allowed.includes('*')));
  const what = `Its Access-Control-Allow-Headers: ${value ?? 'missing'}`;
  if (!missing.length) return { check: 'allow-headers', verdict: 'right', what };
  return { check: 'allow-headers', verdict: 'wrong', what, why: NOTHING_LEAVES, mend: { do: `Allow ${missing.join(', ')}:`, code: [allowHeaders(asked)] } };
};

const age = ({ headers }: Reply): Finding => {
  const value = headers.get('access-control-max-age');
  const what = `Its Access-Control-Max-Age: ${value ?? 'missing'}`;
  if (/^\d+$/.test(value ?? '') && Number(value) > 0) return { check: 'max-age', verdict: 'right', what };
  return { check: 'max-age', verdict: 'wrong', what, why: 'A browser asks again before nearly every response: twice the requests.', mend: { do: 'Let browsers remember it:', code: [MAX_AGE] } };
};

/** `reply`: what came to OPTIONS, or the fault in its place. */
export const judgePreflight = (reply: Reply | Error, options: CheckOptions): readonly Finding[] => {
  if (!needsPreflight(options)) {
    const what = isWithin(options) ? 'Page and endpoint share their origin: no CORS is needed' : 'With request="simple" browsers ask for no leave beforehand';
    return [{ check: 'preflight', verdict: 'right', what }];
  }
  if (reply instanceof Error)
    return [{ check: 'preflight', verdict: 'wrong', what: 'OPTIONS, as a browser asks before it posts: no whole reply', why: NOTHING_LEAVES, mend: { do: 'Answer OPTIONS with 204; look for a crash in the log of the server.' } }];
  return [status(reply), origin(reply, options.origin), names(reply, askedHeaders(options)), age(reply)];
};
