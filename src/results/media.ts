// For narrow places, dark pages, who needs other colours, and paper.

import { css } from '../theme/css.js';

export const media = css`
  @container (inline-size < 36rem) {
    .months span:nth-child(even) {
      visibility: hidden;
    }
    th:first-child {
      min-inline-size: 8rem;
    }
    form > *,
    form button {
      flex: 1 1 100%;
    }
  }
  @container (inline-size >= 52rem) {
    .pair:not(.levels *) {
      grid-template-columns: 1fr 1fr;
    }
    .wide {
      grid-template-columns: minmax(0, 1fr) auto;
      gap: calc(var(--gap) * 2);
      align-items: start;
    }
    .chart {
      padding-block-start: 1rem;
    }
    .wide svg {
      block-size: 24rem;
    }
    th:first-child {
      inline-size: 50%;
    }
  }
  @media not print {
    .dark {
      --low: #e9b06b;
    }
  }
  @media (forced-colors: active) {
    i,
    svg {
      forced-color-adjust: none;
    }
    .survey {
      --bg: Canvas;
      --low: CanvasText;
      --link: CanvasText;
      --line: CanvasText;
    }
  }
  @media print {
    .survey {
      padding: 0;
      border: 0;
      font-size: 0.875rem;
    }
    form,
    .actions {
      display: none;
    }
    .scroller {
      overflow: visible;
    }
    section {
      display: block;
    }
    section > * {
      margin-block-end: var(--gap);
    }
    small,
    .mute,
    thead th {
      font-size: 0.8125rem;
    }
    th,
    td {
      padding-block: 0.25rem;
    }
    tr,
    .chart,
    .headline {
      break-inside: avoid;
    }
    .heading,
    caption {
      break-after: avoid;
    }
    i,
    path {
      print-color-adjust: exact;
    }
  }
`;
