import { expect } from '@open-wc/testing';
import { SHORT } from '../behaviour/definitions.js';
import { ask, endpoint, fates, office, sent, type StagedSurvey } from '../support/element-stage.js';
import { accept, answerWith, down, refuse } from '../support/fake-endpoint.js';
import { DAY, holdTimers, passTime } from '../support/element-time.js';

describe('A response that is accepted', () => {
  it('is stored, sent, and told in this order; what the page saw is what went', async () => {
    const survey = await sent();
    await survey.state('sent');
    expect(fates(survey)).to.deep.equal(['before-submit', 'queued', 'sent']);
    const { response } = survey.details('survey-before-submit')[0]! as { response: { id: string } };
    expect(office.last).to.deep.equal(response);
    expect(survey.details('survey-queued')).to.deep.equal([{ id: response.id, durable: true }]);
    expect(survey.details('survey-sent')).to.deep.equal([{ id: response.id, duplicate: false, earlier: false }]);
    expect([office.requests.length, office.requests[0]!.url, survey.element.pending]).to.deep.equal([1, endpoint, 0]);
  });

  it('may have been there before', async () => {
    office.reply = ({ body }) => answerWith(200, { results: [{ id: JSON.parse(body).id, status: 'duplicate' }] })(undefined as never);
    const survey = await sent();
    expect(await survey.event('survey-sent')).to.include({ duplicate: true });
  });

  it('is told by the element that submitted it, and by no other', async () => {
    const other = await ask({}, { definition: SHORT });
    const survey = await sent();
    await survey.state('sent');
    expect([fates(other), other.element.state]).to.deep.equal([[], 'asking']);
  });

  it('is the receipt of its own survey only, not of one begun since', async () => {
    const release = office.hold();
    const survey = await sent();
    await survey.event('survey-queued');
    survey.element.reset();
    release(accept);
    await survey.event('survey-sent');
    expect(survey.element.state).to.equal('asking');
  });
});

describe('A response without a reply', () => {
  it('is kept, counted, and sent later, which turns the receipt into thanks', async () => {
    office.reply = down;
    const survey = await sent();
    await survey.state('queued');
    expect([fates(survey), survey.element.pending]).to.deep.equal([['before-submit', 'queued'], 1]);
    office.reply = accept;
    expect(await survey.element.flush()).to.deep.equal({ sent: 1, kept: 0, rejected: 0 });
    await survey.state('sent');
    expect(survey.element.pending).to.equal(0);
  });

  it('reads as kept after three seconds, while sending goes on', async () => {
    const release = office.hold();
    const survey = await ask({}, { definition: SHORT });
    await survey.rate();
    const timers = holdTimers(3000);
    await survey.send();
    await survey.event('survey-queued');
    await office.received(1);
    await timers.left(1);
    expect([survey.element.state, timers.count]).to.deep.equal(['submitting', 1]);
    timers.pass();
    await survey.state('queued');
    release(accept);
    await survey.state('sent');
  });

  for (const [state, reply] of Object.entries({ sent: accept, rejected: answerWith(422) }))
    it(`leaves a receipt alone that came before the three seconds were over: ${state}`, async () => {
      office.reply = reply;
      const survey = await ask({}, { definition: SHORT });
      await survey.rate();
      const timers = holdTimers(3000);
      await survey.send();
      await survey.state(state);
      await timers.left(1);
      timers.pass();
      expect(survey.element.state).to.equal(state);
    });

  it('is sent later without a change to the receipt of the next one', async () => {
    office.reply = down;
    const survey = await sent();
    await survey.state('queued');
    const first = office.last.id;
    survey.element.reset();
    await survey.state('asking');
    await survey.rate();
    await survey.send();
    await survey.state('queued');
    office.reply = (request) => (JSON.parse(request.body).id === first ? accept : down)(request);
    // A pass ends where one gets no reply; the next begins behind it.
    for (const _ of [1, 2]) await survey.element.flush();
    expect(survey.details('survey-sent')).to.deep.equal([{ id: first, duplicate: false, earlier: false }]);
    expect(survey.element.state).to.equal('queued');
  });

  it('is neither sent nor kept without storage, and can be tried again', async () => {
    office.reply = down;
    const survey = await sent({ storage: 'none' });
    await survey.state('unsaved');
    expect(survey.details('survey-queued')[0]).to.include({ durable: false });
    office.reply = accept;
    await survey.press('Try again');
    await survey.state('sent');
    expect(fates(survey)).to.deep.equal(['before-submit', 'queued', 'sent']);
  });

  it('is dropped after thirty days, once more tried, and that is told', async () => {
    office.reply = down;
    const survey = await sent();
    await survey.state('queued');
    passTime(31 * DAY);
    await survey.element.flush();
    expect(await survey.event('survey-dropped')).to.deep.equal({ id: survey.details('survey-queued')[0]!.id, reason: 'expired' });
    expect([office.requests.length, survey.element.pending]).to.deep.equal([2, 0]);
  });

  for (const mode of ['kiosk', 'entry'])
    it(`is never dropped in the mode ${mode}`, async () => {
      office.reply = down;
      const survey = await sent({ mode });
      await survey.state('queued');
      passTime(31 * DAY);
      expect(await survey.element.flush()).to.include({ kept: 1 });
      expect(survey.details('survey-dropped')).to.deep.equal([]);
    });
});

describe('A response that is refused', () => {
  it('says so, with the reason that was given', async () => {
    office.reply = refuse('The survey is over.');
    const survey = await sent();
    await survey.state('rejected');
    expect(survey.receipt().text).to.include('Reason given: The survey is over.');
    const { id } = office.last;
    const problem = { title: 'Not accepted', detail: 'The survey is over.' };
    expect(survey.details('survey-rejected')).to.deep.equal([{ id, status: 422, earlier: false, problem }]);
    expect(survey.element.pending).to.equal(0);
  });

  it('has the title of the problem for a reason where there is no other, or none', async () => {
    office.reply = answerWith(400, { title: 'Not now' }, { 'content-type': 'application/problem+json' });
    const titled = await sent();
    await titled.state('rejected');
    expect(titled.receipt().text).to.include('Reason given: Not now');
    office.reply = answerWith(400);
    const silent = await sent();
    await silent.state('rejected');
    expect(silent.receipt().text).to.not.include('Reason given');
    expect(silent.details('survey-rejected')).to.deep.equal([{ id: office.last.id, status: 400, earlier: false }]);
  });
});

describe('A page that changes its mind before an answer leaves', () => {
  const changing = async (change: (element: StagedSurvey['element']) => void) => {
    const survey = await ask({}, { definition: SHORT });
    survey.element.addEventListener('survey-before-submit', () => change(survey.element));
    await survey.rate();
    await survey.send();
    return survey;
  };

  it('and takes the endpoint away leaves it unsaved', async () => {
    const survey = await changing((element) => (element.endpoint = null));
    await survey.event('survey-error');
    survey.element.endpoint = endpoint;
    await survey.state('unsaved');
    expect(fates(survey)).to.deep.equal(['before-submit']);
  });

  it('and makes it a preview shows thanks and sends nothing', async () => {
    const survey = await changing((element) => (element.preview = true));
    await survey.state('sent');
    expect([fates(survey), office.requests.length, survey.element.pending]).to.deep.equal([['before-submit'], 0, 0]);
  });
});
