import { expect } from '@open-wc/testing';
import { begin, reduce } from '../../src/survey/session.js';
import { answered, played, readSurvey, sectionsOf, surveyOf, write } from '../support/builders.js';
import { show, squeeze } from './stage.js';

const survey = surveyOf(write.scale('q', { required: true }), write.text('t'));
const steps = begin(sectionsOf([write.scale('a', { required: true })], [write.scale('b')], [write.text('c')]), 'steps');

describe('A survey', () => {
  it('is a region named by its title, or by a title of ours', async () => {
    (await show(readSurvey({ id: 'x', title: 'Birth certificates', questions: [write.text('q')] }))).one('region', 'Birth certificates');
    (await show(survey)).one('region', 'Your opinion');
    (await show(survey, { locale: 'vi' })).one('region', 'Ý kiến của Ông/Bà');
  });

  it('says its language and direction', async () => {
    const region = (await show(survey, { locale: 'vi', dir: 'rtl' })).one('region');
    expect(region).to.include({ lang: 'vi', dir: 'rtl' });
  });

  it('has headings at the page’s level: its title, its sections one below', async () => {
    for (const headingLevel of [1, 2, 5, 6]) {
      const stage = await show(sectionsOf([write.text('a')], [write.text('b')]), { headingLevel });
      const headings = stage.all('heading').map(({ element, name }) => `${element.getAttribute('aria-level')} ${name}`);
      const below = Math.min(headingLevel + 1, 6);
      expect(headings).to.deep.equal([`${headingLevel} Your opinion`, `${below} Section 1`, `${below} Section 2`]);
    }
  });

  it('has an empty place for what is said aloud, before there is anything to say', async () => {
    expect(squeeze((await show(survey)).one('status').textContent)).to.equal('');
  });

  it('has slots for what the page adds', async () => {
    const stage = await show(survey);
    const slots = [...stage.root.querySelectorAll('slot')].map(({ name }) => name);
    expect(slots).to.have.members(['title', 'intro', 'challenge', 'notice', 'footer']);
  });

  it('is marked while it is tried out', async () => {
    expect((await show(survey, { preview: true })).text()).to.contain('Preview: nothing is stored or sent.');
    expect((await show(survey)).text()).not.to.contain('Preview');
    expect((await show(reduce(answered(survey, { q: 1 }), { type: 'submit' }), { preview: true })).text()).to.contain('Preview');
  });

  it('can be closed only where the page allows it', async () => {
    expect((await show(survey)).names('button')).not.to.include('Close');
    const stage = await show(survey, { dismissible: true });
    stage.one('button', 'Close').click();
    expect(stage.wishes).to.deep.equal([{ type: 'dismiss' }]);
  });

  it('that was closed shows nothing', async () => {
    const stage = await show(reduce(begin(survey, 'page'), { type: 'dismiss' }), { dismissible: true, preview: true });
    expect(stage.text()).to.equal('');
    expect(stage.names('button')).to.deep.equal([]);
  });

  it('has the look it is told', async () => {
    expect([...(await show(survey, { classes: 'round dark' })).part('survey').classList]).to.include.members(['round', 'dark']);
  });

  it('has a field that people never meet', async () => {
    const stage = await show(survey);
    expect(stage.names('textbox')).to.deep.equal(['Label of t']);
    const trap = stage.root.querySelector<HTMLInputElement>('input[name=website]');
    expect(trap?.tabIndex).to.equal(-1);
    expect(trap?.getBoundingClientRect().width).to.be.lessThan(400);
  });
});

describe('The button', () => {
  it('sends, in the survey’s words or in ours', async () => {
    const stage = await show(answered(survey, { q: 5 }));
    stage.one('button', 'Send feedback').click();
    expect(stage.wishes).to.deep.equal([{ type: 'submit' }]);
    (await show(readSurvey({ id: 'x', submitLabel: { en: 'Rate us' }, questions: [write.text('q')] }))).one('button', 'Rate us');
  });

  it('stays and says so while answers are being sent', async () => {
    const stage = await show({ ...answered(survey, { q: 5 }), status: 'submitting' });
    expect(stage.one('button', 'Sending…').getAttribute('aria-disabled')).to.equal('true');
    expect(stage.one('button', 'Sending…')).to.have.property('disabled', false);
    expect((await show(survey)).one('button', 'Send feedback').hasAttribute('aria-disabled')).to.equal(false);
  });

  it('is the primary one; going back is secondary', async () => {
    const stage = await show(played(answered(steps.survey, { a: 1 }, 'steps'), { type: 'next' }));
    expect(stage.one('button', 'Continue').part.contains('button-primary')).to.equal(true);
    expect(stage.one('button', 'Back').part.contains('button-secondary')).to.equal(true);
  });
});

describe('Steps', () => {
  it('show one section, where it stands, and a way on; no way back from the first', async () => {
    const stage = await show(answered(steps.survey, { a: 1 }, 'steps'));
    expect(stage.text()).to.contain('Part 1 of 3');
    expect(stage.names('radiogroup')).to.deep.equal(['Label of a (required)']);
    expect(stage.names('button')).to.include('Continue').and.not.to.include('Back');
    stage.one('button', 'Continue').click();
    expect(stage.text()).to.contain('Part 2 of 3');
    expect(stage.names('radiogroup')).to.deep.equal(['Label of b']);
  });

  it('end with Send, and go back', async () => {
    const stage = await show(played(answered(steps.survey, { a: 1 }, 'steps'), { type: 'next' }, { type: 'next' }));
    expect(stage.text()).to.contain('Part 3 of 3');
    stage.one('button', 'Send feedback');
    stage.one('button', 'Back').click();
    expect(stage.wishes).to.deep.equal([{ type: 'back' }]);
    expect(stage.text()).to.contain('Part 2 of 3');
  });

  it('are introduced once, at the first', async () => {
    const introduced = readSurvey({ id: 'x', intro: 'Welcome', layout: 'steps', sections: [{ questions: [write.text('a')] }, { questions: [write.text('b')] }] });
    const stage = await show(introduced);
    expect(stage.text()).to.contain('Welcome');
    stage.one('button', 'Continue').click();
    expect(stage.text()).not.to.contain('Welcome');
  });

  it('draw as many marks of progress as there are, filled up to the present', async () => {
    const stage = await show(answered(steps.survey, { a: 1 }, 'steps'));
    const grounds = () => [...stage.part('progress').querySelectorAll('[aria-hidden] > *')].map((mark) => getComputedStyle(mark).backgroundColor);
    expect(grounds()).to.have.length(3);
    expect(new Set(grounds().slice(1)).size).to.equal(1);
    expect(grounds()[0]).not.to.equal(grounds()[1]);
    stage.one('button', 'Continue').click();
    expect(grounds()[1]).to.equal(grounds()[0]);
  });

  it('have no progress on a single page', async () => {
    expect((await show(survey)).text()).not.to.contain('Part 1');
  });
});

describe('The summary of what is missing', () => {
  it('is there once something is, as a named group', async () => {
    expect((await show(survey)).names('group')).to.deep.equal([]);
    const stage = await show(reduce(begin(survey, 'page'), { type: 'submit' }), { headingLevel: 6 });
    stage.one('group', 'Please check your answers');
    expect(stage.one('heading', 'Please check your answers').getAttribute('aria-level')).to.equal('6');
  });

  it('has a link to each question at fault, in the words beside the field, and leads there without leaving the page', async () => {
    const stage = await show(reduce(begin(survey, 'page'), { type: 'submit' }));
    const before = location.href;
    const link = stage.one('link', 'Select an answer: Label of q');
    expect(stage.root.querySelector(link.getAttribute('href') ?? 'none')).to.equal(stage.one('radiogroup', /^Label of q/));
    link.click();
    expect(stage.wishes).to.deep.equal([{ type: 'visit', question: stage.state.faults[0]?.question }]);
    expect(location.href).to.equal(before);
  });

  it('shrinks as answers come in', async () => {
    const stage = await show(reduce(begin(survey, 'page'), { type: 'submit' }));
    stage.one('radio', 'Satisfied').click();
    expect(stage.names('group')).to.deep.equal([]);
    expect(stage.text()).not.to.contain('Error');
  });
});

describe('The form', () => {
  it('never goes anywhere by itself', async () => {
    const stage = await show(survey);
    const form = stage.root.querySelector('form');
    expect(form?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }))).to.equal(false);
    expect(stage.names('button').length).to.equal(stage.root.querySelectorAll('button[type=button]').length);
  });
});
