// Why a page does with a reply what it does with it, in one word. What is said about a word stands in advice.ts.

import { isRedirect, type Exchange } from './exchange.js';

export const CAUSES = [
  'late', 'cut', 'redirect', 'page', 'unnamed', 'conflict', 'busy', 'failure', 'refused', 'barred', 'nowhere', 'method', 'type', 'status',
] as const;

/** `delivered`: it leaves the device; `refused`: it is set aside. All others leave the response where it was. */
export type Cause = (typeof CAUSES)[number];

/** What the widget makes of all messages of one request together: the worst of it. */
export type Fate = 'delivered' | 'refused' | 'split' | 'kept';

export const fateOf = ({ outcomes }: Exchange): Fate => {
  const kinds = new Set(outcomes.map(({ kind }) => kind));
  if (!outcomes.length || kinds.has('retry') || kinds.has('configuration')) return 'kept';
  if (kinds.has('split')) return 'split';
  return kinds.has('rejected') ? 'refused' : 'delivered';
};

/** What a status alone says. */
export const BY_STATUS: Readonly<Record<number, Cause>> = {
  400: 'refused', 413: 'refused', 422: 'refused',
  409: 'conflict',
  408: 'busy', 425: 'busy', 429: 'busy', 503: 'busy',
  401: 'barred', 403: 'barred', 407: 'barred', 419: 'barred',
  404: 'nowhere', 410: 'nowhere',
  405: 'method',
  415: 'type',
};

export const causeOf = (exchange: Exchange): Cause => {
  const { reply, silence = 'cut' } = exchange;
  if (!reply) return silence;
  if (isRedirect(reply)) return 'redirect';
  const { status } = reply;
  // Of an error of the server its web page is the smaller part.
  if (status < 500 && status !== 429 && reply.text.trim().startsWith('<')) return 'page';
  if (status >= 200 && status < 300) return fateOf(exchange) === 'refused' ? 'refused' : 'unnamed';
  return BY_STATUS[status] ?? (status >= 500 ? 'failure' : 'status');
};
