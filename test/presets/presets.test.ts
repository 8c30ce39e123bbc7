import { expect } from '@open-wc/testing';
import csat from '../../src/presets/csat.json';
import { presets } from '../../src/presets/index.js';
import { scoreOf, type Result } from '../../src/scoring/score-of.js';
import { parseScores, type Score } from '../../src/survey/scores.js';
import { itIsAPreset } from '../contracts/preset.js';
import { ballots, surveyOf } from '../support/ballots.js';

const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  csat: ['satisfaction', 'comment'],
  ces2: ['ease', 'comment'],
  'govuk-done': ['rating', 'improve'],
  'govuk-page': ['useful', 'personal-information', 'doing', 'wrong'],
  'vn-motcua-3': ['attitude', 'overall', 'comment'],
  'vn-sipas-2023-service': Array.from({ length: 19 }, (_, index) => `s${index + 15}`),
  'vn-sipas-short': ['access', 'procedure', 'staff', 'result', 'feedback', 'overall', 'comment'],
};

const lazy = await Promise.all(
  Object.entries(presets).map(async ([id, load]) => [id, (await load()).default] as const),
);
const definitions = new Map<string, unknown>([['csat', csat], ...lazy]);

const resultsOf = (id: string, given: Parameters<typeof scoreOf>[2]): ReadonlyMap<string, Result> => {
  const definition = definitions.get(id);
  const survey = surveyOf(definition);
  const scores = parseScores(definition, survey) as readonly Score[];
  return new Map(scores.map((score) => [score.id, scoreOf(score, survey, given)]));
};

for (const [id, definition] of definitions) {
  describe(`The preset ${id}`, () => {
    itIsAPreset({ id, definition, questions: QUESTIONS[id] ?? [] });
  });
}

describe('The presets', () => {
  it('are those whose questions are written down here', () => {
    expect([...definitions.keys()].sort()).to.deep.equal(Object.keys(QUESTIONS).sort());
  });

  it('require an answer only where the instrument does', () => {
    const required = [...definitions].flatMap(([id, definition]) =>
      surveyOf(definition)
        .sections.flatMap((section) => section.questions)
        .filter((question) => question.required)
        .map((question) => `${id}: ${question.id}`),
    );
    expect(required.sort()).to.deep.equal(['ces2: ease', 'csat: satisfaction', 'govuk-done: rating', 'govuk-page: useful']);
  });

  it('offer "does not apply" on complaints, which few people make', () => {
    const spared = [...definitions].flatMap(([id, definition]) =>
      surveyOf(definition)
        .sections.flatMap((section) => section.questions)
        .filter((question) => question.type === 'scale' && question.allowNotApplicable)
        .map((question) => `${id}: ${question.id}`),
    );
    expect(spared.sort()).to.deep.equal([
      'vn-sipas-2023-service: s31',
      'vn-sipas-2023-service: s32',
      'vn-sipas-2023-service: s33',
      'vn-sipas-short: feedback',
    ]);
  });
});

describe('The scores of the presets', () => {
  it('of govuk-done are the official vector: 72.5 %', () => {
    const given = ballots([3, { rating: 5 }], [4, { rating: 4 }], [2, { rating: 3 }], [1, { rating: 2 }]);
    expect(resultsOf('govuk-done', given).get('user-satisfaction')?.value).to.be.closeTo(72.5, 1e-9);
  });

  it('of govuk-page are the share of yes', () => {
    const given = ballots([3, { useful: 1 }], [1, { useful: 0 }]);
    expect(resultsOf('govuk-page', given).get('useful')).to.deep.include({ value: 75, n: 4, unit: 'ballots' });
  });

  it('of vn-motcua-3 tell "very satisfied" from "satisfied"', () => {
    const results = resultsOf('vn-motcua-3', ballots([5, { overall: 3, attitude: 3 }], [4, { overall: 2 }], [1, { overall: 1 }]));
    expect(results.get('overall')?.value).to.equal(90);
    expect(results.get('overall-very')?.value).to.equal(50);
    expect(results.get('attitude')).to.deep.include({ value: 100, n: 5 });
  });

  it('of vn-sipas-2023-service pool the answers of a factor and leave "does not apply" out', () => {
    const given = [
      ...ballots([1, { s31: 5, s32: 3 }]),
      { answers: { s31: 4 }, shown: ['s31', 's32', 's33'], notApplicable: ['s32', 's33'] },
    ];
    const feedback = resultsOf('vn-sipas-2023-service', given).get('feedback');
    expect(feedback).to.deep.include({ n: 3, ballots: 2, unit: 'answers' });
    expect(feedback?.value).to.be.closeTo(200 / 3, 1e-9);
  });

  it('of ces2 are the mean, and the share of those who agree at all', () => {
    const results = resultsOf('ces2', ballots([1, { ease: 7 }], [1, { ease: 5 }], [2, { ease: 4 }]));
    expect(results.get('ease')?.value).to.equal(5);
    expect(results.get('easy')?.value).to.equal(50);
  });
});
