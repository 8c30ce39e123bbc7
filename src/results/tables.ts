// Tables that scroll in a region of their own.

import { css } from '../theme/css.js';

export const tables = css`
  /* With room for the ring around what has the focus. */
  .scroller {
    overflow-x: auto;
    margin: -5px;
    padding: 5px;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    max-inline-size: calc(100cqi - 2.5 * var(--gap) - 2px);
    padding-block-end: 0.375em;
    font-size: 1.0625em;
    font-weight: 700;
    text-align: start;
  }
  th,
  td {
    padding-block: 0.5em;
    padding-inline: 0.75em 0;
    border-block-end: 1px solid var(--hair);
    text-align: end;
    vertical-align: baseline;
    white-space: nowrap;
  }
  th:first-child:not(:where(tr + tr [scope='col'])) {
    inline-size: 45%;
    min-inline-size: 11em;
    padding-inline-start: 0;
    text-align: start;
    white-space: normal;
  }
  thead th {
    color: var(--mute);
    font-size: 0.9375em;
    line-height: 1.3;
    vertical-align: bottom;
    white-space: normal;
    border-block-end-color: var(--line);
  }
  .figures th:nth-child(3) {
    inline-size: 27%;
  }
  .sort {
    display: inline-flex;
    gap: 0.25em;
    align-items: end;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: inherit;
    white-space: inherit;
  }
  .sort::after {
    content: '↕' / '';
  }
  [aria-sort] .sort {
    color: var(--link);
    font-weight: 700;
  }
  [aria-sort='descending'] .sort::after {
    content: '↓' / '';
  }
  [aria-sort='ascending'] .sort::after {
    content: '↑' / '';
  }
  [scope='colgroup'] {
    border: 0;
  }
  td.mute {
    white-space: normal;
  }
  tbody tr:last-child > * {
    border-block-end: 0;
  }
  .counter tbody tr:last-child {
    font-weight: 700;
  }
`;
