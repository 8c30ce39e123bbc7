import { expect } from '@open-wc/testing';
import { isAnswered, models, validate } from '../../../src/survey/questions/index.js';
import { read, write } from '../../support/builders.js';

describe('A note', () => {
  it('can not be answered, whatever comes as its answer', () => {
    for (const value of [true, 'words', 1]) expect(isAnswered(read('note'), { value })).to.equal(false);
  });

  it('has nothing to find fault with', () => {
    expect(validate(read('note'), undefined)).to.equal(undefined);
  });

  it('keeps its link, as a consent does', () => {
    const link = { href: '/rights', label: 'Your rights' };
    expect(read('note', { link }).link).to.deep.equal(link);
    expect(read('consent', { link }).link).to.deep.equal(link);
    expect(read('note')).not.to.have.property('link');
  });
});

describe('The table of question types', () => {
  it('has a model for each type that a definition can write', () => {
    expect(Object.keys(models).sort()).to.deep.equal(Object.keys(write).sort());
  });
});
