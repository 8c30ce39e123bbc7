import { expect } from '@open-wc/testing';
import { loaders } from '../../src/locale/loaders.js';
import { SatisfactionSurveyElement, type Pack } from '../../src/index.js';
import { SHORT } from '../behaviour/definitions.js';
import { answerWith, down } from '../support/fake-endpoint.js';
import { ask, office, warned, warnings, type StagedSurvey } from '../support/element-stage.js';

const register = (tag: unknown, pack: unknown) => SatisfactionSurveyElement.registerLocale(tag as string, pack as Pack);
const speaks = (survey: StagedSurvey, locale: string) => survey.until(locale, () => survey.element.locale === locale && survey.drawing.lang === locale);

describe('A language that the site brings', () => {
  it('is spoken by surveys that come after it', async () => {
    register('de', { templates: { send: 'Absenden' } });
    const survey = await ask({ lang: 'de-AT' }, { definition: SHORT });
    expect([survey.element.locale, survey.names('button')]).to.deep.equal(['de', ['Absenden']]);
  });

  it('is taken up by those that wait for it, whose answers stay', async () => {
    const survey = await ask({ lang: 'nl' }, { definition: SHORT });
    await survey.rate();
    register('nl', { templates: { send: 'Versturen', s4: 'Tevreden' } });
    await speaks(survey, 'nl');
    expect(survey.chosen('How was it?')).to.deep.equal(['Tevreden']);
    expect(survey.details('survey-ready')).to.have.length(1);
  });

  it('is taken up, too, where its own file could not be had', async () => {
    Object.assign(loaders, { sv: () => Promise.reject(new TypeError('forbidden')) });
    const survey = await ask({ lang: 'sv' }, { definition: SHORT });
    expect(survey.element.locale).to.equal('en');
    register('sv', { templates: { send: 'Skicka' } });
    await speaks(survey, 'sv');
    delete (loaders as Record<string, unknown>).sv;
  });

  it('is none of the business of surveys in another: they load nothing anew', async () => {
    let loads = 0;
    office.serve('/survey.json', () => (loads++, answerWith(200, SHORT)({} as never)));
    const survey = await ask({ src: '/survey.json', lang: 'en' });
    register('da', { templates: {} });
    const other = await ask({ lang: 'da' }, { definition: SHORT });
    expect([loads, survey.element.locale, other.element.locale]).to.deep.equal([1, 'en', 'da']);
  });

  it('is not waited for by a survey that left the page', async () => {
    const survey = await ask({ lang: 'fi' }, { definition: SHORT });
    survey.element.remove();
    register('fi', { templates: {} });
    await ask({ lang: 'fi', 'agency-id': '2' }, { definition: SHORT });
    expect(survey.element.locale).to.equal('en');
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
