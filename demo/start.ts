// The whole demo with one command: the collector, the pages, and their addresses. Demo only: figures are live without a token, and the
// server can be told to fail. `demo/collector/main.ts` is the collector as it would stand in an office.

import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Hono } from 'hono';
import { createCollector } from './collector/collector.js';
import { addressFrom, optionsFrom } from './collector/environment.js';
import { listen, onStop, type Address, type Listening } from './collector/server.js';
import { createPortal } from './serve.js';

const file = (path: string): URL => new URL(path, import.meta.url);
const pages = { Gallery: '/', Portal: '/portal/', Results: '/results/', Province: '/province/', Offline: '/offline/', Kept: '/kept/', Looks: '/looks/', Languages: '/languages/' };

if (!existsSync(file('../dist/satisfaction-survey.js'))) {
  console.error('The widget is not built yet: run "npm run build" first.');
  process.exit(1);
}

const env = process.env;
const adminToken = env['ADMIN_TOKEN'] ?? randomBytes(18).toString('base64url');
const options = { ...optionsFrom(env), timeZone: env['TIME_ZONE'] ?? 'Asia/Ho_Chi_Minh', adminToken, live: true, faults: true };
console.log('Opening the database (the first time this takes some seconds) …');
const collector = await createCollector(options).catch((fault: unknown): never => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exit(1);
});

const own = await listenNear(collector.app, addressFrom(env, 8787));
const portal = await listenNear(createPortal({ collector: collector.app, collectorUrl: own.url }), addressFrom({ ...env, PORT: env['PORTAL_PORT'] }, 8080));
onStop(async () => {
  await Promise.all([portal.close(), own.close()]);
  await collector.close();
});

for (const [name, path] of Object.entries(pages)) if (existsSync(file(`.${path}index.html`))) console.log(`${name.padEnd(12)}${portal.url}${path}`);
console.log(`${'Collector'.padEnd(12)}${own.url}/v1/responses`);
console.log(`${'Admin token'.padEnd(12)}${adminToken}`);
console.log('Stop with Ctrl+C.');

/** The next free port where the usual one is taken. */
async function listenNear(app: Pick<Hono, 'fetch'>, { host, port }: Address): Promise<Listening> {
  for (let next = port; next < port + 20; next += 1) {
    try {
      const server = await listen(app, { host, port: next });
      if (next !== port && port !== 0) console.log(`Port ${port} is taken; using ${server.port}.`);
      return server;
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw fault;
    }
  }
  return listen(app, { host, port: 0 });
}
