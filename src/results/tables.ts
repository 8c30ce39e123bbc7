// Tables that scroll in a region of their own.

import { css } from '../theme/css.js';

export const tables = css`
  .scroller {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block-end: 0.375rem;
    font-size: 1.0625rem;
    font-weight: 700;
    text-align: start;
  }
  th,
  td {
    padding-block: 0.5rem;
    padding-inline: 0.75rem 0;
    border-block-end: 1px solid var(--hair);
    text-align: end;
    vertical-align: baseline;
    white-space: nowrap;
  }
  th:first-child {
    inline-size: 45%;
    min-inline-size: 11rem;
    padding-inline-start: 0;
    text-align: start;
    white-space: normal;
  }
  thead th {
    color: var(--mute);
    font-size: 0.9375rem;
    line-height: 1.3;
    vertical-align: bottom;
    white-space: normal;
    border-block-end-color: var(--line);
  }
  .levels thead th:not(:first-child, :last-child) {
    max-inline-size: 6.5rem;
    min-inline-size: 5rem;
  }
  .levels th:first-child {
    inline-size: 40%;
    min-inline-size: 13rem;
  }
  thead [scope='colgroup'] {
    text-align: end;
    border-block-end: 0;
  }
  thead tr + tr th:first-child {
    inline-size: auto;
    min-inline-size: 0;
    padding-inline-start: 0.75rem;
    text-align: end;
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
