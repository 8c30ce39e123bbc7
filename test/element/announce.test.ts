import { expect } from '@open-wc/testing';
import { SHORT } from '../behaviour/definitions.js';
import { ask, office, type Attributes, type StagedSurvey } from '../support/element-stage.js';
import { accept, down, refuse } from '../support/fake-endpoint.js';
import { holdTimers } from '../support/element-time.js';

const PAUSE = 700;
const LIMITED = { id: 'limited', questions: [{ ...SHORT.questions[0] }, { id: 'words', type: 'text', label: 'Anything else?', maxLength: 10 }, { id: 'more', type: 'text', label: 'And?' }] };

const region = (survey: StagedSurvey) => survey.root.querySelector('[role=status]')!;

describe('What is said aloud', () => {
  it('is nothing at first, and nothing of an answer', async () => {
    const survey = await ask({}, { definition: SHORT });
    expect(region(survey).textContent).to.equal('');
    const timers = holdTimers(PAUSE);
    await survey.rate();
    timers.pass();
    expect(region(survey).textContent).to.equal('');
  });

  it('is that an answer was taken back, in the language of the survey, and no longer once there is another', async () => {
    const survey = await ask({ lang: 'vi' }, { definition: SHORT });
    await survey.answer('How was it?', 'Hài lòng');
    const timers = holdTimers(PAUSE);
    const own = region(survey);
    await survey.press('Xóa câu trả lời');
    expect(own.textContent).to.equal('');
    timers.pass();
    expect(own.textContent).to.equal('Đã xóa câu trả lời');
    await survey.answer('How was it?', 'Hài lòng');
    timers.pass();
    expect([own.textContent, region(survey) === own]).to.deep.equal(['', true]);
  });

  it('is how much is left, near the limit only, and once when typing pauses', async () => {
    const survey = await ask({}, { definition: LIMITED });
    const timers = holdTimers(PAUSE);
    await survey.type('Anything else?', '12345678');
    timers.pass();
    expect(region(survey).textContent).to.equal('');
    for (const text of ['123456789', '1234567890', '12345678901']) await survey.type('Anything else?', text);
    expect(timers.count).to.equal(1);
    timers.pass();
    expect(region(survey).textContent).to.equal('Characters too many: 1');
    await survey.type('And?', 'As much as you like, without any limit');
    timers.pass();
    expect(region(survey).textContent).to.equal('');
  });

  for (const [what, attributes, before, reply, after, words] of [
    ['what was kept is now sent', {}, 'queued', accept, 'sent', 'Thank you. Your answer was sent.'],
    ['what was kept is not accepted after all', {}, 'queued', refuse('Too late.'), 'rejected', 'The office did not accept this answer.'],
    ['what could not be kept is sent by now', { storage: 'none' }, 'unsaved', accept, 'sent', 'Thank you. Your answer was sent.'],
  ] as const)
    it(`is that ${what}`, async () => {
      office.reply = down;
      const survey = await ask(attributes as Attributes, { definition: SHORT });
      await survey.rate();
      await survey.send();
      await survey.state(before);
      const timers = holdTimers(PAUSE);
      office.reply = reply;
      await survey.element.flush();
      await survey.state(after);
      timers.pass();
      expect(region(survey).textContent).to.equal(words);
    });

  it('is nothing any more where there is no survey any more', async () => {
    const survey = await ask({}, { definition: SHORT });
    await survey.rate();
    const timers = holdTimers(PAUSE);
    await survey.press('Clear answer');
    survey.element.definition = { id: 'broken' };
    await survey.state('unavailable');
    timers.pass();
    expect(survey.text()).to.not.include('Answer cleared');
  });
});
