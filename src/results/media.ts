// For wide places, dark pages, who needs other colours, and paper.

import { css } from '../theme/css.js';

export const media = css`
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
