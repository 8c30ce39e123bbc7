import { bad, good, level, RATING, rating, survey, unseen, withScale, type DefinitionCase } from './case.js';

export const scales: readonly DefinitionCase[] = [
  ...['satisfaction5', 'satisfaction3', 'agreement5', 'agreement7', 'stars5', 'thumbs', 'yesno', 'recommend', 'points2'].map((scale) =>
    good(`the built-in scale ${scale}`, rating({ scale })),
  ),
  good('a scale with symbols and "does not apply"', rating({ symbols: 'faces', allowNotApplicable: true })),
  good('an own scale, best first, that skips', withScale({ levels: [level(5), level(3), level(0)], symbols: 'numbers' })),
  good('a scale in its place', rating({ scale: { levels: [level(1), level(0)] } })),
  bad('a scale question without a scale', rating({ scale: undefined }), 'missing'),
  bad('a scale that is a number', rating({ scale: 5 }), 'not-a-text'),
  bad('unknown symbols', rating({ symbols: 'hearts' }), 'unknown-value'),
  bad('"does not apply" in words', rating({ allowNotApplicable: 'no' }), 'not-a-boolean'),
  bad('an own scale of one level', withScale({ levels: [level(1)] }), 'out-of-range'),
  bad('an own scale without levels', withScale({}), 'out-of-range'),
  bad('a level without a label', withScale({ levels: [level(1), { value: 2 }] }), 'missing'),
  bad('a level without a value', withScale({ levels: [level(1), { label: 'Two' }] }), 'missing'),
  bad('a level with a value in words', withScale({ levels: [level(1), level('two')] }), 'not-a-number'),
  bad('scales that are no object', { ...survey(RATING), scales: 'stars' }, 'not-an-object'),
  bad('scales that are a list', { ...survey(RATING), scales: [] }, 'not-an-object'),
  bad('an own scale with a built-in name', { ...survey(RATING), scales: { stars5: { levels: [level(1), level(2)] } } }, 'reserved-id'),
  unseen('a scale nobody made', rating({ scale: 'stars' }), 'unknown-scale'),
  unseen('a value twice', withScale({ levels: [level(1), level(1)] }), 'duplicate-value'),
];
