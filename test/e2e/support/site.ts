// A web site made for one test: its pages, the built files, an endpoint that takes everything, and a list of what was asked of it.

import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url));
const WATCH = new URL('./watch.js', import.meta.url);

export const readDist = (file: string): string => readFileSync(join(DIST, file), 'utf8');

export interface Reply {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A page's HTML, any other reply, or a handler that does as it likes. */
export type Answer = string | Reply | ((request: IncomingMessage, response: ServerResponse) => void);

export interface SiteOptions {
  /** By path, without query. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** The Content-Security-Policy of every page. */
  readonly policy?: string;
  /** Whether other origins may read its files. */
  readonly isOpen?: boolean;
  /** The address it listens at; the machine's own unless told. */
  readonly host?: string;
}

export interface Site {
  readonly url: string;
  /** Paths in the order they were asked for. */
  readonly requests: readonly string[];
  /** Bodies posted to /v1/responses. */
  readonly posted: readonly string[];
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript; charset=utf-8', '.json': 'application/json', '.html': 'text/html; charset=utf-8' };

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

export async function startSite({ answers, policy, isOpen = false, host = '127.0.0.1' }: SiteOptions): Promise<Site> {
  const requests: string[] = [];
  const posted: string[] = [];

  const file = (path: string): Reply | undefined => {
    try {
      if (path === '/watch.js') return { type: 'text/javascript', body: readFileSync(WATCH, 'utf8') };
      if (path.startsWith('/dist/')) return { type: TYPES[extname(path)] ?? 'text/plain', body: readDist(path.slice('/dist/'.length)) };
    } catch {
      // There is no such file.
    }
    return undefined;
  };

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(pathname);
    if (isOpen) response.setHeader('access-control-allow-origin', '*').setHeader('access-control-allow-headers', 'content-type');
    if (isOpen && request.method === 'OPTIONS') return void response.writeHead(204).end();
    const answer = answers[pathname] ?? file(pathname);
    if (typeof answer === 'function') return answer(request, response);
    if (answer === undefined && pathname === '/v1/responses' && request.method === 'POST') {
      posted.push(await bodyOf(request));
      response.writeHead(201, { 'content-type': 'application/json' }).end('{}');
      return;
    }
    const { status = 200, type = TYPES['.html'], headers = {}, body = '' } = typeof answer === 'string' ? { body: answer } : (answer ?? { status: 404, body: 'There is no such page.' });
    const isPage = type === TYPES['.html'];
    response.writeHead(status, { 'content-type': type, ...(isPage && policy && { 'content-security-policy': policy }), ...headers }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    requests,
    posted,
    close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    },
  };
}

/** A page that is watched from its first line on. */
export const page = ({ head = '', body = '', lang = 'en' }: { readonly head?: string; readonly body?: string; readonly lang?: string }): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Page</title><script src="/watch.js"></script>${head}</head><body>${body}</body></html>`;

/** Some presets are asked only where the page brings the office's own notice. */
export const NOTICE = '<p slot="notice" lang="en">OMB Control Number 1234-5678, expires 31 December 2027. About two minutes.</p>';

export const FALLBACK = '<a id="fallback" href="/form">The ordinary form</a>';

/** A survey tag with fallback. */
export const tag = (attributes = '', children = ''): string =>
  `<satisfaction-survey endpoint="/v1/responses" ${attributes}>${children}${FALLBACK}</satisfaction-survey>`;

export const SCRIPT = '<script src="/dist/satisfaction-survey.js" async></script>';
