import type { Control } from './backoff.js';

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
