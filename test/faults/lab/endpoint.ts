// An endpoint that does as a test tells it, one POST after the other, down to the bytes. What it takes it stores under a unique id, as the
// contract asks of every endpoint; what arrives it writes down, also what it never answers. `answers.ts` and `breakages.ts` are what it can do.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { acknowledge, allow } from './answers.js';
import type { Arrival, Behaviour, Call, Row } from './behaviour.js';
import { listenAt, readAll, shut } from './server.js';

export interface Endpoint {
  /** Of another origin than any page. */
  readonly url: string;
  /** The POSTs, in order. */
  readonly arrivals: readonly Arrival[];
  /** Everything else: preflights, and where a redirect led. */
  readonly strays: readonly Arrival[];
  /** What was stored, in order. */
  readonly rows: readonly Row[];
  /** What becomes of each POST for which nothing else was said. */
  otherwise: Behaviour;
  /** What becomes of each OPTIONS. */
  preflight: Behaviour;
  /** What becomes of the next POSTs, one each. */
  next(...behaviours: readonly Behaviour[]): void;
  /** Forgets which ids it knows, and keeps the rows. */
  forget(): void;
  /** Refuses connections; what is open is cut. */
  goDown(): Promise<void>;
  /** Takes connections again, at the same port. */
  comeUp(): Promise<void>;
  /** For a site that has the endpoint at its own origin. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void;
  close(): Promise<void>;
}

/** The responses in a body with their bytes; none in what isn't one or a list of them. */
function rowsIn(body: string): readonly Row[] {
  try {
    const json = JSON.parse(body) as { readonly id: string } | readonly { readonly id: string }[];
    // A batch is the frozen bodies, joined: written again by the same rules they are the same bytes.
    return Array.isArray(json) ? json.map((item) => ({ id: item.id, body: JSON.stringify(item) })) : [{ id: (json as Row).id, body }];
  } catch {
    return [];
  }
}

const ignore = (): void => {};

export async function startEndpoint(): Promise<Endpoint> {
  const arrivals: Arrival[] = [];
  const strays: Arrival[] = [];
  const rows: Row[] = [];
  const known = new Set<string>();
  const script: Behaviour[] = [];

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    // A connection that a behaviour or the page breaks has nothing to tell.
    request.socket.off('error', ignore).on('error', ignore);
    const body = await readAll(request).catch(() => '');
    const found = rowsIn(body);
    const { method = '', url: path = '', headers, socket } = request;
    const arrival: Arrival = { at: performance.now(), method, path, headers, body, rows: found, ids: found.map(({ id }) => id) };
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-expose-headers', 'retry-after');
    const call: Call = {
      ...arrival,
      response,
      socket,
      commit: (ids = arrival.ids) =>
        found.filter(({ id }) => ids.includes(id)).map((row) => {
          const { id } = row;
          if (known.has(id)) return { id, status: 'duplicate' };
          known.add(id);
          rows.push(row);
          return { id, status: 'accepted' };
        }),
    };
    const isHere = method === 'POST' && path.startsWith('/v1/responses');
    (isHere ? arrivals : strays).push(arrival);
    if (isHere) return (script.shift() ?? endpoint.otherwise)(call);
    if (method === 'OPTIONS') return endpoint.preflight(call);
    response.writeHead(404).end();
  };

  const server = createServer(handle);
  const port = await listenAt(server);
  const endpoint: Endpoint = {
    url: `http://127.0.0.1:${port}/v1/responses`,
    arrivals,
    strays,
    rows,
    otherwise: acknowledge(),
    preflight: allow(),
    next: (...behaviours) => void script.push(...behaviours),
    forget: () => known.clear(),
    goDown: () => shut(server),
    comeUp: async () => void (await listenAt(server, port)),
    handle: (request, response) => void handle(request, response),
    close: () => shut(server),
  };
  return endpoint;
}
