// A collector that listens, with a directory of its own, and the words tests ask it with.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCollector, type Collector, type CollectorOptions } from '../../collector.js';

export const adminToken = 'token-of-the-tests';
export const probeFolder = fileURLToPath(new URL('./', import.meta.url));
/** A clock in June 2026 on which no two instants are the same. */
export function createClock(start = Date.parse('2026-06-15T12:00:00Z')): () => Date {
  let next = start;
  return () => new Date((next += 1));
}

export interface Running {
  readonly url: string;
  readonly collector: Collector;
  post(body: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  stop(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // What a reply holds is what each test is about.
  readonly json: Json;
}

/** Any JSON, to be walked by key; what isn't there is `undefined`. */
export interface Json {
  readonly [key: string]: Json;
}

export const list = (json: Json | undefined): readonly Json[] => (Array.isArray(json) ? (json as readonly Json[]) : []);

export async function startCollector(options: CollectorOptions = {}): Promise<Running> {
  const directory = await mkdtemp(join(tmpdir(), 'collector-'));
  const collector = await createCollector({ dataDir: join(directory, 'data'), definitions: [probeFolder], adminToken, now: createClock(), settleSeconds: 0, log: () => {}, ...options });
  const { url } = await collector.listen({ port: 0 });
  return {
    url,
    collector,
    post: (body, headers = {}) => ask(`${url}/v1/responses`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) }),
    get: (path, headers = {}) => ask(`${url}${path}`, { headers }),
    async stop() {
      await collector.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

export async function ask(url: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(url, init);
  const text = await response.text();
  return { status: response.status, headers: response.headers, json: (/\bjson\b/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : {}) as Json };
}
