// The demo's switch: what the office's server does wrong. Exists only where it was asked for.

import type { Context } from 'hono';
import type { HttpBindings } from '@hono/node-server';
import { ProblemError, toProblem, toProblemResponse } from './problem.js';

const modes = ['ok', 'down', 'slow', 'html', 'reject', 'reset'] as const;
export type FaultMode = (typeof modes)[number];

export interface FaultSwitch {
  readonly mode: FaultMode;
  set(value: unknown): void;
  /** A reply in place of the real one, or nothing where the request goes on. */
  interfere(context: Context): Promise<Response | undefined>;
}

export function createFaultSwitch(slowness = 8_000): FaultSwitch {
  let mode: FaultMode = 'ok';
  return {
    get mode() {
      return mode;
    },
    set(value) {
      const wanted: unknown = typeof value === 'object' && value !== null && 'mode' in value ? value.mode : undefined;
      const next = modes.find((known) => known === wanted);
      if (next === undefined) throw new ProblemError('invalid-parameter', `mode is one of ${modes.join(', ')}.`);
      mode = next;
    },
    async interfere(context) {
      switch (mode) {
        case 'ok':
          return undefined;
        case 'down':
          return toProblemResponse(toProblem('unavailable', 'The office’s server is down (switched off for the demo).'));
        case 'slow':
          await new Promise((resolve) => setTimeout(resolve, slowness));
          return undefined;
        case 'html':
          return new Response('<!doctype html><title>Wi-Fi</title><p>Please sign in to the Wi-Fi.', { headers: { 'content-type': 'text/html; charset=utf-8' } });
        case 'reject':
          return toProblemResponse(toProblem('invalid-response', 'The office refuses this response (switched on for the demo).'));
        case 'reset':
          (context.env as Partial<HttpBindings>).incoming?.socket.destroy();
          return new Response(null, { status: 500 });
      }
    },
  };
}
