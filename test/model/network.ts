// What `fetch` is to one page: a request leaves, arrives or not, and its reply comes back or not, whether its page still lives or not.

import type { Item, Office, Reply } from './office.js';
import type { Actor, Stage } from './stage.js';

export interface Flight {
  readonly page: Actor;
  readonly endpoint: string;
  readonly items: readonly Item[];
  /** Until when, by the wall clock, its page held the lease as it left. */
  readonly leasedUntil: number;
  /** The page has heard, or given up, or gone. */
  over: boolean;
}

export interface NetworkOptions {
  readonly stage: Stage;
  readonly office: Office;
  /** Called as a request leaves, with all that is under way besides; gives the end of the page's lease. */
  readonly onLeave: (request: { readonly page: Actor; readonly endpoint: string; readonly body: string; readonly items: readonly Item[]; readonly init: RequestInit }) => number;
  /** The page has read this reply to its end. */
  readonly onHeard: (flight: Flight, reply: Reply) => void;
}

export interface Network {
  readonly flights: ReadonlySet<Flight>;
  fetchFor(page: Actor): typeof fetch;
}

/** The items of a request, each with the bytes it came in. */
const itemsOf = (body: string): Item[] => {
  const read: unknown = JSON.parse(body);
  return [read].flat().map((item) => ({ id: (item as { id: string }).id, body: JSON.stringify(item) }));
};

export const createNetwork = ({ stage, office, onLeave, onHeard }: NetworkOptions): Network => {
  const flights = new Set<Flight>();

  const answer = (flight: Flight, reply: Reply, resolve: (response: Response) => void) => {
    flight.over = true;
    const text = async () => {
      if (reply.cut) throw new TypeError('terminated');
      onHeard(flight, reply);
      return reply.body ?? '';
    };
    const status = reply.status!;
    resolve({ status, ok: status < 300, headers: new Headers(reply.headers), text } as unknown as Response);
  };

  const fetchFor =
    (page: Actor): typeof fetch =>
    (url, init) =>
      new Promise((resolve, reject) => {
        const endpoint = url as string;
        const body = init!.body as string;
        const items = itemsOf(body);
        const leasedUntil = onLeave({ page, endpoint, body, items, init: init! });
        const flight: Flight = { page, endpoint, items, leasedUntil, over: false };
        flights.add(flight);
        const fail = (error: unknown) => {
          flight.over = true;
          reject(error);
        };
        // Giving up does not call back what has left.
        init!.signal!.addEventListener('abort', () => fail(new DOMException('aborted', 'AbortError')));
        const hear = (reply: Reply) =>
          stage.post(page, () => {
            flights.delete(flight);
            if (flight.over) return;
            if (reply.status) answer(flight, reply, resolve);
            else fail(new TypeError('Failed to fetch'));
          });
        const arrive = () => {
          const reply = office.receive(endpoint, items);
          const { late = 0 } = reply;
          if (late === Infinity) return;
          if (late) stage.setTimer(undefined, late, () => hear(reply));
          else hear(reply);
        };
        const { mood, ms } = office.endpoints[endpoint]!;
        if (mood === 'slow') stage.setTimer(undefined, ms, arrive);
        else stage.post(undefined, arrive);
      });

  return { flights, fetchFor };
};
