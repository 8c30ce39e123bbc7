import { expect } from '@open-wc/testing';
import { directionOf, negotiate } from '../../src/locale/negotiate.js';

describe('Of the languages at hand', () => {
  const rows: readonly (readonly [wanted: string, available: readonly string[], served: string | undefined])[] = [
    ['vi', ['en', 'vi'], 'vi'],
    ['VI', ['en', 'vi'], 'vi'],
    ['vi', ['en', 'VI'], 'VI'],
    ['vi-VN', ['en', 'vi'], 'vi'],
    ['zh-Hant-TW', ['zh', 'zh-Hant'], 'zh-Hant'],
    ['zh-Hant-TW', ['zh-Hant', 'zh-Hant-TW'], 'zh-Hant-TW'],
    ['zh-Hant-TW', ['en', 'zh'], 'zh'],
    ['zh-hant', ['zh-Hans', 'zh-Hant'], 'zh-Hant'],
    ['zh-CN', ['en', 'zh-Hant', 'zh-Hans'], 'zh-Hans'],
    ['zh-SG', ['zh-Hant', 'zh-Hans'], 'zh-Hans'],
    ['zh', ['zh-Hant', 'zh-Hans'], 'zh-Hans'],
    ['zh-TW', ['zh-Hans', 'zh-Hant'], 'zh-Hant'],
    ['zh-HK', ['zh-Hans', 'zh-Hant'], 'zh-Hant'],
    ['zh-MO', ['zh-Hans', 'zh-Hant'], 'zh-Hant'],
    ['zh-Hant', ['zh-CN', 'zh-TW'], 'zh-TW'],
    ['zh-Hans', ['zh-TW', 'zh-CN'], 'zh-CN'],
    ['zh-HK', ['zh-CN', 'zh-TW'], 'zh-TW'],
    ['zh-TW', ['zh-Hant', 'zh-TW'], 'zh-TW'],
    ['zh', ['en', 'zh-Hant'], 'zh-Hant'],
    ['zha', ['zh-Hans'], undefined],
    ['int', ['id'], undefined],
    ['ar-EG', ['en', 'ar'], 'ar'],
    ['es-419', ['en', 'es'], 'es'],
    ['pt-PT', ['pt-BR', 'pt'], 'pt'],
    ['pt', ['en', 'pt-BR'], 'pt-BR'],
    ['pt-PT', ['en', 'pt-BR'], 'pt-BR'],
    ['fr', ['en', 'vi'], undefined],
    ['v', ['vi'], undefined],
    ['vie', ['vi'], undefined],
    ['vi', ['vie'], undefined],
    ['', ['en'], undefined],
    ['vi', [], undefined],
  ];

  for (const [wanted, available, served] of rows) {
    it(`${served ?? 'none'} serves whoever wants "${wanted}" (${available.join(', ') || 'nothing at hand'})`, () => {
      expect(negotiate(wanted, available)).to.equal(served);
    });
  }
});

describe('A language', () => {
  it('reads from right to left if its script does', () => {
    for (const tag of ['ar', 'ar-EG', 'he', 'fa-IR', 'ur', 'ckb', 'az-Arab', 'AR']) expect(directionOf(tag), tag).to.equal('rtl');
  });

  it('reads from left to right otherwise, also where its name begins alike', () => {
    for (const tag of ['en', 'vi-VN', 'arn', 'bar', 'hea', 'uga', 'zh-Hant', '']) expect(directionOf(tag), tag).to.equal('ltr');
  });
});
