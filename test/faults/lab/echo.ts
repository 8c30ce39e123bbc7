// A proxy that hands on each request twice and gives the later reply, as a retrying one does without telling anybody.

import { createServer } from 'node:http';
import { listenAt, readAll, shut } from './server.js';

export interface Echo {
  readonly url: string;
  close(): Promise<void>;
}

export async function startEcho(target: string): Promise<Echo> {
  const server = createServer(async (request, response) => {
    const body = await readAll(request);
    const { method = 'POST' } = request;
    const type = request.headers['content-type'];
    const send = () => fetch(target, { method, ...(method === 'POST' && { body }), headers: { ...(type && { 'content-type': type }) } });
    await send();
    const reply = await send();
    const text = await reply.text();
    for (const [name, value] of reply.headers) if (/^(access-control-|content-type$)/.test(name)) response.setHeader(name, value);
    response.writeHead(reply.status).end(text);
  });
  return { url: `http://127.0.0.1:${await listenAt(server)}/v1/responses`, close: () => shut(server) };
}
