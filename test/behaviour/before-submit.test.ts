import { expect } from '@open-wc/testing';
import type { SurveyDriver } from '../support/survey-driver.js';
import { SHORT } from './definitions.js';
import { openPage, turn, type Page } from './page.js';

interface BeforeSubmit {
  readonly response: { readonly data: { context?: Record<string, unknown> } };
  readonly waitUntil: (promise: Promise<unknown>) => void;
}

const onSubmit = (survey: SurveyDriver, listen: (detail: BeforeSubmit, event: Event) => void): void =>
  survey.element.addEventListener('survey-before-submit', (event) => listen((event as CustomEvent).detail, event));

const nothingWentOut = async (page: Page): Promise<void> => {
  expect(page.endpoint.requests).to.deep.equal([]);
  expect((await page.stored()).filter((row) => JSON.stringify(row).includes('survey.response'))).to.deep.equal([]);
};

describe('Before an answer leaves', () => {
  it('the page may stop it: the citizen is asked as before, and nothing is stored or sent', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: SHORT });
    onSubmit(survey, (_, event) => event.preventDefault());
    await survey.answer('How was it?', 'Satisfied');
    await survey.send();
    await survey.state('asking');
    expect(survey.chosen('How was it?')).to.deep.equal(['Satisfied']);
    expect(survey.types()).not.to.include('survey-queued');
    await nothingWentOut(page);
  });

  it('the page sees the response as it will be sent, and may add to its context', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: SHORT, properties: { context: { counter: 3, queue: 'a' } } });
    onSubmit(survey, ({ response }) => Object.assign((response.data.context ??= {}), { queue: 'b', late: true }));
    await survey.answer('How was it?', 'Satisfied');
    await survey.send();
    await survey.state('sent');
    expect(page.endpoint.last.data.context).to.deep.equal({ counter: 3, queue: 'b', late: true });
    const [{ response }] = survey.details('survey-before-submit') as [{ response: { id: string } }];
    expect(response.id).to.equal(page.endpoint.last.id);
  });

  it('the page may give a context where there was none', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: SHORT });
    onSubmit(survey, ({ response }) => (response.data.context = { token: 'x' }));
    await survey.rate();
    await survey.send();
    await survey.state('sent');
    expect(page.endpoint.last.data.context).to.deep.equal({ token: 'x' });
  });

  it('it waits for what the page asks it to wait for', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: SHORT });
    let ready!: () => void;
    onSubmit(survey, ({ response, waitUntil }) =>
      waitUntil(new Promise<void>((resolve) => (ready = resolve)).then(() => void (response.data.context = { token: 'late' }))),
    );
    await survey.rate();
    await survey.send();
    await page.clock.advance(2999);
    expect(survey.element.state).to.equal('submitting');
    await nothingWentOut(page);
    ready();
    await survey.state('sent');
    expect(page.endpoint.last.data.context).to.deep.equal({ token: 'late' });
  });

  it('it waits three seconds at most', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: SHORT });
    onSubmit(survey, ({ waitUntil }) => waitUntil(new Promise(() => {})));
    await survey.rate();
    await survey.send();
    await page.clock.advance(2999);
    await nothingWentOut(page);
    await page.clock.advance(1);
    await survey.state('sent');
    expect(page.endpoint.requests).to.have.length(1);
  });

  it('it goes even when what it waited for fails', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: SHORT });
    onSubmit(survey, ({ waitUntil }) => waitUntil(Promise.reject(new Error('no token'))));
    await survey.rate();
    await survey.send();
    await survey.state('sent');
    expect(page.endpoint.requests).to.have.length(1);
  });

  it('it never reads as thanks when the page takes the endpoint away meanwhile', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: SHORT });
    let ready!: () => void;
    onSubmit(survey, ({ waitUntil }) => waitUntil(new Promise<void>((resolve) => (ready = resolve))));
    await survey.rate();
    await survey.send();
    survey.element.removeAttribute('endpoint');
    ready();
    await turn();
    await page.clock.advance(3000);
    expect(page.endpoint.requests.length || survey.element.state !== 'sent').to.be.ok;
    expect(survey.text().includes('Thank you') && !page.endpoint.requests.length).to.equal(false);
  });

  it('it starts to be stored in the very task of the click', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: SHORT });
    const opened: string[] = [];
    const { prototype } = page.window.IDBDatabase;
    const { transaction } = prototype;
    // Opened beforehand, as on a page that has stood for a moment.
    await survey.element.flush();
    prototype.transaction = function (this: IDBDatabase, ...args: Parameters<typeof transaction>) {
      opened.push(args[1] ?? 'readonly');
      return transaction.apply(this, args);
    };
    await survey.rate();
    survey.all('[part~=button-primary]')[0]!.click();
    await Promise.resolve();
    await Promise.resolve();
    await Promise.resolve();
    expect(opened).to.include('readwrite');
    prototype.transaction = transaction;
    await survey.state('sent');
  });

  it('a second press, a double click and a second submit() do nothing', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: SHORT });
    const release = page.endpoint.hold();
    await survey.rate();
    const [send] = survey.all('[part~=button-primary]');
    send!.click();
    send!.click();
    void survey.element.submit();
    await page.endpoint.received(1);
    await survey.point(survey.all('[part~=button-primary]')[0]!);
    await survey.element.submit();
    release(() => new Response(null, { status: 204 }));
    await survey.state('sent');
    await turn();
    expect(page.endpoint.requests).to.have.length(1);
    expect(survey.details('survey-before-submit')).to.have.length(1);
    expect(survey.details('survey-queued')).to.have.length(1);
  });
});
