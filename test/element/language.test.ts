import { expect } from '@open-wc/testing';
import { TWO_TONGUES } from '../behaviour/definitions.js';
import { add, ask, furnish, type StagedSurvey } from '../support/element-stage.js';

const page = document.documentElement;
const before = page.lang;

/** An ancestor that speaks a language. */
const speaking = (lang: string): HTMLElement => Object.assign(furnish(document.createElement('div')), { lang });

const speaks = (survey: StagedSurvey, locale: string) => survey.until(locale, () => survey.element.locale === locale && survey.drawing.lang === locale);

describe('The language', () => {
  beforeEach(() => (page.lang = 'en'));
  afterEach(() => (page.lang = before));

  it('is that of the element before all others', async () => {
    const survey = await ask({ lang: 'en' }, { definition: TWO_TONGUES, into: speaking('vi') });
    expect([survey.element.locale, survey.questions()[0]]).to.deep.equal(['en', 'Are you content? (required)']);
  });

  it('is that of the nearest ancestor that has one', async () => {
    const inner = speaking('vi').appendChild(document.createElement('p'));
    const survey = await ask({}, { definition: TWO_TONGUES, into: inner });
    expect([survey.element.locale, survey.drawing.lang]).to.deep.equal(['vi', 'vi']);
    expect(survey.questions()[0]).to.include('Có hài lòng không?');
    expect(survey.names('button')).to.include('Gửi đánh giá');
  });

  it('is found through shadow roots', async () => {
    const root = speaking('vi-VN').attachShadow({ mode: 'open' });
    const survey = await ask({}, { definition: TWO_TONGUES, into: root });
    expect(survey.element.locale).to.equal('vi');
  });

  it('is that of the document where nothing nearer says one, and English where nothing says any', async () => {
    page.lang = 'vi';
    expect((await ask({}, { definition: TWO_TONGUES })).element.locale).to.equal('vi');
    page.removeAttribute('lang');
    expect((await ask({ 'agency-id': '2' }, { definition: TWO_TONGUES })).element.locale).to.equal('en');
  });

  it('that nobody speaks here is English for the frame, and still the wish for the texts', async () => {
    const definition = { id: 'own', questions: [{ id: 'a', type: 'scale', scale: 'yesno', label: { en: 'Well?', br: 'Mat eo?' } }] };
    const survey = await ask({ lang: 'br' }, { definition });
    expect(survey.element.locale).to.equal('en');
    expect(survey.text()).to.include('Mat eo?').and.to.include('Yes');
  });

  it('of a text that falls back is said, and it keeps its own direction; so does one in the other script', async () => {
    const label = { en: 'English?', 'zh-Hans': '简体？', vi: 'Tiếng Việt?' };
    const definition = { id: 'fallback', title: { en: 'Only English.' }, questions: [{ id: 'a', type: 'text', label }] };
    const marked = (survey: StagedSurvey) => survey.all('[part~=survey] [lang]').map((text) => [text.lang, getComputedStyle(text).direction, text.textContent]);
    const arabic = await ask({ lang: 'ar' }, { definition });
    expect([arabic.drawing.lang, arabic.drawing.dir, getComputedStyle(arabic.drawing).direction]).to.deep.equal(['ar', 'rtl', 'rtl']);
    expect(marked(arabic)).to.deep.equal([['en', 'ltr', 'Only English.'], ['en', 'ltr', 'English?']]);
    const chinese = await ask({ lang: 'zh-TW', 'agency-id': '2' }, { definition });
    expect(chinese.drawing.lang).to.equal('zh-Hant');
    expect(marked(chinese)).to.deep.equal([['en', 'ltr', 'Only English.'], ['zh-Hans', 'ltr', '简体？']]);
  });

  it('follows any ancestor, the host of a shadow root too, and keeps the answers', async () => {
    const host = speaking('en');
    const survey = await ask({}, { definition: TWO_TONGUES, into: host.attachShadow({ mode: 'open' }) });
    await survey.answer('Are you content?', 'Satisfied');
    host.lang = 'vi';
    await speaks(survey, 'vi');
    expect(survey.element.answers).to.deep.equal({ rate: 4 });
    page.lang = 'vi';
    host.lang = '';
    await survey.state('asking');
    expect(survey.element.locale).to.equal('vi');
    page.lang = 'en';
    await speaks(survey, 'en');
    expect(survey.types().filter((type) => type === 'survey-ready')).to.have.length(1);
  });

  it('follows where the element stands now, not where it stood', async () => {
    const [old, home] = [speaking('en'), speaking('vi')];
    const survey = await ask({}, { definition: TWO_TONGUES, into: old });
    home.append(survey.element);
    await speaks(survey, 'vi');
    old.lang = 'vi';
    home.lang = 'en';
    await speaks(survey, 'en');
  });

  it('gives its direction, unless the page gives another', async () => {
    const survey = await ask({ lang: 'ar-EG' }, { definition: TWO_TONGUES });
    expect([survey.drawing.lang, survey.drawing.dir, survey.names('button')[0]]).to.deep.equal(['ar', 'rtl', 'إرسال التقييم']);
    survey.element.dir = 'ltr';
    await survey.until('the direction of the page', () => survey.drawing.dir === 'ltr');
  });

  it('gives its direction to a field that is empty; words in it have their own', async () => {
    const survey = await ask({ lang: 'ar' }, { definition: TWO_TONGUES });
    const direction = () => getComputedStyle(survey.field('Anything else')).direction;
    expect(direction()).to.equal('rtl');
    await survey.type('Anything else', 'latin');
    await survey.until('left to right', () => direction() === 'ltr');
    await survey.type('Anything else', 'شكرًا');
    await survey.until('right to left', () => direction() === 'rtl');
  });

  it('of a preset is chosen, too', async () => {
    const survey = add({ lang: 'vi' });
    await survey.state('asking');
    expect(survey.text()).to.include('Ý kiến của Ông/Bà');
  });
});
