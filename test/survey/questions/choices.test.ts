import { expect } from '@open-wc/testing';
import { toggle } from '../../../src/survey/questions/choices.js';
import { read } from '../../support/builders.js';

const question = read('choices', { other: true });
const after = (...ids: readonly string[]): readonly string[] => ids.reduce<readonly string[]>((chosen, id) => toggle(question, chosen, id), []);

describe('Ticking options', () => {
  it('keeps them in the order of the definition', () => {
    expect(after('other', 'c', 'a')).to.deep.equal(['a', 'c', 'other']);
  });

  it('twice takes one back and leaves the others', () => {
    expect(after('a', 'b', 'a')).to.deep.equal(['b']);
    expect(after('a', 'a')).to.deep.equal([]);
  });

  it('that is exclusive takes back all others, "other" too', () => {
    expect(after('a', 'other', 'none')).to.deep.equal(['none']);
  });

  it('takes back the exclusive one', () => {
    expect(after('none', 'a')).to.deep.equal(['a']);
    expect(after('none', 'other')).to.deep.equal(['other']);
    expect(after('none', 'none')).to.deep.equal([]);
  });

  it('changes nothing for an option that is not offered', () => {
    expect(toggle(question, ['a'], 'z')).to.deep.equal(['a']);
  });

  it('leaves what was chosen before as it was', () => {
    const chosen = Object.freeze(['a']);
    toggle(question, chosen, 'b');
    expect(chosen).to.deep.equal(['a']);
  });
});

describe('Options', () => {
  it('end with "other", which has no words of its own', () => {
    expect(question.options.at(-1)).to.deep.equal({ id: 'other' });
    expect(read('choices').options.map(({ id }) => id)).to.deep.equal(['a', 'b', 'c', 'none']);
  });

  it('of a choice know nothing of being exclusive: one is chosen anyway', () => {
    expect(read('choice').options[0]).to.deep.equal({ id: 'a', label: 'Option a' });
  });
});
