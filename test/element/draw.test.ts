import { expect } from '@open-wc/testing';
import { ask } from '../support/element-stage.js';

const options = ['one', 'two', 'three'].map((id) => ({ id, label: id }));

/** Which of two questions is asked depends on the first: one moves into the place of the other, radios and all. */
const EITHER = {
  id: 'either',
  questions: [
    { id: 'rate', type: 'scale', scale: 'thumbs', label: 'How was it?' },
    { id: 'liked', type: 'choice', label: 'What did you like?', options, when: { question: 'rate', is: 1 } },
    { id: 'disliked', type: 'choice', label: 'What did you dislike?', options, when: { question: 'rate', is: 0 } },
  ],
};

describe('What is drawn as chosen', () => {
  for (const liked of options)
    for (const disliked of options)
      it(`is chosen for the browser, too, after two changes of mind: ${liked.id}, ${disliked.id}`, async () => {
        const survey = await ask({}, { definition: EITHER });
        await survey.answer('How was it?', 'Good');
        await survey.answer('What did you like?', liked.id);
        await survey.answer('How was it?', 'Not good');
        await survey.answer('What did you dislike?', disliked.id);
        for (const [rate, question, chosen] of [['Good', 'What did you like?', liked.id], ['Not good', 'What did you dislike?', disliked.id]] as const) {
          await survey.answer('How was it?', rate);
          expect(survey.chosen(question)).to.deep.equal([chosen]);
          expect(survey.chosen('How was it?')).to.deep.equal([rate]);
        }
      });
});
