import { expect } from '@open-wc/testing';
import { SHORT } from '../behaviour/definitions.js';
import { add, ask, clearAway, endpoint, make, office, StagedSurvey } from '../support/element-stage.js';

const TEXTS = {
  endpoint: 'endpoint', src: 'src', preset: 'preset', agencyId: 'agency-id', agency: 'agency', procedure: 'procedure', procedureName: 'procedure-name',
  unit: 'unit', caseId: 'case-id', ticket: 'ticket', page: 'page', channel: 'channel', mode: 'mode', layout: 'layout', symbols: 'symbols', theme: 'theme',
  scheme: 'scheme', accent: 'accent', corners: 'corners', density: 'density', storage: 'storage', request: 'request',
};
const NUMBERS = { headingLevel: 'heading-level', batch: 'batch', idleReset: 'idle-reset', askAgainAfter: 'ask-again-after' };
const BOOLEANS = ['dismissible', 'preview'];

describe('A property', () => {
  for (const [property, attribute] of Object.entries(TEXTS))
    it(`${property} is the attribute ${attribute}, either way`, () => {
      const { element } = make({ endpoint: '' });
      expect(element[property]).to.equal(null);
      element[property] = 'x y';
      expect(element.getAttribute(attribute)).to.equal('x y');
      element.setAttribute(attribute, '');
      expect(element[property]).to.equal('');
      for (const none of [null, undefined]) {
        element.setAttribute(attribute, 'x');
        element[property] = none;
        expect(element.hasAttribute(attribute), String(none)).to.equal(false);
      }
    });

  for (const [property, attribute] of Object.entries(NUMBERS))
    it(`${property} is the number in ${attribute}`, () => {
      const { element } = make();
      expect(element[property]).to.equal(null);
      element[property] = 0;
      expect([element.getAttribute(attribute), element[property]]).to.deep.equal(['0', 0]);
      element.setAttribute(attribute, '2.5');
      expect(element[property]).to.equal(2.5);
      element.setAttribute(attribute, 'many');
      expect(element[property]).to.satisfy(Number.isNaN);
      element[property] = null;
      expect(element.hasAttribute(attribute)).to.equal(false);
    });

  for (const name of BOOLEANS)
    it(`${name} is whether the attribute is there`, () => {
      const { element } = make();
      expect(element[name]).to.equal(false);
      element[name] = true;
      expect(element.getAttribute(name)).to.equal('');
      element[name] = false;
      expect(element.hasAttribute(name)).to.equal(false);
      element.setAttribute(name, 'false');
      expect(element[name]).to.equal(true);
    });

  for (const [name, value] of Object.entries({ definition: { id: 'x' }, context: { a: 1 }, headers: { a: 'b' }, transport: async () => [] }))
    it(`${name} holds what it is given, one element's apart from another's, and no attribute`, () => {
      const [one, other] = [make(), make()];
      one.element[name] = value;
      expect(one.element[name]).to.equal(value);
      expect(other.element[name]).to.equal(undefined);
      expect(one.element.hasAttribute(name)).to.equal(false);
    });
});

describe('What a page sets before the script has come', () => {
  it('is taken up when the element is upgraded', async () => {
    const template = document.createElement('template');
    template.innerHTML = '<satisfaction-survey></satisfaction-survey>';
    const element = clearAway(template.content.firstElementChild as HTMLElement & Record<string, unknown>);
    expect(element.shadowRoot).to.equal(null);
    Object.assign(element, { definition: SHORT, context: { early: true } });
    element.setAttribute('endpoint', endpoint);
    document.body.append(element);
    const survey = new StagedSurvey(element);
    await survey.state('asking');
    expect(survey.questions()).to.deep.equal(['How was it?', 'Anything else?']);
    expect(Object.keys(element)).to.deep.equal([]);
    await survey.rate();
    await survey.send();
    await survey.state('sent');
    expect(office.last.data.context).to.deep.equal({ early: true });
    element.definition = { ...SHORT, id: 'later', questions: [SHORT.questions[1]] };
    await survey.until('the later survey', () => survey.questions().length === 1);
  });
});

describe('A text that a page sets before the script has come', () => {
  it('is an attribute afterwards, and can be set again', async () => {
    const template = document.createElement('template');
    template.innerHTML = '<satisfaction-survey></satisfaction-survey>';
    const element = clearAway(template.content.firstElementChild as HTMLElement & Record<string, unknown>);
    Object.assign(element, { endpoint: '', preview: false, definition: SHORT });
    document.body.append(element);
    const survey = new StagedSurvey(element);
    await survey.state('unavailable');
    expect(Object.keys(element)).to.deep.equal([]);
    element.endpoint = endpoint;
    expect(element.getAttribute('endpoint')).to.equal(endpoint);
    await survey.state('asking');
  });
});

describe('Changes', () => {
  it('in one go are taken up in one go', async () => {
    const survey = await ask({}, { definition: SHORT });
    survey.element.definition = { ...SHORT, id: 'second' };
    survey.element.setAttribute('preset', 'nonsense');
    survey.element.definition = { ...SHORT, id: 'third' };
    await survey.event('survey-ready', 2);
    expect(survey.details('survey-ready').map(({ surveyId }) => surveyId)).to.deep.equal(['short', 'third']);
  });

  it('of an element outside the page wait until it stands there', async () => {
    const survey = make({ src: '/away.json' });
    office.serve('/away.json', () => new Response(JSON.stringify(SHORT)));
    survey.element.setAttribute('lang', 'en');
    await new Promise((resolve) => setTimeout(resolve));
    expect([survey.element.state, survey.root.childElementCount]).to.deep.equal(['loading', 0]);
    document.body.append(survey.element);
    await survey.state('asking');
  });

  it('of the standard lang and dir are noticed, too', async () => {
    const survey = add({}, { definition: SHORT });
    await survey.state('asking');
    survey.element.dir = 'rtl';
    await survey.until('the other direction', () => survey.drawing.dir === 'rtl');
    survey.element.lang = 'vi';
    await survey.until('the other language', () => survey.drawing.lang === 'vi');
  });
});
