import { expect } from '@open-wc/testing';
import { begin, currentQuestions, currentSections, reduce, type Action, type State } from '../../src/survey/session.js';
import { answered, answering, find, played, readSurvey, sectionsOf, write } from '../support/builders.js';

const NEXT: Action = { type: 'next' };
const BACK: Action = { type: 'back' };
const SUBMIT: Action = { type: 'submit' };

const survey = sectionsOf(
  [write.scale('a', { required: true })],
  [write.text('b', { when: { question: 'a', atMost: 2 }, required: true })],
  [write.scale('c'), write.note('n')],
);
const start = begin(survey, 'steps');
const definition = (title: string) => ({ id: 'test', title, sections: [{ id: 'one', questions: [write.scale('a')] }, { id: 'two', questions: [write.text('b', { required: true })] }] });
const first = readSurvey(definition('In some words'));
const place = (state: State): string => currentSections(state).map(({ id }) => id).join();
const faulty = (state: State): readonly string[] => state.faults.map(({ question }) => question.id);

describe('A survey in steps', () => {
  it('shows one section at a time; on one page all of them', () => {
    expect(place(start)).to.equal('one');
    expect(place(begin(survey, 'page'))).to.equal('one,three');
  });

  it('goes no further while something is missing, and says what', () => {
    const stopped = reduce(start, NEXT);
    expect(place(stopped)).to.equal('one');
    expect(faulty(stopped)).to.deep.equal(['a']);
  });

  it('passes over a section of which nothing is asked', () => {
    expect(place(played(start, answering(start, 'a', 5), NEXT))).to.equal('three');
    expect(place(played(start, answering(start, 'a', 1), NEXT))).to.equal('two');
  });

  it('ends at the last section: further is the same object', () => {
    const last = played(start, answering(start, 'a', 5), NEXT);
    expect(reduce(last, NEXT)).to.equal(last);
  });

  it('begins at the first: back from there is the same object', () => {
    expect(reduce(start, BACK)).to.equal(start);
  });

  it('goes back without anything being right, and forgets what it found', () => {
    const stopped = played(start, answering(start, 'a', 1), NEXT, NEXT);
    expect(faulty(stopped)).to.deep.equal(['b']);
    const back = reduce(stopped, BACK);
    expect(place(back)).to.equal('one');
    expect(back.faults).to.deep.equal([]);
    expect(back.answers.get('a')).to.deep.equal({ value: 1 });
  });

  it('goes nowhere but in steps', () => {
    const page = answered(survey, { a: 5 });
    expect(reduce(page, NEXT)).to.equal(page);
    expect(reduce(page, BACK)).to.equal(page);
  });

  it('goes nowhere once it was sent', () => {
    const sent = played(start, answering(start, 'a', 5), NEXT, SUBMIT);
    expect(reduce(sent, BACK)).to.equal(sent);
    expect(reduce(sent, NEXT)).to.equal(sent);
    const unfinished: State = { ...start, status: 'submitting' };
    expect(reduce(unfinished, NEXT)).to.equal(unfinished);
  });

  it('jumps back to the first section that is not right when it is sent', () => {
    const emptied = played(start, answering(start, 'a', 1), NEXT, answering(start, 'b', 'x'), NEXT, answering(start, 'a', undefined), SUBMIT);
    expect(emptied).to.include({ status: 'asking', step: 0 });
    expect(faulty(emptied)).to.deep.equal(['a']);
  });

  it('jumps forward to it too, and counts it as displayed', () => {
    const jumped = played(start, answering(start, 'a', 1), SUBMIT);
    expect(place(jumped)).to.equal('two');
    expect(faulty(jumped)).to.deep.equal(['b']);
    expect([...jumped.displayed]).to.deep.equal(['a', 'b']);
  });

  it('counts as displayed only what was, in whatever order', () => {
    const state = played(start, answering(start, 'a', 5), NEXT);
    expect([...state.displayed]).to.deep.equal(['a', 'c', 'n']);
  });

  it('stays where there is something to show when the section on display goes away', () => {
    const ends = sectionsOf([write.scale('a')], [write.scale('b', { when: { not: { question: 'b2', is: 1 } } }), write.scale('b2')]);
    const selfless = sectionsOf([write.scale('a')], [write.scale('b', { when: { question: 'a', is: 1 } })]);
    const second = played(answered(selfless, { a: 1 }, 'steps'), NEXT);
    expect(place(second)).to.equal('two');
    expect(place(played(second, answering(second, 'a', 2)))).to.equal('one');
    expect(place(played(begin(ends, 'steps'), NEXT))).to.equal('two');
  });

  const forward = sectionsOf([write.scale('a')], [write.note('b', { when: { question: 'c', answered: false } })], [write.scale('c')], [write.scale('d')]);
  const backward = sectionsOf([write.scale('a')], [write.note('b', { when: { question: 'c', answered: true } })], [write.scale('c')], [write.scale('d')]);

  it('stays at the section being answered when one before it goes away', () => {
    const third = played(begin(forward, 'steps'), NEXT, NEXT);
    expect(place(third)).to.equal('three');
    expect(place(played(third, answering(third, 'c', 1)))).to.equal('three');
  });

  it('stays at the section being answered when one before it comes up', () => {
    const second = played(begin(backward, 'steps'), NEXT);
    expect(place(second)).to.equal('three');
    expect(place(played(second, answering(second, 'c', 1)))).to.equal('three');
  });
});

describe('A survey that is begun or stated again', () => {
  it('with answers kept from before goes on where it was, and has shown what came before', () => {
    const state = begin(survey, 'steps', new Map([['a', { value: 5 }]]), 1);
    expect(place(state)).to.equal('three');
    expect([...state.displayed]).to.deep.equal(['a', 'c', 'n']);
  });

  it('at a step that is not there stays within', () => {
    expect(begin(survey, 'steps', new Map(), 9).step).to.equal(1);
    expect(begin(survey, 'steps', new Map(), -1).step).to.equal(0);
    expect(begin({ ...survey, sections: [] }, 'steps').step).to.equal(0);
  });

  it('again with the same survey keeps answers, place, faults and receipt', () => {
    const again = readSurvey(definition('In other words'));
    const second = played(begin(first, 'steps'), answering(start, 'a', 1), NEXT, NEXT);
    const restated = reduce(second, { type: 'restate', survey: again, layout: 'steps' });
    expect(restated.survey).to.equal(again);
    expect(place(restated)).to.equal('two');
    expect(restated.answers).to.equal(second.answers);
    expect(restated.faults).to.deep.equal([{ code: 'required', question: find(again, 'b') }]);
    for (const status of ['submitting', 'queued', 'sent', 'dismissed'] as const) {
      expect(reduce({ ...second, status }, { type: 'restate', survey: again, layout: 'steps' }).status).to.equal(status);
    }
  });

  it('again in another layout begins at its first section and has displayed the rest', () => {
    const second = played(start, answering(start, 'a', 5), NEXT);
    const page = reduce(second, { type: 'restate', survey, layout: 'page' });
    expect(page).to.include({ layout: 'page', step: 0 });
    expect(currentQuestions(page).map(({ id }) => id)).to.deep.equal(['a', 'c', 'n']);
    const steps = reduce(page, { type: 'restate', survey, layout: 'steps' });
    expect(place(steps)).to.equal('one');
    expect(steps.displayed.size).to.equal(3);
  });

  it('again with fewer sections stays where there is something to show', () => {
    const second = played(start, answering(start, 'a', 5), NEXT);
    const shorter = sectionsOf([write.scale('a', { required: true })]);
    expect(place(reduce(second, { type: 'restate', survey: shorter, layout: 'steps' }))).to.equal('one');
  });

  it('again as another survey, or another version of it, is the same object: answers belong to what was asked', () => {
    for (const changed of [{ ...survey, version: '2' }, { ...survey, id: 'other' }]) {
      expect(reduce(start, { type: 'restate', survey: changed, layout: 'steps' })).to.equal(start);
    }
  });
});
