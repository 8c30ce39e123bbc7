import { bad, good, LABEL, unseen, withScore, withTop, type DefinitionCase } from './case.js';

export const scores: readonly DefinitionCase[] = [
  ...['share', 'allSatisfied', 'mean', 'rescaled', 'sum'].map((method) => good(`a score by ${method}`, withScore({ method }))),
  good('a score of named levels', withScore({ satisfied: [4, 5], of: 'question:q', label: LABEL })),
  good('a score of a section', withScore({ of: 'section:section-1' })),
  good('a score of whatever there is', withScore({ of: undefined })),
  good('a difference', withScore({ method: 'difference', high: [5], low: [1, 2] })),
  bad('a difference of nothing', withScore({ method: 'difference' }), 'missing', 'missing'),
  bad('a score without an id', withScore({ id: undefined }), 'missing'),
  bad('a score without a method', withScore({ method: undefined }), 'missing'),
  bad('a score by an unknown method', withScore({ method: 'median' }), 'unknown-value'),
  bad('levels in words', withScore({ satisfied: ['good'] }), 'not-a-list'),
  bad('levels that are no list', withScore({ satisfied: 5 }), 'not-a-list'),
  bad('a score of something else', withScore({ of: 'answers' }), 'unknown-question'),
  bad('scores that are no list', withTop({ scores: { id: 's' } }), 'not-a-list'),
  unseen('a score of an unknown question', withScore({ of: 'question:x' }), 'unknown-question'),
  unseen('a score of an unknown section', withScore({ of: 'section:x' }), 'unknown-question'),
  unseen(
    'a score twice',
    withTop({ scores: [{ id: 's', method: 'mean' }, { id: 's', method: 'share' }] }),
    'duplicate-id',
  ),
];
