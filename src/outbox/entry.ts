// An entry is frozen when it is made: body, address and request kind never change, so every attempt sends the same bytes to the same place.

import type { Message, Outcome, RequestKind } from '../transport/transport.js';
import type { Key } from './store.js';

/** What a page may know of a response that is kept on the device; `body` is the JSON text that is sent. */
export interface StoredResponse extends Message {
  /** Absolute URL. */
  readonly endpoint: string;
  /** When it was made, in ms since 1970. */
  readonly at: number;
  /** Why it was set aside; absent while it waits. */
  readonly refused?: Pick<Outcome, 'status' | 'problem'> | undefined;
}

export interface Entry extends StoredResponse {
  readonly v: 1;
  readonly request: RequestKind;
  /** How many attempts failed so far. */
  readonly tries: number;
  /** Random id of the page that made it. */
  readonly visit: string;
  /** Kiosk and clerk: kept until delivered. */
  readonly keep?: true | undefined;
  /** Waits for an element that has headers or a transport of its own for this endpoint. */
  readonly needs?: true | undefined;
}

/**
 * Rows are read back as strangers. `undefined` is another release's or another script's, to be left alone; `false` is ours by version
 * but broken, or under the key of another, and can never be sent.
 */
export const toEntry = ([, endpoint, id]: Key, value: unknown): Entry | false | undefined => {
  const entry = value as Entry | null | undefined;
  return entry?.v === 1
    ? entry.id === id &&
        entry.endpoint === endpoint &&
        typeof entry.body === 'string' &&
        entry.at >= 0 &&
        ['json', 'cloudevents', 'simple'].includes(entry.request) &&
        entry
    : undefined;
};

export const isExpired = (entry: Entry, now: number): boolean => !entry.keep && now - entry.at > 30 * 864e5;

export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
