import { expect } from '@open-wc/testing';
import { answered, readSurvey, surveyOf, write } from '../support/builders.js';
import { show, type Stage } from './stage.js';

const rate = (fields: object = {}) => surveyOf(write.scale('q', fields));
const own = (values: readonly number[], symbols?: string) => ({ scale: { levels: values.map((value) => ({ value, label: `${value}` })), ...(symbols && { symbols }) } });

const items = (stage: Stage): readonly HTMLElement[] => [...stage.root.querySelectorAll<HTMLElement>('[part~="scale-item"]')];
/** What is drawn beside each level: the outline of a symbol, or a number. */
const drawn = (stage: Stage): readonly string[] =>
  items(stage).map((item) => {
    const symbol = item.querySelector('[part~="scale-symbol"]');
    return symbol?.querySelector('path')?.getAttribute('d') ?? symbol?.textContent?.trim() ?? '';
  });
const look = async (fields: object, symbols?: 'faces' | 'stars' | 'numbers' | 'words' | 'thumbs') => drawn(await show(rate(fields), { symbols }));

describe('The symbols of a rating', () => {
  it('are faces for satisfaction, and none otherwise', async () => {
    expect(new Set(await look({})).size).to.equal(5);
    expect(await look({ scale: 'agreement5' })).to.deep.equal(['', '', '', '', '']);
  });

  it('are those of the question; else of its scale; else of the page', async () => {
    const numbers = ['1', '2', '3', '4', '5'];
    expect(await look({ symbols: 'numbers' }, 'stars')).to.deep.equal(numbers);
    expect(await look({ scale: 'stars5', symbols: 'numbers' })).to.deep.equal(numbers);
    expect(new Set(await look({ scale: 'stars5' }, 'numbers')).size).to.equal(1);
    expect(await look({}, 'numbers')).to.deep.equal(numbers);
    expect(await look(own([1, 2], 'numbers'), 'faces')).to.deep.equal(['1', '2']);
    expect(await look({}, 'words')).to.deep.equal(['', '', '', '', '']);
  });

  it('are the same face for the same meaning, in whatever order the levels stand', async () => {
    const up = await look(own([1, 2, 3, 4, 5], 'faces'));
    const down = await look(own([5, 4, 3, 2, 1], 'faces'));
    expect(down).to.deep.equal([...up].reverse());
    expect(await look(own([10, 20, 30, 40, 50], 'faces'))).to.deep.equal(up);
  });

  it('are three different faces where there are three levels', async () => {
    expect(new Set(await look({ scale: 'satisfaction3' })).size).to.equal(3);
  });

  it('are a thumb up for the better half and a thumb down for the worse', async () => {
    const [good, bad] = await look({ scale: 'thumbs' });
    expect(good).not.to.equal(bad);
    expect(await look({ symbols: 'thumbs' })).to.deep.equal([bad, bad, good, good, good]);
  });

  it('are never read aloud, numbers apart: the words are the name', async () => {
    for (const symbols of ['faces', 'stars', 'thumbs', 'words'] as const) {
      expect((await show(rate({ symbols }))).names('radio'), symbols).to.include('Very satisfied');
    }
    expect((await show(rate({ symbols: 'numbers' }))).names('radio')).to.include('5 Very satisfied');
  });

  it('never take the focus', async () => {
    const stage = await show(rate());
    for (const svg of stage.root.querySelectorAll('svg')) expect(svg.tabIndex).to.equal(-1);
  });

  it('are as many filled stars as were given', async () => {
    const filled = async (answers: Readonly<Record<string, number>>): Promise<number> => {
      const stage = await show(answered(rate({ scale: 'stars5' }), answers));
      return items(stage).filter((item) => getComputedStyle(item.querySelector('path') as Element).fill !== 'none').length;
    };
    expect(await filled({})).to.equal(0);
    for (const given of [1, 3, 5]) expect(await filled({ q: given })).to.equal(given);
  });

  it('of a page do not change what a scale of a survey is asked for', async () => {
    const survey = readSurvey({ id: 'x', scales: { mine: { ...own([1, 0]).scale, symbols: 'thumbs' } }, questions: [write.scale('q', { scale: 'mine' })] });
    expect(new Set(drawn(await show(survey, { symbols: 'stars' }))).size).to.equal(2);
  });
});
