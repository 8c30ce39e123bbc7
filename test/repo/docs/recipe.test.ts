// The endpoint that the README shows, run as it is printed there, with an embedded database in place of a server's.
import assert from 'node:assert/strict';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, it } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import { checked } from '../../endpoint-kit/support/command.js';
import { read } from '../files.js';

const database = new PGlite();
const Pool = function () {
  return { query: async (sql: string, params?: unknown[]) => ({ rowCount: (await database.query(sql, params)).affectedRows }) };
};

let server: Server;
let url: string;

const post = (body: string, type = 'application/json') => fetch(url, { method: 'POST', body, headers: { 'content-type': type } }).then(({ status }) => status);

const response = JSON.stringify({ id: '019c5a31-6f40-7d22-9c05-3f1d2a7e8b40', data: { answers: { satisfaction: 0 } } });

before(async () => {
  const [, recipe = ''] = /```js\n(import \{ createServer[\s\S]*?)```/.exec(read('README.md')) ?? [];
  const code = recipe.replace(/^import .*$/gm, '').replace(/\.listen\(\d+\)/, '.listen(0)');
  const run = Function('createServer', 'pg', `return (async () => {${code}})()`) as (create: unknown, pg: unknown) => Promise<void>;
  await run((listener: RequestListener) => (server = createServer(listener)), { Pool });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

after(async () => {
  server.close();
  await database.close();
});

it('stores a response once, however often it comes', async () => {
  assert.equal(await post(response), 201);
  assert.equal(await post(response, 'text/plain;charset=utf-8'), 200);
  const { rows } = await database.query('select event from responses');
  assert.deepEqual(rows, [{ event: JSON.parse(response) }]);
});

it('refuses for good what is no response, a list too, so that each is sent again singly', async () => {
  for (const body of ['', 'null', '{}', '{ "id": 1 }', `[${response}]`]) assert.equal(await post(body), 422, body);
});

it('lets pages of other origins post', async () => {
  const { status, headers } = await fetch(url, { method: 'OPTIONS' });
  assert.equal(status, 204);
  const names = ['access-control-allow-origin', 'access-control-allow-headers', 'access-control-max-age', 'access-control-expose-headers'];
  assert.deepEqual(names.filter((name) => !headers.has(name)), []);
});

it('passes the command that plays a page against an endpoint', async () => {
  const { code, findings } = await checked(url);
  assert.deepEqual(findings.filter(({ verdict }) => verdict === 'wrong'), []);
  assert.equal(code, 0);
});

it('asks to be tried again where the database fails', async () => {
  await database.exec('drop table responses');
  assert.equal(await post(response), 503);
});
