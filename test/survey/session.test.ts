import { expect } from '@open-wc/testing';
import { begin, currentQuestions, reduce, type Action, type Receipt, type State } from '../../src/survey/session.js';
import { answered, answering, find, played, sectionsOf, surveyOf, write } from '../support/builders.js';

const RECEIPTS: readonly Receipt[] = ['sent', 'queued', 'unsaved', 'rejected'];

const short = surveyOf(write.scale('q', { required: true }), write.text('why', { when: { question: 'q', atMost: 2 }, required: true }));
const outcome = (status: Receipt, reason?: string): Action => ({ type: 'outcome', status, ...(reason !== undefined && { reason }) });

const asking = answered(short, { q: 5 });
const submitting = reduce(asking, { type: 'submit' });
const states: Readonly<Record<State['status'], State>> = {
  asking,
  submitting,
  ...(Object.fromEntries(RECEIPTS.map((status) => [status, reduce(submitting, outcome(status))])) as Record<Receipt, State>),
  dismissed: reduce(asking, { type: 'dismiss' }),
};

const ACTIONS: readonly Action[] = [
  answering(asking, 'q', 1),
  { type: 'next' },
  { type: 'back' },
  { type: 'submit' },
  { type: 'check' },
  { type: 'resume' },
  { type: 'retry' },
  ...RECEIPTS.map((status) => outcome(status)),
  { type: 'dismiss' },
];

const nameOf = (action: Action): string => (action.type === 'outcome' ? action.status : action.type);

/** From a status, through an action, to a status. Whatever is not here is impossible. */
const MOVES: Readonly<Record<State['status'], Readonly<Record<string, State['status']>>>> = {
  asking: { answer: 'asking', submit: 'submitting', dismiss: 'dismissed' },
  submitting: { resume: 'asking', sent: 'sent', queued: 'queued', unsaved: 'unsaved', rejected: 'rejected' },
  queued: { retry: 'submitting', sent: 'sent', unsaved: 'unsaved', rejected: 'rejected', dismiss: 'dismissed' },
  unsaved: { retry: 'submitting', sent: 'sent', queued: 'queued', rejected: 'rejected', dismiss: 'dismissed' },
  sent: { dismiss: 'dismissed' },
  rejected: { sent: 'sent', queued: 'queued', unsaved: 'unsaved', dismiss: 'dismissed' },
  dismissed: {},
};

describe('A session', () => {
  for (const [status, state] of Object.entries(states)) {
    for (const action of ACTIONS) {
      const to = MOVES[status as State['status']][nameOf(action)];
      it(to ? `that is ${status} goes on to ${to} by "${nameOf(action)}"` : `that is ${status} stays the same object at "${nameOf(action)}"`, () => {
        const next = reduce(state, action);
        expect(next.status).to.equal(to ?? status);
        expect(next === state).to.equal(to === undefined);
      });
    }
  }

  it('never changes the state it is given', () => {
    const frozen = Object.freeze({ ...asking, answers: asking.answers, faults: Object.freeze([]) as never });
    for (const action of ACTIONS) reduce(frozen, action);
    expect([...frozen.answers]).to.deep.equal([['q', { value: 5 }]]);
    expect([...frozen.displayed]).to.deep.equal(['q']);
  });

  it('begins with nothing answered, nothing selected and nothing at fault', () => {
    const state = begin(short, 'page');
    expect(state).to.include({ status: 'asking', layout: 'page', step: 0 });
    expect(state.answers.size).to.equal(0);
    expect(state.faults).to.deep.equal([]);
    expect([...state.displayed]).to.deep.equal(['q']);
  });

  it('takes an answer, another one instead, and takes it back', () => {
    expect([...answered(short, { q: 0 }).answers]).to.deep.equal([['q', { value: 0 }]]);
    expect(answered(short, { q: { notApplicable: true } }).answers.get('q')).to.deep.equal({ notApplicable: true });
    const changed = played(asking, answering(asking, 'q', 2));
    expect(changed.answers.get('q')).to.deep.equal({ value: 2 });
    expect(played(changed, answering(asking, 'q', undefined)).answers.has('q')).to.equal(false);
  });

  it('keeps what was answered to a question that is hidden, and shows it again with it', () => {
    const state = answered(short, { q: 1, why: 'slow' });
    const away = played(state, answering(state, 'q', 5));
    expect(currentQuestions(away).map(({ id }) => id)).to.deep.equal(['q']);
    expect(played(away, answering(state, 'q', 2)).answers.get('why')).to.deep.equal({ value: 'slow' });
  });

  it('remembers all that has been on display, also what went away again', () => {
    const state = answered(short, { q: 1 });
    expect([...played(state, answering(state, 'q', 5)).displayed]).to.deep.equal(['q', 'why']);
  });

  it('keeps the reason of a refusal, and has none otherwise', () => {
    expect(reduce(submitting, outcome('rejected', 'too old')).reason).to.equal('too old');
    expect(reduce(submitting, outcome('rejected', '')).reason).to.equal('');
    expect(reduce(submitting, outcome('rejected'))).not.to.have.property('reason');
  });
});

describe('Faults', () => {
  const survey = surveyOf(
    write.scale('a', { required: true }),
    write.text('b', { required: true, maxLength: 3 }),
    write.text('c', { when: { question: 'a', is: 1 }, required: true }),
  );
  const tried = reduce(begin(survey, 'page'), { type: 'submit' });
  const faults = (state: State): readonly string[] => state.faults.map(({ code, question }) => `${question.id} ${code}`);

  it('hold a submit back, in the order of the questions', () => {
    expect(tried.status).to.equal('asking');
    expect(faults(tried)).to.deep.equal(['a required', 'b required']);
  });

  it('are found by a check, which sends nothing and changes nothing where there are none', () => {
    expect(faults(reduce(begin(survey, 'page'), { type: 'check' }))).to.deep.equal(['a required', 'b required']);
    const complete = answered(survey, { a: 5, b: 'x' });
    expect(reduce(complete, { type: 'check' })).to.equal(complete);
    for (const status of ['submitting', 'sent'] as const) {
      const idle = { ...tried, status, faults: [] };
      expect(reduce(idle, { type: 'check' })).to.equal(idle);
    }
  });

  it('go away as answers come in, and none comes up while people are answering', () => {
    const better = played(tried, answering(tried, 'a', 1));
    expect(faults(better)).to.deep.equal(['b required']);
    expect(faults(played(better, answering(tried, 'b', 'x')))).to.deep.equal([]);
    expect(faults(played(begin(survey, 'page'), answering(tried, 'b', 'xxxx')))).to.deep.equal([]);
  });

  it('change their reason with the answer', () => {
    const longer = played(tried, answering(tried, 'b', 'xxxx'));
    expect(longer.faults.find(({ question }) => question.id === 'b')).to.deep.equal({ code: 'too-long', limit: 3, question: find(survey, 'b') });
  });

  it('go away with their question', () => {
    const asked = reduce(answered(survey, { a: 1, b: 'x' }), { type: 'submit' });
    expect(faults(asked)).to.deep.equal(['c required']);
    expect(faults(played(asked, answering(asked, 'a', 5)))).to.deep.equal([]);
  });

  it('come to none once all is well, and the answers go out', () => {
    const sent = played(tried, answering(tried, 'a', 5), answering(tried, 'b', 'x'), { type: 'submit' });
    expect(sent.status).to.equal('submitting');
    expect(sent.faults).to.deep.equal([]);
  });

  it('of hidden questions and sections hinder nobody', () => {
    const hidden = sectionsOf([write.scale('q')], [write.text('r', { required: true, when: { question: 'q', is: 1 } })]);
    expect(reduce(answered(hidden, { q: 5 }, 'steps'), { type: 'submit' }).status).to.equal('submitting');
  });

  it('are never found twice in one question', () => {
    expect(faults(played(tried, answering(tried, 'b', '  ')))).to.deep.equal(['a required', 'b required']);
  });
});

describe('A survey that requires nothing', () => {
  const optional = surveyOf(write.note('n'), write.scale('q'), write.text('t'));
  const empty = reduce(begin(optional, 'page'), { type: 'submit' });

  it('is not sent without a single answer: the first question is asked for', () => {
    expect(empty.status).to.equal('asking');
    expect(empty.faults).to.deep.equal([{ code: 'required', question: find(optional, 'q') }]);
  });

  it('is not sent for spaces, and for "does not apply" it is', () => {
    expect(reduce(answered(optional, { t: '  ' }), { type: 'submit' }).status).to.equal('asking');
    expect(reduce(answered(optional, { q: { notApplicable: true } }), { type: 'submit' }).status).to.equal('submitting');
  });

  it('is content with any answer, wherever it is given', () => {
    expect(played(empty, answering(empty, 't', 'x')).faults).to.deep.equal([]);
    expect(played(empty, answering(empty, 't', 'x'), { type: 'submit' }).status).to.equal('submitting');
  });

  it('is sent if there is nothing to answer in it', () => {
    expect(reduce(begin(surveyOf(write.note('n')), 'page'), { type: 'submit' }).status).to.equal('submitting');
  });

  it('goes, in steps, to the question that it asks for', () => {
    const steps = sectionsOf([write.note('n')], [write.scale('q')], [write.text('t')]);
    const tried = played(begin(steps, 'steps'), { type: 'next' }, { type: 'next' }, { type: 'submit' });
    expect(tried.faults.map(({ question }) => question.id)).to.deep.equal(['q']);
    expect(currentQuestions(tried).map(({ id }) => id)).to.deep.equal(['q']);
  });

  it('still says so in another language', () => {
    const restated = reduce(empty, { type: 'restate', survey: optional, layout: 'page' });
    expect(restated.faults.map(({ code, question }) => `${question.id} ${code}`)).to.deep.equal(['q required']);
  });
});
