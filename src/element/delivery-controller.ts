// Between one element and the page's outbox: hands responses over, and turns the facts about them into states and events. What the citizen
// reads comes from facts alone.

import type { Fact } from '../outbox/facts.js';
import type { Response } from '../response/response.js';
import type { Receipt } from '../survey/session.js';
import { createCustomTransport, type SendEvents } from '../transport/custom-transport.js';
import type { Destination, RequestKind } from '../transport/transport.js';
import { getPage, now } from './environment.js';
import { emit } from './events.js';

/** Without a reply after this long, the citizen reads "kept" while sending goes on. */
const PATIENCE = 3000;

export interface Connection {
  /** Absolute URL. */
  readonly endpoint: string;
  readonly request: RequestKind;
  readonly batch: number;
  readonly headers: Destination['headers'];
  readonly transport: SendEvents | undefined;
}

/** For responses that only a function of the page can send. */
export const NO_ENDPOINT = 'transport:';

const isSame = (a: Connection | undefined, b: Connection | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b) && a?.headers === b?.headers && a?.transport === b?.transport;

export interface Delivery {
  /** Connected to another destination, or to none. */
  attach(connection: Connection | undefined): void;
  /** Starts storing in the caller's own task. */
  deliver(response: Response, options: { readonly storage: 'local' | 'none'; readonly keep: boolean }): Promise<void>;
  retry(): Promise<void>;
  /** Deletes what the current receipt is about. */
  remove(): Promise<void>;
}

export const createDelivery = (
  host: EventTarget & { requestUpdate(): void },
  settle: (status: Receipt, reason?: string) => void,
): Delivery => {
  const mine = new Set<string>();
  let connection: Connection | undefined;
  let release: (() => void) | undefined;
  /** The response on the receipt, and whether it is written down. */
  let current: { readonly id: string; readonly durable: boolean } | undefined;

  const onFact = (fact: Fact): void => {
    if (fact.type === 'pending') return host.requestUpdate();
    const { id } = fact;
    if (fact.type === 'kept') {
      if (id === current?.id) settle(current.durable ? 'queued' : 'unsaved');
      return;
    }
    if (fact.type === 'dropped') {
      // What was deleted by hand, the element that was asked tells itself.
      if (fact.reason !== 'cleared') emit(host, 'survey-dropped', { id, reason: fact.reason });
      return;
    }
    // Facts about another element's response of this visit are that element's to tell.
    if (!mine.has(id) && !fact.earlier) return;
    const isCurrent = id === current?.id;
    if (fact.type === 'sent') {
      if (isCurrent) settle('sent');
      emit(host, 'survey-sent', { id, duplicate: fact.duplicate, earlier: fact.earlier });
    } else {
      const { status, problem, earlier } = fact;
      if (isCurrent) settle('rejected', problem?.detail ?? problem?.title);
      emit(host, 'survey-rejected', { id, status, earlier, ...(problem && { problem }) });
    }
  };

  return {
    attach(next) {
      if (isSame(next, connection)) return;
      connection = next;
      release?.();
      release =
        next &&
        getPage().outbox.attach({ ...next, transport: next.transport && createCustomTransport(next.transport), onFact });
    },
    async deliver(response, { storage, keep }) {
      if (!connection) return;
      const { endpoint, request, headers, transport } = connection;
      const { id } = response;
      mine.add(id);
      current = { id, durable: false };
      const { durable } = await getPage().outbox.add(
        {
          v: 1,
          id,
          endpoint,
          request,
          body: JSON.stringify(response),
          at: now(),
          tries: 0,
          visit: getPage().visit,
          ...(keep && { keep }),
          ...((headers || transport) && { needs: true as const }),
        },
        { storage },
      );
      current = { id, durable };
      emit(host, 'survey-queued', { id, durable });
      if (durable) setTimeout(() => id === current?.id && settle('queued'), PATIENCE);
    },
    async retry() {
      await (connection && getPage().outbox.flush({ endpoint: connection.endpoint }));
    },
    async remove() {
      await (current && getPage().outbox.remove(current.id));
    },
  };
};
