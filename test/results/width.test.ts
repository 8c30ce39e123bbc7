import { expect } from '@open-wc/testing';
import { province, show } from './stage.js';

describe('A table of figures', () => {
  it('is never pressed together where it stands alone in a wide place: it scrolls instead', async () => {
    const element = await show(province({ months: 1, group: 'month' }));
    element.style.inlineSize = '53em';
    const table = element.shadowRoot?.querySelector<HTMLTableElement>('.wide .figures');
    const em = Number.parseFloat(getComputedStyle(element).fontSize);
    expect(table?.getBoundingClientRect().width).to.be.at.least(22 * em);
  });
});
