import { expect } from '@open-wc/testing';
import { EVERY, SHORT, STEPS } from '../behaviour/definitions.js';
import { ask, office, type StagedSurvey } from '../support/element-stage.js';
import { holdTimers } from '../support/element-time.js';

const LONGEST_WAIT = 3000;

const posted = () => office.requests.length;

/** As a page does it in a listener. */
const before = (survey: StagedSurvey, listener: (event: CustomEvent, detail: { readonly waitUntil: (promise: Promise<unknown>) => void; readonly response: { data: { context?: object } } }) => void) =>
  survey.element.addEventListener('survey-before-submit', (event) => listener(event as CustomEvent, (event as CustomEvent).detail));

describe('An answer', () => {
  it('is told with its value, and with null when taken back; the focus goes to its question then', async () => {
    const survey = await ask({}, { definition: SHORT });
    await survey.rate();
    await survey.press('Clear answer');
    expect(survey.details('survey-answer')).to.deep.equal([{ question: 'rate', value: 4 }, { question: 'rate', value: null }]);
    expect(survey.focus()).to.equal(survey.called(survey.options('How was it?')[0]));
  });

  it('is told without its words', async () => {
    const survey = await ask({}, { definition: SHORT });
    await survey.type('Anything else?', 'Thanks');
    expect(survey.details('survey-answer')).to.deep.equal([{ question: 'words' }]);
  });

  it('is told without a value when the question does not apply', async () => {
    const survey = await ask({}, { definition: EVERY });
    await survey.answer('How was it?', 'Does not apply');
    expect(survey.details('survey-answer')).to.deep.equal([{ question: 'rate' }]);
  });

  it('comes too late once the survey is sent', async () => {
    const survey = await ask({}, { definition: SHORT });
    const [radio] = survey.options('How was it?');
    await survey.rate();
    office.hold();
    const sending = survey.element.submit();
    radio!.click();
    expect([survey.element.answers, survey.details('survey-answer')]).to.deep.equal([{ rate: 4 }, [{ question: 'rate', value: 4 }]]);
    await sending;
  });
});

describe('A step', () => {
  it('is told with its place, and its heading has the focus', async () => {
    const survey = await ask({}, { definition: STEPS });
    await survey.rate();
    await survey.next();
    expect(survey.details('survey-step')).to.deep.equal([{ section: 'third', index: 1, count: 3 }]);
    expect(survey.focus()).to.include('The staff');
    await survey.back();
    expect(survey.details('survey-step')[1]).to.deep.equal({ section: 'first', index: 0, count: 3 });
    expect(survey.focus()).to.include('The visit');
  });

  it('without a title has the focus on where it stands', async () => {
    const sections = STEPS.sections.map(({ title: _, ...section }) => section);
    const survey = await ask({}, { definition: { ...STEPS, sections } });
    await survey.rate();
    await survey.next();
    expect(survey.focused()!.textContent).to.equal('Part 2 of 3');
  });

  it('is not taken while something is missing; what is missing is told and has the focus', async () => {
    const survey = await ask({}, { definition: STEPS });
    await survey.next();
    expect(survey.details('survey-step')).to.deep.equal([]);
    expect(survey.details('survey-invalid')).to.deep.equal([{ issues: [{ code: 'required', question: 'rate', message: 'Select an answer: How was it?' }] }]);
    expect(survey.focus()).to.include('Please check your answers');
    await survey.click(survey.find('link', 'Select an answer: How was it?'));
    expect(survey.focus()).to.equal(survey.called(survey.options('How was it?')[0]));
  });
});

describe('Sending', () => {
  it('with something missing sends nothing', async () => {
    const survey = await ask({}, { definition: EVERY });
    await survey.element.submit();
    await survey.event('survey-invalid');
    expect([survey.element.state, posted()]).to.deep.equal(['asking', 0]);
    expect(survey.errors()).to.deep.equal(['Select an answer: How was it?']);
  });

  it('twice is sending once, and the receipt has the focus', async () => {
    const survey = await ask({}, { definition: SHORT });
    await survey.rate();
    await Promise.all([survey.element.submit(), survey.element.submit()]);
    await survey.state('sent');
    expect([posted(), survey.details('survey-before-submit').length]).to.deep.equal([1, 1]);
    expect(survey.focus()).to.include('Thank you.');
  });

  it('may be held back by the page, and be tried again', async () => {
    const survey = await ask({}, { definition: SHORT });
    await survey.rate();
    const stop = (event: Event) => event.preventDefault();
    survey.element.addEventListener('survey-before-submit', stop);
    await survey.send();
    expect([survey.element.state, posted(), survey.element.answers]).to.deep.equal(['asking', 0, { rate: 4 }]);
    survey.element.removeEventListener('survey-before-submit', stop);
    await survey.send();
    await survey.state('sent');
  });

  it('waits for all that the page asks it to wait for, even for what fails', async () => {
    const survey = await ask({}, { definition: SHORT });
    await survey.rate();
    let release = (): void => {};
    before(survey, (_, { response, waitUntil }) => {
      waitUntil(Promise.reject(new Error('no matter')));
      waitUntil(new Promise<void>((resolve) => (release = () => ((response.data.context = { visits: 3 }), resolve()))));
    });
    await survey.send();
    expect([survey.element.state, posted()]).to.deep.equal(['submitting', 0]);
    release();
    await survey.state('sent');
    expect(office.last.data.context).to.deep.equal({ visits: 3 });
  });

  it('waits three seconds at most', async () => {
    const survey = await ask({}, { definition: SHORT });
    await survey.rate();
    before(survey, (_, { waitUntil }) => waitUntil(new Promise(() => {})));
    const timers = holdTimers(LONGEST_WAIT);
    await survey.send();
    // The disk's own limit is as long: there may be more than one.
    expect([timers.count > 0, posted()]).to.deep.equal([true, 0]);
    timers.pass();
    await survey.state('sent');
  });

  it('tells whether the field that people never see was filled in', async () => {
    const survey = await ask({}, { definition: SHORT });
    await survey.rate();
    const trap = survey.root.querySelector<HTMLInputElement>('input[name=website]')!;
    trap.value = 'spam.example';
    await survey.send();
    await survey.state('sent');
    expect(office.last.data.signals).to.deep.include({ trap: true });
    survey.element.reset();
    await survey.state('asking');
    await survey.rate();
    await survey.send();
    await survey.event('survey-sent', 2);
    expect(office.last.data.signals).to.deep.include({ trap: false });
  });
});

describe('Closing', () => {
  it('hides the survey and is told once', async () => {
    const survey = await ask({ dismissible: '' }, { definition: SHORT });
    await survey.press('Close');
    await survey.state('dismissed');
    survey.element.dismiss();
    expect([survey.details('survey-dismiss'), survey.questions(), survey.text()]).to.deep.equal([[{}], [], '']);
  });
});

describe('Beginning anew', () => {
  it('empties everything, the step and the complaints too', async () => {
    const survey = await ask({}, { definition: STEPS });
    await survey.rate();
    await survey.next();
    await survey.answer('Were they kind?', 'Yes');
    survey.element.reset();
    await survey.until('the first step', () => survey.questions()[0] === 'How was it? (required)');
    expect([survey.element.answers, survey.chosen('How was it?'), survey.errors()]).to.deep.equal([{}, [], []]);
  });
});
