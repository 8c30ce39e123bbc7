// The outbox as the elements of a page know it. Nothing here throws or rejects.

import type { Transport } from '../transport/transport.js';
import type { Clock } from './clock.js';
import type { Entry } from './entry.js';
import type { Fact, Trouble } from './facts.js';
import type { Sender } from './lane.js';
import type { Store } from './store.js';

export interface Client extends Sender {
  /** Absolute URL. */
  readonly endpoint: string;
  /**
   * Must not throw. Facts about responses of earlier visits, and about those that expired or were found broken, go to the first client
   * of their endpoint only; all others go to each.
   */
  readonly onFact: (fact: Fact) => void;
}

export interface OutboxOptions {
  /** Shared with the other pages of the site, and lasting. */
  readonly disk: Store;
  readonly transport: Transport;
  readonly clock: Clock;
  readonly random: () => number;
  /** Random id of this page, the one its entries carry. */
  readonly visit: string;
  readonly window: EventTarget;
  readonly document: EventTarget & { readonly visibilityState: DocumentVisibilityState };
  readonly openChannel: () => BroadcastChannel | undefined;
  /** A network error that came three times in a row; each reply that means a wrong set-up. */
  readonly onTrouble: (trouble: Trouble) => void;
}

export interface Outbox {
  /** Stored in the caller's own task, then sent before the backlog. `durable`: it survives the page. */
  add(entry: Entry, options: { readonly storage: 'local' | 'none' }): Promise<{ readonly durable: boolean }>;
  /** An element is there: it hears the facts of its endpoint, and lends its headers or transport, until it is detached. */
  attach(client: Client): () => void;
  /** A person wants it sent now: passes back-off and faults, not what the server asked for. `rejected` takes up what was set aside. */
  flush(options: { readonly endpoint: string; readonly rejected?: boolean | undefined }): Promise<Flushed>;
  /** How many wait, those set aside not counted, as last seen; a `pending` fact tells of each change. */
  pending(endpoint: string): number;
  /** What is kept on this device, for all endpoints; what was set aside comes last. */
  list(): Promise<readonly Entry[]>;
  /** Deletes one response, here and for the other pages of the site; resolves to its id, if there was one. */
  remove(id: string): Promise<readonly string[]>;
  /** Deletes everything, what is under way too, for all endpoints and pages; resolves to the ids that were kept here. */
  clear(): Promise<readonly string[]>;
}

export interface Flushed {
  readonly sent: number;
  /** Still waiting. */
  readonly kept: number;
  /** Refused this time. */
  readonly rejected: number;
}
