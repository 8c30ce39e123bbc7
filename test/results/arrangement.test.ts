import { expect } from '@open-wc/testing';
import { add, answer, json, REST, next, province, rowsOf, show, type Element } from './stage.js';

const MANY = { group: 'agency', communes: 20, ballots: 900 } as const;

const rows = (element: Element) => rowsOf(element, /^Satisfied/).slice(1).filter(([name]) => name !== REST);
const numbers = (element: Element, column: number): readonly number[] => rows(element).filter((row) => row.length === 4).map((row) => Number.parseFloat((row[column] ?? '').replace(',', '')));
const button = (element: Element, name: RegExp): HTMLButtonElement => {
  const found = [...element.shadowRoot!.querySelectorAll('button')].find(({ textContent }) => name.test(textContent.trim()));
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
const sorted = (element: Element): readonly (string | null)[] => [...element.shadowRoot!.querySelectorAll('.figures thead th')].map((head) => head.getAttribute('aria-sort'));
const falling = (values: readonly number[]) => [...values].sort((a, b) => b - a);

describe('Groups beside each other', () => {
  it('stand in the order that the head of a column is pressed for, and the head says which', async () => {
    const element = await show(province(MANY));
    button(element, /^Show all 20$/).click();
    expect(sorted(element)).to.deep.equal([null, 'descending', null, null]);
    expect(numbers(element, 1)).to.deep.equal(falling(numbers(element, 1)));
    button(element, /^Value$/).click();
    expect(sorted(element)).to.deep.equal([null, 'ascending', null, null]);
    expect(numbers(element, 1)).to.deep.equal(falling(numbers(element, 1)).reverse());
    button(element, /^Ballots$/).click();
    expect(sorted(element)).to.deep.equal([null, null, null, 'descending']);
    expect(numbers(element, 3)).to.deep.equal(falling(numbers(element, 3)));
    button(element, /^Office$/).click();
    expect(sorted(element)).to.deep.equal(['ascending', null, null, null]);
    const names = rows(element).map(([name = '']) => name);
    expect(names).to.deep.equal([...names].sort(new Intl.Collator('en', { numeric: true }).compare));
  });

  it('leave half of their column to a name, which stands in one line on a desk', async () => {
    const element = await show(province(MANY));
    element.style.cssText = 'display: block; inline-size: 1000px';
    const names = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.plotted tbody th')];
    expect(names.length).to.be.greaterThan(5);
    for (const name of names) expect(name.getBoundingClientRect().height, name.textContent).to.be.lessThan(50);
  });

  it('that are withheld stand last, whichever way the values are ordered', async () => {
    const element = await show(province({ ...MANY, ballots: 300 }));
    button(element, /^Show all/).click();
    for (const _ of ['best first', 'worst first']) {
      const hidden = rows(element).map((row) => row[1] === 'not shown, for privacy');
      expect(hidden).to.include(true).and.include(false);
      expect(hidden.lastIndexOf(false)).to.be.lessThan(hidden.indexOf(true));
      button(element, /^Value$/).click();
    }
  });

  it('of which there are many are folded after ten, until somebody asks for all', async () => {
    const element = await show(province(MANY));
    expect(rows(element)).to.have.length(10);
    const more = button(element, /^Show all 20$/);
    expect(more.getAttribute('aria-expanded')).to.equal('false');
    more.focus();
    more.click();
    expect(rows(element)).to.have.length(20);
    expect(element.shadowRoot!.activeElement).to.equal(more);
    expect(more.getAttribute('aria-expanded')).to.equal('true');
    expect(more.textContent).to.equal('Show fewer');
    more.click();
    expect(rows(element)).to.have.length(10);
    expect(rows(await show(province({ ...MANY, communes: 12 })))).to.have.length(12);
  });

  it('are whole on paper', async () => {
    const element = await show(province({ ...MANY, group: 'agency' }));
    window.dispatchEvent(new Event('beforeprint'));
    expect(rows(element)).to.have.length(20);
    // Two rows of heads, those in no row, and all.
    expect(rowsOf(element, /^Overall/)).to.have.length(20 + 4);
    // Chromium leaves buttons out of a head that it repeats on the next sheet.
    expect([...element.shadowRoot!.querySelectorAll('.plotted thead th')].map((head) => [head.querySelector('button'), head.textContent !== ''])).to.deep.equal(Array.from({ length: 4 }, () => [null, true]));
    window.dispatchEvent(new Event('afterprint'));
    expect(rows(element)).to.have.length(10);
  });

  it('stay as they were arranged when newer figures come', async () => {
    answer(() => json(province(MANY)));
    const element = add({ lang: 'en', src: '/v1/results?survey=three', group: 'agency' });
    await next(element, 'results-ready');
    button(element, /^Ballots$/).click();
    button(element, /^Show all/).click();
    await element.refresh();
    expect(sorted(element)).to.deep.equal([null, null, null, 'descending']);
    expect(rows(element)).to.have.length(20);
  });

  it('whose score rests on too few answers say so, whatever else is known of them', async () => {
    const data = province({ ...MANY, communes: 6 });
    const groups = data.groups?.map((group, index) => (index || !('scores' in group) ? group : { ...group, scores: group.scores.map(({ id }) => ({ id, withheld: true })) }));
    const hidden = rows(await show({ ...data, groups })).filter((row) => row[1] === 'not shown, for privacy');
    expect(hidden.map(([name]) => name)).to.include('UBND phường Hồng Hà');
  });
});

describe('Months in which nobody rated', () => {
  it('are in the table without a figure, and leave a gap in the line', async () => {
    const data = province({ group: 'month' });
    const element = await show({ ...data, groups: data.groups?.filter((_, index) => index !== 1) });
    expect(rows(element)[1]).to.deep.equal(['October 2025', '–', '–', '0']);
    expect(element.shadowRoot!.querySelector('path.trend')!.getAttribute('d')?.match(/M/g)).to.have.length(2);
  });

  it('are no reason to draw centuries', async () => {
    const data = province({ group: 'month' });
    const groups = [...(data.groups ?? []), { key: '9999-12', withheld: true }];
    expect(rows(await show({ ...data, groups })).length).to.be.lessThan(140);
  });
});
