// One local server for both queues: the pages and workers of the bench, and an endpoint that takes everything at once and counts it.

import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const OUT = file('../../.cache/bench/');

export interface BenchSite {
  readonly url: string;
  /** How many responses have arrived, and how many different ones, since the last time it was asked. */
  take(): { readonly arrived: number; readonly distinct: number };
  close(): Promise<void>;
}

/** The sources themselves, bundled as for the public. */
async function bundle(entry: string, name: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { target: 'es2022', outDir: OUT, emptyOutDir: false, copyPublicDir: false, minify: true, lib: { entry: file(entry), formats: ['iife'], name: '_', fileName: () => name } },
  });
}

const textOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

export async function openSite(): Promise<BenchSite> {
  await bundle('./in-browser/page.ts', 'page.js');
  await bundle('./in-browser/theirs.ts', 'theirs.js');
  const files: Readonly<Record<string, string>> = {
    '/page.js': readFileSync(join(OUT, 'page.js'), 'utf8'),
    '/theirs.js': readFileSync(join(OUT, 'theirs.js'), 'utf8'),
    '/ours.js': readFileSync(file('./in-browser/ours.js'), 'utf8'),
    '/dist/satisfaction-survey-worker.js': readFileSync(file('../../dist/satisfaction-survey-worker.js'), 'utf8'),
  };
  let ids: string[] = [];
  const server = createServer(async (request, response) => {
    const { url = '/' } = request;
    // Only pages that share nothing with others are given a fine clock.
    response.setHeader('cross-origin-opener-policy', 'same-origin').setHeader('cross-origin-embedder-policy', 'require-corp');
    if (request.method === 'POST') {
      ids.push(...([JSON.parse(await textOf(request))].flat() as readonly { readonly id: string }[]).map(({ id }) => id));
      response.writeHead(204).end();
    } else if (files[url]) response.writeHead(200, { 'content-type': 'text/javascript' }).end(files[url]);
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<!doctype html><title>Bench</title><script src="/page.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take() {
      const [arrived, distinct] = [ids.length, new Set(ids).size];
      ids = [];
      return { arrived, distinct };
    },
    close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    },
  };
}
