// The command as it is typed, rightly and wrongly: what it says, and how it ends.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createAuthor } from '../../src/endpoint-kit/author.js';
import { createWire } from '../../src/endpoint-kit/exchange.js';
import { OPTIONS, readOptions, readWords } from '../../src/endpoint-kit/options.js';
import { toUnreachable } from '../../src/endpoint-kit/reach.js';
import { wrapped } from '../../src/endpoint-kit/report.js';
import { createWorld } from '../../src/endpoint-kit/world.js';
import { against, checked, type, type Report } from './support/command.js';

const URL = 'https://surveys.example/v1/responses';

describe('The command, used wrongly,', () => {
  for (const [why, words, what, mend] of [
    ['without a word', [], /Nothing was asked for/, /check-endpoint URL/],
    ['for what it can’t do', ['serve'], /no command "serve"/, /check-endpoint URL/],
    ['without an address', ['check-endpoint'], /No address/, /https:\/\//],
    ['with half an address', ['check-endpoint', 'surveys.example'], /"surveys\.example" is no address/, /whole, with https/],
    ['with another kind of address', ['check-endpoint', 'ftp://surveys.example/'], /is no address/, /https:\/\//],
    ['with a password in the address', ['check-endpoint', 'https://me:secret@surveys.example/'], /password/, /--header/],
    ['with two addresses', ['check-endpoint', URL, 'value'], /"value" is one too many/, /Quote/],
    ['with an option that it lacks', ['check-endpoint', URL, '--orgin', 'x'], /Unknown option '--orgin'/, /--origin, --header/],
    ['with an option without its value', ['check-endpoint', URL, '--origin'], /--origin/, /--help/],
    ['with a path in the origin', ['check-endpoint', URL, '--origin', 'https://a.example/b'], /more than an origin/, /--origin https:\/\/a\.example$/m],
    ['with no origin in --origin', ['check-endpoint', URL, '--origin', 'portal'], /"portal" is no origin/, /https:\/\/portal\.example/],
    ['with a header without a value', ['check-endpoint', URL, '--header', 'Authorization'], /colon/, /Authorization: Bearer/],
    ['with a survey without a version', ['check-endpoint', URL, '--survey', 'csat'], /names no version/, /csat@1/],
    ['with three surveys', ['check-endpoint', URL, '--survey', 'a@1', '--survey', 'a@2', '--survey', 'a@3'], /two are enough/, /before it second/],
    ['with a kind that there is not', ['check-endpoint', URL, '--request', 'xml'], /no kind "xml"/, /cloudevents or simple/],
    ['with no time', ['check-endpoint', URL, '--timeout', 'soon'], /"soon" is no number/, /1 to 600/],
    ['with less than no time', ['check-endpoint', URL, '--timeout=-1'], /"-1"/, /15/],
  ] as const)
    it(`${why} says so, and what would be right, and ends with 2`, async () => {
      const { code, out, err } = await type(words);
      assert.equal(code, 2);
      assert.equal(out, '');
      const [first = '', second = ''] = err.split('\n');
      assert.match(first, /^satisfaction-survey: /);
      assert.match(first, what);
      assert.match(second, mend);
      assert.doesNotMatch(err, /secret/);
    });
});

describe('Where nobody is,', () => {
  it('the command names the host and what to look at, and ends with 2', async () => {
    const gone = await against(undefined, async ({ url }) => url);
    const { code, err } = await type(['check-endpoint', gone]);
    assert.equal(code, 2);
    assert.match(err, /127\.0\.0\.1:\d+ can't be reached\. Nothing listens there\.\n→ Start the server/);
  });

  for (const [cause, what] of [
    [{ code: 'ENOTFOUND' }, /no host of this name/],
    [{ code: 'UND_ERR_CONNECT_TIMEOUT' }, /does not answer/],
    [{ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }, /certificate/],
    [{ code: 'ERR_TLS_CERT_ALTNAME_INVALID' }, /certificate/],
    [{ code: 'CERT_HAS_EXPIRED' }, /certificate/],
    [{ code: 'ERR_SSL_WRONG_VERSION_NUMBER' }, /does not speak TLS/],
    [{ message: 'bad port' }, /no such port/],
    [{ errors: [{ code: 'ECONNREFUSED' }, { code: 'ECONNREFUSED' }] }, /Nothing listens/],
  ] as const)
    it(`${JSON.stringify(cause)} is told in words`, () => {
      assert.match(toUnreachable(new TypeError('fetch failed', { cause }), URL)?.message ?? '', what);
    });

  it('is not said of a server that cuts the connection', () => {
    assert.equal(toUnreachable(new TypeError('fetch failed', { cause: { code: 'UND_ERR_SOCKET', message: 'other side closed' } }), URL), undefined);
  });
});

describe('The command', () => {
  it('explains every option, in lines that fit', async () => {
    const { code, out } = await type(['check-endpoint', '--help']);
    assert.equal(code, 0);
    for (const name of Object.keys(OPTIONS)) assert.ok(out.includes(`--${name}`), name);
    assert.deepEqual(out.split('\n').filter((line) => line.length > 100), []);
  });

  it('says its version', async () => {
    assert.deepEqual(await type(['--version']), { code: 0, out: '0.0.0-test\n', err: '' });
  });

  it('says that it writes before it does', () =>
    against(undefined, async ({ url, asked }) => {
      let before: number | undefined;
      const out = (text: string) => {
        if (/writes up to 12 responses/.test(text)) before = asked.length;
      };
      await type(['check-endpoint', url], { out });
      assert.equal(before, 0);
    }));

  it('tells a machine the same, and keeps what a person reads out of its way', () =>
    against(undefined, async ({ url, origin, stored }) => {
      const { code, out, err } = await type(['check-endpoint', url, '--json', '--origin', origin]);
      const report = JSON.parse(out) as Report;
      assert.equal(code, 0);
      assert.match(err, /writes up to/);
      assert.equal(report.endpoint, url);
      assert.equal(report.wrong, 0);
      assert.equal(report.right + report.told, report.findings.length);
      assert.deepEqual([...stored.keys()].filter((id) => !report.sent.includes(id)), []);
    }));

  it('breaks lines between words, and leaves alone what has none', () => {
    const text = `${'word '.repeat(40)}${'x'.repeat(120)}`;
    const lines = wrapped(text, '  ', '✗ ').split('\n');
    assert.equal(lines.map((line) => line.slice(2)).join(' '), text);
    assert.ok(lines.slice(0, -1).every((line) => line.length <= 100));
  });
});

describe('What it sends', () => {
  it('meets with what a page would meet with: a redirect is a fault of the network, to be tried again', () =>
    against(() => ({ status: 302, headers: { location: '/' } }), async ({ url }) => {
      const wire = createWire(readOptions(readWords([url])), createWorld('1'));
      const { outcomes, reply } = await wire.send([{ id: 'a', body: '{}' }]);
      assert.deepEqual(outcomes, [{ id: 'a', kind: 'retry', network: true }]);
      assert.equal(reply?.status, 302);
    }));


  it('is marked, so that it can be found and deleted', () =>
    against(undefined, async ({ url, stored }) => {
      const { text, sent } = await checked(url);
      assert.ok(stored.size > 0);
      for (const body of stored.values()) assert.match(body, /"channel":"check"/);
      for (const id of sent) assert.ok(text.includes(`  ${id}\n`), id);
      assert.match(text, /delete from responses where event->'data'->>'channel' = 'check'/);
    }));

  it('answers the questions of a preset, and none of a survey that nobody here knows', async () => {
    const written = async (survey: string) => {
      const author = await createAuthor(readOptions(readWords([URL, '--survey', survey])), createWorld('1'));
      return { known: author.knowsQuestions, data: (JSON.parse(author.write().body) as { data: { answers: object; shown: string[]; survey: object } }).data };
    };
    const { known, data } = await written('csat@1');
    assert.ok(known);
    assert.deepEqual(data.answers, { satisfaction: 1, comment: 'A check of the endpoint.' });
    assert.ok(Object.keys((await written('vn-sipas-short@1')).data.answers).length > 4);
    const stranger = await written('__proto__@3');
    assert.ok(!stranger.known);
    assert.deepEqual(stranger.data, { ...stranger.data, answers: {}, shown: [], survey: { id: '__proto__', version: '3' } });
  });

  it('comes from the page that was named, with its headers, and with the key that pages of the same origin send', () =>
    against(undefined, async ({ url, origin, asked }) => {
      await checked(url, ['--origin', 'https://city.example', '--header', 'Authorization: Bearer 1']);
      const across = asked.find(({ method }) => method === 'POST')!;
      assert.equal(across.headers.origin, 'https://city.example');
      assert.equal(across.headers.authorization, 'Bearer 1');
      assert.equal(across.headers['idempotency-key'], undefined);
      await checked(url, ['--origin', origin]);
      assert.ok(asked.some(({ headers }) => /^"[\da-f-]{36}"$/.test(String(headers['idempotency-key']))));
    }));
});
