import { expect } from '@open-wc/testing';
import { isExpired, toEntry } from '../../src/outbox/entry.js';
import { createWorld, DAY, HERE } from './world.js';

describe('An entry', () => {
  const { entry } = createWorld();

  it('is too old after thirty days, not with them', () => {
    const { at } = entry('a');
    expect([30 * DAY, 30 * DAY + 1].map((age) => isExpired(entry('a'), at + age))).to.deep.equal([false, true]);
  });

  it('may come from a device whose clock begins in 1970', () => {
    const first = entry('a', { at: 0 });
    expect(toEntry(['q', HERE, 'a'], first)).to.equal(first);
  });
});
