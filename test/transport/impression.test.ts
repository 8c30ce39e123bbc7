import { expect } from '@open-wc/testing';
import { tell } from '../../src/transport/impression.js';

const SURVEY = { id: 'csat', version: '1' };
const own = globalThis.fetch;

describe('That a survey came into view', () => {
  let asked: readonly unknown[][] = [];
  const office = (reply: () => Promise<Response>) =>
    void (globalThis.fetch = (...all: unknown[]) => {
      asked = [...asked, all];
      return reply();
    });
  beforeEach(() => void (asked = []));
  afterEach(() => void (globalThis.fetch = own));

  it('is one request without cookies, without preflight and without the page’s address, of where the survey stands', () => {
    office(async () => new Response());
    tell({ impressions: '/v1/impressions', agencyId: 'H49.12', procedure: null }, SURVEY, 'qr');
    expect(asked).to.have.length(1);
    const [url, { body, ...init }] = asked[0] as unknown as [string, RequestInit];
    expect(url).to.equal('/v1/impressions');
    expect(JSON.parse(body as string)).to.deep.equal({ survey: 'csat', version: '1', agencyId: 'H49.12', procedure: null, channel: 'qr' });
    expect(init).to.deep.equal({ method: 'POST', credentials: 'omit', redirect: 'error', cache: 'no-store', referrerPolicy: 'origin' });
  });

  it('goes nowhere where the attribute was taken away meanwhile', () => {
    office(async () => new Response());
    for (const impressions of [null, '']) tell({ impressions, agencyId: null, procedure: null }, SURVEY, 'web');
    expect(asked).to.deep.equal([]);
  });

  it('fails without a word', async () => {
    office(() => Promise.reject(new TypeError('down')));
    tell({ impressions: '/v1/impressions', agencyId: null, procedure: null }, SURVEY, 'web');
    // An unhandled rejection would end the test with it.
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked).to.have.length(1);
  });
});
