// How often a survey came into view, and how many of those who saw it answered.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { toEvent } from './support/events.js';
import { refuses } from './support/refuses.js';
import { adminToken, ask, list, startCollector, type Answer, type Json, type Running } from './support/running.js';

const PROBE = { survey: 'probe', version: '1' };

describe('impressions', () => {
  let running: Running;
  before(async () => {
    running = await startCollector();
  });
  after(() => running.stop());

  const see = (body: unknown, type = 'text/plain;charset=utf-8'): Promise<Answer> =>
    ask(`${running.url}/v1/impressions`, { method: 'POST', headers: { 'content-type': type, origin: 'https://page.example' }, body: typeof body === 'string' ? body : JSON.stringify(body) });
  const results = async (query = '', free = false): Promise<Json> => (await running.get(`/v1/results?survey=probe${query}`, free ? { authorization: `Bearer ${adminToken}` } : {})).json;
  const rateOf = (cell: Json | undefined): unknown => [cell?.['impressions'], cell?.['responses'], cell?.['responseRate']];
  const seeOften = async (count: number, more: object): Promise<void> => {
    for (let seen = 0; seen < count; seen += 1) assert.equal((await see({ ...PROBE, channel: 'web', ...more })).status, 204);
  };
  const send = (count: number, agencyId: string, channel = 'web'): Promise<Answer> =>
    running.post(Array.from({ length: count }, () => toEvent({ answers: { overall: 4 }, data: { channel, about: { agencyId } } })));

  it('are taken as the element sends them, from any page', async () => {
    const answer = await see({ ...PROBE, agencyId: null, procedure: null, channel: 'qr' });
    assert.equal(answer.status, 204);
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    assert.equal((await see({ ...PROBE, channel: 'qr' }, 'application/json')).status, 204);
  });

  it('are refused where they can’t be counted', async () => {
    refuses(await see('{'), 400, /JSON/);
    refuses(await see([PROBE]), 400, /one object/);
    refuses(await see({ ...PROBE, agencyId: 7 }), 400, /agencyId/);
    refuses(await see({ ...PROBE, channel: 'x'.repeat(201) }), 400, /channel/);
    refuses(await see({ survey: 'nobody', version: '1' }), 404, /know/);
    refuses(await see({ ...PROBE, more: 'x'.repeat(9_000) }), 413, /8 KiB/);
    refuses(await see(PROBE, 'image/png'), 415, /image\/png/);
  });

  it('make a response rate, with the responses of the same offices and channels', async () => {
    await seeOften(47, { agencyId: 'A' });
    await seeOften(30, { agencyId: 'B' });
    await send(23, 'A');
    await send(15, 'B');
    // A tablet at a counter, and an office whose pages count nothing.
    await send(10, 'A', 'kiosk');
    await send(10, 'C');
    assert.deepEqual(rateOf(await results('', true)), [79, 38, (38 / 79) * 100]);
    assert.deepEqual(rateOf(await results()), [70, 30, (30 / 70) * 100]);
    const groups = Object.fromEntries(list((await results('&group=agency'))['groups']).map((group) => [String(group['key']), rateOf(group)]));
    assert.deepEqual(groups, { A: [40, 20, 50], B: [30, 10, (10 / 30) * 100], C: [undefined, undefined, undefined] });
    const channels = Object.fromEntries(list((await results('&group=channel'))['groups']).map((group) => [String(group['key']), rateOf(group)]));
    assert.deepEqual(channels, { web: [70, 30, (30 / 70) * 100], kiosk: [undefined, undefined, undefined] });
  });

  it('stand in no section and no other month', async () => {
    for (const group of list((await results('&group=section'))['groups'])) assert.deepEqual(rateOf(group), [undefined, undefined, undefined]);
    assert.deepEqual(rateOf(await results('&to=2026-05', true)), [undefined, undefined, undefined]);
    const [june] = list((await results('&group=month'))['groups']);
    assert.deepEqual(rateOf(june), [70, 30, (30 / 70) * 100]);
  });

  it('give no rate where more answered than saw it', async () => {
    await send(50, 'B');
    assert.deepEqual(rateOf(list((await results('&group=agency', true))['groups']).find(({ key }) => String(key) === 'B')), [undefined, undefined, undefined]);
  });

  it('stand in the file, too', async () => {
    const csv = await (await fetch(`${running.url}/v1/results?survey=probe&group=agency&format=csv`)).text();
    assert.match(csv, /,A,,impressions,,,,40,/);
    assert.match(csv, /,A,,response rate,,,,20,40,,50,/);
  });
});

describe('the dissatisfied', () => {
  it('are counted by themselves: ballots for everyone, files for the office', async () => {
    const running = await startCollector();
    try {
      const rated = (overall: number, caseId?: string): unknown => toEvent({ answers: { overall }, data: { about: { ...(caseId && { caseId }) } } });
      await running.post([...Array.from({ length: 7 }, () => rated(5)), rated(1, 'F-1'), rated(2, 'F-1'), rated(1, 'F-2')]);
      await running.post(rated(2));
      assert.deepEqual((await running.get('/v1/results?survey=probe')).json['dissatisfied'], { id: 'overall', ballots: 3 });
      assert.deepEqual((await running.get('/v1/results?survey=probe', { authorization: `Bearer ${adminToken}` })).json['dissatisfied'], { id: 'overall', ballots: 4, cases: 2 });
    } finally {
      await running.stop();
    }
  });
});

describe('a response that has only just come', () => {
  it('counts in public after a minute, when none that came before can still be on its way', async () => {
    let now = Date.parse('2026-06-15T12:00:00Z');
    const running = await startCollector({ now: () => new Date(now), settleSeconds: 60 });
    try {
      await running.post(Array.from({ length: 10 }, () => toEvent()));
      now += 59_000;
      assert.equal((await running.get('/v1/results?survey=probe')).json['withheld'], true);
      now += 2_000;
      assert.equal((await running.get('/v1/results?survey=probe')).json['n'], 10);
    } finally {
      await running.stop();
    }
  });
});

describe('groupings the office keeps to itself', () => {
  it('need the token, and leave more to the others', async () => {
    const running = await startCollector({ publicGroups: ['agency'] });
    try {
      for (const channel of ['web', 'kiosk']) await running.post(Array.from({ length: 5 }, () => toEvent({ data: { channel, about: { agencyId: 'A' } } })));
      assert.equal((await running.get('/v1/results?survey=probe&group=channel')).status, 401);
      assert.equal((await running.get('/v1/results?survey=probe&group=channel', { authorization: `Bearer ${adminToken}` })).status, 200);
      assert.equal((await running.get('/v1/results?survey=probe&group=agency')).json['n'], 10);
    } finally {
      await running.stop();
    }
  });
});
