// One request as a page makes it, and all that was seen of it. Headers, body and verdict are the widget's own (src/transport); what only a
// browser adds – the Origin – is added here, and a redirect is not followed but looked at. CORS hinders nothing here: it is judged by itself,
// or one missing header would hide all other faults.

import { createFetchTransport } from '../transport/fetch-transport.js';
import type { Message, Outcome, RequestKind } from '../transport/transport.js';
import type { CheckOptions } from './options.js';
import type { World } from './world.js';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly ms: number;
}

export interface Exchange {
  /** What the widget makes of it, one a message. */
  readonly outcomes: readonly Outcome[];
  /** Absent where nothing whole came back. */
  readonly reply?: Reply | undefined;
  /** Why nothing did. */
  readonly silence?: 'late' | 'cut' | undefined;
}

export interface Wire {
  /** Posts as the element would. */
  readonly send: (messages: readonly Message[], request?: RequestKind) => Promise<Exchange>;
  /** Any other request of that page; the fault itself where there was no reply. */
  readonly ask: (method: string, headers?: Readonly<Record<string, string>>) => Promise<Reply | Error>;
  /** Every reply to a POST so far. */
  readonly replies: readonly Reply[];
}

const REDIRECTS = [301, 302, 303, 307, 308];

export const isRedirect = ({ status }: Reply): boolean => REDIRECTS.includes(status);

export const isWithin = ({ endpoint, origin }: Pick<CheckOptions, 'endpoint' | 'origin'>): boolean => new URL(endpoint).origin === origin;

export const createWire = ({ endpoint, origin, headers, request: usual, timeout }: CheckOptions, { now, fetch, version }: World): Wire => {
  // The transport asks where its page is, to decide about the Idempotency-Key.
  Object.defineProperty(globalThis, 'self', { value: { origin }, configurable: true });
  const replies: Reply[] = [];
  const page = { origin, referer: `${origin}/`, 'user-agent': `satisfaction-survey/${version} (check-endpoint)` };

  const within = async <T>(work: (signal: AbortSignal) => Promise<T>): Promise<{ readonly done: T; readonly late: boolean }> => {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), timeout * 1e3);
    const done = await work(abort.signal).finally(() => clearTimeout(timer));
    return { done, late: abort.signal.aborted };
  };

  const read = async (reply: Response, started: number): Promise<Reply> => {
    const text = await reply.text();
    return { status: reply.status, headers: reply.headers, text, ms: now() - started };
  };

  return {
    replies,
    async send(messages, request = usual) {
      let seen: Promise<Reply | undefined> | undefined;
      const recording: typeof fetch = async (url, init) => {
        const head = new Headers(init?.headers);
        for (const [name, value] of Object.entries(page)) head.set(name, value);
        const started = now();
        const reply = await fetch(url, { ...init, headers: head, redirect: 'manual' });
        seen = read(reply.clone(), started).catch(() => undefined);
        // As a browser does that was told `redirect: 'error'`.
        if (REDIRECTS.includes(reply.status)) throw new TypeError('redirected');
        return reply;
      };
      const { done: outcomes, late } = await within(async (signal) => {
        const all = await createFetchTransport(now, recording).send(messages, { endpoint, request, headers }, signal);
        await seen;
        return all;
      });
      const reply = await seen;
      if (!reply) return { outcomes, silence: late ? 'late' : 'cut' };
      replies.push(reply);
      return { outcomes, reply };
    },
    async ask(method, own = {}) {
      const started = now();
      const ask = (signal: AbortSignal) => fetch(endpoint, { method, headers: { ...page, ...own }, redirect: 'manual', cache: 'no-store', signal }).then((reply) => read(reply, started));
      const { done, late } = await within((signal) => ask(signal).catch((fault: Error) => fault));
      return late && done instanceof Error ? new Error('late') : done;
    },
  };
};
