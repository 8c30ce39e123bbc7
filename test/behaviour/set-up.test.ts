import { expect } from '@open-wc/testing';
import { accept, answerWith } from '../support/fake-endpoint.js';
import { EVERY, SHORT } from './definitions.js';
import { openPage } from './page.js';

const FALLBACK = '<a href="/form">The plain form</a>';
const WITHOUT = { endpoint: '' };

const codes = (survey: { readonly element: { readonly issues: readonly { readonly code: string }[] } }): readonly string[] =>
  survey.element.issues.map(({ code }) => code);

describe('A survey that is not set up', () => {
  it('without an endpoint is not asked: the fallback stays, one event and one warning say why', async () => {
    const page = await openPage();
    const survey = page.add(WITHOUT, { definition: SHORT, children: FALLBACK });
    await survey.state('unavailable');
    expect(codes(survey)).to.deep.equal(['endpoint-missing']);
    expect(survey.details('survey-error')).to.have.length(1);
    expect(survey.details('survey-error')[0]).to.have.nested.property('issues[0].code', 'endpoint-missing');
    expect(survey.types()).not.to.include('survey-ready');
    expect(survey.questions()).to.deep.equal([]);
    expect(survey.element.querySelector('a')!.checkVisibility()).to.equal(true);
    expect(page.warnings.filter((warning) => warning.includes('endpoint-missing'))).to.have.length(1);
    expect(survey.details('survey-shown')).to.deep.equal([]);
  });

  it('is asked as soon as the endpoint is there, and the fallback hides', async () => {
    const page = await openPage();
    const survey = page.add(WITHOUT, { definition: SHORT, children: FALLBACK });
    await survey.state('unavailable');
    survey.element.setAttribute('endpoint', '/here');
    await survey.state('asking');
    expect(survey.element.querySelector('a')!.checkVisibility()).to.equal(false);
    expect(codes(survey)).to.deep.equal([]);
    await survey.rate();
    await survey.send();
    await survey.state('sent');
    expect(page.endpoint.requests.map(({ url }) => new URL(url).pathname)).to.deep.equal(['/here']);
  });

  it('names every fault of its definition by code, path and sentence, in one warning', async () => {
    const page = await openPage();
    const definition = { id: 'x', questions: [{ id: 'a', type: 'scale', scale: 'stars', label: 'A' }, { id: 'a', type: 'text' }] };
    const survey = page.add({}, { definition });
    await survey.state('unavailable');
    expect(survey.element.issues.map(({ code, path }) => [code, path])).to.have.deep.members([
      ['unknown-scale', 'questions[0].scale'],
      ['missing', 'questions[1].label'],
      ['duplicate-id', 'questions[1].id'],
    ]);
    expect(survey.element.issues.map(({ message }) => message)).to.include('questions[0].scale: no scale is called "stars"; did you mean "stars5"?');
    expect(page.warnings).to.have.length(1);
    expect(page.warnings[0]).to.include('questions[0].scale').and.to.include('questions[1].label');
  });

  for (const [name, attributes, code] of [
    ['an unknown preset', { preset: 'nope' }, 'preset-unknown'],
    ['an address that answers with an error', { src: '/missing.json' }, 'source-unreachable'],
    ['an address that answers with a page', { src: '/page.json' }, 'source-not-json'],
  ] as const)
    it(`says ${code} of ${name}`, async () => {
      const page = await openPage();
      page.endpoint.serve('/page.json', answerWith(200, '<!doctype html>'));
      const survey = page.add(attributes, { children: FALLBACK });
      await survey.state('unavailable');
      expect(survey.element.issues.map(({ code: found, path }) => [found, path])).to.deep.equal([[code, '']]);
      expect(survey.element.querySelector('a')!.checkVisibility()).to.equal(true);
    });

  it('gives up on a definition that does not come within ten seconds', async () => {
    const page = await openPage();
    page.endpoint.serve('/slow.json', ({ init }) =>
        new Promise((_, reject) => init.signal!.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')))),
      );
    const survey = page.add({ src: '/slow.json' });
    await survey.state('loading');
    await page.clock.advance(9999);
    expect(survey.element.state).to.equal('loading');
    await page.clock.advance(1);
    await survey.state('unavailable');
    expect(codes(survey)).to.deep.equal(['source-unreachable']);
  });
});

describe('Where a survey comes from', () => {
  const named = (id: string) => ({ id, questions: [{ id: 'q', type: 'text', label: id }] });

  it('is the first that is present: property, child, address, preset, built in', async () => {
    const page = await openPage();
    page.endpoint.serve('/a.json', answerWith(200, named('from address')));
    const survey = await page.survey({ src: '/a.json', preset: 'govuk-done' }, { definition: named('from child'), properties: { definition: named('from property') } });
    expect(survey.questions()).to.deep.equal(['from property']);
    const child = await page.survey({ src: '/a.json', preset: 'govuk-done' }, { definition: named('from child') });
    expect(child.questions()).to.deep.equal(['from child']);
    const src = await page.survey({ src: '/a.json', preset: 'govuk-done' });
    expect(src.questions()).to.deep.equal(['from address']);
    expect((await (await page.survey({ preset: 'govuk-done' })).event('survey-ready')).surveyId).to.equal('govuk-done');
    expect((await (await page.survey()).event('survey-ready')).surveyId).to.equal('csat');
  });

  it('may change: a new one is taken up, and the latest wins', async () => {
    const page = await openPage();
    const arrivals: ((value: Response) => void)[] = [];
    page.endpoint.serve('/slow.json', () => new Promise((resolve) => arrivals.push(resolve)));
    page.endpoint.serve('/fast.json', answerWith(200, named('fast')));
    const survey = page.add({ src: '/slow.json' });
    await survey.state('loading');
    survey.element.setAttribute('src', '/fast.json');
    await survey.state('asking');
    arrivals[0]?.(new Response(JSON.stringify(named('slow'))));
    await survey.send();
    expect(survey.questions()).to.deep.equal(['fast']);
  });

  it('may set its properties in any order, before and after it stands on the page', async () => {
    const page = await openPage();
    const transport = async (all: readonly { id: string }[]) => all.map(({ id }) => ({ id, status: 'accepted' }));
    const survey = page.add({ endpoint: '' }, {});
    survey.element.context = { a: 1 };
    survey.element.transport = transport;
    survey.element.lang = 'vi';
    survey.element.definition = SHORT;
    await survey.state('asking');
    await survey.answer('How was it?', 'Hài lòng');
    await survey.send();
    await survey.state('sent');
  });
});

describe('A preview', () => {
  it('says that it is one, works as usual, and neither stores nor sends', async () => {
    const page = await openPage();
    const survey = await page.survey({ preview: '', endpoint: '' }, { definition: EVERY });
    expect(survey.text()).to.include('Preview: nothing is stored or sent.');
    await survey.send();
    expect(survey.errors()).to.deep.equal(['Select an answer: How was it?']);
    await survey.rate();
    await survey.send();
    await survey.state('sent');
    expect(survey.receipt().text).to.include('The office says thanks.');
    expect(survey.text()).to.include('Preview: nothing is stored or sent.');
    await page.clock.advance(60_000);
    expect(survey.types().filter((type) => /queued|sent/.test(type))).to.deep.equal([]);
    expect([survey.element.pending, page.endpoint.requests, await page.stored()]).to.deep.equal([0, [], []]);
  });

  it('shows the faults of its definition in place', async () => {
    const page = await openPage();
    const survey = page.add({ preview: '' }, { definition: { id: 'x', questions: [{ id: 'a', type: 'scale', scale: 'stars', label: 'A' }] } });
    await survey.state('unavailable');
    await survey.until('the faults', () => survey.text().includes('unknown-scale'));
    expect(survey.text()).to.include('did you mean "stars5"?');
  });

  it('asks for no endpoint', async () => {
    const page = await openPage();
    page.endpoint.reply = accept;
    const survey = await page.survey({ preview: '', endpoint: '' }, { definition: SHORT });
    expect(survey.element.issues).to.deep.equal([]);
  });
});
