// The pages as they are served: one strict policy, the right types, nothing of the collector's own files.

import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createPortal } from '../../serve.js';
import { listen, type Listening } from '../server.js';
import { toEvent } from './support/events.js';
import { ask, startCollector, type Running } from './support/running.js';

describe('the portal', () => {
  let running: Running;
  let portal: Listening;
  let dist: string;
  before(async () => {
    dist = await mkdtemp(join(tmpdir(), 'dist-'));
    await writeFile(join(dist, 'widget.js'), 'export {};');
    running = await startCollector({ live: true, faults: true });
    portal = await listen(createPortal({ collector: running.collector.app, collectorUrl: running.url, dist, exceptions: { '/portal/': { 'style-src': "'self' 'unsafe-inline'", 'base-uri': '' } } }), { host: '127.0.0.1', port: 0 });
  });
  after(async () => {
    await portal.close();
    await running.stop();
    await rm(dist, { recursive: true, force: true });
  });

  it('sends every page the strict policy, with the collector named', async () => {
    const { headers } = await fetch(portal.url);
    assert.equal(
      headers.get('content-security-policy'),
      `default-src 'none'; script-src 'self'; connect-src 'self' ${running.url}; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types satisfaction-survey satisfaction-results`,
    );
    assert.equal(headers.get('content-type'), 'text/html; charset=utf-8');
  });

  it('lets single pages have their own', async () => {
    const policy = (await fetch(`${portal.url}/portal/`)).headers.get('content-security-policy') ?? '';
    assert.match(policy, /style-src 'self' 'unsafe-inline';/);
    assert.doesNotMatch(policy, /base-uri/);
  });

  it('serves the built files to every origin, revalidated', async () => {
    const first = await fetch(`${portal.url}/dist/widget.js`);
    assert.equal(first.headers.get('content-type'), 'text/javascript; charset=utf-8');
    assert.equal(first.headers.get('access-control-allow-origin'), '*');
    assert.equal(first.headers.get('cache-control'), 'no-cache');
    const again = await ask(`${portal.url}/dist/widget.js`, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    assert.equal(again.status, 304);
    assert.equal(again.headers.get('access-control-allow-origin'), '*');
  });

  it('serves scripts, styles and pictures with their types', async () => {
    for (const [path, type] of [['/assets/site.css', 'text/css; charset=utf-8'], ['/assets/language.js', 'text/javascript; charset=utf-8'], ['/assets/mark.svg', 'image/svg+xml; charset=utf-8']] as const) {
      assert.equal((await fetch(portal.url + path)).headers.get('content-type'), type);
    }
  });

  it('serves neither the endpoints’ files nor anything outside', async () => {
    for (const path of ['/collector/app.ts', '/collector', '/endpoint/endpoint.js', '/serve.ts', '/nothing', '/../package.json', '/%2e%2e/package.json', '/assets/..%2f..%2fpackage.json', '/dist/../package.json', '/dist/%2e%2e%2fpackage.json']) {
      assert.equal(await rawStatus(portal, path), 404, path);
    }
  });

  it('answers for the collector under its own origin, the switch included', async () => {
    const posted = await ask(`${portal.url}/v1/responses`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(toEvent()) });
    assert.equal(posted.status, 201);
    assert.equal((await ask(`${portal.url}/v1/results?survey=probe`)).json['n'], 1);
    assert.equal((await ask(`${portal.url}/healthz`)).status, 200);
    await ask(`${portal.url}/demo/fault`, { method: 'POST', body: '{"mode":"reset"}' });
    await assert.rejects(fetch(`${portal.url}/v1/responses`, { method: 'POST', body: '{}' }), TypeError);
  });
});

/** `fetch` would tidy the path up before it is sent. */
function rawStatus({ port }: Listening, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
