import { expect } from '@open-wc/testing';
import { getPage, newId, now, VERSION } from '../../src/element/environment.js';
import { passTime } from '../support/element-time.js';

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const timeOf = (id: string) => parseInt(id.replaceAll('-', '').slice(0, 12), 16);

const ids = (count: number) => Array.from({ length: count }, newId);

describe('A new id', () => {
  it('is a UUIDv7, each another', () => {
    const all = ids(2000);
    for (const id of all) expect(id).to.match(UUID_V7);
    expect(new Set(all).size).to.equal(all.length);
    expect(new Set(all.map((id) => id.slice(-12))).size).to.equal(all.length);
  });

  it('carries the time of its making', () => {
    passTime(60_000);
    const before = now();
    expect(timeOf(newId())).to.be.within(before, now());
  });

  it('sorts after those before it, however fast they follow and wherever the clock goes', () => {
    const all = ids(50);
    passTime(-3_600_000);
    all.push(...ids(50));
    passTime(7_200_000);
    all.push(...ids(50));
    expect(all).to.deep.equal([...all].sort());
  });
});

describe('A page', () => {
  it('has one outbox and one id, whoever asks', () => {
    const page = getPage();
    expect(getPage()).to.equal(page);
    expect(page.visit).to.match(UUID_V7);
  });

  it('knows the version of the script, and the hour', () => {
    expect(VERSION).to.match(/^\d+\.\d+\.\d+/);
    expect(Math.abs(now() - Date.now())).to.be.lessThan(1000);
  });
});
