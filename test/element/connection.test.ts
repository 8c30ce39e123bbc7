import { expect } from '@open-wc/testing';
import { now } from '../../src/element/environment.js';
import { createIdbStore } from '../../src/outbox/idb-store.js';
import { createOutbox } from '../../src/outbox/outbox.js';
import { SHORT } from '../behaviour/definitions.js';
import { add, ask, clearAway, endpoint, office, sent, type StageOptions } from '../support/element-stage.js';
import { accept, down, refuse } from '../support/fake-endpoint.js';
import { DAY } from '../support/element-time.js';

/** What was set is taken up in a microtask. */
const taken = () => new Promise((resolve) => setTimeout(resolve));

const acceptAll = async (events: readonly { readonly id: string }[]) => events.map(({ id }) => ({ id, status: 'accepted' }));

describe('A transport of the page', () => {
  it('gets the response in place of the network, without any endpoint', async () => {
    const received: unknown[] = [];
    const transport = async (events: readonly { readonly id: string }[]) => acceptAll((received.push(...events), events));
    const survey = await sent({ endpoint: '' }, { properties: { transport } });
    await survey.state('sent');
    expect([received, office.requests]).to.deep.equal([[survey.details('survey-before-submit')[0]!.response], []]);
  });

  it('comes before the endpoint, and its refusal is a refusal', async () => {
    const transport = async (events: readonly { readonly id: string }[]) => events.map(({ id }) => ({ id, status: 'rejected', problem: { detail: 'Over.' } }));
    const survey = await sent({}, { properties: { transport } });
    await survey.state('rejected');
    expect(survey.receipt().text).to.include('Reason given: Over.');
    expect(office.requests).to.deep.equal([]);
  });
});

describe('Headers of the page', () => {
  for (const [name, headers] of Object.entries({ 'a record': { 'x-key': 'k' }, 'asked for': async () => ({ 'x-key': 'k' }) }))
    it(`go along: ${name}`, async () => {
      await (await sent({}, { properties: { headers } })).state('sent');
      expect(office.requests[0]!.headers).to.include({ 'x-key': 'k' });
    });

  for (const [name, properties] of Object.entries({ headers: { headers: { 'x-key': 'k' } }, transport: { transport: acceptAll } }))
    it(`a response made with ${name} waits for an element that has them; then it goes`, async () => {
      office.reply = down;
      const held = { headers: properties, transport: { transport: () => Promise.reject(new Error('down')) } }[name] as StageOptions['properties'];
      const survey = await sent({}, { properties: held! });
      await survey.state('queued');
      survey.element.remove();
      office.reply = accept;
      const later = await ask({}, { definition: SHORT });
      expect(await later.element.flush()).to.deep.equal({ sent: 0, kept: 1, rejected: 0 });
      Object.assign(later.element, properties);
      await taken();
      expect(await later.element.flush()).to.include({ kept: 0, rejected: 0 });
    });
});

describe('The settings of a request', () => {
  it('are taken as they are when the answer is sent', async () => {
    const survey = await ask({ request: 'simple' }, { definition: SHORT });
    survey.element.request = 'cloudevents';
    await survey.rate();
    await survey.send();
    await survey.state('sent');
    expect(office.requests[0]!.headers['content-type']).to.equal('application/cloudevents+json');
  });

  it('go with as many responses at once as the page allows, also when it says so later', async () => {
    office.reply = down;
    for (const _ of [1, 2]) await (await sent()).state('queued');
    office.reply = accept;
    const survey = await ask({}, { definition: SHORT });
    survey.element.batch = 5;
    await taken();
    expect(await survey.element.flush()).to.include({ kept: 0, rejected: 0 });
    expect(JSON.parse(office.requests.at(-1)!.body)).to.have.length(2);
  });

  it('follow to another endpoint', async () => {
    const survey = await ask({}, { definition: SHORT });
    survey.element.endpoint = `${endpoint}/moved`;
    await survey.rate();
    await survey.send();
    await survey.state('sent');
    expect(office.requests.map(({ url }) => url)).to.deep.equal([`${endpoint}/moved`]);
  });
});

describe('An element that left the page', () => {
  it('hears nothing any more, and what was submitted is sent', async () => {
    const release = office.hold();
    const survey = await sent();
    await survey.event('survey-queued');
    survey.element.remove();
    release(accept);
    const other = await ask({}, { definition: SHORT });
    await other.element.flush();
    expect([survey.details('survey-sent'), office.requests.length, other.element.pending]).to.deep.equal([[], 1, 0]);
  });

  it('and came back hears again', async () => {
    const release = office.hold();
    const survey = await sent();
    await survey.event('survey-queued');
    survey.element.remove();
    document.body.append(clearAway(survey.element));
    release(accept);
    await survey.state('sent');
    expect(survey.details('survey-sent')).to.have.length(1);
  });
});

/** A page of an earlier visit that left a response behind: it waits for headers, so that page never sends it itself. */
const leaveBehind = async (id: string, at: number): Promise<void> => {
  const clock = { now, setTimeout: () => 0, clearTimeout: () => {} };
  const disk = createIdbStore({ ...clock, setTimeout: (callback, ms) => setTimeout(callback, ms), clearTimeout: (handle) => clearTimeout(handle as number) });
  const transport = { send: async () => [] };
  const nobody = Object.assign(new EventTarget(), { visibilityState: 'hidden' as const });
  const earlier = createOutbox({ disk, transport, clock, random: Math.random, visit: 'earlier', window: nobody, document: nobody, openChannel: () => undefined, onTrouble: () => {} });
  await earlier.add({ v: 1, id, endpoint, request: 'json', body: JSON.stringify({ id }), at, tries: 0, visit: 'earlier', needs: true }, { storage: 'local' });
  // What it began is over, and nothing of it in the way of others.
  await earlier.flush({ endpoint });
};

describe('A response of an earlier visit', () => {
  const KEY = { headers: { 'x-key': 'k' } };

  it('is told as such, once, and changes no receipt', async () => {
    await leaveBehind('before', now());
    const survey = add({}, { definition: SHORT, properties: KEY });
    const second = await ask({}, { definition: SHORT });
    expect(await survey.event('survey-sent')).to.deep.equal({ id: 'before', duplicate: false, earlier: true });
    expect([second.details('survey-sent'), survey.element.state]).to.deep.equal([[], 'asking']);
  });

  it('is told when it is refused', async () => {
    office.reply = refuse('Too late.');
    await leaveBehind('refused', now());
    const survey = await ask({}, { definition: SHORT, properties: KEY });
    expect(await survey.event('survey-rejected')).to.deep.include({ id: 'refused', status: 422, earlier: true });
    expect(survey.element.state).to.equal('asking');
  });

  it('is told when it was too old', async () => {
    office.reply = down;
    await leaveBehind('old', now() - 31 * DAY);
    const survey = await ask({}, { definition: SHORT, properties: KEY });
    expect(await survey.event('survey-dropped')).to.deep.equal({ id: 'old', reason: 'expired' });
  });
});
