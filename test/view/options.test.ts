import { expect } from '@open-wc/testing';
import { answered, surveyOf, write } from '../support/builders.js';
import { isChecked, show, type, type Stage } from './stage.js';

const choice = surveyOf(write.choice('q', { other: true }));
const choices = surveyOf(write.choices('q', { other: true }));
const chosen = (stage: Stage, role: string): readonly string[] => stage.all(role).filter(({ element }) => isChecked(element)).map(({ name }) => name);
const answer = (stage: Stage) => stage.state.answers.get('q');

describe('A choice', () => {
  it('is a group of options named by their words, "Other" last, none selected', async () => {
    const stage = await show(choice);
    stage.one('radiogroup', 'Label of q');
    expect(stage.names('radio')).to.deep.equal(['Option a', 'Option b', 'Option c', 'Other']);
    expect(chosen(stage, 'radio')).to.deep.equal([]);
  });

  it('is of one: another takes its place', async () => {
    const stage = await show(choice);
    stage.one('radio', 'Option a').click();
    stage.one('radio', 'Option c').click();
    expect(answer(stage)).to.deep.equal({ value: 'c' });
    expect(chosen(stage, 'radio')).to.deep.equal(['Option c']);
  });

  it('can be taken back', async () => {
    const stage = await show(answered(choice, { q: 'a' }));
    stage.one('button', 'Clear answer').click();
    expect(answer(stage)).to.equal(undefined);
    expect(chosen(stage, 'radio')).to.deep.equal([]);
  });
});

describe('A choice of several', () => {
  it('is a group of boxes, none of them ticked', async () => {
    const stage = await show(choices);
    stage.one('group', 'Label of q');
    expect(stage.names('checkbox')).to.deep.equal(['Option a', 'Option b', 'Option c', 'Option none', 'Other']);
    expect(chosen(stage, 'checkbox')).to.deep.equal([]);
  });

  it('takes ticks and takes them back', async () => {
    const stage = await show(choices);
    for (const name of ['Option c', 'Option a', 'Option c']) stage.one('checkbox', name).click();
    expect(answer(stage)).to.deep.equal({ value: ['a'] });
    expect(chosen(stage, 'checkbox')).to.deep.equal(['Option a']);
  });

  it('takes all ticks back for the option that stands alone', async () => {
    const stage = await show(answered(choices, { q: ['a', 'b'] }));
    stage.one('checkbox', 'Option none').click();
    expect(chosen(stage, 'checkbox')).to.deep.equal(['Option none']);
    stage.one('checkbox', 'Option b').click();
    expect(chosen(stage, 'checkbox')).to.deep.equal(['Option b']);
  });

  it('needs no button to take it back', async () => {
    expect((await show(answered(choices, { q: ['a'] }))).names('button')).not.to.include('Clear answer');
  });
});

for (const [kind, survey, role, value] of [['choice', choice, 'radio', 'other'], ['choice of several', choices, 'checkbox', ['other']]] as const) {
  describe(`"Other" in a ${kind}`, () => {
    it('asks for words only once it is chosen, in the field that is met next', async () => {
      const stage = await show(survey);
      expect(stage.names('textbox')).to.deep.equal([]);
      stage.one(role, 'Other').click();
      const field = stage.one('textbox', 'Please say which');
      const controls = [...stage.root.querySelectorAll<HTMLElement>('input, textarea, button')];
      expect(controls[controls.indexOf(stage.one(role, 'Other')) + 1]).to.equal(field);
    });

    it('keeps the words beside the choice', async () => {
      const stage = await show(answered(survey, { q: value as never }));
      type(stage.one('textbox', 'Please say which'), 'the queue');
      expect(answer(stage)).to.deep.equal({ value, other: 'the queue' });
      expect(stage.one('textbox', 'Please say which')).to.have.property('value', 'the queue');
    });

    it('keeps its words while something else is chosen, and shows them again', async () => {
      const stage = await show(answered(survey, { q: { value: value as never, other: 'the queue' } }));
      stage.one(role, role === 'radio' ? 'Option a' : 'Other').click();
      expect(stage.names('textbox')).to.deep.equal([]);
      stage.one(role, 'Other').click();
      expect(stage.one('textbox', 'Please say which')).to.have.property('value', 'the queue');
    });
  });
}
