import { expect } from '@open-wc/testing';
import { province, show } from './stage.js';

const PHONES = [['320px', 'en'], ['320px', 'vi'], ['264px', 'en']] as const;

/** The table, once it is seen to need no sideways scroll, and to be a table still. */
const fitting = async (selector: string, data: ReturnType<typeof province>, [width, lang]: (typeof PHONES)[number]): Promise<HTMLTableElement> => {
  const element = await show(data, { lang });
  element.style.cssText = `display: block; inline-size: ${width}`;
  const table = element.shadowRoot!.querySelector<HTMLTableElement>(selector)!;
  const scroller = table.closest('.scroller')!;
  expect(scroller.scrollWidth, `${width} ${lang}`).to.be.at.most(scroller.clientWidth);
  const roles = [...table.querySelectorAll('tr, th, td')].map((cell) => cell.getAttribute('role'));
  expect(new Set(roles)).to.deep.equal(new Set(['row', 'columnheader', 'rowheader', 'cell']));
  return table;
};

describe('A table of figures', () => {
  it('is never pressed together where it stands alone in a wide place: it scrolls instead', async () => {
    const element = await show(province({ months: 1, group: 'month' }));
    element.style.inlineSize = '53em';
    const table = element.shadowRoot?.querySelector<HTMLTableElement>('.wide .figures');
    const em = Number.parseFloat(getComputedStyle(element).fontSize);
    expect(table?.getBoundingClientRect().width).to.be.at.least(22 * em);
  });

  it('of levels needs no sideways scroll on a phone, and is a table still', async () => {
    for (const view of PHONES) {
      const table = await fitting('.levels', province(), view);
      const cells = [...table.tBodies[0]!.rows[0]!.cells].map((cell) => cell.getBoundingClientRect());
      // The question above its levels, which stand beside each other.
      expect(cells[1]!.top).to.be.at.least(cells[0]!.bottom);
      expect([cells[2]!.top, cells[2]!.left > cells[1]!.left]).to.deep.equal([cells[1]!.top, true]);
    }
  });

  it('of the report of counters needs none either: ballots and share stand under the head of their level', async () => {
    for (const view of PHONES) {
      const table = await fitting('.counter', province({ group: 'unit' }), view);
      const boxes = (row: HTMLTableRowElement) => [...row.cells].map((cell) => cell.getBoundingClientRect());
      const [, , ...levels] = boxes(table.tHead!.rows[0]!);
      const [name, total, ...figures] = boxes(table.tBodies[0]!.rows[0]!);
      expect(total!.top).to.be.at.least(name!.bottom);
      expect(figures[0]!.top).to.be.at.least(total!.bottom);
      levels.forEach(({ left }, level) => {
        const [ballots, share] = figures.slice(2 * level);
        expect([ballots!.left, share!.left, share!.top >= ballots!.bottom]).to.deep.equal([left, left, true]);
      });
    }
  });
});
