import { expect } from '@open-wc/testing';
import { findFaint, warnOfFaint } from '../../src/theme/legibility.js';
import { styleSheet } from '../../src/theme/style-sheet.js';
import { themes } from '../../src/theme/themes/index.js';

const hosts: HTMLElement[] = [];

/** A survey's root in a page that sets these properties. */
const rooted = async (page = '', theme = '', classes = ''): Promise<Element> => {
  const host = document.body.appendChild(document.createElement('div'));
  host.setAttribute('style', page);
  hosts.push(host);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [styleSheet(), ...(theme ? [styleSheet((await themes[theme]!()).sheet)] : [])];
  const survey = document.createElement('div');
  survey.className = `survey ${classes}`;
  root.append(survey);
  return survey;
};

/** The same with an accent that nobody can read. */
const accented = async (page = ''): Promise<Element> => {
  const survey = (await rooted(page)) as HTMLElement;
  survey.style.cssText = '--a-fill: rgb(200 200 255); --a-on: rgb(255 255 255)';
  return survey;
};

describe('For authors', () => {
  afterEach(() => {
    for (const host of hosts.splice(0)) host.remove();
  });

  for (const theme of ['', ...Object.keys(themes)])
    for (const scheme of ['', 'dark'])
      it(`nothing is said of ${theme || 'the default'} in ${scheme || 'light'}`, async () => {
        expect(findFaint(await rooted('', theme, scheme))).to.deep.equal([]);
      });

  it('a property of the page that can’t be read is named, with what it stands on, how it is and how it should be', async () => {
    expect(findFaint(await rooted('--survey-muted: #aaa; --survey-surface: #eee'))).to.deep.equal([
      '--survey-muted #aaa on --survey-background #fff: 2.32:1, and 4.5:1 is needed',
      '--survey-muted #aaa on --survey-surface #eee: 2.00:1, and 4.5:1 is needed',
    ]);
  });

  it('so is what a design system’s own properties make of a theme', async () => {
    const found = findFaint(await rooted('--govuk-secondary-text-colour: rgb(200 200 200)', 'govuk'));
    expect(found[0]).to.equal('--survey-muted rgb(200 200 200) on --survey-background #fff: 1.67:1, and 4.5:1 is needed');
  });

  it('a ring that the page colours is looked at, and one of a theme, which has a second colour, is not', async () => {
    expect(findFaint(await rooted('', 'govuk'))).to.deep.equal([]);
    expect(findFaint(await rooted('--survey-focus-color: #ff0'))).to.deep.equal(['--survey-focus-color #ff0 on --survey-background #fff: 1.07:1, and 3:1 is needed']);
  });

  it('what an accent is made into is looked at in its stead, unless the page has colours of its own', async () => {
    expect(findFaint(await accented())).to.deep.equal([
      '--survey-on-accent rgb(255 255 255) on --survey-accent rgb(200 200 255): 1.60:1, and 4.5:1 is needed',
    ]);
    expect(findFaint(await accented('--survey-accent: #036; --survey-on-accent: #fff'))).to.deep.equal([]);
  });

  it('each is said once, in one warning', async () => {
    const { warn } = console;
    const heard: string[] = [];
    console.warn = (...words) => heard.push(words.join(' '));
    try {
      const faint = '--survey-color: #bbb';
      warnOfFaint(await rooted(faint));
      warnOfFaint(await rooted(faint));
      warnOfFaint(await rooted());
    } finally {
      console.warn = warn;
    }
    expect(heard).to.have.length(1);
    expect(heard[0]).to.match(/^<satisfaction-survey> contrast: --survey-color #bbb on --survey-background #fff: 1\.92:1.*; --survey-color #bbb on --survey-surface/);
  });
});
