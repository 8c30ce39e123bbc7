import { expect } from '@open-wc/testing';
import { SHORT, STEPS } from '../behaviour/definitions.js';
import { add, ask, endpoint, office, warned, warnings } from '../support/element-stage.js';
import { answerWith } from '../support/fake-endpoint.js';

const named = (id: string) => ({ id, questions: [{ id: 'q', type: 'text', label: `From ${id}` }] });
const turn = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('Of two loads', () => {
  it('the latest wins, whichever arrives last', async () => {
    let arrive = (_: Response): void => {};
    office.serve('/slow.json', () => new Promise((resolve) => (arrive = resolve)));
    office.serve('/fast.json', answerWith(200, named('fast')));
    const survey = add({ src: '/slow.json' });
    await survey.until('its loading', () => survey.element.getAttribute('state') === 'loading');
    survey.element.setAttribute('src', '/fast.json');
    await survey.state('asking');
    arrive(new Response(JSON.stringify(named('slow'))));
    await turn();
    expect(survey.questions()).to.deep.equal(['From fast']);
    expect(survey.details('survey-ready').map(({ surveyId }) => surveyId)).to.deep.equal(['fast']);
  });
});

describe('A survey without a place to send to', () => {
  it('says so in the console, once, however many there are', async () => {
    for (const survey of [add({ endpoint: '' }), add({ endpoint: '' })]) await survey.event('survey-error');
    await warned('endpoint-missing the element has no endpoint');
    await turn();
    expect(warnings).to.have.length(1);
  });

  for (const [name, value] of Object.entries({ none: '', 'another protocol': 'ftp://office.example/', nonsense: 'https://[' }))
    it(`is not asked: ${name}`, async () => {
      const survey = add({ endpoint: value }, { definition: SHORT, children: '<p>Write to us.</p>' });
      await survey.state('unavailable');
      expect(await survey.event('survey-error')).to.deep.equal({ issues: survey.element.issues });
      expect(survey.element.issues.map(({ code, path }) => [code, path])).to.deep.equal([['endpoint-missing', '']]);
      expect(survey.questions()).to.deep.equal([]);
      expect(survey.element.querySelector('p')!.checkVisibility()).to.equal(true);
    });

  it('is asked once there is one, and hides what stood there instead', async () => {
    const survey = add({ endpoint: '' }, { definition: SHORT, children: '<p>Write to us.</p>' });
    await survey.state('unavailable');
    survey.element.endpoint = endpoint;
    await survey.state('asking');
    expect(survey.element.issues).to.deep.equal([]);
    expect(survey.element.querySelector('p')!.checkVisibility()).to.equal(false);
  });

  it('is asked with a transport, or in a preview', async () => {
    await ask({ endpoint: '' }, { definition: SHORT, properties: { transport: async () => [] } });
    await ask({ endpoint: '', preview: '' }, { definition: SHORT });
    expect(warnings).to.deep.equal([]);
  });
});

describe('A definition with faults', () => {
  it('is unavailable, and its faults are told to the page, to the console, and here to whoever looks', async () => {
    const survey = add({ endpoint: '' }, { definition: { id: 'x', questions: [{ id: 'a', type: 'scale', scale: 'star5', label: 'A' }] } });
    const { issues } = await survey.event('survey-error');
    expect(survey.element.issues).to.deep.equal(issues);
    expect(survey.element.issues.map(({ code }) => code)).to.deep.equal(['unknown-scale', 'endpoint-missing']);
    await warned('questions[0].scale: no scale is called "star5"; did you mean "stars5"?');
    expect(warnings).to.have.length(1);
    expect(survey.text()).to.include('unknown-scale: questions[0].scale: no scale is called "star5"').and.to.include('endpoint-missing:');
  });

  it('that can be lived with is asked, and named once', async () => {
    const survey = await ask({}, { definition: { ...SHORT, colour: 'red' } });
    await warned('the field "colour" is not known and ignored');
    expect(survey.element.issues).to.deep.equal([]);
  });

  it('takes the place of a survey that was there, until it is mended', async () => {
    const survey = await ask({}, { definition: SHORT });
    survey.element.definition = { id: 'broken' };
    await survey.state('unavailable');
    expect(survey.questions()).to.deep.equal([]);
    survey.element.definition = { ...SHORT, id: 'mended' };
    await survey.state('asking');
  });
});

describe('The same survey again', () => {
  it('in another layout keeps the answers and tells of no new one', async () => {
    const survey = await ask({}, { definition: STEPS });
    await survey.rate();
    survey.element.layout = 'page';
    await survey.until('the whole page', () => survey.questions().length === 4);
    expect([survey.chosen('How was it?'), survey.element.answers]).to.deep.equal([['Satisfied'], { rate: 4 }]);
    expect(survey.details('survey-ready')).to.have.length(1);
  });

  it('in another version begins anew', async () => {
    const survey = await ask({}, { definition: SHORT });
    await survey.rate();
    survey.element.definition = { ...SHORT, version: '2' };
    expect(await survey.event('survey-ready', 2)).to.deep.equal({ surveyId: 'short', version: '2', locale: 'en' });
    expect(survey.element.answers).to.deep.equal({});
  });

  it('is not loaded again for what has no part in it', async () => {
    let asked = 0;
    office.serve('/counted.json', (request) => {
      asked++;
      return answerWith(200, named('counted'))(request);
    });
    const survey = await ask({ src: '/counted.json' });
    survey.element.unit = 'Counter 3';
    survey.element.accent = 'teal';
    await turn();
    expect(asked).to.equal(1);
    survey.element.preview = true;
    await turn();
    expect(asked).to.equal(2);
  });
});
