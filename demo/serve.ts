// The demo's pages, as an office would serve them: one strict policy on every page, the collector under the same origin, the built files for anyone.

import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import { answerProvince } from './province/answers.js';

export interface PortalOptions {
  /** Answers /v1/…, /demo/fault and /healthz here too, so that pages post to their own origin. */
  readonly collector: Pick<Hono, 'fetch'>;
  /** Where the collector listens by itself: pages may post there across origins. */
  readonly collectorUrl: string;
  readonly exceptions?: PolicyExceptions;
  /** The folder of the built files. */
  readonly dist?: string;
}

type Policy = Readonly<Record<string, string>>;

/** By the beginning of a page's path: directives in place of the common ones. An empty value drops the directive. */
export type PolicyExceptions = Readonly<Record<string, Policy>>;

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const SHEETS = {
  '/themes/govuk.css': 'govuk-frontend/dist/govuk/govuk-frontend.min.css',
  '/themes/uswds.css': '@uswds/uswds/dist/css/uswds.min.css',
};

export function createPortal({ collector, collectorUrl, exceptions = {}, dist = folder('../dist/') }: PortalOptions): Hono {
  const app = new Hono();
  for (const path of ['/v1/*', '/demo/fault', '/healthz']) app.all(path, (context) => collector.fetch(context.req.raw, context.env));

  app.use(etag({ retainedHeaders: [...RETAINED_304_HEADERS, 'access-control-allow-origin', 'content-security-policy'] }));
  app.use(async (context, next) => {
    context.header('cache-control', 'no-cache');
    context.header('x-content-type-options', 'nosniff');
    await next();
  });
  app.use('/dist/*', async (context, next) => {
    context.header('access-control-allow-origin', '*');
    await next();
  });
  app.get('/dist/*', serveStatic({ root: dist, rewriteRequestPath: (path) => path.slice('/dist'.length) }));

  // The design systems' own sheets, for pages that show a theme at home.
  for (const [path, file] of Object.entries(SHEETS)) app.get(path, serveStatic({ root: folder('../node_modules/'), path: file }));

  // With their sources, which the built presets leave out: the gallery shows them.
  app.get('/presets/*', serveStatic({ root: folder('../src/') }));

  app.get('/province/results', answerProvince);

  app.get('*', async (context, next) => {
    // The endpoints live in the same folder, and are no pages.
    if (/^\/(collector|endpoint)(\/|$)|\.ts$/.test(context.req.path)) return context.notFound();
    context.header('content-security-policy', toHeader(policyOf(context.req.path, collectorUrl, exceptions)));
    context.header('referrer-policy', 'strict-origin-when-cross-origin');
    return next();
  });
  app.get('*', serveStatic({ root: folder('./') }));
  app.notFound((context) => context.text('There is no such page.\n', 404));
  return app;
}

function policyOf(path: string, collectorUrl: string, exceptions: PolicyExceptions): Policy {
  const common: Policy = {
    'default-src': "'none'",
    'script-src': "'self'",
    'connect-src': `'self' ${collectorUrl}`,
    'style-src': "'self'",
    'img-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'satisfaction-survey satisfaction-results',
  };
  const own = Object.entries(exceptions).filter(([prefix]) => path.startsWith(prefix));
  return Object.assign({}, common, ...own.map(([, policy]) => policy));
}

const toHeader = (policy: Policy): string =>
  Object.entries(policy)
    .filter(([, value]) => value !== '')
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');
