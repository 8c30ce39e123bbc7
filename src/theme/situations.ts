// What changes with the element's own width, and for who needs other colours, no motion, or paper.

import { css } from './css.js';

export const situations = css`
  .heads {
    display: none;
    text-wrap: balance;
  }
  @container (inline-size >= 36em) {
    .scale:not(.many, .long),
    .heads {
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      gap: 0.5em;
    }
    .scale:not(.long) .tile {
      flex-direction: column;
      grid-row: 1;
      justify-content: center;
      padding-inline: 0.25em;
      text-align: center;
    }
    .scale:not(.words) .tile:not(.apart) {
      justify-content: start;
    }
    /* Above the words there is room for the check. */
    .words:not(.long) .tile {
      padding-block: 1.125em;
    }
    .scale:not(.long) .apart {
      grid-area: 2 / 1 / auto / span 2;
    }
    .scale:not(.long) .on::after {
      inset-block-start: 0.25em;
      inset-inline-end: 0.5em;
    }
    .survey [part~='button-primary'] {
      flex: none;
      justify-self: start;
    }
  }
  @container (inline-size >= 52em) {
    .likert fieldset {
      grid-template-columns: 1fr 2fr;
      align-items: start;
      row-gap: 0.25em;
    }
    .likert fieldset > * {
      grid-column: 1;
    }
    .likert .scale {
      grid-area: 1 / 2 / span 3;
    }
    .likert:not(.words) .heads {
      display: grid;
      align-items: end;
      margin-block-end: calc(var(--gap) * -1);
      margin-inline-start: calc(100% / 3 + var(--gap) / 3);
      text-align: center;
    }
    .likert:not(.words) .tile:not(.apart) [part='scale-label'] {
      position: absolute;
      clip-path: inset(50%);
    }
  }
  @media (forced-colors: active) {
    .on {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
    [part~='button-primary'] {
      border-width: 3px;
    }
    .on svg,
    .full svg,
    .sent svg {
      color: CanvasText;
    }
    i {
      border: 1px solid;
    }
    i.on {
      outline: 0;
      /* As an edge the colour is kept: a ground would be overruled. */
      border: 2px solid Highlight;
    }
  }
  @media (prefers-reduced-motion) {
    .tile {
      transition: none;
    }
  }
  @media print {
    [part='actions'],
    .quiet,
    .bar,
    p[part~='count'] {
      display: none;
    }
    fieldset {
      break-inside: avoid;
    }
  }
`;
