import { expect } from '@open-wc/testing';
import { countCharacters } from '../../../src/survey/questions/text.js';

const PHRASE = 'Rất không hài lòng';

const withoutSegmenter = (body: () => void): void => {
  const own = Object.getOwnPropertyDescriptor(Intl, 'Segmenter');
  Object.defineProperty(Intl, 'Segmenter', { value: undefined, configurable: true });
  try {
    body();
  } finally {
    if (own) Object.defineProperty(Intl, 'Segmenter', own);
    else Reflect.deleteProperty(Intl, 'Segmenter');
  }
};

describe('Characters', () => {
  it('are counted as people count them', () => {
    expect(countCharacters('')).to.equal(0);
    expect(countCharacters('abc')).to.equal(3);
    expect(countCharacters('a\nb')).to.equal(3);
  });

  it('of Vietnamese are as many typed composed as decomposed', () => {
    expect(PHRASE.normalize('NFD').length).to.be.greaterThan(18);
    expect(countCharacters(PHRASE.normalize('NFC'))).to.equal(18);
    expect(countCharacters(PHRASE.normalize('NFD'))).to.equal(18);
  });

  it('that are joined to a family, a flag or a skin are one', () => {
    for (const one of ['👩‍👩‍👧‍👦', '🇻🇳', '👍🏽', '❤️']) expect(countCharacters(one), one).to.equal(1);
  });

  it('of scripts that stack marks are one for each stack', () => {
    expect(countCharacters('ก้')).to.equal(1);
  });

  it('are counted in a text of any length, as in a short one', () => {
    expect(countCharacters('x'.repeat(200_000))).to.equal(200_000);
    expect(countCharacters('👩‍👩‍👧‍👦 Rất tốt\n'.normalize('NFD').repeat(10_000))).to.equal(100_000);
  });

  it('are code points of the composed text where the engine has no segmenter', () => {
    withoutSegmenter(() => {
      expect(countCharacters(PHRASE.normalize('NFD'))).to.equal(18);
      expect(countCharacters('😀')).to.equal(1);
      expect(countCharacters('👩‍👧')).to.equal(3);
    });
  });
});
