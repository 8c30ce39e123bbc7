import { expect } from '@open-wc/testing';
import { contrast, luminance, standOut, textOn, type Rgb } from '../../src/theme/contrast.js';

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];
const GROUNDS: Readonly<Record<string, Rgb>> = { white: WHITE, dark: [21, 24, 29], black: BLACK, grey: [119, 119, 119], cream: [255, 248, 231], navy: [7, 32, 63] };

/** 18³ colours, evenly spread. */
const STEPS = Array.from({ length: 18 }, (_, at) => at * 15);
const COLOURS: readonly Rgb[] = STEPS.flatMap((r) => STEPS.flatMap((g) => STEPS.map((b): Rgb => [r, g, b])));

const lowest = (measure: (colour: Rgb) => number): number => COLOURS.reduce((low, colour) => Math.min(low, measure(colour)), Infinity);

describe('Contrast', () => {
  it('is 21 between black and white, 1 between equals', () => {
    expect(contrast(BLACK, WHITE)).to.be.closeTo(21, 1e-9);
    for (const colour of [BLACK, WHITE, [12, 34, 56] as const]) expect(contrast(colour, colour)).to.equal(1);
  });

  it('is what WCAG says of known pairs', () => {
    const rows: readonly (readonly [Rgb, Rgb, number])[] = [
      [[119, 119, 119], WHITE, 4.48],
      [[118, 118, 118], WHITE, 4.54],
      [[148, 148, 148], WHITE, 3.03],
      [[255, 0, 0], WHITE, 4.0],
      [[0, 0, 255], WHITE, 8.59],
      [[255, 255, 0], WHITE, 1.07],
      [[89, 89, 89], WHITE, 7.0],
    ];
    for (const [a, b, ratio] of rows) expect(contrast(a, b), a.join()).to.be.closeTo(ratio, 0.005);
  });

  it('is the same both ways', () => {
    expect(contrast([1, 2, 3], [200, 100, 0])).to.equal(contrast([200, 100, 0], [1, 2, 3]));
  });

  it('rests on luminance: none for black, 1 for white, the weights of the primaries', () => {
    expect(luminance(BLACK)).to.equal(0);
    expect(luminance(WHITE)).to.be.closeTo(1, 1e-9);
    expect([luminance([255, 0, 0]), luminance([0, 255, 0]), luminance([0, 0, 255])]).to.deep.equal([0.2126, 0.7152, 0.0722]);
    expect(luminance([10, 10, 10])).to.be.closeTo(10 / 255 / 12.92, 1e-9);
  });
});

describe('Text on a colour', () => {
  it('is black or white, whichever reads better', () => {
    expect(textOn(WHITE)).to.deep.equal(BLACK);
    expect(textOn(BLACK)).to.deep.equal(WHITE);
    expect(textOn([255, 255, 0])).to.deep.equal(BLACK);
    expect(textOn([11, 87, 164])).to.deep.equal(WHITE);
  });

  it('reaches 4.5:1 on every colour', () => {
    expect(lowest((colour) => contrast(colour, textOn(colour)))).to.be.at.least(4.5);
  });
});

describe('A colour that has to stand out', () => {
  for (const [name, ground] of Object.entries(GROUNDS)) {
    for (const ratio of [3, 4.5]) {
      it(`reaches ${ratio}:1 on ${name}, whatever it was`, () => {
        expect(lowest((colour) => contrast(standOut(colour, ground, ratio), ground))).to.be.at.least(ratio);
      });
    }
  }

  it('stays as it is if it stands out already', () => {
    for (const colour of COLOURS) {
      if (contrast(colour, WHITE) >= 4.5) expect(standOut(colour, WHITE, 4.5)).to.equal(colour);
    }
  });

  it('changes no more than it takes', () => {
    for (const colour of [[255, 200, 0], [255, 120, 120], [120, 200, 255]] as const) {
      expect(contrast(standOut(colour, WHITE, 4.5), WHITE)).to.be.within(4.5, 5.2);
      expect(contrast(standOut(colour, WHITE, 3), WHITE)).to.be.within(3, 3.4);
    }
  });

  it('keeps its hue: a red stays mostly red, a green green, a blue blue', () => {
    for (const [at, colour] of ([[255, 120, 120], [120, 255, 120], [150, 150, 255]] as const).entries()) {
      const changed = standOut(colour, WHITE, 4.5);
      expect(Math.max(...changed), String(changed)).to.equal(changed[at]);
    }
    for (const [at, colour] of ([[120, 0, 0], [0, 70, 0], [0, 0, 160]] as const).entries()) {
      const changed = standOut(colour, BLACK, 4.5);
      expect(Math.max(...changed), String(changed)).to.equal(changed[at]);
    }
  });

  it('is a colour: three whole numbers from 0 to 255', () => {
    for (const colour of COLOURS.filter((_, at) => at % 7 === 0)) {
      for (const channel of standOut(colour, WHITE, 4.5)) expect(Number.isInteger(channel) && channel >= 0 && channel <= 255).to.equal(true);
    }
  });

  it('is black or white where nothing else would do', () => {
    expect(standOut([128, 128, 128], WHITE, 21)).to.deep.equal(BLACK);
    expect(standOut([128, 128, 128], [119, 119, 119], 22)).to.deep.equal(BLACK);
  });
});
