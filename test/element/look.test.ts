import { expect } from '@open-wc/testing';
import { SHORT } from '../behaviour/definitions.js';
import { ask, furnish, warned, warnings, type StagedSurvey } from '../support/element-stage.js';

const isDark = (survey: StagedSurvey) => survey.drawing.classList.contains('dark');
const system = matchMedia('(prefers-color-scheme: dark)').matches;

const inside = (colorScheme: string): HTMLElement => {
  const place = furnish(document.createElement('div'));
  place.style.colorScheme = colorScheme;
  return place;
};

describe('The scheme', () => {
  for (const [page, dark] of [['normal', false], ['light', false], ['dark', true], ['light dark', system], ['only dark', true]] as const)
    it(`is ${dark ? 'dark' : 'light'} by itself on a page that is ${page}`, async () => {
      expect(isDark(await ask({}, { definition: SHORT, into: inside(page) }))).to.equal(dark);
    });

  it('is what the page says, whatever the page is', async () => {
    expect(isDark(await ask({ scheme: 'dark' }, { definition: SHORT, into: inside('light') }))).to.equal(true);
    expect(isDark(await ask({ scheme: 'light' }, { definition: SHORT, into: inside('dark') }))).to.equal(false);
  });

  for (const [how, change] of Object.entries({
    style: (place: HTMLElement) => place.style.setProperty('color-scheme', 'dark'),
    class: (place: HTMLElement) => place.classList.add('night'),
    'data-theme': (place: HTMLElement) => place.setAttribute('data-theme', 'night'),
  }))
    it(`follows the page when it turns dark by ${how}`, async () => {
      const sheet = furnish(document.createElement('style'));
      sheet.textContent = '.night, [data-theme=night] { color-scheme: dark }';
      const place = inside('');
      const survey = await ask({}, { definition: SHORT, into: place });
      expect(isDark(survey)).to.equal(false);
      change(place);
      await survey.until('the dark', () => isDark(survey));
    });
});

describe('An accent', () => {
  const fill = (survey: StagedSurvey) => survey.drawing.style.getPropertyValue('--a-fill');
  const shows = (survey: StagedSurvey, color: string) => survey.until(`the accent ${color || 'of nobody'}`, () => fill(survey) === color);

  it('is none by itself', async () => {
    expect(fill(await ask({}, { definition: SHORT }))).to.equal('');
  });

  it('sets what stands on it and how it stands on the page, and may change and go', async () => {
    const survey = await ask({ accent: '#0b57a4' }, { definition: SHORT });
    await shows(survey, 'rgb(11 87 164)');
    expect(survey.drawing.style.getPropertyValue('--a-on')).to.not.equal('');
    expect(survey.drawing.style.getPropertyValue('--a-link')).to.not.equal('');
    survey.element.accent = 'rebeccapurple';
    await shows(survey, 'rgb(102 51 153)');
    survey.element.accent = null;
    await shows(survey, '');
    expect([survey.drawing.style.getPropertyValue('--a-on'), survey.drawing.style.getPropertyValue('--a-link')]).to.deep.equal(['', '']);
  });

  it('is made anew for the dark', async () => {
    const survey = await ask({ accent: '#0b57a4', scheme: 'light' }, { definition: SHORT });
    await shows(survey, 'rgb(11 87 164)');
    const link = survey.drawing.style.getPropertyValue('--a-link');
    survey.element.scheme = 'dark';
    await survey.until('another link', () => ![link, ''].includes(survey.drawing.style.getPropertyValue('--a-link')));
  });

  it('is the last that was asked for, however quickly they followed', async () => {
    const survey = await ask({}, { definition: SHORT });
    for (const accent of ['rebeccapurple', '#0b57a4']) {
      survey.element.accent = accent;
      await Promise.resolve();
    }
    await shows(survey, 'rgb(11 87 164)');
  });

  it('stays away that was taken away before it was there', async () => {
    const survey = await ask({}, { definition: SHORT });
    for (const accent of ['#0b57a4', null]) {
      survey.element.accent = accent;
      await Promise.resolve();
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(fill(survey)).to.equal('');
  });

  it('that is no colour is named once, and leaves the default', async () => {
    const survey = await ask({ accent: 'blau' }, { definition: SHORT });
    await warned('accent: "blau" is not known');
    survey.element.unit = 'drawn again';
    await survey.state('asking');
    expect([fill(survey), warnings.length]).to.deep.equal(['', 1]);
  });
});
