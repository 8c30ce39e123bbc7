// What a reply means for the citizen's answer, and how its sender mends it. One entry a cause; a check that knows better has words of its own.

import { BY_STATUS, type Cause } from './cause.js';
import type { Exchange } from './exchange.js';
import type { Mend } from './finding.js';
import { POSTGRES } from './sql.js';

export interface Advice {
  readonly why: string;
  readonly mend: Mend;
}

export const RESULTS = '{ "results": [{ "id": "…", "status": "accepted" }] }';

/** For all that comes twice. */
export const UNIQUE_KEY: Mend = {
  do: 'Let a unique key decide, in the statement that stores. Answer 201 for one row, 200 for none.',
  code: [POSTGRES.key, POSTGRES.insert],
};

const said = ({ reply, outcomes }: Exchange): string => {
  const problem = outcomes.find(({ problem }) => problem)?.problem;
  const words = (problem?.detail ?? problem?.title ?? reply?.text ?? '').replace(/[\p{Cc}\s]+/gu, ' ').trim();
  return words && !words.startsWith('<') ? ` It said: “${words.length > 120 ? `${words.slice(0, 120)}…` : words}”` : '';
};

const KEPT = 'The page keeps the response and sends it again, for 30 days.';
const SET_UP = 'The page takes this for a wrong set-up: all responses wait, and are tried once an hour, later once a day.';

const ADVICE: Readonly<Record<Cause, (exchange: Exchange) => Advice>> = {
  late: () => ({
    why: `No whole reply came in time; a page waits 15 s. ${KEPT}`,
    mend: { do: 'Store, answer, and only then do what takes long: mail, forwarding, reports.' },
  }),
  cut: () => ({
    why: `The connection ended before a whole reply had come. ${KEPT}`,
    mend: { do: 'Read the body to its end before you answer; look for a crash in the log of the server or of the proxy.' },
  }),
  redirect: ({ reply }) => {
    const to = reply?.headers.get('location') ?? '';
    return {
      why: `A page follows no redirect with somebody's answer. ${KEPT}`,
      mend: /login|log-in|signin|sign-in|auth|sso/i.test(to)
        ? { do: 'It leads to a login, and pages have none: let POST through to this address without one.' }
        : { do: 'Answer here, or write the last address into your pages:', code: [`endpoint="${to}"`] },
    };
  },
  page: (exchange) => {
    const { status = 200 } = exchange.reply ?? {};
    const why = `The body begins with “<”: it is taken for a web page in the way (a login, a proxy, a Wi-Fi). ${KEPT}`;
    if (status < 300) return { why, mend: { do: 'Answer without a body, with status 204; or with JSON.' } };
    const cause = BY_STATUS[status];
    if (cause && cause !== 'refused') return { why, mend: adviceOn(cause, exchange).mend };
    return { why, mend: { do: 'Send your own error in place of the framework’s page, as application/problem+json:', code: ['{ "title": "…", "detail": "What the citizen may read" }'] } };
  },
  unnamed: () => ({
    why: `Its \`results\` don't say of this id that it is "accepted", "duplicate" or "rejected". ${KEPT}`,
    mend: { do: 'Name each id of the request as it was sent; or leave `results` out.', code: [RESULTS] },
  }),
  conflict: () => ({
    why: `409 means: just being stored, ask again. ${KEPT}`,
    mend: { do: 'Answer 201 for what is new, 200 for what was here before.' },
  }),
  busy: ({ reply }) => ({
    why: `${reply?.status} asks the page to come later, so this could not be judged.${reply?.status === 429 ? ' Citizens of one office share an address.' : ''}`,
    mend: { do: 'Let some fifty requests in a row through from one address; then run this again.' },
  }),
  failure: (exchange) => ({
    why: `5xx is taken for a passing fault. ${KEPT}${said(exchange)}`,
    mend: { do: 'Look for the cause in the log of the server.' },
  }),
  refused: (exchange) => ({
    why: `Refused for good: the citizen reads that the office did not accept it.${said(exchange)}`,
    mend: {
      do: 'Take what the recipe for endpoints shows. If only known surveys are taken, name one:',
      code: ['--survey csat@1'],
    },
  }),
  barred: ({ reply }) => ({
    why: `${reply?.status} asks for credentials, or for a token against CSRF. ${SET_UP}`,
    mend: {
      do: 'Pages send no cookies: exempt this address from login and CSRF checks. If pages set `headers`, give them here:',
      code: ["--header 'Authorization: Bearer …'"],
    },
  }),
  nowhere: ({ reply }) => ({
    why: `${reply?.status} says that there is nothing here. ${SET_UP}`,
    mend: { do: 'Compare the address with the route, the / at its end too; 404 and 410 are never for a response.' },
  }),
  method: () => ({
    why: `405 says that nobody may POST here. ${SET_UP}`,
    mend: { do: 'Add the route for POST, or mend the address.' },
  }),
  type: () => ({
    why: `415 says that the content type is not read here. ${SET_UP}`,
    mend: { do: 'Accept it, with or without “; charset=utf-8”: the body is JSON in UTF-8.' },
  }),
  status: ({ reply }) => ({
    why: `${reply?.status} means nothing to a page. ${SET_UP}`,
    mend: { do: 'Answer 201 (new), 200 (known), 422 (refused for good) or 503 (later).' },
  }),
};

export const adviceOn = (cause: Cause, exchange: Exchange): Advice => ADVICE[cause](exchange);
