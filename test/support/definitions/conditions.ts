import { bad, good, RATING, rating, survey, unseen, withWhen, type DefinitionCase } from './case.js';

export const conditions: readonly DefinitionCase[] = [
  ...[
    { question: 'q', is: 1 },
    { question: 'q', in: [1, 2] },
    { question: 'q', atMost: 2 },
    { question: 'q', atLeast: 0 },
    { question: 'q', answered: false },
    { all: [{ question: 'q', is: 1 }, { not: { any: [{ question: 'q', answered: true }] } }] },
  ].map((when) => good(`a condition ${JSON.stringify(when)}`, withWhen(when))),
  good('a condition on a section', {
    id: 'test',
    sections: [
      { id: 'a', questions: [RATING] },
      { id: 'b', when: { question: 'q', atMost: 2 }, questions: [{ id: 'why', type: 'text', label: 'Why?' }] },
    ],
  }),
  bad('a condition without a question', withWhen({ is: 1 }), 'missing'),
  bad('a condition without a test', withWhen({ question: 'q' }), 'not-a-condition'),
  bad('a condition with a test of its own', withWhen({ question: 'q', equals: 1 }), 'not-a-condition'),
  bad('a limit in words', withWhen({ question: 'q', atMost: 'two' }), 'not-a-condition'),
  bad('a choice that is no list', withWhen({ question: 'q', in: 1 }), 'not-a-condition'),
  bad('answered in words', withWhen({ question: 'q', answered: 'yes' }), 'not-a-condition'),
  bad('a condition that is a word', withWhen('q'), 'not-an-object', 'missing', 'not-a-condition'),
  bad('a join that is no list', withWhen({ all: { question: 'q', is: 1 } }), 'not-a-list'),
  unseen('a condition on nothing', withWhen({ question: 'x', is: 1 }), 'unknown-question'),
  unseen('a condition on itself', rating({ when: { question: 'q', is: 1 } }), 'condition-cycle'),
  unseen(
    'a circle of conditions',
    survey({ ...RATING, when: { question: 'r', is: 1 } }, { ...RATING, id: 'r', when: { question: 'q', is: 1 } }),
    'condition-cycle',
    'condition-cycle',
  ),
];
