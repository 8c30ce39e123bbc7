// What the bytes of a POST are: one event, or a list of them. What an event is comes later.

import { ProblemError } from './problem.js';

export const limits = { bodyBytes: 256 * 1024, drainedBytes: 8 * 1024 * 1024, items: 50 } as const;

export type Body = { readonly kind: 'single'; readonly item: unknown } | { readonly kind: 'batch'; readonly items: readonly unknown[] };

const accepted: Readonly<Record<string, 'either' | 'single' | 'batch'>> = {
  'application/json': 'either',
  'text/plain': 'either',
  'application/cloudevents+json': 'single',
  'application/cloudevents-batch+json': 'batch',
};

export async function readBody(request: Request, bytes: number = limits.bodyBytes): Promise<Body> {
  const shape = shapeOf(request.headers);
  const value = await readJson(request, bytes);
  const isList = Array.isArray(value);
  if ((shape === 'single' && isList) || (shape === 'batch' && !isList)) {
    throw new ProblemError('malformed-request', `This content type carries ${shape === 'batch' ? 'a list of events' : 'one event'}.`);
  }
  if (!isList) return { kind: 'single', item: value };
  if (value.length === 0) throw new ProblemError('malformed-request', 'The list is empty.');
  if (value.length > limits.items) throw new ProblemError('too-large', `One request carries at most ${limits.items} responses, not ${value.length}.`);
  return { kind: 'batch', items: value };
}

function shapeOf(headers: Headers): 'either' | 'single' | 'batch' {
  const [essence = '', ...parameters] = (headers.get('content-type') ?? '').toLowerCase().split(';').map((part) => part.trim());
  const shape = Object.hasOwn(accepted, essence) ? accepted[essence] : undefined;
  if (shape === undefined) throw new ProblemError('unsupported-type', essence === '' ? 'The content type is missing.' : `"${essence.slice(0, 100)}" is not accepted here.`);
  const charset = parameters.find((part) => part.startsWith('charset='))?.slice('charset='.length).replaceAll('"', '');
  if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8') throw new ProblemError('unsupported-type', 'The charset must be utf-8.');
  const coding = headers.get('content-encoding') ?? 'identity';
  if (coding !== 'identity') throw new ProblemError('unsupported-type', 'Compressed bodies are not accepted here.');
  return shape;
}

export async function readJson(request: Request, limit: number = limits.bodyBytes): Promise<unknown> {
  const bytes = await readBytes(request, limit);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    throw new ProblemError('malformed-request', bytes.byteLength === 0 ? 'The body is empty.' : 'The body is not JSON in UTF-8.');
  }
}

/**
 * What is too much is read all the same and thrown away: a reply before the end resets the connection, and the sender, who sees a network
 * error instead of 413, sends it all again. Only what is far too much is cut off.
 */
async function readBytes(request: Request, limit: number): Promise<Buffer> {
  const kept: Uint8Array[] = [];
  let size = 0;
  // TypeScript's DOM does not know yet that streams can be iterated.
  const body = request.body as (ReadableStream<Uint8Array> & AsyncIterable<Uint8Array>) | null;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size <= limit) kept.push(chunk);
    if (size > limits.drainedBytes) break;
  }
  if (size > limit) throw new ProblemError('too-large', `A request may carry ${limit / 1024} KiB.`);
  return Buffer.concat(kept);
}
