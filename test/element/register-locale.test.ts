import { expect } from '@open-wc/testing';
import { SatisfactionSurveyElement, type Pack } from '../../src/index.js';
import { SHORT } from '../behaviour/definitions.js';
import { down } from '../support/fake-endpoint.js';
import { add, ask, office, warned, warnings } from '../support/element-stage.js';

const register = (tag: unknown, pack: unknown) => SatisfactionSurveyElement.registerLocale(tag as string, pack as Pack);

describe('A language that the site brings', () => {
  it('is spoken by surveys that come after it', async () => {
    register('de', { templates: { send: 'Absenden' } });
    const survey = await ask({ lang: 'de-AT' }, { definition: SHORT });
    expect([survey.element.locale, survey.names('button')]).to.deep.equal(['de', ['Absenden']]);
  });

  it('is spoken by a survey that was there before, from then on; what was answered stays', async () => {
    const survey = await ask({ lang: 'sv' }, { definition: SHORT });
    await survey.rate();
    expect([survey.element.locale, survey.names('button')]).to.deep.equal(['en', ['Clear answer', 'Send feedback']]);
    register('sv', { templates: { send: 'Skicka' } });
    await survey.until('in Swedish', () => survey.element.locale === 'sv');
    await survey.until('its own words', () => survey.names('button').includes('Skicka'));
    expect(survey.element.answers).to.deep.equal({ rate: 4 });
    register('sv', { templates: { send: 'Skicka in' } });
    await survey.until('its newer words', () => survey.names('button').includes('Skicka in'));
  });

  it('brings its presets to a survey that had none before', async () => {
    const survey = add({ lang: 'da', preset: 'theirs' });
    await survey.state('unavailable');
    register('da', { templates: {}, presets: { theirs: SHORT } });
    await survey.state('asking');
    expect(survey.questions()).to.deep.equal(['How was it?', 'Anything else?']);
  });

  it('is English where it lacks a sentence', async () => {
    register('pl', { templates: { send: 'Wyślij' } });
    const survey = await ask({ lang: 'pl' }, { definition: SHORT });
    await survey.rate();
    expect(survey.names('button')).to.deep.equal(['Clear answer', 'Wyślij']);
  });

  it('may bring presets', async () => {
    register('cs', { templates: {}, presets: { ours: SHORT } });
    expect((await ask({ lang: 'cs', preset: 'ours' })).questions()).to.deep.equal(['How was it?', 'Anything else?']);
  });

  // Each with a tag of its own: the same complaint is made once for as long as the page lives.
  const nonsense: readonly (readonly [name: string, tag: unknown, pack: unknown])[] = [
    ['no pack', 'hu', undefined],
    ['no sentences', 'ro', {}],
    ['sentences that are no texts', 'bg', { templates: { send: 'Изпрати', back: 4 } }],
    ['an empty place', 'el', { templates: { send: null } }],
    ['a tag that is none', 'not a tag', { templates: { send: 'Send!' } }],
    ['no tag', undefined, { templates: { send: 'Send!' } }],
    ['a number', 5, { templates: { send: 'Send!' } }],
  ];
  for (const [name, tag, pack] of nonsense)
    it(`is ignored with one warning where it is ${name}, and surveys go on`, async () => {
      const survey = await ask({ lang: String(tag) }, { definition: { ...SHORT, id: name } });
      register(tag, pack);
      register(tag, pack);
      await warned('locale-unusable');
      office.reply = down;
      await survey.rate();
      await survey.send();
      await survey.state('queued');
      expect(survey.element.locale).to.equal('en');
      expect(warnings.filter((warning) => warning.includes('locale-unusable'))).to.have.length(1);
    });
});
