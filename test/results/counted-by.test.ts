import { expect } from '@open-wc/testing';
import { show } from './stage.js';

const scale = (id: string, builtIn: string | undefined, ...levels: readonly (number | readonly [number, string])[]) => ({
  id,
  type: 'scale',
  scale: { builtIn, levels: levels.map((level) => (typeof level === 'number' ? { value: level } : { value: level[0], label: { en: level[1] } })) },
});

const OVERALL = scale('overall', 'satisfaction5', 5, 4, 3, 2, 1);
const EASE = scale('ease', undefined, [1, 'Hard'], [2, 'Fair'], [3, 'Easy']);
const FOUND = scale('found', undefined, [0, 'No'], [1, 'Yes']);
const SECTIONS = [{ id: 'a', questions: [OVERALL] }, { id: 'b', questions: [EASE, FOUND, { id: 'why', type: 'text' }] }];

/** A document of one score. */
const document = (score: object, { sections = SECTIONS, value = 50 }: { sections?: readonly object[]; value?: number } = {}) => ({
  survey: { id: 's', version: '1.2.3', sections, scores: [{ id: 'one', ...score }] },
  n: 30,
  period: {},
  rules: { live: true },
  questions: [],
  scores: [{ id: 'one', unit: 'ballots', n: 30, value }],
});

const sentenceOf = async (...args: Parameters<typeof document>): Promise<string | undefined> => {
  const element = await show(document(...args));
  return element.shadowRoot!.querySelector('[part=headline] p:nth-of-type(2)')?.textContent ?? undefined;
};

describe('What a score counts', () => {
  for (const [what, score, sentence] of [
    ['the levels that its survey names', { method: 'share', of: { kind: 'question', id: 'overall' }, satisfied: [5] }, 'Share of ballots whose answer is: Very satisfied'],
    ['the upper two where it names none', { method: 'share', of: { kind: 'question', id: 'overall' } }, 'Share of ballots whose answer is: Very satisfied or Satisfied'],
    ['the upper one of two', { method: 'share', of: { kind: 'question', id: 'found' } }, 'Share of ballots whose answer is: Yes'],
    ['levels of all scales in a part', { method: 'allSatisfied', of: { kind: 'section', id: 'b' } }, 'Share of ballots whose every answer is: Fair, Easy, or Yes'],
    ['levels of all scales', { method: 'allSatisfied', of: { kind: 'survey' }, satisfied: [3, 5] }, 'Share of ballots whose every answer is: Very satisfied, Neither satisfied nor dissatisfied, or Easy'],
    ['none where the question is unknown', { method: 'share', of: { kind: 'question', id: 'gone' } }, 'Share of ballots whose answer is: not stated'],
  ] as const)
    it(`is said: ${what}`, async () => expect(await sentenceOf(score)).to.equal(sentence));

  it('is said in the reader’s language, with what is in another marked as such', async () => {
    const element = await show(document({ method: 'share', of: { kind: 'question', id: 'ease' } }), { lang: 'vi' });
    const line = element.shadowRoot!.querySelector('[part=headline] p:nth-of-type(2)')!;
    expect(line.textContent).to.equal('Tỷ lệ phiếu trả lời: Fair hoặc Easy');
    expect([...line.querySelectorAll('bdi')].map(({ lang }) => lang)).to.deep.equal(['en', 'en']);
  });

  it('is said of other methods without levels', async () => {
    expect(await sentenceOf({ method: 'mean', of: { kind: 'survey' } })).to.equal('Mean of the answers, in points of the scale');
  });

  it('is never a reason to fail, whatever a stranger sends', async () => {
    for (const sections of [[], [{ id: 'a' }], [{ id: 'a', questions: [{ id: 'overall', type: 'scale' }] }], [{ id: 'a', questions: [{ id: 'overall', type: 'scale', scale: { levels: [null, { value: 'x' }] } }] }]])
      expect(await sentenceOf({ method: 'share', of: 7, satisfied: 'all' }, { sections })).to.equal('Share of ballots whose answer is: not stated');
  });
});

describe('The line of a score', () => {
  for (const [method, of, value, ends] of [
    ['share', { kind: 'question', id: 'overall' }, 90, ['0', '100']],
    ['difference', { kind: 'question', id: 'overall' }, -5, ['-100', '100']],
    ['mean', { kind: 'question', id: 'overall' }, 4.4, ['1', '5']],
    ['mean', { kind: 'survey' }, 2.5, ['0', '5']],
    ['sum', { kind: 'section', id: 'b' }, 3, ['1', '4']],
  ] as const)
    it(`of a ${method} begins and ends where its scales do: ${ends.join(' to ')}`, async () => {
      const element = await show(document({ method, of }, { value }));
      const [headline] = element.shadowRoot!.querySelectorAll('[part=headline]');
      expect([...headline!.querySelectorAll('.ends span')].map(({ textContent }) => textContent)).to.deep.equal(ends);
      const at = /--v: ?([\d.]+)%/.exec(headline!.querySelector('.plot')!.getAttribute('style') ?? '')?.[1];
      expect(Number(at)).to.be.closeTo(((value - Number(ends[0])) / (Number(ends[1]) - Number(ends[0]))) * 100, 0.01);
    });
});
