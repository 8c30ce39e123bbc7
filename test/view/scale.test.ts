import { expect } from '@open-wc/testing';
import { answered, surveyOf, write, type Definition } from '../support/builders.js';
import { isChecked, show, type Stage } from './stage.js';

const LEVELS = ['Very dissatisfied', 'Dissatisfied', 'Neither satisfied nor dissatisfied', 'Satisfied', 'Very satisfied'];
const rate = (fields: object = {}) => surveyOf(write.scale('q', fields));
const checked = (stage: Stage): readonly string[] => stage.all('radio').filter(({ element }) => isChecked(element)).map(({ name }) => name);
const own = (...values: readonly number[]) => ({ scale: { levels: values.map((value) => ({ value, label: `Level ${value}` })) } });

describe('A rating', () => {
  it('is a group named by its question, of levels named by their words', async () => {
    const stage = await show(rate());
    stage.one('radiogroup', 'Label of q');
    expect(stage.names('radio')).to.deep.equal(LEVELS);
  });

  it('speaks the language of the reader', async () => {
    const stage = await show(rate(), { locale: 'vi' });
    expect(stage.names('radio')[0]).to.equal('Rất không hài lòng');
  });

  it('has nothing selected beforehand', async () => {
    expect(checked(await show(rate({ required: true, allowNotApplicable: true })))).to.deep.equal([]);
  });

  it('wishes for the level that is picked, and shows it as picked', async () => {
    const stage = await show(rate());
    stage.one('radio', 'Satisfied').click();
    expect(stage.wishes).to.deep.equal([{ type: 'answer', question: stage.state.survey.sections[0]?.questions[0], answer: { value: 4 } }]);
    expect(checked(stage)).to.deep.equal(['Satisfied']);
    stage.one('radio', 'Dissatisfied').click();
    expect(checked(stage)).to.deep.equal(['Dissatisfied']);
  });

  it('takes 0 for a level like others', async () => {
    const stage = await show(rate({ scale: 'yesno' }));
    expect(stage.names('radio')).to.deep.equal(['Yes', 'No']);
    stage.one('radio', 'No').click();
    expect(stage.state.answers.get('q')).to.deep.equal({ value: 0 });
    expect(checked(stage)).to.deep.equal(['No']);
  });

  it('can be taken back by a button that is there once there is an answer', async () => {
    const stage = await show(rate());
    expect(stage.names('button')).not.to.include('Clear answer');
    stage.one('radio', 'Satisfied').click();
    stage.one('button', 'Clear answer').click();
    expect(stage.wishes.at(-1)).to.deep.include({ type: 'answer', answer: undefined });
    expect(checked(stage)).to.deep.equal([]);
    expect(stage.names('button')).not.to.include('Clear answer');
  });

  it('offers "does not apply" only where asked to, in place of a level', async () => {
    expect((await show(rate())).names('radio')).not.to.include('Does not apply');
    const stage = await show(answered(rate({ allowNotApplicable: true }), { q: 2 }));
    stage.one('radio', 'Does not apply').click();
    expect(stage.state.answers.get('q')).to.deep.equal({ notApplicable: true });
    expect(checked(stage)).to.deep.equal(['Does not apply']);
  });

  it('of 0 to 10 is named by its numbers, with words at both ends for whoever sees', async () => {
    const stage = await show(rate({ scale: 'recommend' }));
    const names = stage.names('radio');
    expect(names).to.have.length(11);
    expect(names[0]).to.match(/^0 Not at all likely$/);
    expect(names.slice(1, 10)).to.deep.equal(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
    expect(names[10]).to.match(/^10 Extremely likely$/);
    const ends = (scene: typeof stage) => [...scene.part('scale-ends').children].map(({ textContent }) => textContent);
    expect(ends(stage)).to.deep.equal(['0 = Not at all likely', '10 = Extremely likely']);
    expect(ends(await show(rate(own(8, 7, 6, 5, 4, 3, 2, 1))))).to.deep.equal(['8 = Level 8', '1 = Level 1']);
  });

  it('of the author is named by the author’s words, in the author’s order', async () => {
    expect((await show(rate(own(5, 3, 0)))).names('radio')).to.deep.equal(['Level 5', 'Level 3', 'Level 0']);
  });

  it('of points counts them', async () => {
    expect((await show(rate({ scale: 'points2' }))).names('radio')).to.deep.equal(['2 points', '1 point', '0 points']);
  });

  it('is marked, part and all, where it is picked', async () => {
    const stage = await show(answered(rate(), { q: 5 }));
    const marked = [...stage.root.querySelectorAll('[part~="scale-item--checked"]')];
    expect(marked.map((tile) => tile.textContent?.trim())).to.deep.equal(['Very satisfied']);
    expect(stage.root.querySelectorAll('[part~="scale-item"]')).to.have.length(5);
  });
});

describe('Ratings on one scale', () => {
  const likert = async (...questions: readonly Definition[]) => {
    const stage = await show(surveyOf(...questions));
    const section = stage.part('section');
    // Which group each question belongs to; alone in the section: none.
    const homes = stage.all('radiogroup').map(({ element }) => element.parentElement).map((home) => (home === section ? null : home));
    return { stage, homes };
  };

  it('that follow one another are one group, whose levels are shown once more above', async () => {
    const { homes } = await likert(write.scale('a'), write.scale('b'), write.scale('c'));
    expect(new Set(homes).size).to.equal(1);
    expect(homes[0]).not.to.equal(null);
  });

  it('keep, each, their own name and the names of their levels', async () => {
    const { stage } = await likert(write.scale('a'), write.scale('b'));
    expect(stage.names('radiogroup')).to.deep.equal(['Label of a', 'Label of b']);
    expect(stage.names('radio')).to.deep.equal([...LEVELS, ...LEVELS]);
  });

  it('stand alone where something stands between them, where scale or look differ, and where there is no room', async () => {
    const alone = [
      [write.scale('a'), write.note('n'), write.scale('b')],
      [write.scale('a'), write.scale('b', { scale: 'agreement5' })],
      [write.scale('a'), write.scale('b', { symbols: 'stars' })],
      [write.scale('a', { scale: 'recommend' }), write.scale('b', { scale: 'recommend' })],
      [write.scale('a', own(1, 2)), write.scale('b', own(1, 2))],
    ];
    for (const questions of alone) expect((await likert(...questions)).homes, JSON.stringify(questions)).to.deep.equal([null, null]);
  });

  it('are answered apart from one another', async () => {
    const { stage } = await likert(write.scale('a'), write.scale('b'));
    stage.all('radio')[1]?.element.click();
    stage.all('radio')[8]?.element.click();
    expect([...stage.state.answers]).to.deep.equal([['a', { value: 2 }], ['b', { value: 4 }]]);
    expect(stage.all('radio').filter(({ element }) => isChecked(element))).to.have.length(2);
  });
});
