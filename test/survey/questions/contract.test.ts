import { describeQuestion } from '../../contracts/question.js';

const value = (given: unknown) => ({ value: given as never });
const OTHER = { other: true };

describeQuestion({
  type: 'scale',
  good: [
    ['a level', value(3)],
    ['0, which is an answer', value(0), { scale: 'recommend' }],
    ['"does not apply" in place of a level', { notApplicable: true }, { allowNotApplicable: true }],
  ],
  none: [['a level in words', value('3')]],
  faulty: [
    ['a level that the scale has not', value(6), { code: 'not-an-option' }],
    ['half a level', value(2.5), { code: 'not-an-option' }],
    ['what is not a number', value(NaN), { code: 'not-an-option' }],
  ],
});

describeQuestion({
  type: 'choice',
  good: [
    ['an option', value('a')],
    ['other in words', { value: 'other', other: 'the queue' }, OTHER],
    ['other without words', value('other'), OTHER],
  ],
  none: [['a number', value(1)]],
  faulty: [
    ['an option that is not offered', value('z'), { code: 'not-an-option' }],
    ['other where it is not offered', value('other'), { code: 'not-an-option' }],
    ['the name of what every object has', value('constructor'), { code: 'not-an-option' }],
  ],
});

describeQuestion({
  type: 'choices',
  good: [
    ['one of several', value(['a'])],
    ['all that may be chosen', value(['a', 'b']), { max: 2 }],
    ['as many as must be chosen', value(['a', 'b']), { min: 2 }],
    ['"none of these", however many must be chosen', value(['none']), { min: 2 }],
    ['other', value(['a', 'other']), OTHER],
  ],
  none: [['none of them', value([])], ['a word', value('a')]],
  faulty: [
    ['fewer than must be chosen', value(['a']), { code: 'too-few', limit: 2 }, { min: 2 }],
    ['more than may be chosen', value(['a', 'b', 'c']), { code: 'too-many', limit: 2 }, { max: 2 }],
    ['an option that is not offered', value(['a', 'z']), { code: 'not-an-option' }],
    ['an option twice', value(['a', 'a']), { code: 'not-an-option' }],
  ],
});

describeQuestion({
  type: 'text',
  good: [
    ['words', value('Cảm ơn')],
    ['as many characters as allowed', value('abc'), { maxLength: 3 }],
    ['an address', value('a@example.org'), { input: 'email' }],
    ['a telephone number of any form', value('+84 (0) 24 3826'), { input: 'tel' }],
    ['words behind a consent', value('0900 000 000'), { needs: 'agree' }],
  ],
  none: [['nothing', value('')], ['spaces and line breaks', value(' \n\t ')], ['a number', value(5)]],
  faulty: [
    ['a character too many', value('abcd'), { code: 'too-long', limit: 3 }, { maxLength: 3 }],
    ['what is no address', value('example.org'), { code: 'not-an-email' }, { input: 'email' }],
    ['an address without a host', value('a@'), { code: 'not-an-email' }, { input: 'email' }],
    ['an address without a name', value('@example.org'), { code: 'not-an-email' }, { input: 'email' }],
  ],
});

describeQuestion({
  type: 'consent',
  good: [['a tick', value(true)]],
  none: [['no tick', value(false)], ['a word', value('true')]],
  faulty: [],
});
