import { expect } from '@open-wc/testing';
import { contrast, type Rgb } from '../../src/theme/contrast.js';
import { styleSheet } from '../../src/theme/style-sheet.js';
import { themes } from '../../src/theme/themes/index.js';

const names = Object.keys(themes);

/** What must stand out from what, and how far (WCAG 2.2, 1.4.3 and 1.4.11). */
const PAIRS: readonly (readonly [token: string, ground: string, ratio: number])[] = [
  ...['ink', 'mute', 'bad', 'link'].flatMap((token) => ['bg', 'tile'].map((ground) => [token, ground, 4.5] as const)),
  ['on', 'fill', 4.5],
  ['good', 'bg', 3],
  ['line', 'bg', 3],
  ['line', 'tile', 3],
  ['focus', 'bg', 3],
];

interface Stage {
  readonly color: (token: string) => Rgb;
  readonly style: CSSStyleDeclaration;
}

const stages: HTMLElement[] = [];

/** A survey's root in a page that sets these properties. */
const stage = async (name: string, classes = '', page = ''): Promise<Stage> => {
  const host = document.createElement('div');
  host.setAttribute('style', page);
  document.body.append(host);
  stages.push(host);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [styleSheet(), styleSheet((await themes[name]!()).sheet)];
  const survey = document.createElement('div');
  survey.className = `survey ${classes}`;
  const probe = document.createElement('b');
  survey.append(probe);
  root.append(survey);
  const color = (token: string): Rgb => {
    probe.style.color = `var(--${token})`;
    const [r = NaN, g = NaN, b = NaN] = getComputedStyle(probe).color.match(/[\d.]+/g)!.map(Number);
    return [r, g, b];
  };
  return { color, style: getComputedStyle(survey) };
};

describe('A theme', () => {
  afterEach(() => {
    for (const host of stages.splice(0)) host.remove();
  });

  for (const name of names) {
    for (const classes of ['', 'dark']) {
      it(`${name} ${classes || 'light'} can be read, and its controls be seen`, async () => {
        const { color } = await stage(name, classes);
        for (const [token, ground, ratio] of PAIRS)
          // The ring of GOV.UK is yellow for those who see it, and black inside for the contrast.
          if (name !== 'govuk' || token !== 'focus')
            expect(contrast(color(token), color(ground)), `${token} on ${ground}`).to.be.at.least(ratio);
      });
    }

    it(`${name} leaves the last word to the page and to corners`, async () => {
      const { color, style } = await stage(name, 'dark', '--survey-accent: rgb(1, 2, 3); --survey-color: rgb(4, 5, 6)');
      expect([color('fill'), color('link'), color('ink')]).to.deep.equal([[1, 2, 3], [1, 2, 3], [4, 5, 6]]);
      expect((await stage(name, 'round')).style.borderStartStartRadius).to.equal('16px');
      expect(style.colorScheme).to.equal('dark');
    });
  }

  it('follows the live properties of the design system it stands in', async () => {
    expect((await stage('govuk', '', '--govuk-link-colour: rgb(1, 1, 1); --govuk-success-colour: rgb(2, 2, 2)')).color('link')).to.deep.equal([1, 1, 1]);
    expect((await stage('govuk', '', '--govuk-success-colour: rgb(2, 2, 2)')).color('fill')).to.deep.equal([2, 2, 2]);
    expect((await stage('dsfr', 'dark', '--background-default-grey: rgb(3, 3, 3)')).color('bg')).to.deep.equal([3, 3, 3]);
  });
});
