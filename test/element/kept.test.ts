import { expect } from '@open-wc/testing';
import { SHORT } from '../behaviour/definitions.js';
import { ask, endpoint, fates, office, sent } from '../support/element-stage.js';
import { accept, down } from '../support/fake-endpoint.js';

describe('A response that is kept on the device', () => {
  it('is tried again by hand, which ends in thanks or leads back to where it was', async () => {
    office.reply = down;
    const survey = await sent();
    await survey.state('queued');
    await survey.press('Try again');
    await office.received(2);
    await survey.state('queued');
    office.reply = accept;
    await survey.press('Try again');
    await survey.state('sent');
    expect(fates(survey)).to.deep.equal(['before-submit', 'queued', 'sent']);
  });

  it('says since when, the month in words: 3/2 is another day elsewhere', async () => {
    office.reply = down;
    const survey = await sent();
    await survey.state('queued');
    const since = new Date(String(office.last['time'])).toLocaleString('en', { dateStyle: 'long', timeStyle: 'short' });
    expect(since).to.match(/^[A-Z][a-z]+ \d+, \d{4}/);
    expect(survey.receipt().text).to.include(`Kept since ${since}. Waiting on this device: 1`);
  });

  it('is listed for the page with its words and hour, and deleted by its id', async () => {
    office.reply = down;
    const survey = await sent();
    await survey.state('queued');
    const [stored, ...others] = await survey.element.listStored();
    expect(others).to.deep.equal([]);
    expect([stored?.endpoint, JSON.parse(stored!.body)]).to.deep.equal([endpoint, office.last]);
    expect(stored!.at).to.equal(Date.parse(String(office.last['time'])));
    const other = await ask({}, { definition: SHORT });
    await other.element.clearStored({ id: 'nobody' });
    expect(survey.element.state).to.equal('queued');
    await other.element.clearStored({ id: stored!.id });
    expect([fates(other), fates(survey)]).to.deep.equal([['dropped'], ['before-submit', 'queued']]);
    await survey.state('asking');
    expect(await survey.element.listStored()).to.deep.equal([]);
  });

  it('is deleted by hand: that is told, and the survey begins anew', async () => {
    office.reply = down;
    const survey = await sent();
    await survey.state('queued');
    await survey.press('Delete from this device');
    await survey.state('asking');
    expect(survey.details('survey-dropped')).to.deep.equal([{ id: survey.details('survey-queued')[0]!.id, reason: 'cleared' }]);
    expect([survey.element.pending, survey.element.answers]).to.deep.equal([0, {}]);
  });
});
