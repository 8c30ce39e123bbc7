import { expect } from '@open-wc/testing';
import { EVERY, SHORT } from './definitions.js';
import { ENDPOINT, openPage, turn } from './page.js';
import { answerWith, refuse } from '../support/fake-endpoint.js';

const HOW = 'Overall, how satisfied…';
const MORE = 'Would you like…';

describe('The events of one answer', () => {
  it('come in order, and only say what the citizen did', async () => {
    const page = await openPage();
    const survey = await page.survey();
    await survey.answer(HOW, 'Satisfied');
    await survey.type(MORE, 'ok');
    await survey.send();
    await survey.state('sent');
    expect(survey.types().filter((type) => type !== 'survey-shown')).to.deep.equal([
      'survey-ready',
      'survey-answer',
      'survey-answer',
      'survey-answer',
      'survey-before-submit',
      'survey-queued',
      'survey-sent',
    ]);
    const { id } = page.endpoint.last;
    expect(survey.details('survey-ready')).to.deep.equal([{ surveyId: 'csat', version: '1', locale: 'en' }]);
    expect(survey.details('survey-answer')).to.deep.equal([{ question: 'satisfaction', value: 4 }, { question: 'comment' }, { question: 'comment' }]);
    expect(survey.details('survey-queued')).to.deep.equal([{ id, durable: true }]);
    expect(survey.details('survey-sent')).to.deep.equal([{ id, duplicate: false, earlier: false }]);
    expect(page.endpoint.requests.map(({ url }) => new URL(url).pathname)).to.deep.equal([ENDPOINT]);
  });

  it('bubble out of every shadow root, start at the element and nowhere else, and only before-submit can be cancelled', async () => {
    const page = await openPage();
    const box = page.document.body.appendChild(page.document.createElement('div')).attachShadow({ mode: 'open' });
    const survey = page.add({}, { into: box });
    const outside: string[] = [];
    const onDocument: string[] = [];
    for (const name of ['ready', 'answer', 'before-submit', 'queued', 'sent'].map((part) => `survey-${part}`)) {
      page.window.addEventListener(name, (event) => {
        outside.push(event.type);
        expect(event.composedPath()[0] === survey.element).to.equal(true);
        expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, name === 'survey-before-submit']);
      });
      page.document.addEventListener(name, (event) => event.target === page.document && onDocument.push(event.type));
    }
    await survey.state('asking');
    await survey.answer(HOW, 'Dissatisfied');
    await survey.send();
    await survey.state('sent');
    expect(outside).to.deep.equal(['survey-ready', 'survey-answer', 'survey-before-submit', 'survey-queued', 'survey-sent']);
    expect(onDocument).to.deep.equal([]);
  });

  it('are CustomEvents of the page', async () => {
    const page = await openPage();
    const survey = await page.survey();
    expect(survey.heard[0]!.event instanceof page.window.CustomEvent).to.equal(true);
  });

  it('give the value of a rating, a choice, a list and a box, and none of words or contact', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: EVERY });
    await survey.answer('Would you recommend us?', '0 Not at all likely');
    await survey.answer('How did you come?', 'By bus');
    await survey.answer('What was slow?', 'The forms');
    await survey.answer('What was slow?', 'The queue');
    await survey.answer('You may call me', 'You may call me');
    await survey.type('Phone', '1');
    expect(survey.details('survey-answer')).to.deep.equal([
      { question: 'nps', value: 0 },
      { question: 'way', value: 'bus' },
      { question: 'why', value: ['forms'] },
      { question: 'why', value: ['queue', 'forms'] },
      { question: 'agree', value: true },
      { question: 'phone' },
    ]);
  });

  it('give null when an answer is taken back', async () => {
    const page = await openPage();
    const survey = await page.survey();
    await survey.answer(HOW, 'Satisfied');
    await survey.press('Clear answer');
    expect(survey.details('survey-answer')).to.deep.equal([{ question: 'satisfaction', value: 4 }, { question: 'satisfaction', value: null }]);
    expect(survey.element.answers).to.deep.equal({});
  });

  it('tell nothing of answers that a script, a draft or reset() brought about', async () => {
    const page = await openPage();
    const survey = await page.survey();
    await survey.answer(HOW, 'Satisfied');
    survey.element.reset();
    await turn();
    expect(survey.details('survey-answer')).to.have.length(1);
  });
});

describe('Events of what went otherwise', () => {
  it('name what is missing, with the words the citizen reads', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: EVERY });
    await survey.send();
    expect(survey.details('survey-invalid')).to.deep.equal([
      { issues: [{ code: 'required', question: 'rate', message: 'Select an answer: How was it?' }] },
    ]);
    expect(page.endpoint.requests).to.deep.equal([]);
  });

  it('give the status and the reason of a refusal', async () => {
    const page = await openPage();
    page.endpoint.reply = refuse('This survey is closed.');
    const survey = await page.survey({}, { definition: SHORT });
    await survey.rate();
    await survey.send();
    await survey.state('rejected');
    expect(survey.details('survey-rejected')).to.deep.equal([
      { id: page.endpoint.last.id, status: 422, problem: { title: 'Not accepted', detail: 'This survey is closed.' }, earlier: false },
    ]);
  });

  it('say that the office had the answer already', async () => {
    const page = await openPage();
    page.endpoint.reply = ({ body }) => answerWith(200, { results: [{ id: JSON.parse(body).id, status: 'duplicate' }] })({} as never);
    const survey = await page.survey({}, { definition: SHORT });
    await survey.rate();
    await survey.send();
    await survey.state('sent');
    expect(survey.details('survey-sent')).to.deep.equal([{ id: page.endpoint.last.id, duplicate: true, earlier: false }]);
  });

  it('come once when half of the survey is in view', async () => {
    const page = await openPage();
    const space = page.document.body.appendChild(page.document.createElement('div'));
    space.style.height = '3000px';
    const survey = await page.survey({}, { definition: SHORT });
    expect(survey.types()).not.to.include('survey-shown');
    survey.element.scrollIntoView({ behavior: 'instant' });
    expect(await survey.event('survey-shown')).to.deep.equal({});
    page.window.scrollTo(0, 0);
    survey.element.scrollIntoView({ behavior: 'instant' });
    await survey.rate();
    await survey.send();
    await survey.state('sent');
    expect(survey.details('survey-shown')).to.have.length(1);
  });
});
