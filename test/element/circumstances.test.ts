import { expect } from '@open-wc/testing';
import type { SatisfactionSurveyElement } from '../../src/index.js';
import { SHORT } from '../behaviour/definitions.js';
import { ask, office, type Attributes } from '../support/element-stage.js';
import { passTime } from '../support/element-time.js';

interface Sent {
  readonly source: string;
  readonly subject?: string;
  readonly time: string;
  readonly data: Readonly<Record<string, unknown>> & { readonly startedAt: string; readonly signals: { readonly seconds: number } };
}

const sent = async (attributes: Attributes = {}, properties = {}, meanwhile = (): void => {}): Promise<Sent> => {
  const survey = await ask(attributes, { definition: SHORT, properties });
  await survey.rate();
  meanwhile();
  await survey.element.submit();
  await survey.state('sent');
  return office.last as unknown as Sent;
};

describe('What goes along with the answers', () => {
  it('is everything that the page says', async () => {
    const { data, subject } = await sent(
      { 'agency-id': 'H49', agency: 'The office', procedure: '1.1', 'procedure-name': 'Birth', unit: 'Counter 3', 'case-id': '7', ticket: 'signed' },
      { context: { visits: 3, first: false } },
    );
    expect(data.about).to.deep.equal({ agencyId: 'H49', agency: 'The office', procedure: '1.1', procedureName: 'Birth', unit: 'Counter 3', caseId: '7' });
    expect([subject, data.ticket, data.context, data.locale]).to.deep.equal(['1.1', 'signed', { visits: 3, first: false }, 'en']);
  });

  it('is nothing of what it doesn’t say', async () => {
    const { data } = await sent();
    expect(data).to.not.have.any.keys('about', 'ticket', 'context');
  });

  it('is the context as it was, not as the page changes it later', async () => {
    const context = { step: 'before' };
    const survey = await ask({}, { definition: SHORT, properties: { context } });
    await survey.rate();
    survey.element.addEventListener('survey-before-submit', () => (context.step = 'after'));
    await survey.send();
    await survey.state('sent');
    expect(office.last.data.context).to.deep.equal({ step: 'before' });
  });

  for (const [attributes, channel] of [[{}, 'web'], [{ mode: 'kiosk' }, 'kiosk'], [{ mode: 'entry' }, 'paper'], [{ mode: 'kiosk', channel: 'qr' }, 'qr'], [{ channel: '' }, 'web']] as const)
    it(`is the channel ${channel} with ${JSON.stringify(attributes)}`, async () => {
      expect((await sent(attributes as Attributes)).data.channel).to.equal(channel);
    });

  const here = location.origin + location.pathname;
  for (const [page, source] of [
    ['https://portal.example/done?file=7#top', 'https://portal.example/done'],
    ['/done?file=7', `${location.origin}/done`],
    ['', here],
    ['https://[', here],
  ] as const)
    it(`is the page "${page}" without query and fragment, or this one`, async () => {
      expect((await sent({ page })).source).to.equal(source);
    });

  it('is this page where none is named', async () => {
    expect((await sent()).source).to.equal(here);
  });

  for (const [page, source] of [['/done?file=7', `${location.origin}/done`], ['', 'nullsrcdoc']] as const)
    it(`is "${source}" in a document without an address of its own that names "${page}"`, async () => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<!doctype html><script type="module" src="/src/define.ts"></script>';
      document.body.append(frame);
      try {
        await new Promise((resolve) => frame.addEventListener('load', resolve));
        const element = frame.contentDocument!.createElement('satisfaction-survey') as SatisfactionSurveyElement;
        Object.assign(element, { definition: SHORT, page, preview: true });
        frame.contentDocument!.body.append(element);
        const told = (type: string) => new Promise<CustomEvent<{ readonly response: Sent }>>((resolve) => element.addEventListener(type, resolve as EventListener, { once: true }));
        await told('survey-ready');
        element.shadowRoot!.querySelector('input')!.click();
        const sending = told('survey-before-submit');
        void element.submit();
        expect((await sending).detail.response.source).to.equal(source);
      } finally {
        frame.remove();
      }
    });

  it('is when the survey came on screen, when it was sent, and how long that took', async () => {
    const { data, time } = await sent({}, {}, () => passTime(41_000));
    expect(data.signals.seconds).to.be.within(41, 43);
    expect(Date.parse(time) - Date.parse(data.startedAt)).to.be.within(41_000, 44_000);
  });
});
