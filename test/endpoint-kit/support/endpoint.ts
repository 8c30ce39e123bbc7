// An endpoint that does everything right, in memory, and the place where a test makes it do one thing wrong.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body?: unknown;
}

/** `reset` cuts the connection, `hang` never answers. */
export type Answer = Reply | 'reset' | 'hang';

export interface Asked {
  readonly method: string;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
  /** `undefined` where the text is no JSON. */
  readonly json: unknown;
  /** How often this id was posted before; a list counts as its last. */
  readonly before: number;
  readonly count: number;
}

/** `right` gives the right answer, and stores. */
export type Twist = (asked: Asked, right: () => Reply) => Answer;

export interface Endpoint {
  readonly url: string;
  readonly origin: string;
  readonly asked: readonly Asked[];
  readonly stored: ReadonlyMap<string, string>;
  close(): Promise<void>;
}

export const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'content-type',
  'access-control-max-age': '7200',
  'access-control-expose-headers': 'retry-after',
} as const;

export const problem = (status: number, detail = 'No'): Reply => ({ status, headers: { ...CORS, 'content-type': 'application/problem+json' }, body: { title: 'Refused', detail } });

const isResponse = (value: unknown): value is { readonly id: string } =>
  typeof value === 'object' && value !== null && (value as { type?: unknown }).type === 'satisfaction-survey.response.v1' && typeof (value as { id?: unknown }).id === 'string';

const createOffice = () => {
  const stored = new Map<string, string>();
  const store = (value: unknown) => {
    if (!isResponse(value)) return { id: null, status: 'rejected' };
    if (stored.has(value.id)) return { id: value.id, status: 'duplicate' };
    stored.set(value.id, JSON.stringify(value));
    return { id: value.id, status: 'accepted' };
  };
  const answer = ({ method, text, json }: Asked): Reply => {
    if (method === 'OPTIONS') return { status: 204, headers: CORS };
    if (method !== 'POST') return { ...problem(405), headers: { ...problem(405).headers, allow: 'POST, OPTIONS' } };
    if (text.length > 256 * 1024) return problem(413);
    if (json === undefined) return problem(400);
    if (Array.isArray(json)) return { status: 200, headers: CORS, body: { results: json.map(store) } };
    const { status } = store(json);
    return status === 'rejected' ? problem(422) : { status: status === 'accepted' ? 201 : 200, headers: CORS };
  };
  return { stored, answer };
};

const readText = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const reply = (response: ServerResponse, answer: Answer): void => {
  if (answer === 'reset') response.socket?.destroy();
  if (typeof answer === 'string') return;
  const { status, headers = CORS, body } = answer;
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value);
  response.writeHead(status).end(body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body));
};

export const startEndpoint = async (twist: Twist = (_, right) => right()): Promise<Endpoint> => {
  const { stored, answer } = createOffice();
  const times = new Map<string, number>();
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const text = await readText(request);
    const json = parsed(text);
    const ids = [json].flat().flatMap((item) => (isResponse(item) ? item.id : []));
    const before = times.get(ids.at(-1) ?? '') ?? 0;
    for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);
    const own: Asked = { method: request.method ?? '', headers: request.headers, text, json, before, count: ids.length };
    asked.push(own);
    reply(response, twist(own, () => answer(own)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `${origin}/responses`,
    origin,
    asked,
    stored,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
