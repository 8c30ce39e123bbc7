import { bad, good, option, question, unseen, type DefinitionCase } from './case.js';

export const options: readonly DefinitionCase[] = [
  good('a choice', question('choice', { options: [option('a'), option('b')], other: true })),
  good('a choice of nothing but other', question('choice', { other: true })),
  good('several choices', question('choices', { options: [option('a'), option('b'), option('none', { exclusive: true })], min: 1, max: 2 })),
  bad('a choice without options', question('choice'), 'missing'),
  bad('a choice of no options', question('choices', { options: [] }), 'missing'),
  bad('an option without a label', question('choice', { options: [{ id: 'a' }] }), 'missing'),
  bad('an option without an id', question('choice', { options: [{ label: 'A' }] }), 'missing'),
  bad('an option that takes the place of other', question('choice', { options: [option('other')] }), 'reserved-id'),
  bad('other in words', question('choice', { options: [option('a')], other: 'yes' }), 'not-a-boolean'),
  bad('exclusive in words', question('choices', { options: [option('a', { exclusive: 'yes' })] }), 'not-a-boolean'),
  bad('at least no choice', question('choices', { options: [option('a')], min: 0 }), 'out-of-range'),
  unseen('an option twice', question('choice', { options: [option('a'), option('a')] }), 'duplicate-id'),
  unseen('more choices than there are', question('choices', { options: [option('a')], max: 2 }), 'out-of-range'),
  unseen('more at least than at most', question('choices', { options: [option('a'), option('b')], min: 2, max: 1 }), 'out-of-range'),
];
