import { expect } from '@open-wc/testing';
import { down } from '../support/fake-endpoint.js';
import { SHORT, TWO_TONGUES } from './definitions.js';
import { openPage } from './page.js';
import type { SurveyDriver } from '../support/survey-driver.js';

const speaks = (survey: SurveyDriver, locale: string): Promise<void> =>
  survey.until(`language ${locale}`, () => survey.element.locale === locale && survey.root.querySelector('[part~=survey]')?.getAttribute('lang') === locale);

describe('The language', () => {
  it('is the element’s own: two stand on one page in two languages', async () => {
    const page = await openPage({ lang: 'vi' });
    const [vi, en] = [await page.survey({}, { definition: SHORT }), await page.survey({ lang: 'en' }, { definition: SHORT })];
    expect([vi, en].map((survey) => survey.options('How was it?').length)).to.deep.equal([5, 5]);
    await vi.answer('How was it?', 'Hài lòng');
    await en.answer('How was it?', 'Satisfied');
    expect([vi.names('button'), en.names('button')]).to.deep.equal([
      ['Xóa câu trả lời', 'Gửi đánh giá'],
      ['Clear answer', 'Send feedback'],
    ]);
  });

  it('is that of the nearest ancestor, through shadow roots', async () => {
    const page = await openPage({ lang: 'en' });
    const outer = page.document.body.appendChild(page.document.createElement('div'));
    outer.lang = 'vi';
    const inner = outer.attachShadow({ mode: 'open' }).appendChild(page.document.createElement('div'));
    const survey = await page.survey({}, { definition: SHORT, into: inner.attachShadow({ mode: 'open' }) });
    expect(survey.element.locale).to.equal('vi');
    outer.lang = 'en';
    await speaks(survey, 'en');
    inner.lang = 'vi';
    await speaks(survey, 'vi');
  });

  it('follows the page when it changes, and keeps the answers', async () => {
    const page = await openPage({ lang: 'en' });
    const survey = await page.survey({}, { definition: TWO_TONGUES });
    await survey.answer('Are you content?', 'Satisfied');
    await survey.type('Anything else', 'ok');
    page.document.documentElement.lang = 'vi';
    await speaks(survey, 'vi');
    expect(survey.chosen('Có hài lòng không?')).to.deep.equal(['Hài lòng']);
    expect(survey.field('Ý kiến khác').value).to.equal('ok');
    expect(survey.details('survey-ready')).to.have.length(1);
    expect(survey.details('survey-answer').filter(({ question }) => question === 'rate')).to.have.length(1);
  });

  it('changes on the receipt, too, and the receipt stays', async () => {
    const page = await openPage();
    page.endpoint.reply = down;
    const survey = await page.survey({}, { definition: TWO_TONGUES });
    await survey.answer('Are you content?', 'Satisfied');
    await survey.send();
    await survey.state('queued');
    survey.element.lang = 'vi';
    await speaks(survey, 'vi');
    expect(survey.element.state).to.equal('queued');
    expect(survey.receipt().heading).to.equal('Đánh giá của Ông/Bà được giữ trên thiết bị này.');
    expect(page.endpoint.last.data.locale).to.equal('en');
  });

  for (const [wanted, locale] of [['vi-VN', 'vi'], ['VI', 'vi'], ['en-GB', 'en'], ['xx', 'en'], ['', 'en'], ['not a tag', 'en']])
    it(`asked for as "${wanted}" is ${locale}`, async () => {
      const page = await openPage({ lang: wanted! });
      const survey = await page.survey({}, { definition: SHORT });
      expect(survey.element.locale).to.equal(locale);
    });

  it('is never the browser’s', async () => {
    const asked: string[] = [];
    const page = await openPage({
      lang: '',
      before: ({ Navigator }) => {
        for (const name of ['language', 'languages'])
          Object.defineProperty(Navigator.prototype, name, { get: () => (asked.push(name), name === 'language' ? 'vi' : ['vi']) });
      },
    });
    const survey = await page.survey({}, { definition: SHORT });
    expect([survey.element.locale, asked]).to.deep.equal(['en', []]);
  });

  it('of each text is said where it is another than the survey’s', async () => {
    const page = await openPage();
    const survey = await page.survey({ lang: 'vi' }, { definition: TWO_TONGUES });
    const marked = survey.all('[part~=survey] [lang]').map((element) => [element.lang, element.textContent]);
    expect(marked).to.deep.equal([['en', 'English only.'], ['fr', 'En français.']]);
  });

  it('gives its direction to everything inside, and the page may say otherwise', async () => {
    const page = await openPage();
    const survey = await page.survey({ lang: 'vi' }, { definition: SHORT });
    const frame = survey.root.querySelector<HTMLElement>('[part~=survey]')!;
    expect(page.window.getComputedStyle(frame).direction).to.equal('ltr');
    survey.element.dir = 'rtl';
    await survey.until('rtl', () => frame.dir === 'rtl');
    expect(page.window.getComputedStyle(frame).direction).to.equal('rtl');
  });

  it('comes with the language file, without any further request', async () => {
    const requested: string[] = [];
    const page = await openPage({ script: 'satisfaction-survey.vi.js', lang: 'vi' });
    const survey = await page.survey({}, {});
    expect(survey.questions()).to.have.length(2);
    await survey.answer('Nhìn chung…', 'Hài lòng');
    await survey.send();
    await survey.state('sent');
    requested.push(...page.window.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
    expect(requested.filter((path) => path.startsWith('/dist/'))).to.deep.equal(['/dist/satisfaction-survey.vi.js']);
  });

  it('stays English, and works, where the language can’t be had', async () => {
    // A policy that names the script and nothing else: no pack comes.
    const page = await openPage({
      before: ({ document, location }) => {
        const policy = Object.assign(document.createElement('meta'), { httpEquiv: 'Content-Security-Policy', content: `script-src ${location.origin}/dist/satisfaction-survey.js` });
        document.head.append(policy);
      },
    });
    const survey = await page.survey({ lang: 'km' }, { definition: SHORT });
    expect([survey.element.locale, survey.names('button')]).to.deep.equal(['en', ['Send feedback']]);
  });
});
