import { expect } from '@open-wc/testing';
import { SHORT } from '../behaviour/definitions.js';
import { ask, office, sent } from '../support/element-stage.js';
import { accept, down } from '../support/fake-endpoint.js';

describe('What becomes of a response', () => {
  it('says nothing of the next person’s, whose own is still on its way', async () => {
    office.reply = down;
    const survey = await sent();
    await survey.state('queued');
    survey.element.reset();
    await survey.state('asking');
    const later: (() => void)[] = [];
    survey.element.addEventListener('survey-before-submit', (event) => (event as CustomEvent).detail.waitUntil(new Promise<void>((resolve) => later.push(resolve))), { once: true });
    await survey.rate();
    await survey.send();
    await survey.state('submitting');
    office.reply = accept;
    await survey.element.flush();
    await survey.event('survey-sent');
    expect(survey.element.state, 'that was the first person’s').to.equal('submitting');
    for (const resolve of later) resolve();
    await survey.event('survey-sent', 2);
    await survey.state('sent');
  });
});

describe('The draft', () => {
  it('is gone as soon as the response is stored, though no reply has come', async () => {
    const release = office.hold();
    const survey = await ask({}, { definition: SHORT });
    await survey.rate();
    expect(sessionStorage.length).to.equal(1);
    await survey.send();
    await survey.event('survey-queued');
    expect([survey.element.state, sessionStorage.length]).to.deep.equal(['submitting', 0]);
    release(accept);
    await survey.state('sent');
  });
});
