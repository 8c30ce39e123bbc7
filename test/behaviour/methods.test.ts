import { expect } from '@open-wc/testing';
import { EVERY, SHORT, STEPS } from './definitions.js';
import { down, refuse, accept } from '../support/fake-endpoint.js';
import { openPage, turn } from './page.js';

const hasState = (element: HTMLElement, state: string): boolean | undefined => {
  try {
    return element.matches(`:state(${state})`);
  } catch {
    return undefined;
  }
};

describe('The state', () => {
  it('is an attribute and a custom state of the same name, one at a time', async () => {
    const page = await openPage();
    const survey = page.add({}, { definition: SHORT });
    expect(survey.element.state).to.equal('loading');
    for (const state of ['asking', 'sent']) {
      if (state === 'sent') {
        await survey.rate();
        await survey.send();
      }
      await survey.state(state);
      expect(survey.element.state).to.equal(state);
      expect(hasState(survey.element, state)).not.to.equal(false);
      expect(hasState(survey.element, state === 'sent' ? 'asking' : 'sent')).not.to.equal(true);
    }
  });

  it('passes through loading, asking, submitting and sent, in this order', async () => {
    const page = await openPage();
    const states: string[] = [];
    const survey = page.add({}, { definition: SHORT });
    new page.window.MutationObserver(() => states.push(survey.element.getAttribute('state')!)).observe(survey.element, { attributeFilter: ['state'] });
    await survey.state('asking');
    await survey.rate();
    await survey.send();
    await survey.state('sent');
    expect(states).to.deep.equal(['loading', 'asking', 'submitting', 'sent']);
  });
});

describe('What a page may read', () => {
  it('is the answers of what is asked, the language, the issues and how many responses wait', async () => {
    const page = await openPage();
    page.endpoint.reply = down;
    const survey = await page.survey({}, { definition: EVERY });
    await survey.answer('How was it?', 'Very dissatisfied');
    await survey.answer('Would you recommend us?', '0 Not at all likely');
    await survey.answer('What was slow?', 'The queue');
    await survey.type('Anything else?', 'No');
    expect(survey.element.answers).to.deep.equal({ rate: 1, nps: 0, why: ['queue'], words: 'No' });
    expect([survey.element.locale, survey.element.issues, survey.element.pending]).to.deep.equal(['en', [], 0]);
    await survey.send();
    await survey.state('queued');
    expect(survey.element.pending).to.equal(1);
  });

  it('is true of its own endpoint only', async () => {
    const page = await openPage();
    page.endpoint.reply = down;
    const [one, two] = [await page.survey({}, { definition: SHORT }), await page.survey({ endpoint: '/other' }, { definition: SHORT })];
    await one.rate();
    await one.send();
    await one.state('queued');
    expect([one.element.pending, two.element.pending]).to.deep.equal([1, 0]);
  });
});

describe('A method', () => {
  it('submit() does what Send does', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: SHORT });
    await survey.answer('How was it?', 'Satisfied');
    void survey.element.submit();
    await survey.state('sent');
    expect(page.endpoint.last.data.answers).to.deep.equal({ rate: 4 });
  });

  it('reset() empties the survey and leaves what waits to be sent', async () => {
    const page = await openPage();
    page.endpoint.reply = down;
    const survey = await page.survey({}, { definition: SHORT });
    await survey.answer('How was it?', 'Satisfied');
    await survey.send();
    await survey.state('queued');
    survey.element.reset();
    await survey.state('asking');
    expect(survey.chosen('How was it?')).to.deep.equal([]);
    expect(survey.element.answers).to.deep.equal({});
    expect(survey.element.pending).to.equal(1);
  });

  it('dismiss() hides the survey as Close does, which is there when asked for', async () => {
    const page = await openPage();
    const [one, two] = [await page.survey({}, { definition: SHORT }), await page.survey({ dismissible: '' }, { definition: SHORT })];
    expect(one.names('button')).not.to.include('Close');
    one.element.dismiss();
    await one.state('dismissed');
    await two.press('Close');
    for (const survey of [one, two]) {
      await survey.state('dismissed');
      expect(survey.element.getBoundingClientRect().height).to.equal(0);
      expect(survey.details('survey-dismiss')).to.deep.equal([{}]);
    }
  });

  it('checkValidity() answers and shows nothing; reportValidity() shows what is missing', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: EVERY });
    expect(survey.element.checkValidity()).to.equal(false);
    await turn();
    expect(survey.errors()).to.deep.equal([]);
    expect(survey.types()).not.to.include('survey-invalid');
    expect(survey.element.reportValidity()).to.equal(false);
    await survey.event('survey-invalid');
    await turn();
    expect(survey.errors()).to.deep.equal(['Select an answer: How was it?']);
    await survey.answer('How was it?', 'Satisfied');
    expect([survey.element.checkValidity(), survey.element.reportValidity()]).to.deep.equal([true, true]);
  });

  it('focus() goes to the first control, in steps to that of the step on display', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: STEPS });
    survey.element.focus();
    expect(survey.focus()).to.equal(survey.called(survey.options('How was it?')[0]));
  });

  it('focus() goes to the field where a survey begins with one, not to the trap', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: { id: 'x', questions: [{ id: 'w', type: 'text', label: 'Words' }] } });
    survey.element.focus();
    expect(survey.focus()).to.equal(survey.called(survey.field('Words')));
  });

  it('flush() sends what waits and says how many went, stayed and were refused', async () => {
    const page = await openPage();
    page.endpoint.reply = down;
    const survey = await page.survey({}, { definition: SHORT });
    await survey.rate();
    await survey.send();
    await survey.state('queued');
    page.endpoint.reply = accept;
    expect(await survey.element.flush()).to.deep.equal({ sent: 1, kept: 0, rejected: 0 });
    await survey.state('sent');
    expect(survey.element.pending).to.equal(0);
  });

  it('flush({ rejected: true }) tries once more what the office refused', async () => {
    const page = await openPage();
    page.endpoint.reply = refuse('Closed.');
    const survey = await page.survey({}, { definition: SHORT });
    await survey.rate();
    await survey.send();
    await survey.state('rejected');
    expect(survey.element.pending).to.equal(0);
    page.endpoint.reply = accept;
    expect(await survey.element.flush()).to.deep.equal({ sent: 0, kept: 0, rejected: 0 });
    expect(await survey.element.flush({ rejected: true })).to.deep.equal({ sent: 1, kept: 0, rejected: 0 });
  });

  it('clearStored() deletes everything of every endpoint, and tells of each once, on the element called', async () => {
    const page = await openPage();
    page.endpoint.reply = down;
    const [one, two] = [await page.survey({}, { definition: SHORT }), await page.survey({ endpoint: '/other' }, { definition: SHORT })];
    for (const survey of [one, two]) {
      await survey.rate();
      await survey.send();
      await survey.state('queued');
    }
    const ids = [one, two].map((survey) => survey.details('survey-queued')[0]!.id);
    await two.element.clearStored();
    expect(one.details('survey-dropped')).to.deep.equal([]);
    expect(two.details('survey-dropped')).to.have.deep.members(ids.map((id) => ({ id, reason: 'cleared' })));
    expect([one.element.pending, two.element.pending]).to.deep.equal([0, 0]);
    expect(JSON.stringify(await page.stored())).not.to.include('survey.response');
  });
});
