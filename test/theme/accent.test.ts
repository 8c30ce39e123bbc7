import { expect, fixture, html } from '@open-wc/testing';
import { toRoles, type Roles } from '../../src/theme/accent.js';
import { contrast, type Rgb } from '../../src/theme/contrast.js';

const WHITE: Rgb = [255, 255, 255];
const DARK: Rgb = [21, 24, 29];

const rgb = (color: string): Rgb => color.match(/\d+/g)?.map(Number) as unknown as Rgb;

/** A survey's ground as the page paints it. */
const ground = async (background: string, color = 'black'): Promise<HTMLElement> => {
  const element = await fixture<HTMLElement>(html`<div></div>`);
  element.style.background = background;
  element.style.color = color;
  return element;
};

const roles = async (color: string, background = '#fff'): Promise<Roles> => {
  const found = toRoles(await ground(background), color);
  if (!found?.fill) throw new Error(`${color} is no colour`);
  return found as Roles;
};

describe('An accent', () => {
  it('is any colour that CSS knows', async () => {
    for (const color of ['#0b57a4', 'rgb(11 87 164)', 'rgb(11, 87, 164)', '#0B57A4FF']) expect((await roles(color)).fill, color).to.equal('rgb(11 87 164)');
    expect((await roles('rebeccapurple')).fill).to.equal('rgb(102 51 153)');
    const [r, g, b] = rgb((await roles('oklch(45% 0.14 254)')).fill);
    expect(b).to.be.greaterThan(g).and.greaterThan(r);
  });

  it('is none if CSS does not know it', async () => {
    const root = await ground('#fff');
    for (const color of ['', 'blau', '#12', 'rgb(1 2', 'red; background: blue', 'url(x)', '12px']) expect(toRoles(root, color), color).to.equal(undefined);
  });

  it('is none if it is no colour of its own but a word for one that stands elsewhere', async () => {
    const root = await ground('#fff');
    for (const color of ['inherit', 'initial', 'unset', 'var(--brand)', 'var(--brand, red)']) expect(toRoles(root, color), color).to.equal(undefined);
  });

  it('may be the colour of the text, however that is written', async () => {
    const root = await ground('#fff', 'rgb(120, 0, 60)');
    for (const color of ['currentcolor', 'currentColor', 'CURRENTCOLOR']) expect(toRoles(root, color)?.fill, color).to.equal('rgb(120 0 60)');
  });

  it('that is strong enough is used as it is', async () => {
    expect(await roles('#0b57a4')).to.deep.equal({ fill: 'rgb(11 87 164)', link: 'rgb(11 87 164)', on: 'rgb(255 255 255)' });
  });

  it('that is too weak is changed until its fill shows, its links and the words on it can be read', async () => {
    for (const [background, against] of [['#fff', WHITE], ['#15181d', DARK]] as const) {
      for (const color of ['yellow', 'white', 'black', 'gold', 'pink', '#777', 'navy', 'red', 'oklch(90% 0.2 110)']) {
        const { fill, on, link } = await roles(color, background);
        expect(contrast(rgb(fill), against), `fill of ${color} on ${background}`).to.be.at.least(3);
        expect(contrast(rgb(on), rgb(fill)), `words on ${color}`).to.be.at.least(4.5);
        expect(contrast(rgb(link), against), `link of ${color} on ${background}`).to.be.at.least(4.5);
      }
    }
  });

  it('is judged against the page where the survey has no ground of its own', async () => {
    const page = await ground('#fff');
    const root = page.appendChild(document.createElement('div'));
    root.style.background = 'transparent';
    const found = toRoles(root, 'gold');
    expect(contrast(rgb(found?.link ?? ''), WHITE)).to.be.at.least(4.5);
  });

  it('is none in an engine that can not draw, where nobody could tell', async () => {
    const own = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = () => null;
    try {
      expect(toRoles(await ground('#fff'), 'red')).to.equal(undefined);
    } finally {
      HTMLCanvasElement.prototype.getContext = own;
    }
  });
});
