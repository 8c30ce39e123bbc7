// A network that answers what the test says and remembers what it was asked.
import type { Destination, Message, Outcome, Transport } from '../../src/transport/transport.js';

export interface Call {
  readonly ids: readonly string[];
  readonly bodies: readonly string[];
  readonly to: Destination;
  readonly signal: AbortSignal;
}

/** The same outcome for each message of a request. */
export const all =
  (kind: Outcome['kind'], fields?: Partial<Outcome>) =>
  (messages: readonly Message[]): Outcome[] =>
    messages.map(({ id }) => ({ id, kind, ...fields }));

export type Answer = (messages: readonly Message[], to: Destination) => readonly Outcome[] | Promise<readonly Outcome[]>;

export interface FakeTransport extends Transport {
  readonly calls: readonly Call[];
  /** The ids of each request, in order. */
  requests(): string[];
  answer: Answer;
}

export const createFakeTransport = (answer: Answer = all('accepted')): FakeTransport => {
  const calls: Call[] = [];
  return {
    calls,
    answer,
    requests: () => calls.map(({ ids }) => ids.join()),
    async send(messages, to, signal) {
      calls.push({ ids: messages.map(({ id }) => id), bodies: messages.map(({ body }) => body), to, signal });
      return this.answer(messages, to);
    },
  };
};

/** A request whose reply is given by hand. */
export const held = (): { readonly answer: Answer; reply(outcomes: (messages: readonly Message[]) => readonly Outcome[]): void } => {
  let messages: readonly Message[] = [];
  let resolve: (outcomes: readonly Outcome[]) => void = () => {};
  return {
    answer: (sent) => {
      messages = sent;
      return new Promise((settle) => (resolve = settle));
    },
    reply: (outcomes) => resolve(outcomes(messages)),
  };
};
