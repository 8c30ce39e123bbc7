import type { Destination, Transport } from '../transport/transport.js';
import type { Control } from './backoff.js';

/** A connected element, as far as sending goes. */
export interface Sender extends Pick<Destination, 'headers'> {
  /** At most so many in one request. */
  readonly batch: number;
  /** In place of the network. */
  readonly transport?: Transport | undefined;
}

/** What the page knows about one endpoint. */
export interface Lane {
  readonly endpoint: string;
  /** Ids that go before the backlog. */
  readonly urgent: Set<string>;
  sent: number;
  rejected: number;
  /** Attempts in a row that got no reply at all. */
  silent: number;
  /** Cuts off the request under way. */
  stop?: AbortController;
  /** When it may be tried, as this page last knew. */
  control?: Control;
  /** Until when the server last asked this page not to call. */
  after?: number | undefined;
}
