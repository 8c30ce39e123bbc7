import { expect } from '@open-wc/testing';
import { SHORT } from './definitions.js';
import { openPage } from './page.js';

describe('A page that asks for what is unknown', () => {
  it('gets the default, and reads about each in one warning', async () => {
    const page = await openPage();
    const wrong = { layout: 'grid', symbols: 'cats', scheme: 'blue', corners: 'wavy', density: 'thick', storage: 'cloud', request: 'xml', mode: 'loud', theme: 'neon', 'heading-level': '9', batch: '0' };
    const survey = await page.survey(wrong, { definition: SHORT });
    await survey.rate();
    await survey.send();
    await survey.state('sent');
    for (const [name, value] of Object.entries(wrong)) {
      const about = page.warnings.filter((warning) => warning.includes(value) && warning.toLowerCase().includes(name.replace('-level', '')));
      expect(about, name).to.have.length(1);
    }
    expect(page.endpoint.requests[0]!.headers['content-type']).to.equal('application/json');
  });
});
