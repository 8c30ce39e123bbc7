import { expect } from '@open-wc/testing';
import { SHORT } from '../behaviour/definitions.js';
import { ask, warned, warnings } from '../support/element-stage.js';

/** Settings are read with every drawing; the page hears of a wrong one once. */
const look = async (name: string, value: string) => {
  const survey = await ask({ [name]: value }, { definition: SHORT });
  await warned(value);
  survey.element.setAttribute('unit', 'drawn again');
  await survey.state('asking');
  expect(warnings).to.have.length(1);
  return survey;
};

describe('A setting that is not known', () => {
  for (const [name, value, known] of [
    ['mode', 'loud', '"inline", "kiosk", "entry"'],
    ['layout', 'grid', '"page", "steps"'],
    ['symbols', 'cats', '"faces", "stars", "numbers", "words", "thumbs"'],
    ['theme', 'neon', '"default", "dvc", "govuk", "uswds", "dsfr"'],
    ['scheme', 'blue', '"auto", "light", "dark"'],
    ['corners', 'wavy', '"soft", "sharp", "round"'],
    ['density', 'thick', '"regular", "compact", "spacious"'],
    ['storage', 'cloud', '"local", "none"'],
    ['request', 'gopher', '"json", "cloudevents", "simple"'],
  ] as const)
    it(`of ${name} is named once, with what is known`, async () => {
      await look(name, value);
      expect(warnings[0]).to.include(`${name}: "${value}" is not known`).and.to.include(known);
    });

  it('may be near to one that is', async () => {
    await look('density', 'compct');
    expect(warnings[0]).to.include('did you mean "compact"?');
  });

  for (const [name, wrong] of [
    ['heading-level', ['0', '7', '2.5', 'h2']],
    ['batch', ['0', '51', '1.5', 'all']],
  ] as const)
    for (const value of wrong)
      it(`${name}="${value}" is outside its range`, async () => {
        const survey = await ask({ [name]: value }, { definition: SHORT });
        await warned(name === 'batch' ? 'batch:' : 'headingLevel:');
        expect(warnings[0]).to.include(name === 'batch' ? '1–50' : '1–6');
        expect(survey.find('heading', 'Your opinion').ariaLevel).to.equal('2');
      });
});

describe('A setting that is known', () => {
  it('is taken as it is, without a word', async () => {
    const survey = await ask({ corners: 'round', density: 'spacious', scheme: 'dark', 'heading-level': '1', batch: '50', mode: 'kiosk', symbols: 'numbers' }, { definition: SHORT });
    expect([...survey.drawing.classList]).to.include.members(['round', 'spacious', 'dark']);
    expect(survey.find('heading', 'Your opinion').ariaLevel).to.equal('1');
    expect(warnings).to.deep.equal([]);
  });

  it('is the default where none is given', async () => {
    const survey = await ask({}, { definition: SHORT });
    expect([...survey.drawing.classList]).to.include.members(['soft', 'regular']).and.not.include('dark');
    expect(survey.find('heading', 'Your opinion').ariaLevel).to.equal('2');
    expect(warnings).to.deep.equal([]);
  });
});
