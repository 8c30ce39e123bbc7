// An office as the demo runs it: the collector at its own port, and the portal's pages in front, which hand /v1/… on to it as a proxy does.
// The collector can be down, and its replies can get lost on the way back.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { createApp } from '../../../demo/collector/app.js';
import { openDatabase } from '../../../demo/collector/database/open.js';
import { createRegistry, presetsFolder } from '../../../demo/collector/registry.js';
import { listen, type Listening } from '../../../demo/collector/server.js';
import { createPortal } from '../../../demo/serve.js';
import { readFileSync } from 'node:fs';

const HOST = '127.0.0.1';

export interface Row {
  readonly id: string;
  readonly procedure: string;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly contact?: Readonly<Record<string, unknown>>;
  readonly locale: string;
}

export interface Office {
  /** Where the portal is: each portal has an address, and so a storage, of its own. */
  openPortal(): Promise<Listening>;
  /** Stops listening; the database stays. */
  goDown(): Promise<void>;
  /** Listens again, at the same port. */
  comeUp(): Promise<void>;
  /** The next reply is lost after the response was stored. */
  loseNextReply(): void;
  rows(): Promise<readonly Row[]>;
  empty(): Promise<void>;
  close(): Promise<void>;
}

/** The browser's console can't be read everywhere: pages are watched from inside. */
async function watched(response: Response): Promise<Response> {
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const headers = new Headers(response.headers);
  for (const name of ['content-length', 'etag']) headers.delete(name);
  const html = (await response.text()).replace('<head>', '<head><script src="/watch.js"></script>');
  return new Response(html, { status: response.status, headers });
}

export async function openOffice(): Promise<Office> {
  const directory = await mkdtemp(join(tmpdir(), 'office-'));
  const database = await openDatabase({ dataDir: join(directory, 'data') });
  const registry = await createRegistry(database, [presetsFolder]);
  const log = (fault: unknown) => console.error(fault);
  const app = createApp({ database, registry, now: () => new Date(), origins: [], adminToken: undefined, live: true, timeZone: 'UTC', settling: 0, publicGroups: [], faults: undefined, log });
  let collector: Listening | undefined = await listen(app, { host: HOST, port: 0 });
  const { port, url: collectorUrl } = collector;
  const portals: Listening[] = [];
  let losesNext = false;

  const proxy = {
    async fetch(request: Request, env?: unknown): Promise<Response> {
      const { pathname, search } = new URL(request.url);
      const body = request.method === 'POST' ? await request.text() : undefined;
      const headers = { 'content-type': request.headers.get('content-type') ?? '' };
      const reply = await fetch(collectorUrl + pathname + search, { method: request.method, headers, ...(body !== undefined && { body }) }).catch(() => undefined);
      if (!reply) return new Response('Bad gateway', { status: 502 });
      if (losesNext && request.method === 'POST') {
        losesNext = false;
        (env as HttpBindings).incoming.socket.destroy();
      }
      return new Response(await reply.text(), { status: reply.status, headers: { 'content-type': reply.headers.get('content-type') ?? '' } });
    },
  };

  return {
    async openPortal() {
      const demo = createPortal({ collector: proxy, collectorUrl });
      const site = new Hono();
      const watch = readFileSync(new URL('./watch.js', import.meta.url), 'utf8');
      site.get('/watch.js', (context) => context.body(watch, 200, { 'content-type': 'text/javascript' }));
      site.all('*', async (context) => watched(await demo.fetch(context.req.raw, context.env)));
      const portal = await listen(site, { host: HOST, port: 0 });
      portals.push(portal);
      return portal;
    },
    async goDown() {
      await collector?.close();
      collector = undefined;
    },
    async comeUp() {
      collector ??= await listen(app, { host: HOST, port });
    },
    loseNextReply() {
      losesNext = true;
    },
    async rows() {
      const rows = await database.query('select id, procedure_id, event from responses');
      return rows.map(({ id, procedure_id: procedure, event }) => {
        const { data } = (typeof event === 'string' ? JSON.parse(event) : event) as { data: Pick<Row, 'answers' | 'contact' | 'locale'> };
        const { answers, contact, locale } = data;
        return { id: String(id), procedure: String(procedure), answers, locale, ...(contact && { contact }) };
      });
    },
    async empty() {
      await database.query('delete from responses');
    },
    async close() {
      await Promise.all([...portals, collector].map((server) => server?.close()));
      await database.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
