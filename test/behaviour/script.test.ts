import { expect } from '@open-wc/testing';
import { ENDPOINT, openPage } from './page.js';
import { turn } from './page-clock.js';

const surveys = (document: Document): readonly Element[] => [...document.querySelectorAll('satisfaction-survey')];

describe('A script tag alone', () => {
  it('puts the survey right behind itself, with each of its data as an attribute', async () => {
    const page = await openPage();
    const place = page.document.body.appendChild(page.document.createElement('div'));
    const script = await page.script('satisfaction-survey.js', { 'data-endpoint': ENDPOINT, 'data-agency-id': 'A', 'data-heading-level': '3' }, place);
    const [element] = surveys(page.document);
    expect(element === script.nextElementSibling).to.equal(true);
    expect([element!.getAttribute('endpoint'), element!.getAttribute('agency-id'), element!.getAttribute('heading-level')]).to.deep.equal([ENDPOINT, 'A', '3']);
  });

  it('in the head needs a target, or says so once', async () => {
    const page = await openPage();
    const main = page.document.body.appendChild(page.document.createElement('main'));
    await page.script('satisfaction-survey.js', { 'data-endpoint': ENDPOINT });
    await page.warned(1);
    expect(surveys(page.document).length).to.equal(0);
    await page.script('satisfaction-survey.js', { 'data-endpoint': ENDPOINT, 'data-target': 'main' });
    expect(surveys(page.document).map((element) => element.parentElement === main)).to.deep.equal([true]);
  });

  it('without such data puts in nothing, and may be there twice', async () => {
    const page = await openPage();
    await page.script('satisfaction-survey.js', {}, page.document.body);
    await page.script('satisfaction-survey.vi.js', {}, page.document.body);
    await turn();
    expect([surveys(page.document).length, page.warnings]).to.deep.equal([0, []]);
    const survey = await page.survey({ lang: 'vi' });
    expect(survey.element.locale).to.equal('vi');
  });
});
