// An entry is frozen when it is made: body, address and request kind never change, so every attempt sends the same bytes to the same place.

import type { Message, Problem, RequestKind } from '../transport/transport.js';
import type { Key } from './store.js';

export interface Entry extends Message {
  readonly v: 1;
  /** Absolute URL. */
  readonly endpoint: string;
  readonly request: RequestKind;
  /** When it was made, in ms. */
  readonly at: number;
  /** How many attempts failed so far. */
  readonly tries: number;
  /** Random id of the page that made it. */
  readonly visit: string;
  /** Kiosk and clerk: kept until delivered. */
  readonly keep?: true | undefined;
  /** Waits for an element that has headers or a transport of its own for this endpoint. */
  readonly needs?: true | undefined;
  /** Why it was set aside. */
  readonly refused?: { readonly status: number; readonly problem?: Problem | undefined } | undefined;
}

/** Rows are read back as strangers: another release, another script or a person may have written them. */
export const isEntry = (value: unknown): value is Entry => {
  const entry = value as Entry | null | undefined;
  return (
    entry?.v === 1 &&
    [entry.id, entry.endpoint, entry.body, entry.visit].every((text) => typeof text === 'string') &&
    [entry.at, entry.tries].every(Number.isFinite) &&
    ['json', 'cloudevents', 'simple'].includes(entry.request)
  );
};

/** Ours by version, but broken or under another's key: can never be sent, unlike a row of a newer release, which is left alone. */
export const isCorrupt = (value: unknown, [, endpoint, id]: Key): boolean =>
  (value as Entry | null | undefined)?.v === 1 && !(isEntry(value) && value.id === id && value.endpoint === endpoint);

export const isExpired = (entry: Entry, now: number): boolean => !entry.keep && now - entry.at > 30 * 864e5;
