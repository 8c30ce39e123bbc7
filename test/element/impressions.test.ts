import { expect } from '@open-wc/testing';
import { SHORT } from '../behaviour/definitions.js';
import { add, ask, office, warnings } from '../support/element-stage.js';
import { down } from '../support/fake-endpoint.js';

const AT = { impressions: '/v1/impressions', 'agency-id': 'H49.12', agency: 'UBND', procedure: '1.001612', 'case-id': 'F-1', ticket: 'T-1' };

/** Long enough for a request that is not to be made. */
const looked = () => new Promise((resolve) => setTimeout(resolve, 150));

describe('That a survey came into view', () => {
  it('is told once to who counts it: survey, office, procedure and channel, and nothing of the visitor', async () => {
    const survey = await ask(AT, { definition: SHORT });
    await survey.event('survey-shown');
    const [seen] = await office.received(1);
    expect(new URL(seen!.url).pathname).to.equal('/v1/impressions');
    expect(JSON.parse(seen!.body)).to.deep.equal({ survey: SHORT.id, version: '1', agencyId: 'H49.12', procedure: '1.001612', channel: 'web' });
    expect(seen!.init.credentials).to.equal('omit');
    expect(seen!.headers).to.deep.equal({});
    document.body.append(survey.element);
    await looked();
    expect(office.requests).to.have.length(1);
  });

  it('is told with the channel of the page', async () => {
    await ask({ ...AT, channel: 'qr' }, { definition: SHORT });
    expect(JSON.parse((await office.received(1))[0]!.body).channel).to.equal('qr');
  });

  it('is told to nobody else, and in a preview to nobody', async () => {
    for (const attributes of [{}, { ...AT, preview: '' }]) {
      const survey = await ask(attributes as Record<string, string>, { definition: SHORT });
      await survey.event('survey-shown');
      // It would keep the next one out of view.
      survey.element.remove();
    }
    await looked();
    expect(office.requests).to.deep.equal([]);
  });

  it('is told in vain without a word', async () => {
    office.reply = down;
    const survey = await ask(AT, { definition: SHORT });
    await office.received(1);
    await looked();
    expect(survey.element.state).to.equal('asking');
    expect(warnings).to.deep.equal([]);
    expect(survey.types()).not.to.include('survey-error');
  });
});

describe('A survey whose notice has blanks', () => {
  const WITH_BLANKS = { ...SHORT, notice: { en: 'OMB Control Number {omb_number}, {agency}', vi: 'Số {omb_number}' } };

  it('is not asked, and says why', async () => {
    const survey = add({}, { definition: WITH_BLANKS, children: '<p>Write to us.</p>' });
    await survey.state('unavailable');
    expect(survey.element.issues.map(({ code }) => code)).to.deep.equal(['notice-missing']);
    expect(survey.questions()).to.deep.equal([]);
    expect(survey.element.querySelector('p')!.checkVisibility()).to.equal(true);
  });

  it('is asked once the page brings the notice', async () => {
    await ask({}, { definition: WITH_BLANKS, children: '<p slot="notice">OMB Control Number 1234-5678</p>' });
  });

  it('is shown in a preview', async () => {
    await ask({ preview: '' }, { definition: WITH_BLANKS });
  });

  it('is asked if what stands in braces are names that are filled in', async () => {
    await ask({}, { definition: { ...SHORT, notice: 'Of {agency}, about {procedure}' } });
  });
});
