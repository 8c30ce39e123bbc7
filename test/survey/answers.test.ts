import { expect } from '@open-wc/testing';
import { NO_ANSWERS, withAnswer } from '../../src/survey/answers.js';

describe('Answers', () => {
  it('are kept under ids of any kind', () => {
    const answers = ['constructor', '__proto__', ''].reduce((given, id) => withAnswer(given, id, { value: id }), NO_ANSWERS);
    expect([...answers.keys()]).to.deep.equal(['constructor', '__proto__', '']);
    expect(NO_ANSWERS.get('constructor')).to.equal(undefined);
  });

  it('are added and taken away on a copy', () => {
    const one = withAnswer(NO_ANSWERS, 'a', { value: 0 });
    const none = withAnswer(one, 'a', undefined);
    expect([NO_ANSWERS.size, one.size, none.size]).to.deep.equal([0, 1, 0]);
  });
});
