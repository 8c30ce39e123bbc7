// For narrow places, dark pages, who needs other colours, and paper.

import { css } from '../theme/css.js';

export const media = css`
  @container (inline-size < 36em) {
    .months span:nth-child(even) {
      visibility: hidden;
    }
    th:first-child {
      min-inline-size: 8em;
    }
    /* All four columns within a phone's width: intervals break at their dash. */
    :is(.figures, .scores) th:first-child {
      inline-size: auto;
      min-inline-size: 0;
    }
    :is(.figures, .scores) tr > :not(:first-child) {
      padding-inline-start: 0.375em;
      white-space: normal;
    }
    /* Beside the name, not at the far end of what scrolls. */
    td.mute {
      text-align: start;
    }
    /* A question, its levels in as many columns as there is room for, and below them how many answered. The heads are the legend. */
    .levels tr {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(3.5em, 1fr));
      border-block-end: 1px solid var(--hair);
    }
    .levels thead tr {
      grid-template-columns: 1fr 1fr;
    }
    .levels :is(th, td) {
      inline-size: auto;
      min-inline-size: 0;
      padding-inline: 0;
      border: 0;
      text-align: start;
    }
    .levels :is(:first-child, :last-child) {
      grid-column: 1 / -1;
    }
    .levels .swatch {
      margin-inline: 0;
    }
    .levels thead .swatch {
      display: inline-block;
      margin-inline-end: 0.375em;
      vertical-align: middle;
    }
    .levels td[data-head]::before {
      content: attr(data-head) ': ';
    }
    form > *,
    form button {
      flex: 1 1 100%;
    }
  }
  @container (inline-size >= 36em) {
    td .swatch {
      display: none;
    }
    .levels thead th:not(:first-child, :last-child) {
      max-inline-size: 7em;
      min-inline-size: 5.33em;
    }
    .levels th:first-child {
      inline-size: 40%;
      min-inline-size: 13em;
    }
    .pair:not(.levels *) {
      grid-template-columns: 1fr 1fr;
    }
    .plotted th:first-child {
      position: relative;
      /* Of the table's width, not the column's: half of the column. */
      padding-inline-end: 27%;
    }
    .plotted th i {
      position: absolute;
      inset-block: 0;
      inset-inline: 52% 0;
      block-size: auto;
    }
    .figures {
      min-inline-size: 22em;
      table-layout: fixed;
    }
    .figures th:first-child {
      inline-size: 54%;
    }
    .figures th:nth-child(3) {
      inline-size: 20%;
    }
  }
  @container (inline-size >= 52em) {
    .wide {
      grid-template-columns: minmax(0, 1fr) 27em;
      gap: calc(var(--gap) * 2);
      align-items: start;
    }
    .chart {
      padding-block-start: 1em;
    }
    .wide svg {
      block-size: 25.6em;
    }
    .wide th:first-child {
      inline-size: 38%;
    }
    .wide th:nth-child(3) {
      inline-size: 27%;
    }
  }
  @media not print {
    .imprint {
      display: none;
    }
    .dark {
      --low: #e9b06b;
    }
    .dark .band {
      fill-opacity: 0.32;
    }
  }
  @media (forced-colors: active) {
    i,
    svg {
      forced-color-adjust: none;
    }
    .survey {
      --bg: Canvas;
      --ink: CanvasText;
      --mute: CanvasText;
      --low: CanvasText;
      --link: CanvasText;
      --line: CanvasText;
    }
  }
  @media print {
    .survey {
      padding: 0;
      border: 0;
      font-size: 0.875em;
    }
    form,
    .actions,
    .more,
    .sort::after,
    .counter .stack {
      display: none;
    }
    .counter .pair {
      grid-template-columns: 1fr;
    }
    .scroller {
      overflow: visible;
    }
    section,
    .wide {
      display: block;
    }
    section > * {
      margin-block-end: var(--gap);
    }
    small,
    .mute,
    thead th {
      font-size: 0.9286em;
    }
    th,
    td {
      padding-block: 0.25em;
    }
    tr,
    caption,
    .scores,
    .levels,
    .chart,
    .headline {
      break-inside: avoid;
    }
    .heading,
    caption,
    thead {
      break-after: avoid;
    }
    i,
    path {
      print-color-adjust: exact;
    }
  }
`;
