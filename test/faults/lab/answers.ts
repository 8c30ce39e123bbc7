// Whole HTTP replies, good and bad. Each is a behaviour of an endpoint; `afterCommit` makes of any of them one that comes too late.

import type { Behaviour, Call } from './behaviour.js';

type HeaderFields = Readonly<Record<string, string>>;

export interface Reply {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: HeaderFields;
  /** Text as it is, anything else as JSON. */
  readonly body?: unknown;
}

/** Stores nothing. */
export const reply =
  ({ status = 200, type = 'application/json', headers = {}, body = '' }: Reply = {}): Behaviour =>
  ({ response }) =>
    void response.writeHead(status, { ...(body !== '' && { 'content-type': type }), ...headers }).end(typeof body === 'string' ? body : JSON.stringify(body));

export const afterCommit =
  (behaviour: Behaviour): Behaviour =>
  (call) => {
    call.commit();
    behaviour(call);
  };

/** Stores everything, and says so in one of the forms that count. */
export const acknowledge = (form?: Reply): Behaviour => (form ? afterCommit(reply(form)) : (call) => reply({ body: { results: call.commit() } })(call));

export interface Result {
  readonly status: string;
  readonly problem?: unknown;
  readonly retryAfter?: unknown;
}

/** Item by item: stores what is called accepted or duplicate; an item without a result isn't named in the reply. */
export const answerEach =
  (resultOf: (id: string, index: number) => Result | undefined, form: Reply = {}): Behaviour =>
  (call) => {
    const results = call.ids.flatMap((id, index) => {
      const result = resultOf(id, index);
      return result ? [{ id, ...result }] : [];
    });
    call.commit(results.filter(({ status }) => /accepted|duplicate/.test(status)).map(({ id }) => id));
    reply({ ...form, body: { results } })(call);
  };

/** A web page, as a captive portal or a proxy gives in place of a reply. */
export const webPage = ({ status = 200, type = 'text/html; charset=utf-8', body = '<!doctype html><title>Welcome</title><p>Please log in.' }: Reply = {}): Behaviour =>
  reply({ status, type, body });

/** Problem details (RFC 9457). */
export const problem = (status: number, detail: string): Behaviour =>
  reply({ status, type: 'application/problem+json', body: { title: 'Not accepted', detail, status } });

export const askToWait = (retryAfter: string, status = 429): Behaviour => reply({ status, headers: { 'retry-after': retryAfter } });

export const redirect = (status: number, location: string): Behaviour => reply({ status, headers: { location } });

/** The reply goes out without these headers that every reply has. */
export const without =
  (headers: readonly string[], behaviour: Behaviour): Behaviour =>
  (call) => {
    for (const name of headers) call.response.removeHeader(name);
    behaviour(call);
  };

/** The page's browser may not read the reply. */
export const unreadable = (behaviour: Behaviour): Behaviour => without(['access-control-allow-origin'], behaviour);

const ALLOWED: HeaderFields = { 'access-control-allow-headers': 'content-type', 'access-control-max-age': '600' };

/** Answers a preflight. */
export const allow = (headers = ALLOWED): Behaviour => reply({ status: 204, headers });

/** The POST has to come over a connection of its own: over a reused one browsers send again by themselves when it is cut, or answered 408. */
export const allowAndClose: Behaviour = allow({ ...ALLOWED, connection: 'close' });

export interface Held {
  readonly behaviour: Behaviour;
  /** Resolves with the calls that wait, once there are so many. */
  waiting(count?: number): Promise<readonly Call[]>;
  /** Lets everything go that waits, and whatever comes. */
  release(behaviour: Behaviour): void;
}

/** Nothing is answered until it is released. */
export function hold(): Held {
  const calls: Call[] = [];
  let heard = (): void => {};
  let then: Behaviour | undefined;
  return {
    behaviour(call) {
      if (then) return then(call);
      calls.push(call);
      heard();
    },
    async waiting(count = 1) {
      while (calls.length < count) await new Promise<void>((resolve) => (heard = resolve));
      return calls;
    },
    release(behaviour) {
      then = behaviour;
      for (const call of calls.splice(0)) behaviour(call);
    },
  };
}
