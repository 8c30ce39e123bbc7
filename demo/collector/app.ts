// The routes, and nothing else: what each does stands in the file it calls.

import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { readBody, readJson } from './body.js';
import { Unreachable, type Database } from './database/database.js';
import type { FaultSwitch } from './fault.js';
import type { Trait } from './grouping.js';
import { adviceOn, ProblemError, toProblem, toProblemResponse } from './problem.js';
import { countImpression } from './impressions.js';
import { receive } from './receive.js';
import { registerSurvey } from './register.js';
import type { Registry } from './registry.js';
import { answerResults } from './results.js';
import { toStorable } from './storable.js';
import { isAdmin } from './token.js';

export interface Parts {
  readonly database: Database;
  readonly registry: Registry;
  readonly now: () => Date;
  /** Origins that may post and read; none named: all. */
  readonly origins: readonly string[];
  readonly adminToken: string | undefined;
  /** Demo only: live figures without a token. */
  readonly live: boolean;
  readonly timeZone: string;
  readonly settling: number;
  readonly publicGroups: readonly Trait[];
  readonly faults: FaultSwitch | undefined;
  readonly log: (fault: unknown) => void;
}

export function createApp(parts: Parts): Hono {
  const { database, faults, adminToken } = parts;
  const app = new Hono();
  app.use(methodNotAllowed({ app, onMethodNotAllowed: (_, methods) => toProblemResponse(toProblem('method-not-allowed', `This address knows ${methods.join(', ')}.`), { allow: methods.join(', ') }) }));
  app.use(
    '/v1/*',
    cors({
      origin: parts.origins.length === 0 ? '*' : [...parts.origins],
      allowMethods: ['GET', 'HEAD', 'POST'],
      allowHeaders: ['content-type', 'idempotency-key', 'authorization'],
      exposeHeaders: ['retry-after'],
      maxAge: 7200,
    }),
  );

  app.post('/v1/responses', async (context) => {
    const interference = await faults?.interfere(context);
    if (interference !== undefined) return interference;
    const body = await readBody(context.req.raw);
    const results = await receive(body, parts);
    const isNew = body.kind === 'single' && results[0]?.status === 'accepted';
    return context.json({ results }, isNew ? 201 : 200, { 'cache-control': 'no-store' });
  });
  app.post('/v1/impressions', async (context) => {
    await countImpression(context.req.raw, parts);
    return context.body(null, 204, { 'cache-control': 'no-store' });
  });
  app.get('/v1/results', etag({ retainedHeaders: [...RETAINED_304_HEADERS, 'access-control-allow-origin', 'access-control-expose-headers'] }), (context) => answerResults(context, parts));
  app.post('/v1/surveys', async (context) => {
    if (!isAdmin(context.req.header('authorization'), adminToken)) throw new ProblemError('unauthorized', 'Registering a survey needs the admin token.');
    return registerSurvey(toStorable(await readJson(context.req.raw)), parts);
  });
  app.get('/v1/problems/:kind', (context) => {
    const advice = adviceOn(context.req.param('kind'));
    if (advice === undefined) throw new ProblemError('not-found', 'No such problem is known.');
    return context.text(advice);
  });
  app.get('/healthz', async (context) => {
    await database.query('select 1');
    return context.json({ status: 'ok' }, 200, { 'cache-control': 'no-store' });
  });
  if (faults !== undefined) {
    app.get('/demo/fault', (context) => context.json({ mode: faults.mode }, 200, { 'cache-control': 'no-store' }));
    app.post('/demo/fault', async (context) => {
      faults.set(await readJson(context.req.raw));
      return context.json({ mode: faults.mode });
    });
  }

  app.notFound((context) => toProblemResponse(toProblem('not-found', `There is nothing at ${context.req.path.slice(0, 200)}.`)));
  app.onError((fault) => toErrorResponse(fault, parts.log));
  return app;
}

function toErrorResponse(fault: Error, log: Parts['log']): Response {
  if (fault instanceof ProblemError) return toProblemResponse(fault.problem, fault.kind === 'unauthorized' ? { 'www-authenticate': 'Bearer' } : {});
  log(fault);
  if (fault instanceof Unreachable) return toProblemResponse(toProblem('unavailable', 'Nothing was stored; please send again.'), { 'retry-after': '5' });
  return toProblemResponse(toProblem('internal', 'Nothing was stored; please send again later.'));
}
