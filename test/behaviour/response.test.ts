import { expect } from '@open-wc/testing';
import { EVERY, SHORT } from './definitions.js';
import { openPage, type Page } from './page.js';
import type { SurveyDriver } from '../support/survey-driver.js';

const ABOUT = {
  'agency-id': 'H49.12',
  agency: 'UBND phường Hồng Hà',
  procedure: '1.001612',
  'procedure-name': 'Đăng ký khai sinh',
  unit: 'Counter 4',
  'case-id': 'C-7',
  ticket: 'signed.proof',
};

const send = async (page: Page, attributes: Record<string, string>, definition: object, properties = {}): Promise<SurveyDriver> => {
  const survey = await page.survey(attributes, { definition, properties });
  await survey.rate();
  return survey;
};

describe('The response', () => {
  it('is one CloudEvent with everything the page and the citizen said, and nothing else', async () => {
    const page = await openPage({ address: '/test/behaviour/page.html?case=secret#part' });
    const survey = await send(page, ABOUT, EVERY, { context: { desk: 3 } });
    await survey.answer('Would you recommend us?', '0 Not at all likely');
    await survey.answer('How did you come?', 'Other');
    await survey.type(survey.find('textbox', 'Please say which'), 'boat');
    await survey.answer('What was slow?', 'The queue');
    await survey.type('Anything else?', 'No');
    await survey.answer('You may call me', 'You may call me');
    await survey.type('Phone', '09');
    await page.clock.advance(41_000);
    await survey.send();
    await survey.state('sent');
    const { id, ...event } = page.endpoint.last;
    expect(id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const { client, ...data } = event.data;
    expect(client).to.have.all.keys('name', 'version').and.to.include({ name: 'satisfaction-survey' });
    expect({ ...event, data }).to.deep.equal({
      specversion: '1.0',
      type: 'satisfaction-survey.response.v1',
      source: `${location.origin}/test/behaviour/page.html`,
      time: '2026-01-05T09:00:41.000Z',
      subject: '1.001612',
      datacontenttype: 'application/json',
      data: {
        survey: { id: 'every', version: '2026.1' },
        answers: { rate: 4, nps: 0, way: 'other', why: ['queue'], words: 'No' },
        other: { way: 'boat' },
        shown: ['rate', 'nps', 'way', 'why', 'words', 'agree', 'phone', 'mail'],
        contact: { phone: '09', consent: { question: 'agree', at: '2026-01-05T09:00:41.000Z', locale: 'en' } },
        locale: 'en',
        channel: 'web',
        ticket: 'signed.proof',
        about: {
          agencyId: 'H49.12',
          agency: 'UBND phường Hồng Hà',
          procedure: '1.001612',
          procedureName: 'Đăng ký khai sinh',
          unit: 'Counter 4',
          caseId: 'C-7',
        },
        context: { desk: 3 },
        startedAt: '2026-01-05T09:00:00.000Z',
        signals: { seconds: 41, trap: false },
      },
    });
  });

  it('leaves out every part that is empty', async () => {
    const page = await openPage();
    const survey = await send(page, {}, SHORT);
    await survey.send();
    await survey.state('sent');
    expect(page.endpoint.last).to.have.all.keys('specversion', 'id', 'type', 'source', 'time', 'datacontenttype', 'data');
    expect(page.endpoint.last.data).to.have.all.keys('survey', 'answers', 'shown', 'locale', 'channel', 'startedAt', 'client', 'signals');
    expect(page.endpoint.last.data.survey).to.deep.equal({ id: 'short', version: '1' });
  });

  for (const [attributes, channel] of [
    [{ mode: 'kiosk' }, 'kiosk'],
    [{ mode: 'entry' }, 'paper'],
    [{ channel: 'qr' }, 'qr'],
    [{ mode: 'kiosk', channel: 'staff' }, 'staff'],
  ] as const)
    it(`comes by the channel ${channel} with ${JSON.stringify(attributes)}`, async () => {
      const page = await openPage();
      const survey = await send(page, attributes, SHORT);
      await survey.send();
      await page.endpoint.received(1);
      expect(page.endpoint.last.data.channel).to.equal(channel);
    });

  for (const [named, source] of [
    ['https://portal.example/case?id=7#x', 'https://portal.example/case'],
    ['/services/1?token=a', `${location.origin}/services/1`],
    ['http://[', `${location.origin}/test/behaviour/page.html`],
  ])
    it(`names the page ${named} as ${source}`, async () => {
      const page = await openPage();
      const survey = await send(page, { page: named! }, SHORT);
      await survey.send();
      await survey.state('sent');
      expect(page.endpoint.last.source).to.equal(source);
    });

  it('says the language that was shown', async () => {
    const page = await openPage();
    const driver = await page.survey({ lang: 'vi-VN' }, { definition: SHORT });
    await driver.answer('How was it?', 'Hài lòng');
    await driver.send();
    await driver.state('sent');
    expect(page.endpoint.last.data.locale).to.equal('vi');
  });

  it('tells when the field that people never see was filled in', async () => {
    const page = await openPage();
    const survey = await send(page, {}, SHORT);
    const trap = survey.root.querySelector<HTMLInputElement>('[aria-hidden=true] input')!;
    expect(trap.tabIndex).to.equal(-1);
    trap.value = 'http://spam.example';
    await survey.send();
    await survey.state('sent');
    expect(page.endpoint.last.data.signals).to.deep.equal({ seconds: 0, trap: true });
    expect(page.endpoint.requests[0]!.body).not.to.include('spam');
  });

  it('says that it is linked to a file where there is a file number, and nothing of being anonymous', async () => {
    const page = await openPage();
    const survey = await page.survey({ 'case-id': 'C-7' }, { definition: SHORT });
    expect(survey.text()).to.include('This answer is linked to file C-7.');
    expect(survey.text()).not.to.match(/anonym/i);
    survey.element.removeAttribute('case-id');
    await survey.until('no file', () => !survey.text().includes('C-7'));
  });
});
