import { expect } from '@open-wc/testing';
import { accept, down } from '../support/fake-endpoint.js';
import { SHORT } from './definitions.js';
import { ENDPOINT, openPage, type Page } from './page.js';
import type { SurveyDriver } from '../support/survey-driver.js';

const ELSEWHERE = 'https://surveys.example/v1/responses';

const send = async (page: Page, attributes: Record<string, string> = {}, properties = {}): Promise<SurveyDriver> => {
  const survey = await page.survey(attributes, { definition: SHORT, properties });
  await survey.rate();
  await survey.send();
  return survey;
};

describe('The request', () => {
  it('is a plain POST without cookies, redirects or cache, and names no more of the page than its origin', async () => {
    const page = await openPage();
    await (await send(page)).state('sent');
    const { url, method, headers, init } = page.endpoint.requests[0]!;
    expect([url, method]).to.deep.equal([new URL(ENDPOINT, location.href).href, 'POST']);
    expect({ credentials: init.credentials, redirect: init.redirect, cache: init.cache, referrerPolicy: init.referrerPolicy }).to.deep.equal({
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
      referrerPolicy: 'origin',
    });
    expect(headers).to.deep.equal({ 'content-type': 'application/json', 'idempotency-key': `"${page.endpoint.last.id}"` });
  });

  it('has no header of its own across origins', async () => {
    const page = await openPage();
    await (await send(page, { endpoint: ELSEWHERE })).state('sent');
    expect(page.endpoint.requests[0]!.url).to.equal(ELSEWHERE);
    expect(page.endpoint.requests[0]!.headers).to.deep.equal({ 'content-type': 'application/json' });
  });

  for (const [request, type] of [
    ['cloudevents', 'application/cloudevents+json'],
    ['simple', 'text/plain;charset=utf-8'],
  ] as const)
    it(`as ${request} is ${type}`, async () => {
      const page = await openPage();
      await (await send(page, { request })).state('sent');
      expect(page.endpoint.requests[0]!.headers).to.deep.equal({ 'content-type': type });
      expect(page.endpoint.last.specversion).to.equal('1.0');
    });

  it('carries the headers that the page gives, as a record or asked for each time', async () => {
    const page = await openPage();
    let turn = 0;
    const survey = await send(page, {}, { headers: async () => ({ authorization: `token ${(turn += 1)}` }) });
    await survey.state('sent');
    await (await send(page, { endpoint: '/other' }, { headers: { 'x-key': 'k' } })).state('sent');
    expect(page.endpoint.requests.map(({ headers }) => [headers.authorization, headers['x-key']])).to.deep.equal([
      ['token 1', undefined],
      [undefined, 'k'],
    ]);
    expect(JSON.stringify(await page.stored())).not.to.match(/token|x-key/);
  });

  it('carries several as one list when the page allows it, without a key', async () => {
    const page = await openPage();
    page.endpoint.reply = down;
    const survey = await page.survey({ batch: '5' }, { definition: SHORT });
    for (const count of [1, 2, 3]) {
      await survey.rate();
      await survey.send();
      await survey.event('survey-queued', count);
      await survey.state('queued');
      survey.element.reset();
      await survey.state('asking');
    }
    const before = page.endpoint.requests.length;
    page.endpoint.reply = accept;
    expect(await survey.element.flush()).to.deep.equal({ sent: 3, kept: 0, rejected: 0 });
    expect(page.endpoint.requests).to.have.length(before + 1);
    const { headers, body } = page.endpoint.requests.at(-1)!;
    expect(headers).to.deep.equal({ 'content-type': 'application/json' });
    expect(JSON.parse(body).map(({ id }: { id: string }) => id)).to.have.members(survey.details('survey-queued').map(({ id }) => id));
  });

  it('is the page’s own business where it gives a transport', async () => {
    const page = await openPage();
    const events: unknown[] = [];
    const transport = async (all: readonly { id: string }[]) => {
      events.push(...all);
      return all.map(({ id }) => ({ id, status: 'accepted' }));
    };
    const survey = page.add({}, { definition: SHORT, properties: { transport } });
    survey.element.removeAttribute('endpoint');
    await survey.state('asking');
    await survey.rate();
    await survey.send();
    await survey.state('sent');
    expect(page.endpoint.requests).to.deep.equal([]);
    expect(events).to.have.length(1);
    expect(events[0]).to.have.nested.property('data.answers.rate', 4);
  });

  it('is made by a later page if this one is gone, and told there as of earlier', async () => {
    const page = await openPage();
    page.endpoint.reply = down;
    const survey = await send(page);
    await survey.state('queued');
    const { id } = page.endpoint.last;
    page.endpoint.reply = accept;
    page.hour += 3_600_000;
    await page.reload();
    const [first, second] = [await page.survey({}, { definition: SHORT }), await page.survey({}, { definition: SHORT })];
    await page.endpoint.received(2);
    await first.element.flush();
    // So long its author might still be open in another tab.
    await page.clock.advance(250);
    expect(await first.event('survey-sent')).to.deep.equal({ id, duplicate: false, earlier: true });
    expect(second.details('survey-sent')).to.deep.equal([]);
    expect([first.element.state, second.element.state]).to.deep.equal(['asking', 'asking']);
  });
});
