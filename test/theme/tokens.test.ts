import { expect, fixture, html } from '@open-wc/testing';
import { contrast, type Rgb } from '../../src/theme/contrast.js';
import { styleSheet } from '../../src/theme/style-sheet.js';

const rgb = (color: string): Rgb => color.match(/\d+/g)?.slice(0, 3).map(Number) as unknown as Rgb;

/** The used values of a survey's own colours, drawn as a page with these classes and properties would. */
const draw = async (classes: string, own = ''): Promise<(name: string) => string> => {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  host.setAttribute('style', own);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [styleSheet()];
  const survey = root.appendChild(document.createElement('section'));
  survey.className = `survey ${classes}`;
  const probe = survey.appendChild(document.createElement('span'));
  return (name) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
};

describe('The colours', () => {
  for (const scheme of ['', 'dark']) {
    it(`can be read on their grounds: ${scheme || 'light'}`, async () => {
      const color = await draw(scheme);
      for (const ground of ['bg', 'tile']) {
        for (const ink of ['ink', 'mute', 'bad', 'good', 'link']) {
          expect(contrast(rgb(color(ink)), rgb(color(ground))), `${ink} on ${ground}`).to.be.at.least(4.5);
        }
        for (const edge of ['line', 'fill', 'focus']) expect(contrast(rgb(color(edge)), rgb(color(ground))), `${edge} on ${ground}`).to.be.at.least(3);
      }
      expect(contrast(rgb(color('on')), rgb(color('fill'))), 'words on the button').to.be.at.least(4.5);
    });
  }

  it('are the page’s where it says so, in light and in dark', async () => {
    for (const scheme of ['', 'dark']) {
      const color = await draw(scheme, '--survey-accent: rgb(1, 2, 3); --survey-background: rgb(4, 5, 6); --survey-error-color: rgb(7, 8, 9)');
      expect([color('fill'), color('link'), color('bg'), color('bad')]).to.deep.equal(['rgb(1, 2, 3)', 'rgb(1, 2, 3)', 'rgb(4, 5, 6)', 'rgb(7, 8, 9)']);
    }
  });
});
