import { expect } from '@open-wc/testing';
import { toRetryAfter } from '../../src/transport/retry-after.js';

const NOW = Date.UTC(1994, 10, 6, 8, 49, 37);
const DAY = 864e5;

describe('Retry-After', () => {
  for (const [text, ms] of [
    ['120', 120e3],
    ['1', 1e3],
    ['0', 1e3],
    ['86400', DAY],
    ['86401', DAY],
    ['99999999999999999999999', DAY],
    ['Sun, 06 Nov 1994 08:50:37 GMT', 60e3],
    ['Sunday, 06-Nov-94 08:50:37 GMT', 60e3],
    ['Sun, 06 Nov 1994 08:49:37 GMT', 1e3],
    ['Sat, 05 Nov 1994 08:49:37 GMT', 1e3],
    ['Tue, 08 Nov 1994 08:49:37 GMT', DAY],
  ] as const)
    it(`"${text}" is a wait of ${ms} ms`, () => {
      expect(toRetryAfter(text, NOW)).to.equal(ms);
    });

  for (const text of [
    ...[null, '', ' ', 'soon', 'soon 1', '-5', '1.5', '1e3', '0x10', '12 s', 'Infinity'],
    ...['Someday, 99 Foo 1994 08:49:37 GMT', 'soon, or Sun, 06 Nov 1994 08:50:37', '(at) Sun, 06 Nov 1994 08:50:37 GMT', 'Sun, 06 Nov 1994 08:50:37 GMT+2'],
  ])
    it(`${text === null ? 'nothing' : `"${text}"`} is no wait at all`, () => {
      expect(toRetryAfter(text, NOW)).to.equal(undefined);
    });
});
