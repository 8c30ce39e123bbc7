import { expect } from '@open-wc/testing';
import { EVERY, SHORT } from './definitions.js';
import { openPage } from './page.js';

const scaleSurvey = (scale: string, more: object = {}) => ({ id: 'scales', questions: [{ id: 'q', type: 'scale', scale, label: 'How was it?', ...more }] });

const WORDS: Readonly<Record<string, readonly [words: readonly string[], best: number, last: number]>> = {
  satisfaction5: [['Very dissatisfied', 'Dissatisfied', 'Neither satisfied nor dissatisfied', 'Satisfied', 'Very satisfied'], 1, 5],
  satisfaction3: [['Very satisfied', 'Satisfied', 'Dissatisfied'], 3, 1],
  agreement5: [['Strongly disagree', 'Disagree', 'Neither agree nor disagree', 'Agree', 'Strongly agree'], 1, 5],
  agreement7: [
    ['Strongly disagree', 'Disagree', 'Somewhat disagree', 'Neither agree nor disagree', 'Somewhat agree', 'Agree', 'Strongly agree'],
    1,
    7,
  ],
  stars5: [['1 star', '2 stars', '3 stars', '4 stars', '5 stars'], 1, 5],
  thumbs: [['Good', 'Not good'], 1, 0],
  yesno: [['Yes', 'No'], 1, 0],
  recommend: [['0 Not at all likely', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10 Extremely likely'], 0, 10],
  points2: [['2 points', '1 point', '0 points'], 2, 0],
};

describe('A rating', () => {
  it('is a group of native radios, named by its question, of which none is chosen beforehand', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: EVERY });
    const group = survey.question('How was it?');
    expect(group.getAttribute('role')).to.equal('radiogroup');
    expect(group.getAttribute('aria-required')).to.equal('true');
    const options = survey.options('How was it?');
    expect(options.map(({ type, required }) => [type, required])).to.deep.equal(Array.from({ length: 6 }, () => ['radio', false]));
    expect(new Set(options.map(({ name }) => name)).size).to.equal(1);
    expect(survey.all<HTMLInputElement>('input').filter(({ checked }) => checked).length).to.equal(0);
  });

  for (const [scale, [words, first, last]] of Object.entries(WORDS))
    it(`on ${scale} shows its levels in order, and gives the value of the one chosen`, async () => {
      const page = await openPage();
      const survey = await page.survey({}, { definition: scaleSurvey(scale) });
      expect(survey.options('How was it?')).to.have.length(words.length);
      await survey.answer('How was it?', words[0]!);
      expect(survey.element.answers).to.deep.equal({ q: first });
      await survey.answer('How was it?', words.at(-1)!);
      expect(survey.element.answers).to.deep.equal({ q: last });
      expect(survey.chosen('How was it?')).to.have.length(1);
    });

  it('takes 0 for an answer: it satisfies "required" and is sent', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: scaleSurvey('recommend', { required: true }) });
    await survey.answer('How was it?', '0 Not at all likely');
    expect(survey.element.checkValidity()).to.equal(true);
    await survey.send();
    await survey.state('sent');
    expect(page.endpoint.last.data.answers).to.deep.equal({ q: 0 });
  });

  it('on a scale of the author shows the words and sends the values, however they are ordered', async () => {
    const page = await openPage();
    const definition = {
      id: 'own',
      scales: { mine: { levels: [{ value: 9, label: 'Long' }, { value: -1, label: 'Short' }, { value: 0, label: 'None' }] } },
      questions: [{ id: 'q', type: 'scale', scale: 'mine', label: 'The wait' }],
    };
    const survey = await page.survey({}, { definition });
    await survey.answer('The wait', 'Short');
    await survey.send();
    await survey.state('sent');
    expect(page.endpoint.last.data.answers).to.deep.equal({ q: -1 });
  });

  it('offers to take an answer back once there is one, and then goes to its first level', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: SHORT });
    expect(survey.names('button')).to.deep.equal(['Send feedback']);
    await survey.answer('How was it?', 'Satisfied');
    expect(survey.names('button')).to.deep.equal(['Clear answer', 'Send feedback']);
    await survey.press('Clear answer');
    expect(survey.chosen('How was it?')).to.deep.equal([]);
    expect(survey.names('button')).to.deep.equal(['Send feedback']);
    expect(survey.focus()).to.equal(survey.called(survey.options('How was it?')[0]));
  });

  it('stays as it is when the chosen level is pressed again', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: SHORT });
    await survey.answer('How was it?', 'Satisfied');
    await survey.answer('How was it?', 'Satisfied');
    expect(survey.chosen('How was it?')).to.deep.equal(['Satisfied']);
    expect(survey.details('survey-answer')).to.have.length(1);
  });

  it('takes "does not apply" in place of a level: it satisfies "required" and is named apart', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: EVERY });
    await survey.answer('How was it?', 'Satisfied');
    await survey.answer('How was it?', 'Does not apply');
    expect(survey.chosen('How was it?')).to.deep.equal(['Does not apply']);
    expect(survey.element.answers).to.deep.equal({});
    await survey.send();
    await survey.state('sent');
    expect(page.endpoint.last.data.answers).to.deep.equal({});
    expect(page.endpoint.last.data.notApplicable).to.deep.equal(['rate']);
    expect(survey.details('survey-answer')).to.deep.equal([{ question: 'rate', value: 4 }, { question: 'rate' }]);
  });

  it('neither sends nor moves on when chosen by arrow keys', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: SHORT });
    survey.options('How was it?')[0]!.focus();
    await survey.keys('ArrowDown', 'ArrowDown');
    expect(survey.chosen('How was it?')).to.deep.equal(['Neither satisfied nor dissatisfied']);
    await survey.keys('Enter');
    expect(survey.element.state).to.equal('asking');
    expect(page.endpoint.requests).to.deep.equal([]);
  });

  it('fills the stars up to the chosen one and marks only that as chosen', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: scaleSurvey('stars5') });
    await survey.answer('How was it?', '3 stars');
    expect(survey.all('[part~="scale-item--checked"]')).to.have.length(1);
    const filled = [...survey.root.querySelectorAll('[part~=scale-symbol] path')].map((path) => page.window.getComputedStyle(path).fill !== 'none');
    expect(filled).to.deep.equal([true, true, true, false, false]);
  });
});

describe('Ratings on one scale', () => {
  const definition = {
    id: 'likert',
    questions: ['Access', 'Clarity', 'Staff'].map((label, index) => ({ id: `q${index}`, type: 'scale', scale: 'satisfaction5', label, required: index === 1 })),
  };

  for (const width of [360, 1000])
    it(`are one group of rows, each answered by itself, at a width of ${width} px`, async () => {
      const page = await openPage({ width });
      const survey = await page.survey({}, { definition });
      expect(survey.questions().map((name) => name.replace(/ ?\(required\)$/, ''))).to.deep.equal(['Access', 'Clarity', 'Staff']);
      await survey.answer('Access', 'Satisfied');
      await survey.answer('Clarity', 'Dissatisfied');
      await survey.answer('Staff', 'Very satisfied');
      expect(survey.element.answers).to.deep.equal({ q0: 4, q1: 2, q2: 5 });
      const tops = survey.options('Access').map((option) => Math.round(option.getBoundingClientRect().top));
      expect(new Set(tops).size).to.equal(width > 700 ? 1 : 5);
      const legend = survey.question('Access').querySelector('legend')!.getBoundingClientRect();
      expect(legend.right <= survey.options('Access')[0]!.getBoundingClientRect().left).to.equal(width > 700);
    });

  it('have their words in every tile, shown or not, and no table', async () => {
    const page = await openPage({ width: 1000 });
    const survey = await page.survey({}, { definition });
    expect(survey.all('table,[role=table],[role=grid]').length).to.equal(0);
    expect(survey.option('Staff', 'Very satisfied')).to.exist;
  });
});
