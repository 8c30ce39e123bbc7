// What the pages of one site tell each other. Nothing depends on it: without it, or when a note is lost, counts are merely read later,
// and a fact about the response of another open page is told as one of an earlier visit.

import type { ResponseFact } from './facts.js';
import type { Counts } from './ledger.js';
import type { Key } from './store.js';

export interface Note {
  /** What is kept, as of now. */
  readonly counts?: Counts;
  /** What became of a response of the page `author`. */
  readonly fact?: ResponseFact;
  readonly author?: string;
  /** The id whose fact its author has heard. */
  readonly heard?: string;
  /** Where deleted responses stood. */
  readonly gone?: readonly Key[];
  /** Everything was deleted; what other pages keep in memory is for them to delete. */
  readonly all?: true;
}

/** Says whether anybody can have heard it. */
export type Say = (note: Note) => boolean;

export interface ChannelOptions {
  readonly open: () => BroadcastChannel | undefined;
  readonly window: EventTarget;
  readonly onNote: (note: Note) => void;
}

export const createChannel = ({ open, window, onNote }: ChannelOptions): Say => {
  let channel: BroadcastChannel | undefined;
  const connect = () => {
    try {
      channel ??= open();
      channel!.onmessage = ({ data }) => data?.v === 1 && onNote(data);
    } catch {
      // Forbidden or unknown here: this page is on its own.
    }
  };
  connect();
  window.addEventListener('pageshow', connect);
  // An open channel keeps some browsers from restoring the page when the citizen goes back.
  window.addEventListener('pagehide', () => {
    channel?.close();
    channel = undefined;
  });
  return (note) => {
    channel?.postMessage({ v: 1, ...note });
    return !!channel;
  };
};
