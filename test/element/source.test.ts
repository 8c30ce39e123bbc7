import { expect } from '@open-wc/testing';
import { VERSION } from '../../src/element/environment.js';
import { SatisfactionSurveyElement } from '../../src/index.js';
import { presets } from '../../src/presets/index.js';
import { add, ask, make, office, warned, type StagedSurvey } from '../support/element-stage.js';
import { answerWith, down } from '../support/fake-endpoint.js';

const named = (id: string) => ({ id, questions: [{ id: 'q', type: 'text', label: `From ${id}` }] });
const child = (text: string) => `<script type="application/json">${text}</script>`;

const faults = async (survey: StagedSurvey) => {
  await survey.event('survey-error');
  return survey.element.issues.map(({ code, path, message }) => ({ code, path, message }));
};

describe('The survey comes from', () => {
  it('the property before all others; without it the child, the address, the preset, and what is built in', async () => {
    office.serve('/address.json', answerWith(200, named('address')));
    const survey = await ask({ preset: 'ces2', src: '/address.json' }, { definition: named('property'), children: child(JSON.stringify(named('child'))) });
    const from = async (id: string) => {
      await survey.until(id, () => survey.details('survey-ready').at(-1)?.surveyId === id);
      await survey.state('asking');
    };
    await from('property');
    survey.element.definition = undefined;
    await from('child');
    survey.element.innerHTML = '';
    survey.element.setAttribute('layout', 'page');
    await from('address');
    survey.element.src = null;
    await from('ces2');
    survey.element.preset = null;
    await from('csat');
    expect(survey.questions()[0]).to.equal('Overall, how satisfied are you with this service? (required)');
  });

  it('a child of its own only, not one deeper down', async () => {
    const survey = await ask({}, { children: `<p>${child(JSON.stringify(named('deeper')))}</p>` });
    expect(survey.details('survey-ready')).to.deep.equal([{ surveyId: 'csat', version: '1', locale: 'en' }]);
  });

  for (const id of Object.keys(presets))
    it(`the preset ${id}, loaded when asked for`, async () => {
      // Those with blanks in their notice are asked only where the page fills them in.
      const survey = await ask({ preset: id }, id.startsWith('us-') ? { children: '<p slot="notice">OMB Control Number 1234-5678</p>' } : {});
      expect(survey.details('survey-ready')[0]!.surveyId).to.equal(id);
      expect(survey.element.issues).to.deep.equal([]);
    });

  it('a preset that came with a language file, in whatever language the page is', async () => {
    SatisfactionSurveyElement.adopt({ xx: { templates: {}, presets: { packed: named('packed') } } }, VERSION);
    for (const lang of ['xx', 'en']) expect((await ask({ preset: 'packed', lang })).questions(), lang).to.deep.equal(['From packed']);
  });

  it('the built-in one as its language pack has it, if there is one', async () => {
    SatisfactionSurveyElement.adopt({ yy: { templates: {}, presets: { csat: named('csat') } } }, VERSION);
    expect((await ask({ lang: 'yy' })).questions()).to.deep.equal(['From csat']);
    expect((await ask({ lang: 'en', preset: 'csat', 'agency-id': '2' })).questions()).to.have.length(2);
    SatisfactionSurveyElement.registerLocale('ww', { templates: {} });
    expect((await ask({ lang: 'ww', 'agency-id': '3' })).questions(), 'a pack without it').to.have.length(2);
  });
});

describe('A survey that can’t be had', () => {
  it('is named when there is no such preset, with what is near', async () => {
    expect(await faults(add({ preset: 'ces' }))).to.deep.equal([{ code: 'preset-unknown', path: '', message: 'no preset is called "ces"; did you mean "ces2"?' }]);
    await warned('preset-unknown');
    expect((await faults(add({ preset: 'toString' })))[0]!.code).to.equal('preset-unknown');
  });

  it('is named when the file of a preset can’t be loaded', async () => {
    const { nps } = presets;
    Object.assign(presets, { nps: () => Promise.reject(new TypeError('gone')) });
    try {
      expect((await faults(add({ preset: 'nps' })))[0]).to.deep.include({ code: 'source-unreachable', path: '' });
    } finally {
      Object.assign(presets, { nps });
    }
  });

  for (const [name, reply] of Object.entries({ 'nothing is there': answerWith(404), 'the network is gone': down }))
    it(`is named when ${name}`, async () => {
      office.serve('/address.json', reply);
      const [fault] = await faults(add({ src: '/address.json' }));
      expect(fault!.code).to.equal('source-unreachable');
      expect(fault!.message).to.include('/address.json');
    });

  it('is named when the address gives something else', async () => {
    office.serve('/address.json', answerWith(200, '<!doctype html>'));
    expect(await faults(add({ src: '/address.json' }))).to.deep.equal([{ code: 'source-not-json', path: '', message: 'what /address.json returned is not JSON' }]);
  });

  it('is named when the child is not JSON', async () => {
    expect((await faults(add({}, { children: child('{ id: 1 }') })))[0]!.code).to.equal('source-not-json');
  });
});

describe('While the parser is still inside the element', () => {
  const reading = (state: DocumentReadyState) => Object.defineProperty(document, 'readyState', { configurable: true, value: state });
  afterEach(() => void delete (document as Partial<Record<'readyState', unknown>>).readyState);

  const halfRead = async () => {
    reading('loading');
    const survey = make();
    document.body.append(survey.element);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(survey.element.state).to.equal('loading');
    survey.element.innerHTML = child(JSON.stringify(named('late')));
    await new Promise((resolve) => setTimeout(resolve));
    expect(survey.element.state).to.equal('loading');
    return survey;
  };

  it('its children are awaited until something follows it', async () => {
    const survey = await halfRead();
    const follower = document.createElement('p');
    survey.element.after(follower);
    await survey.state('asking');
    follower.remove();
    expect(survey.questions()).to.deep.equal(['From late']);
  });

  it('its children are awaited until the document is complete', async () => {
    const survey = await halfRead();
    reading('interactive');
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await survey.state('asking');
    expect(survey.questions()).to.deep.equal(['From late']);
  });

  it('nothing is awaited where something follows it already', async () => {
    reading('loading');
    const place = document.body.appendChild(document.createElement('div'));
    place.innerHTML = '<p></p>';
    const survey = make({}, { children: child(JSON.stringify(named('there'))) });
    place.prepend(survey.element);
    await survey.state('asking');
    place.remove();
  });
});
