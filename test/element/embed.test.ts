import { expect } from '@open-wc/testing';
import { VERSION } from '../../src/element/environment.js';
import { SatisfactionSurveyElement } from '../../src/index.js';
import { clearAway, endpoint, furnish, StagedSurvey, warned, warnings } from '../support/element-stage.js';

/** As a further script file of ours on the page does. */
const run = () => SatisfactionSurveyElement.adopt({}, VERSION);

const pretend = (name: 'currentScript' | 'readyState', value: unknown) => Object.defineProperty(document, name, { configurable: true, value });

const tag = (data: Readonly<Record<string, string>>): HTMLScriptElement => {
  const script = document.createElement('script');
  for (const [name, value] of Object.entries(data)) script.setAttribute(`data-${name}`, value);
  return script;
};

/** A classic script that is running. */
const running = (data: Readonly<Record<string, string>>, where: Element = document.body): HTMLScriptElement => {
  const script = where.appendChild(clearAway(tag(data)));
  pretend('currentScript', script);
  return script;
};

const surveys = () => [...document.querySelectorAll('satisfaction-survey')];

afterEach(() => {
  for (const name of ['currentScript', 'readyState'] as const) delete (document as Partial<Record<typeof name, unknown>>)[name];
  for (const survey of surveys()) survey.remove();
});

describe('A script tag with data', () => {
  it('is followed by a survey that has each of them as an attribute', async () => {
    const script = running({ endpoint, 'agency-id': 'A1', 'heading-level': '3', dismissible: '' });
    furnish(document.createElement('p'));
    run();
    const element = script.nextElementSibling as HTMLElement;
    expect(surveys()).to.deep.equal([element]);
    expect(Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]))).to.deep.equal({ endpoint, 'agency-id': 'A1', 'heading-level': '3', dismissible: '' });
    const survey = new StagedSurvey(element);
    await survey.state('asking');
    expect(survey.names('button')).to.include('Close');
  });

  for (const name of ['endpoint', 'preset', 'src'])
    it(`${name} alone is enough`, () => {
      running({ [name]: '' });
      run();
      expect(surveys()).to.have.length(1);
    });

  it('of another kind gets none', () => {
    running({ analytics: 'no', 'agency-id': 'A1' });
    run();
    expect(surveys()).to.deep.equal([]);
  });

  it('may name the place for it', () => {
    const place = furnish(document.createElement('div'));
    place.id = 'here';
    place.append('Before.');
    const script = running({ endpoint, target: '#here' });
    run();
    expect(place.lastElementChild).to.equal(surveys()[0]);
    expect([surveys().length, script.nextElementSibling, surveys()[0]!.hasAttribute('target')]).to.deep.equal([1, null, false]);
  });

  it('that names a place which is not there says so', async () => {
    running({ endpoint, target: '#nowhere' });
    run();
    await warned('"#nowhere" matches nothing on this page');
    expect(surveys()).to.deep.equal([]);
  });

  it('in the head must name one, or says so once', async () => {
    running({ endpoint }, document.head);
    run();
    run();
    await warned('a script tag in <head> needs data-target');
    expect([surveys(), warnings.length]).to.deep.equal([[], 1]);
  });

  it('waits for its place while the page is still read', () => {
    pretend('readyState', 'loading');
    running({ endpoint, target: '#later' }, document.head);
    run();
    const place = furnish(document.createElement('div'));
    place.id = 'later';
    expect(surveys()).to.deep.equal([]);
    document.dispatchEvent(new Event('DOMContentLoaded'));
    expect(place.firstElementChild).to.equal(surveys()[0]);
  });

  it('in the body needs not wait', () => {
    pretend('readyState', 'loading');
    const script = running({ endpoint });
    run();
    expect(script.nextElementSibling).to.equal(surveys()[0]);
  });
});

describe('A module', () => {
  it('finds its own tags by its address, and leaves those of others alone', () => {
    const own = new URL('/src/element/embed.ts', location.href).href;
    const [mine, classic, other, bare] = [tag({ preset: 'csat' }), tag({ preset: 'csat' }), tag({ preset: 'csat' }), tag({})];
    for (const script of [mine, other, bare]) script.type = 'module';
    // Of a kind that is not run: here only the address counts.
    classic.type = 'text/plain';
    for (const script of [mine, classic, bare]) script.src = own;
    other.src = 'data:text/javascript,';
    for (const script of [mine, classic, other, bare]) furnish(script);
    run();
    expect(surveys()).to.have.length(1);
    expect(mine.nextElementSibling).to.equal(surveys()[0]);
  });
});
