// What the endpoint promises whoever sends; the same for every database.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { toEvent } from './events.js';
import { refuses } from './refuses.js';
import { ask, list, startCollector, type Running } from './running.js';
import { itServes } from './serving.js';
import type { CollectorOptions } from '../../collector.js';

export function describeReceiving(database: string, options: () => CollectorOptions): void {
  describe(`receiving, on ${database}`, () => {
    let running: Running;
    before(async () => {
      running = await startCollector({ live: true, ...options() });
    });
    after(() => running.stop());

    const count = async (survey = 'probe'): Promise<number> => (await running.get(`/v1/results?survey=${survey}`)).json['n'] as unknown as number;
    it('accepts a response, counts it, and knows it when it comes again', async () => {
      const n = await count();
      const event = toEvent();
      const first = await running.post(event);
      assert.equal(first.status, 201);
      assert.deepEqual(first.json, { results: [{ id: event.id, status: 'accepted' }] });
      const again = await running.post({ ...event, source: 'https://elsewhere.example/' });
      assert.equal(again.status, 200);
      assert.deepEqual(again.json, { results: [{ id: event.id, status: 'duplicate' }] });
      assert.equal(await count(), n + 1);
    });

    it('takes one id sent twenty times at once for one response', async () => {
      const n = await count();
      const event = toEvent();
      const answers = await Promise.all(Array.from({ length: 20 }, () => running.post(event)));
      const statuses = answers.map(({ json }) => String(json['results']?.[0]?.['status']));
      assert.deepEqual(statuses.sort(), ['accepted', ...Array<string>(19).fill('duplicate')]);
      assert.equal(await count(), n + 1);
    });

    it('takes an id in capitals for the same id, and names it as it was sent', async () => {
      const event = toEvent();
      await running.post(event);
      const again = await running.post({ ...event, id: event.id.toUpperCase() });
      assert.deepEqual(again.json, { results: [{ id: event.id.toUpperCase(), status: 'duplicate' }] });
    });

    it('judges each response of a batch by itself', async () => {
      const n = await count();
      const [old, fresh, wrong] = [toEvent(), toEvent(), toEvent({ answers: { overall: 9 } })];
      await running.post(old);
      const { status, json } = await running.post([old, fresh, wrong, fresh, 7]);
      assert.equal(status, 200);
      assert.deepEqual(list(json['results']).map((result) => [result['id'], result['status']]), [
        [old.id, 'duplicate'],
        [fresh.id, 'accepted'],
        [wrong.id, 'rejected'],
        [fresh.id, 'duplicate'],
        [null, 'rejected'],
      ]);
      assert.match(String(json['results']?.[2]?.['problem']?.['detail']), /"overall"/);
      assert.equal(await count(), n + 2);
    });

    it('stores overlapping batches sent at once, each in its own order, without a loss or a double', async () => {
      const n = await count();
      for (let round = 1; round <= 12; round += 1) {
        const events = Array.from({ length: 50 }, () => toEvent());
        const answers = await Promise.all([events, [...events].reverse(), events.slice(10, 30), [...events].reverse()].map((batch) => running.post(batch)));
        assert.deepEqual([...answers.map(({ status }) => status), await count()], [200, 200, 200, 200, n + 50 * round]);
      }
    });

    it('reads all four content types', async () => {
      for (const type of ['application/json; charset=utf-8', 'text/plain;charset=UTF-8', 'application/cloudevents+json']) {
        assert.equal((await running.post(toEvent(), { 'content-type': type })).status, 201, type);
      }
      assert.equal((await running.post([toEvent()], { 'content-type': 'application/cloudevents-batch+json' })).status, 200);
      assert.equal((await running.post([toEvent()], { 'content-type': 'text/plain' })).status, 200);
    });

    it('refuses other content types, and a list where one event is meant', async () => {
      refuses(await running.post(toEvent(), { 'content-type': 'application/xml' }), 415, /application\/xml/);
      refuses(await running.post(toEvent(), { 'content-type': 'application/json; charset=utf-16' }), 415, /utf-8/);
      refuses(await running.post(toEvent(), { 'content-type': 'constructor' }), 415, /constructor/);
      refuses(await running.post([toEvent()], { 'content-type': 'application/cloudevents+json' }), 400, /one event/);
      refuses(await running.post(toEvent(), { 'content-type': 'application/cloudevents-batch+json' }), 400, /list/);
    });

    it('refuses what is not JSON', async () => {
      refuses(await running.post('{"specversion": '), 400, /JSON/);
      refuses(await running.post(''), 400, /empty/);
      refuses(await running.post('[]'), 400, /empty/);
      refuses(await ask(`${running.url}/v1/responses`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: Buffer.from([0x22, 0xff, 0x22]) }), 400, /UTF-8/);
    });

    it('refuses what is too large', async () => {
      refuses(await running.post(Array.from({ length: 51 }, () => toEvent())), 413, /50/);
      for (const kib of [256, 1024, 4096]) refuses(await running.post(' '.repeat(kib * 1024) + '{}'), 413, /256 KiB/);
      refuses(await running.post(toEvent({ answers: { comment: 'x'.repeat(130 * 1024) } })), 422, /128 KiB/);
      assert.equal((await running.post('['.repeat(100_000) + ']'.repeat(100_000))).json['results']?.[0]?.['status'], 'rejected');
      refuses(await running.post(`{"data":${'['.repeat(100_000)}${']'.repeat(100_000)}}`), 422, /deeply/);
    });

    it('holds the longest comment that fits a request against its limit, and lives', async () => {
      refuses(await running.post(toEvent({ answers: { comment: 'x'.repeat(120 * 1024) } })), 422, /"comment" takes at most 10 characters/);
    });

    it('refuses what is no response', async () => {
      const wrong: readonly (readonly [unknown, RegExp])[] = [
        [null, /object/],
        ['text', /object/],
        [{}, /specversion/],
        [toEvent({ event: { specversion: '0.3' } }), /specversion/],
        [toEvent({ event: { type: 'other' } }), /type/],
        [toEvent({ id: 'one' }), /UUID/],
        [toEvent({ event: { id: 7 } }), /id must be a text/],
        [toEvent({ event: { source: undefined } }), /source/],
        [toEvent({ time: 'yesterday' }), /time/],
        [toEvent({ event: { data: [] } }), /data/],
        [toEvent({ data: { survey: 'probe' } }), /survey/],
        [toEvent({ data: { answers: null } }), /answers/],
        [toEvent({ data: { answers: { overall: { deep: 1 } } } }), /"overall"/],
        [toEvent({ data: { answers: { overall: true } } }), /"overall"/],
        [toEvent({ data: { shown: undefined } }), /shown/],
        [toEvent({ data: { shown: [1] } }), /0 must be a text/],
        [toEvent({ data: { about: { agencyId: 7 } } }), /agencyId/],
        [toEvent({ data: { contact: { mail: 'a@b.vn' } } }), /consent/],
      ];
      for (const [body, detail] of wrong) refuses(await running.post(JSON.stringify(body)), 422, detail);
      refuses(await running.post(JSON.stringify(toEvent()).replace('"overall":4', '"overall":1e999')), 422, /"overall"/);
    });

    it('holds every answer against its question, and names the one that does not fit', async () => {
      const wrong: readonly (readonly [Readonly<Record<string, unknown>>, RegExp])[] = [
        [{ overall: 6 }, /"overall" has no level 6; it takes one of the numbers 1, 2, 3, 4, 5/],
        [{ overall: '4' }, /"overall" takes one of the numbers/],
        [{ overall: 4.5 }, /"overall" has no level 4.5/],
        [{ reason: 'rude' }, /"reason" has no option "rude"/],
        [{ reason: ['slow'] }, /"reason" takes one of the options/],
        [{ ways: 'web' }, /"ways" takes a list/],
        [{ ways: ['web', 'fax'] }, /"ways" has no option/],
        [{ ways: ['web', 'web'] }, /"ways" has no option/],
        [{ ways: ['web', 'phone', 'visit'] }, /"ways" takes at most 2/],
        [{ comment: 'eleven char' }, /"comment" takes at most 10 characters/],
        [{ comment: 7 }, /"comment" takes a text/],
        [{ mail: 'a@b.vn' }, /"mail" is a contact detail/],
        [{ agree: 'yes' }, /"agree" takes no answer/],
        [{ nothing: 1 }, /no question "nothing"/],
      ];
      for (const [answers, detail] of wrong) refuses(await running.post(toEvent({ answers })), 422, detail);
      refuses(await running.post(toEvent({ data: { shown: ['reason'] } })), 422, /"overall" is answered, but is not among those shown/);
      refuses(await running.post(toEvent({ data: { notApplicable: ['overall'] } })), 422, /"overall" has an answer and/);
      refuses(await running.post(toEvent({ answers: { reason: 'slow' }, data: { notApplicable: ['reason'] } })), 422, /"reason" does not offer/);
      refuses(await running.post(toEvent({ answers: { reason: 'slow' }, data: { other: { reason: 'words' } } })), 422, /words for "other"/);
      refuses(await running.post(toEvent({ data: { contact: { mail: 'none', consent: { question: 'agree' } } } })), 422, /e-mail/);
      refuses(await running.post(toEvent({ data: { contact: { mail: 'a@b.vn', consent: { question: 'overall' } } } })), 422, /consent/);
    });

    it('accepts every kind of answer that fits', async () => {
      const answers = { overall: 1, constructor: 0, reason: 'other', ways: ['web', 'visit'], comment: 'Rất tốt, ạ' };
      const data = { other: { reason: 'Mưa' }, contact: { mail: 'a@b.vn', consent: { question: 'agree', at: '2026-06-10T08:00:00Z', locale: 'vi' } } };
      assert.equal((await running.post(toEvent({ answers, data }))).status, 201);
      assert.equal((await running.post(toEvent({ answers: {}, data: { shown: ['overall'], notApplicable: ['overall'] } }))).status, 201);
    });

    it('lets no key reach a prototype', async () => {
      const text = (answers: string, shown: string): string => JSON.stringify(toEvent()).replace('{"overall":4}', answers).replace('["overall"]', shown);
      refuses(await running.post(text('{"__proto__":{"overall":4}}', '["overall"]')), 422, /__proto__/);
      refuses(await running.post(text('{"__proto__":4}', '["__proto__"]')), 422, /__proto__/);
      refuses(await running.post(text('{"toString":4}', '["toString"]')), 422, /no question "toString"/);
      const stranger = toEvent({ survey: { id: '__proto__', version: 'constructor' } });
      assert.equal((await running.post(JSON.stringify(stranger).replace('{"overall":4}', '{"__proto__":4}'))).status, 201);
      assert.equal(({} as Record<string, unknown>)['overall'], undefined);
    });

    it('keeps a citizen’s words even with characters no database holds', async () => {
      assert.equal((await running.post(toEvent({ answers: { comment: 'a\u0000b\uD800c' }, data: { about: { agency: '\uDC00' } } }))).status, 201);
      assert.equal((await running.post(toEvent({ survey: { id: 'nul\u0000', version: '1' } }))).status, 201);
    });

    it('keeps responses to a survey it does not know, out of all results', async () => {
      const event = toEvent({ survey: { id: 'later', version: '1' } });
      assert.equal((await running.post(event)).status, 201);
      assert.equal((await running.post(event)).json['results']?.[0]?.['status'], 'duplicate');
      refuses(await running.get('/v1/results?survey=later'), 404, /does not know/);
      const n = await count();
      assert.equal((await running.post(toEvent({ survey: { id: 'probe', version: '99' }, answers: { overall: 77 } }))).status, 201);
      assert.equal(await count(), n);
    });

    it('keeps what no human wrote out of all results', async () => {
      const n = await count();
      assert.equal((await running.post(toEvent({ data: { signals: { seconds: 1, trap: true } } }))).status, 201);
      assert.equal(await count(), n);
    });

    itServes(() => running, count);
  });
}
