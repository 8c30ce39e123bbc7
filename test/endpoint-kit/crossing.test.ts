// What a page of another origin may ask and read.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { against, checked, found } from './support/command.js';
import { CORS, type Answer, type Reply, type Twist } from './support/endpoint.js';
import { itNames } from './support/wrong.js';

const toPreflight = (answer: Answer): Twist => ({ method }, right) => (method === 'OPTIONS' ? answer : right());
const preflight = (headers: Reply['headers']): Twist => toPreflight({ status: 204, headers: { ...CORS, ...headers } });
const toPost = (headers: Reply['headers'], is: (reply: Reply) => boolean = () => true): Twist => ({ method }, right) => {
  const reply = right();
  return method === 'POST' && is(reply) ? { ...reply, headers: { ...reply.headers, ...headers } } : reply;
};

describe('Of a preflight', () => {
  itNames({ that: 'does not know OPTIONS', twist: toPreflight({ status: 405 }), check: 'preflight', says: [/before it posts: 405/, /stays on the citizen’s device/, /Answer OPTIONS with 204/] });
  itNames({ that: 'leads it elsewhere', twist: toPreflight({ status: 301, headers: { ...CORS, location: '/responses/' } }), check: 'preflight', says: [/301 → \/responses\//, /before any login, redirect/] });
  itNames({ that: 'cuts it off', twist: toPreflight('reset'), check: 'preflight', says: [/no whole reply/, /Answer OPTIONS/] });
  itNames({ that: 'allows no origin', twist: preflight({ 'access-control-allow-origin': undefined }), check: 'allow-origin', says: [/Allow-Origin: missing/, /Allow-Origin: \*/] });
  itNames({ that: 'allows another origin', twist: preflight({ 'access-control-allow-origin': 'https://other.example' }), check: 'allow-origin', says: [/Allow-Origin: https:\/\/other\.example/, /name this one, https:\/\/portal\.example[\s\S]*Allow-Origin: \*$/] });
  itNames({ that: 'allows a list of origins', twist: preflight({ 'access-control-allow-origin': 'https://portal.example, https://other.example' }), check: 'allow-origin', says: [/several in one header are none/] });
  itNames({ that: 'does not allow the content type', twist: preflight({ 'access-control-allow-headers': 'accept' }), check: 'allow-headers', says: [/Allow-Headers: accept/, /Access-Control-Allow-Headers: content-type/] });
  itNames({ that: 'allows any header, but means not this one', twist: preflight({ 'access-control-allow-headers': '*' }), args: ['--header', 'Authorization: Bearer 1'], check: 'allow-headers', says: [/Allow authorization/, /Access-Control-Allow-Headers: authorization, content-type/] });
  itNames({ that: 'does not let browsers remember', twist: preflight({ 'access-control-max-age': undefined }), check: 'max-age', says: [/Max-Age: missing/, /twice the requests/, /Max-Age: 7200/] });
  itNames({ that: 'lets browsers remember for no time', twist: preflight({ 'access-control-max-age': '0' }), check: 'max-age', says: [/Max-Age: 0/, /Max-Age: 7200/] });

  it('asks for what a browser would ask for', () =>
    against(undefined, async ({ url, asked }) => {
      await checked(url, ['--origin', 'https://city.example', '--header', 'X-Site: 1']);
      const { headers } = asked.find(({ method }) => method === 'OPTIONS')!;
      assert.equal(headers.origin, 'https://city.example');
      assert.equal(headers['access-control-request-method'], 'POST');
      assert.equal(headers['access-control-request-headers'], 'content-type,x-site');
    }));

  it('is content with the star, and with its own origin', () =>
    against(preflight({ 'access-control-allow-headers': '*', 'access-control-allow-origin': 'https://portal.example' }), async ({ url }) => {
      assert.equal((await checked(url)).wrong, 0);
    }));

  for (const [why, args, what] of [
    ['request="simple"', () => ['--request', 'simple'], /no leave beforehand/],
    ['a page of its own origin', (origin: string) => ['--origin', origin], /no CORS is needed/],
  ] as const)
    it(`is not needed for ${why}`, () =>
      against(toPreflight({ status: 404, headers: {} }), async ({ url, origin }) => {
        const report = await checked(url, args(origin));
        assert.match(found(report, 'preflight').what, what);
        assert.equal(report.wrong, 0);
      }));
});

describe('Of its replies', () => {
  itNames({ that: 'names the origin to OPTIONS alone', twist: toPost({ 'access-control-allow-origin': undefined }), check: 'reply-origin', says: [/200, 201, 400, 413, 422/, /to the page the network failed/, /not only to OPTIONS/] });
  itNames({ that: 'names the origin unless it refuses', twist: toPost({ 'access-control-allow-origin': undefined }, ({ status }) => status >= 400), check: 'reply-origin', says: [/with status 400, 413, 422/, /add_header Access-Control-Allow-Origin \* always;/] });
  itNames({ that: 'hides Retry-After', twist: toPost({ 'access-control-expose-headers': undefined }), check: 'expose-headers', says: [/does not name it/, /Access-Control-Expose-Headers: retry-after/] });
  itNames({ that: 'asks to be tried again soon', twist: toPost({ 'retry-after': 'soon' }), check: 'retry-after', says: [/Retry-After: soon/, /neither seconds nor a date/, /Retry-After: 120/] });
  itNames({ that: 'sets cookies', twist: toPost({ 'set-cookie': 'session=1' }), check: 'cookies', verdict: 'told', says: [/sets a cookie/, /sessions/] });
  itNames({ that: 'refuses without a reason', twist: toPost({ 'content-type': 'application/json' }, ({ status }) => status >= 400), check: 'problem', verdict: 'told', says: [/status 400, 413, 422 give no reason/, /Content-Type: application\/problem\+json/] });
  itNames({ that: 'is reached by plain http', twist: (_, right) => right(), check: 'https', verdict: 'told', says: [/plain http/, /a page on https may not/, /use https/] });

  it('has nothing to say of CORS to a page of its own origin', () =>
    against(toPost({ 'access-control-allow-origin': undefined, 'access-control-expose-headers': undefined }), async ({ url, origin }) => {
      const { findings, wrong } = await checked(url, ['--origin', origin]);
      assert.equal(wrong, 0);
      assert.deepEqual(findings.filter(({ check }) => /origin|expose/.test(check)), []);
    }));

  for (const value of ['120', 'Fri, 01 Jan 2027 00:00:00 GMT'])
    it(`takes “Retry-After: ${value}” for what it is`, () =>
      against(toPost({ 'retry-after': value }), async ({ url }) => assert.equal(found(await checked(url), 'retry-after').verdict, 'right')));
});

describe('Of who only reads', () => {
  const toGet = (answer: (last: string) => Answer): Twist => {
    let last = '';
    return ({ method, text, count }, right) => {
      if (count) last = text;
      return method === 'GET' ? answer(last) : right();
    };
  };
  itNames({ that: 'shows everyone what was sent', twist: toGet((last) => ({ status: 200, body: `[${last}]` })), check: 'get', says: [/GET: 200, and shows what was sent/, /Anyone can read/, /Allow: POST, OPTIONS/] });
  itNames({ that: 'has something to say', twist: toGet(() => ({ status: 200, body: 'Hello' })), check: 'get', verdict: 'told', says: [/GET: 200/, /405/] });
  itNames({ that: 'fails', twist: toGet(() => ({ status: 500 })), check: 'get', verdict: 'told', says: [/GET: 500/, /405/] });
});
