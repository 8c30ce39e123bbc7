import { bad, good, LABEL, question, RATING, rating, survey, unseen, type DefinitionCase } from './case.js';

export const questions: readonly DefinitionCase[] = [
  bad('a question without an id', rating({ id: undefined }), 'missing'),
  bad('a question without a type', rating({ type: undefined }), 'missing'),
  bad('a question of an unknown type', question('matrix'), 'unknown-value'),
  bad('a question without a label', rating({ label: undefined }), 'missing'),
  bad('required in words', rating({ required: 'yes' }), 'not-a-boolean'),
  good('a question called "constructor"', rating({ id: 'constructor' })),
  unseen('an id twice', survey(RATING, RATING), 'duplicate-id'),
  unseen(
    'an id twice in different sections',
    { id: 'test', sections: [{ id: 'a', questions: [RATING] }, { id: 'b', questions: [RATING] }] },
    'duplicate-id',
  ),
  unseen(
    'two sections of one id',
    { id: 'test', sections: [{ id: 'a', questions: [RATING] }, { id: 'a', questions: [{ ...RATING, id: 'r' }] }] },
    'duplicate-id',
  ),
  good('a text field', question('text', { multiline: true, maxLength: 10000, input: 'text' })),
  bad('a text field for nothing', question('text', { maxLength: 0 }), 'out-of-range'),
  bad('a text field for a novel', question('text', { maxLength: 10001 }), 'out-of-range'),
  bad('a length in words', question('text', { maxLength: '500' }), 'not-a-number'),
  bad('a field for passwords', question('text', { input: 'password' }), 'unknown-value'),
  good(
    'a contact field behind a consent',
    survey({ id: 'agree', type: 'consent', label: LABEL }, { id: 'phone', type: 'text', input: 'tel', needs: 'agree', label: LABEL }),
  ),
  unseen('a contact field behind nothing', question('text', { needs: 'agree' }), 'unknown-question'),
  unseen(
    'a contact field behind a rating',
    survey(RATING, { id: 'phone', type: 'text', needs: 'q', label: LABEL }),
    'unknown-question',
  ),
];
