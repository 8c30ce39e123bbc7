import { expect } from '@open-wc/testing';
import { EVERY, SHORT, STEPS } from '../behaviour/definitions.js';
import { add, ask, endpoint, make, office } from '../support/element-stage.js';
import { down } from '../support/fake-endpoint.js';

describe('Before there is a survey', () => {
  it('everything may be asked of the element, and nothing comes of it', async () => {
    const { element, types } = { element: make().element, types: [] as string[] };
    element.reset();
    element.dismiss();
    element.focus();
    await element.submit();
    expect([element.checkValidity(), element.reportValidity(), element.answers, element.issues, element.state, element.locale]).to.deep.equal([false, false, {}, [], 'loading', 'en']);
    expect(types).to.deep.equal([]);
  });

  it('nothing waits for an endpoint that is not there', async () => {
    const { element } = make({ endpoint: '' });
    expect(element.pending).to.equal(0);
    expect(await element.flush()).to.deep.equal({ sent: 0, kept: 0, rejected: 0 });
  });
});

describe('The answers', () => {
  it('are those that are given to what is asked: 0 too, and no empty ones', async () => {
    const survey = await ask({}, { definition: EVERY });
    await survey.answer('Would you recommend us?', '0…');
    await survey.answer('How was it?', 'Does not apply');
    await survey.click(survey.find('checkbox', 'You may call me'));
    expect(survey.element.answers).to.deep.equal({ nps: 0, agree: true });
  });

  it('are not those to what is no longer asked', async () => {
    const survey = await ask({ layout: 'page' }, { definition: STEPS });
    await survey.answer('How was it?', 'Dissatisfied');
    await survey.type('Why?', 'Slow');
    expect(survey.element.answers).to.deep.equal({ rate: 2, why: 'Slow' });
    await survey.until('the follow-up', () => survey.questions().length === 5);
    await survey.answer('How was it?', 'Satisfied');
    expect(survey.element.answers).to.deep.equal({ rate: 4 });
  });
});

describe('checkValidity()', () => {
  it('says whether it could be sent, and shows nothing', async () => {
    const survey = await ask({}, { definition: EVERY });
    expect(survey.element.checkValidity()).to.equal(false);
    expect([survey.errors(), survey.details('survey-invalid')]).to.deep.equal([[], []]);
    await survey.rate();
    expect(survey.element.checkValidity()).to.equal(true);
  });

  it('refuses what Send refuses: nothing at all, where nothing is required', async () => {
    const optional = { ...SHORT, questions: SHORT.questions.map((question) => ({ ...question, required: false })) };
    const survey = await ask({}, { definition: optional });
    expect([survey.element.checkValidity(), survey.element.reportValidity()]).to.deep.equal([false, false]);
    await survey.rate();
    expect([survey.element.checkValidity(), survey.element.reportValidity()]).to.deep.equal([true, true]);
  });
});

describe('reportValidity()', () => {
  it('shows and tells what is missing, and goes there', async () => {
    const survey = await ask({}, { definition: EVERY });
    expect(survey.element.reportValidity()).to.equal(false);
    await survey.until('the summary', () => survey.errors().length);
    expect(survey.details('survey-invalid')).to.deep.equal([{ issues: [{ code: 'required', question: 'rate', message: 'Select an answer: How was it?' }] }]);
    expect(survey.focus()).to.include('Please check your answers');
    expect(office.requests).to.deep.equal([]);
  });

  it('is content where nothing is missing', async () => {
    const survey = await ask({}, { definition: EVERY });
    await survey.rate();
    expect(survey.element.reportValidity()).to.equal(true);
    expect(survey.details('survey-invalid')).to.deep.equal([]);
  });
});

describe('focus()', () => {
  it('goes to the first control of the first question, not to Close; to a receipt', async () => {
    const survey = await ask({ dismissible: '' }, { definition: SHORT });
    survey.element.focus();
    expect(survey.focus()).to.equal(survey.called(survey.options('How was it?')[0]));
    await survey.rate();
    await survey.send();
    await survey.state('sent');
    survey.focused()!.blur();
    survey.element.focus();
    expect(survey.focus()).to.include('Thank you.');
  });
});

describe('flush()', () => {
  it('tries what waits for this endpoint, and with "rejected" what was refused', async () => {
    office.reply = () => new Response('', { status: 400 });
    const survey = await ask({}, { definition: SHORT });
    await survey.rate();
    await survey.send();
    await survey.state('rejected');
    expect(await survey.element.flush()).to.deep.equal({ sent: 0, kept: 0, rejected: 0 });
    office.reply = () => new Response('');
    expect(await survey.element.flush({ rejected: true })).to.deep.equal({ sent: 1, kept: 0, rejected: 0 });
    await survey.state('sent');
  });
});

describe('clearStored()', () => {
  it('deletes what waits for any endpoint, and tells of each on the element that was asked', async () => {
    office.reply = down;
    const surveys = [await ask({}, { definition: SHORT }), await ask({ endpoint: `${endpoint}/other` }, { definition: SHORT })];
    for (const survey of surveys) {
      await survey.rate();
      await survey.send();
      await survey.state('queued');
      expect(survey.element.pending).to.equal(1);
    }
    const [first, second] = surveys;
    await first!.element.clearStored();
    const ids = surveys.map((survey) => survey.details('survey-queued')[0]!.id);
    expect(first!.details('survey-dropped')).to.have.deep.members(ids.map((id) => ({ id, reason: 'cleared' })));
    expect(second!.details('survey-dropped')).to.deep.equal([]);
    expect(surveys.map(({ element }) => element.pending)).to.deep.equal([0, 0]);
  });
});

describe('A receipt', () => {
  it('is as high as the form was, so far as that fits the screen, until there is a form again', async () => {
    const survey = await ask({}, { definition: EVERY });
    await survey.rate();
    await survey.until('all words', () => survey.names('button').includes('Clear answer'));
    const height = Math.min(survey.drawing.offsetHeight, innerHeight * 0.7);
    await survey.send();
    await survey.state('sent');
    expect(survey.drawing.offsetHeight).to.be.closeTo(height, 1);
    survey.element.setAttribute('unit', 'drawn again');
    await survey.state('sent');
    expect(survey.drawing.offsetHeight).to.be.closeTo(height, 1);
    survey.element.reset();
    await survey.state('asking');
    expect(survey.drawing.style.minBlockSize).to.equal('');
  });
});

describe('A survey with a file number', () => {
  it('says so; one without says nothing of it', async () => {
    expect((await ask({ 'case-id': '007' }, { definition: SHORT })).text()).to.include('linked to file 007');
    expect((await ask({}, { definition: SHORT })).text()).to.not.include('linked');
  });

  it('names the office and the procedure as the page does', async () => {
    const survey = add({ agency: 'Town hall', 'procedure-name': 'Birth' }, { definition: { ...SHORT, title: '{procedure} at {agency}' } });
    await survey.state('asking');
    expect(survey.text()).to.include('Birth at Town hall');
  });
});
