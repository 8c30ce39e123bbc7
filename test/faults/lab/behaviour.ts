// What an endpoint is given to do with one request, and what it can know of it.

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

export interface Arrival {
  /** ms, by the clock of the machine. */
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** The responses in the body, in their order. */
  readonly rows: readonly Row[];
  readonly ids: readonly string[];
}

export interface Row {
  readonly id: string;
  /** The bytes of the response. */
  readonly body: string;
}

export interface Call extends Arrival {
  readonly response: ServerResponse;
  readonly socket: Socket;
  /** Stores what isn't there yet. @param ids all of the body unless told */
  commit(ids?: readonly string[]): readonly { readonly id: string; readonly status: 'accepted' | 'duplicate' }[];
}

export type Behaviour = (call: Call) => void;
