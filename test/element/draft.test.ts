import { expect } from '@open-wc/testing';
import { EVERY, SHORT, STEPS } from '../behaviour/definitions.js';
import { ask, office, type Attributes, type StagedSurvey } from '../support/element-stage.js';
import { down } from '../support/fake-endpoint.js';
import { MINUTE, passTime } from '../support/element-time.js';

/** Whoever comes back finds a new element in place of the old one. */
const comeBack = async (survey: StagedSurvey, definition: object, attributes: Attributes = {}): Promise<StagedSurvey> => {
  survey.element.remove();
  return ask(attributes, { definition });
};

const drafts = () => Object.keys(sessionStorage).filter((key) => key.startsWith('satisfaction-survey:'));

describe('A draft', () => {
  it('brings back answers and step', async () => {
    const survey = await ask({}, { definition: STEPS });
    await survey.rate();
    await survey.next();
    await survey.answer('Were they kind?', 'No');
    const later = await comeBack(survey, STEPS);
    expect(later.questions()).to.deep.equal(['Were they kind?', 'Were they clear?']);
    expect(later.element.answers).to.deep.equal({ rate: 4, kind: 0 });
    expect(later.details('survey-answer')).to.deep.equal([]);
  });

  it('brings back a step where nothing was answered', async () => {
    const optional = { ...STEPS, sections: STEPS.sections.slice(2) };
    const survey = await ask({}, { definition: optional });
    await survey.next();
    expect((await comeBack(survey, optional)).questions()).to.deep.equal(['Anything else?']);
  });

  it('forgets what was taken back', async () => {
    const survey = await ask({}, { definition: SHORT });
    await survey.rate();
    await survey.press('Clear answer');
    expect((await comeBack(survey, SHORT)).element.answers).to.deep.equal({});
  });

  it('never holds contact or consent', async () => {
    const survey = await ask({}, { definition: EVERY });
    await survey.rate();
    await survey.click(survey.find('checkbox', 'You may call me'));
    await survey.type('Phone', '0912 345 678');
    expect(sessionStorage.getItem(drafts()[0]!)).to.not.include('0912').and.not.include('phone').and.not.include('agree');
    expect((await comeBack(survey, EVERY)).element.answers).to.deep.equal({ rate: 4 });
  });

  it('lives for half an hour', async () => {
    const survey = await ask({}, { definition: SHORT });
    await survey.rate();
    passTime(30 * MINUTE - 1000);
    const soon = await comeBack(survey, SHORT);
    expect(soon.element.answers).to.deep.equal({ rate: 4 });
    passTime(1000);
    expect((await comeBack(soon, SHORT)).element.answers).to.deep.equal({});
  });

  for (const attributes of [{ 'agency-id': 'A' }, { procedure: '1.1' }, { 'case-id': '7' }] as readonly Attributes[])
    it(`is another one with ${Object.keys(attributes)}`, async () => {
      const survey = await ask(attributes, { definition: SHORT });
      await survey.rate();
      const other = await comeBack(survey, SHORT);
      expect(other.element.answers).to.deep.equal({});
      expect((await comeBack(other, SHORT, attributes)).element.answers).to.deep.equal({ rate: 4 });
    });

  for (const attributes of [{ storage: 'none' }, { mode: 'kiosk' }, { mode: 'entry' }, { preview: '' }] as readonly Attributes[])
    it(`is neither written nor read with ${JSON.stringify(attributes)}`, async () => {
      const survey = await ask(attributes, { definition: SHORT });
      await survey.rate();
      expect(drafts()).to.deep.equal([]);
      const open = await comeBack(survey, SHORT);
      await open.rate();
      expect(drafts()).to.have.length(1);
      expect((await comeBack(open, SHORT, attributes)).element.answers).to.deep.equal({});
    });

  it('is gone once the answer is sent, kept or wiped', async () => {
    const survey = await ask({}, { definition: SHORT });
    await survey.rate();
    survey.element.reset();
    expect(drafts()).to.deep.equal([]);
    await survey.until('the empty survey', () => !survey.chosen('How was it?').length);
    await survey.rate();
    await survey.send();
    await survey.state('sent');
    expect(drafts()).to.deep.equal([]);
    office.reply = down;
    const kept = await comeBack(survey, SHORT);
    await kept.rate();
    await kept.send();
    await kept.state('queued');
    expect(drafts()).to.deep.equal([]);
  });

  it('is deleted with all others by clearStored(), and nothing else is', async () => {
    for (const id of ['one', 'two']) await (await ask({}, { definition: { ...SHORT, id } })).rate();
    expect(drafts()).to.have.length(2);
    sessionStorage.setItem('of-the-page', 'stays');
    await (await ask()).element.clearStored();
    expect(Object.keys(sessionStorage)).to.deep.equal(['of-the-page']);
  });
});

describe('A draft that was tampered with', () => {
  const written = async (text: string): Promise<StagedSurvey> => {
    const survey = await ask({}, { definition: EVERY });
    await survey.rate();
    sessionStorage.setItem(drafts()[0]!, text);
    return comeBack(survey, EVERY);
  };
  const entries = (...list: readonly unknown[]) => JSON.stringify([Date.now(), 0, list]);

  it('keeps what fits and leaves out what does not', async () => {
    const answers = entries(['rate', { value: 99 }], ['nps', { value: 0 }], ['why', { value: ['queue', 'nonsense'] }], ['words', { value: 'Good' }], ['phone', { value: '1' }]);
    expect((await written(answers)).element.answers).to.deep.equal({ nps: 0, words: 'Good' });
  });

  for (const text of ['', 'nonsense', 'null', '[]', '{"a":1}', '[9e15,0,5]', '[9e15,0,[["words",{"value":{"a":1}}]]]'])
    it(`is done without: ${text || 'empty'}`, async () => {
      const survey = await written(text);
      expect(survey.element.answers).to.deep.equal({});
      await survey.rate();
      expect(survey.element.answers).to.deep.equal({ rate: 4 });
    });
});

describe('Where session storage is forbidden', () => {
  const own = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!;
  afterEach(() => Object.defineProperty(window, 'sessionStorage', own));

  it('a survey works without a draft', async () => {
    Object.defineProperty(window, 'sessionStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
    const survey = await ask({}, { definition: SHORT });
    await survey.rate();
    await survey.send();
    await survey.state('sent');
    await survey.element.clearStored();
    survey.element.reset();
    await survey.state('asking');
  });
});
