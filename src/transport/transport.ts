// The port between what is kept and the network: messages in, one outcome a message out. Nothing here throws for a network fault.

/** One frozen response: `body` is the JSON text exactly as it was stored. */
export interface Message {
  readonly id: string;
  readonly body: string;
}

/** What became of one message, after the table of section 7 of the public contract. */
export interface Outcome {
  readonly id: string;
  /**
   * `accepted` and `duplicate` leave the device; `rejected` is set aside; `retry` and `configuration` stay; `split` is said of a
   * batch whose messages have to be sent one by one before any of them can be refused.
   */
  readonly kind: 'accepted' | 'duplicate' | 'rejected' | 'retry' | 'configuration' | 'split';
  /** HTTP status of the reply; 0 where there was none. */
  readonly status?: number | undefined;
  readonly problem?: Problem | undefined;
  /** ms to wait, from Retry-After, clamped to 1 s … 24 h */
  readonly after?: number | undefined;
  /** the request was turned away before any reply could be read: unreachable, redirected, blocked */
  readonly network?: boolean | undefined;
}

/** Problem details as far as a citizen or a webmaster is shown them (RFC 9457). */
export interface Problem {
  readonly type?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly status?: number;
}

export type RequestKind = 'json' | 'cloudevents' | 'simple';

export type Headers = Readonly<Record<string, string>>;

export interface Destination {
  /** Absolute URL. */
  readonly endpoint: string;
  readonly request: RequestKind;
  /** Asked before each send, never stored. */
  readonly headers?: Headers | (() => Headers | Promise<Headers>) | undefined;
}

export interface Transport {
  /**
   * Resolves to one outcome for each message, in any order; messages without one are to be retried. Never rejects.
   * `signal` is the deadline too: whoever sends gives up waiting when it aborts, so a hanging header function or body blocks nobody.
   */
  send(messages: readonly Message[], to: Destination, signal: AbortSignal): Promise<readonly Outcome[]>;
}
