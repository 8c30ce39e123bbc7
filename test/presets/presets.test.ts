import { expect } from '@open-wc/testing';
import type { Question } from '../../src/survey/questions/index.js';
import { itIsAPreset } from '../contracts/preset.js';
import { surveyOf } from '../support/ballots.js';
import { definitions, INSTRUMENTS } from './instruments.js';

/** `preset: question` of all questions that fit. */
const those = (fits: (question: Question) => boolean): readonly string[] =>
  [...definitions]
    .flatMap(([id, definition]) =>
      surveyOf(definition)
        .sections.flatMap((section) => section.questions)
        .filter(fits)
        .map((question) => `${id}: ${question.id}`),
    )
    .sort();

const all = (id: string, questions: readonly string[]): readonly string[] => questions.map((question) => `${id}: ${question}`);

const evidenceOf = (definition: unknown): string => (definition as { readonly source: { readonly evidence: string } }).source.evidence;

for (const [id, definition] of definitions) {
  describe(`The preset ${id}`, () => {
    itIsAPreset({ id, definition, questions: [], ...INSTRUMENTS[id] });
  });
}

describe('The presets', () => {
  it('are those whose questions are written down here', () => {
    expect([...definitions.keys()].sort()).to.deep.equal(Object.keys(INSTRUMENTS).sort());
  });

  it('are called official only where somebody read the primary text', () => {
    const official = [...definitions].filter(([, definition]) => evidenceOf(definition) === 'official').map(([id]) => id);
    expect(official.sort()).to.deep.equal(['ca-page', 'fr-jdma', 'govuk-done', 'it-rating', 'us-a11-v1']);
  });

  it('require an answer only where the instrument does', () => {
    expect(those(({ required }) => required)).to.deep.equal([
      'ca-page: found',
      'ces2: ease',
      'csat: satisfaction',
      'fr-jdma: satisfaction',
      'govuk-done: rating',
      'govuk-page: useful',
      'nps: recommend',
      'us-a11-v1: satisfaction',
      'us-a11-v1: trust',
      'us-a11-v2: trust',
      'vn-gop-y: suggestion',
    ]);
  });

  it('offer "does not apply" on what many people never met', () => {
    expect(those((question) => question.type === 'scale' && question.allowNotApplicable)).to.deep.equal(
      [
        ...all('id-skm', ['cost', 'complaints']),
        ...all('papi-pulse', ['accountability', 'procedures', 'online']),
        ...all('pci-pulse', ['entry', 'land', 'support']),
        ...all('ph-csm', ['sqd0', 'sqd1', 'sqd2', 'sqd3', 'sqd4', 'sqd5', 'sqd6', 'sqd7', 'sqd8']),
        ...all('us-a11-v1', ['employee']),
        ...all('vn-five-factors-22', ['seats', 'equipment', 'modern', 'usable', 'fee', 'ways', 'ease', 'handling', 'outcome']),
        ...all('vn-sipas-2023-service', ['s31', 's32', 's33']),
        ...all('vn-sipas-9', ['p6', 'p7', 'p8', 'p9']),
        ...all('vn-sipas-short', ['feedback']),
      ].sort(),
    );
  });
});
