// What the public and the office may read; the same for every database. The arithmetic of withholding has a test of its own.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CollectorOptions } from '../../collector.js';
import { toEvent } from './events.js';
import { adminToken, list, startCollector, type Answer, type Json, type Running } from './running.js';

export function describeResults(database: string, options: () => CollectorOptions): void {
  describe(`results, on ${database}`, () => {
    let running: Running;
    const survey = { id: 'ces2', version: '1' };
    const authorization = `Bearer ${adminToken}`;

    before(async () => {
      running = await startCollector(options());
      await send(23, { month: '04', agencyId: 'A', level: 4 });
      await send(14, { month: '05', agencyId: 'B', level: 2 });
      await send(9, { month: '05', agencyId: 'C', level: 1 });
      await send(12, { month: '06', agencyId: 'D', level: 5 });
    });
    after(() => running.stop());

    async function send(n: number, { month, agencyId, level }: { readonly month: string; readonly agencyId: string; readonly level: number }): Promise<void> {
      const event = (): unknown => toEvent({ time: `2026-${month}-10T08:00:00Z`, answers: { overall: level }, data: { channel: 'web', about: { agencyId, agency: `Office ${agencyId}` } } });
      const { json } = await running.post(Array.from({ length: n }, event));
      assert.ok(list(json['results']).every((result) => String(result['status']) === 'accepted'));
    }
    const ask = (query: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> => running.get(`/v1/results?survey=probe${query}`, headers);
    const levelsOf = (cell: Json | undefined): unknown => list(cell?.['questions']).find((question) => String(question['id']) === 'overall')?.['levels'];
    const groupsOf = ({ json }: Answer): unknown => Object.fromEntries(list(json['groups']).map((group) => [String(group['key']), group['n'] ?? 'withheld']));

    it('gives the public whole tens, with counts by level and scores with intervals and unit', async () => {
      const { status, json } = await ask('');
      assert.equal(status, 200);
      assert.equal(json['n'], 40);
      assert.deepEqual(json['rules'], { live: false, minimum: 10, step: 10 });
      assert.deepEqual(levelsOf(json), [
        { value: 1, count: 0 },
        { value: 2, count: 10 },
        { value: 3, count: 0 },
        { value: 4, count: 20 },
        { value: 5, count: 10 },
      ]);
      const [satisfied] = list(json['scores']);
      assert.equal(satisfied?.['value'], 75);
      assert.equal(satisfied?.['unit'], 'ballots');
      assert.equal(satisfied?.['n'], 40);
      assert.equal(satisfied?.['interval']?.['method'], 'wilson');
    });

    it('gives the office exact and live figures', async () => {
      const { json } = await ask('&group=agency', { authorization });
      assert.equal(json['n'], 58);
      assert.deepEqual(json['rules'], { live: true });
      assert.deepEqual(groupsOf(await ask('&group=agency', { authorization })), { A: 23, B: 14, C: 9, D: 12 });
      assert.equal(list(json['groups'])[0]?.['label'], 'Office A');
    });

    it('withholds a group under ten, in the total too, so that it cannot be worked out', async () => {
      assert.deepEqual(groupsOf(await ask('&group=agency')), { A: 20, B: 10, C: 'withheld', D: 10 });
    });

    it('groups by month, tens by tens', async () => {
      assert.deepEqual(groupsOf(await ask('&group=month')), { '2026-04': 20, '2026-05': 10, '2026-06': 10 });
      assert.deepEqual(groupsOf(await ask('&group=month', { authorization })), { '2026-04': 23, '2026-05': 23, '2026-06': 12 });
    });

    it('groups by section, channel, unit and procedure', async () => {
      const sections = await ask('&group=section');
      assert.deepEqual(groupsOf(sections), { ratings: 40, more: 'withheld' });
      assert.deepEqual(list(list(sections.json['groups'])[0]?.['scores']).map((score) => score['id']), ['satisfied', 'ratings']);
      assert.deepEqual(groupsOf(await ask('&group=channel')), { web: 40 });
      assert.deepEqual(groupsOf(await ask('&group=unit')), { null: 40 });
      assert.deepEqual(groupsOf(await ask('&group=procedure')), { null: 40 });
    });

    it('answers for a period of whole months', async () => {
      assert.equal((await ask('&from=2026-04&to=2026-04')).json['n'], 20);
      assert.equal((await ask('&from=2026-04&to=2026-05')).json['n'], 30);
      assert.equal((await ask('&from=2026-07')).json['withheld'], true);
      assert.equal((await ask('&from=2026-04&to=2026-04', { authorization })).json['n'], 23);
    });

    it('gives free ranges to the office only', async () => {
      for (const range of ['from=2026-04-10', 'to=2026-04-10T08:00:00Z']) {
        assert.equal((await ask(`&${range}`)).status, 400);
        assert.equal((await ask(`&${range}`, { authorization })).status, 200);
      }
      assert.equal((await ask('&from=2026-05-10&to=2026-05-10', { authorization })).json['n'], 23);
    });

    it('refuses a question it would have to guess at', async () => {
      for (const query of ['&from=2026-13', '&from=2026', '&from=', '&to=2026-1', '&from=2026-05&to=2026-04', '&to=9999-12', '&from=0500-01', '&group=agency,month', '&group=constructor', '&group=agency&group=month', '&grop=agency']) {
        const { status, json } = await ask(query);
        assert.equal(status, 400, query);
        assert.equal(json['type'], '/v1/problems/invalid-parameter');
      }
      assert.equal((await ask('&from=2026-02-30', { authorization })).status, 400);
      assert.equal((await running.get('/v1/results')).status, 400);
      assert.equal((await running.get('/v1/results?survey=nothing')).status, 404);
      assert.equal((await running.get('/v1/results?survey=probe&version=7')).status, 404);
    });

    it('tells a wrong token so, rather than answering as if there were none', async () => {
      for (const wrong of ['Bearer wrong', 'Basic dXNlcjpwYXNz', 'Bearer', `Bearer ${adminToken}x`]) {
        const answer = await ask('', { authorization: wrong });
        assert.equal(answer.status, 401);
        assert.equal(answer.headers.get('www-authenticate'), 'Bearer');
      }
    });

    it('never publishes words, contacts or case numbers', async () => {
      const data = { about: { caseId: 'CASE-1' }, ticket: 'TICKET-1', contact: { mail: 'a@b.vn', consent: { question: 'agree' } }, other: { reason: 'SECRET-1' } };
      await running.post(toEvent({ answers: { comment: 'SECRET-2', reason: 'other' }, data }));
      const body = await (await fetch(`${running.url}/v1/results?survey=probe&group=agency`, { headers: { authorization } })).text();
      assert.doesNotMatch(body, /CASE-1|TICKET-1|a@b\.vn|SECRET/);
    });

    it('counts from the first ballot of a preset too', async () => {
      const question = (await running.get(`/v1/results?survey=${survey.id}`)).json['survey']?.['sections']?.[0]?.['questions']?.[0];
      const id = String(question?.['id']);
      const value = question?.['scale']?.['levels']?.[0]?.['value'];
      await running.post(Array.from({ length: 10 }, () => toEvent({ survey, answers: { [id]: value } })));
      assert.equal((await running.get(`/v1/results?survey=${survey.id}`)).json['n'], 10);
    });

    it('answers 304 while nothing that is shown has changed, also where one ballot came in', async () => {
      await send(2, { month: '06', agencyId: 'A', level: 3 });
      const first = await ask('', { origin: 'https://page.example' });
      const etag = first.headers.get('etag') ?? '';
      assert.match(first.headers.get('cache-control') ?? '', /^public/);
      await send(1, { month: '06', agencyId: 'A', level: 3 });
      const again = await ask('', { 'if-none-match': etag, origin: 'https://page.example' });
      assert.equal(again.status, 304);
      assert.equal(again.headers.get('access-control-allow-origin'), '*');
      assert.match((await ask('', { authorization })).headers.get('cache-control') ?? '', /private, no-cache/);
    });
  });
}
