// Within a phone's width: no table of figures needs to be scrolled sideways. Rows that become grids say by their roles that they are rows.

import { css } from '../theme/css.js';

export const narrow = css`
  @container (inline-size < 36em) {
    .months span:nth-child(even) {
      visibility: hidden;
    }
    /* All columns within a phone's width: intervals break at their dash. */
    th:first-child {
      inline-size: auto;
      min-inline-size: 0;
    }
    tr > :not(:first-child) {
      padding-inline-start: 0.375em;
      white-space: normal;
    }
    /* Beside the name, not at the far end of what scrolls. */
    td.mute {
      grid-column: 1 / -1;
      text-align: start;
    }
    /* A question, its levels in as many columns as there is room for, and below them how many answered. The heads are the legend. */
    :is(.levels, .counter) tr {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(3.5em, 1fr));
      border-block-end: 1px solid var(--hair);
    }
    .levels thead tr {
      grid-template-columns: 1fr 1fr;
    }
    :is(.levels, .counter) :is(th, td) {
      padding: 0.25em 0;
      border: 0;
      text-align: start;
    }
    :is(.levels, .counter) :first-child,
    .counter :nth-child(2),
    [data-head] {
      grid-column: 1 / -1;
    }
    /* A unit, all its ballots, and under the head of each level ballots and share. */
    .counter tr {
      grid: repeat(4, auto) / repeat(3, 1fr);
    }
    .counter tbody tr {
      grid-auto-flow: column;
    }
    .counter tr + tr [scope='col'] {
      position: absolute;
      clip-path: inset(50%);
    }
    .swatch {
      margin-inline: 0;
    }
    thead .swatch {
      display: inline-block;
      margin-inline-end: 0.375em;
      vertical-align: middle;
    }
    [data-head]::before {
      content: attr(data-head) ': ';
    }
    form > *,
    form button {
      flex: 1 1 100%;
    }
  }
`;
