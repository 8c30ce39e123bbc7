// Bars, dots and lines: told apart by place, edge and pattern, never by hue alone; edges and fills keep 3:1 against the ground.

import { css } from '../theme/css.js';

export const drawings = css`
  .pair,
  .wide {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375em var(--gap);
    align-items: center;
  }
  .stack,
  .track {
    display: flex;
  }
  .stack {
    gap: 2px;
    block-size: 1em;
  }
  .stack i {
    flex: 0 0 0px;
    min-inline-size: 4px;
  }
  .swatch {
    display: block;
    inline-size: 1.5em;
    block-size: 1em;
    margin-block-end: 0.25em;
    margin-inline-start: auto;
  }
  .track {
    block-size: 1em;
    border-inline-start: 1px solid var(--line);
  }
  .p0,
  .p1 {
    border: 1px solid var(--low);
  }
  .p0 {
    background: repeating-linear-gradient(45deg, var(--low) 0 4px, var(--bg) 4px 5px);
  }
  .p1 {
    background: repeating-linear-gradient(45deg, var(--low) 0 1px, var(--bg) 1px 5px);
  }
  .p2 {
    border: 1px solid var(--line);
    background: color-mix(in srgb, var(--line) 25%, transparent);
  }
  .p3,
  .p4 {
    border: 1px solid var(--link);
  }
  .p3 {
    background: repeating-linear-gradient(0deg, var(--link) 0 1px, var(--bg) 1px 4px);
  }
  .p4 {
    background: var(--link);
  }
  .plot {
    display: block;
    block-size: 1.5em;
    margin-inline: 0.375em;
    background:
      radial-gradient(circle at var(--v), var(--link) 5px, transparent 5.5px),
      linear-gradient(90deg, transparent var(--l), var(--link) 0 var(--h), transparent 0) center / 100% 4px no-repeat,
      linear-gradient(90deg, transparent calc(var(--m) - 1px), var(--ink) 0 var(--m), transparent 0),
      linear-gradient(var(--line) 0 0) center / 100% 1px no-repeat;
  }
  [dir='rtl'] .plot {
    transform: scaleX(-1);
  }
  .ends {
    display: flex;
    justify-content: space-between;
    padding-block-end: 0.5em;
  }
  .chart {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.375em 0.5em;
    color: var(--mute);
    font-size: 0.9375em;
  }
  .axis {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
  }
  /* Each number's middle on its line, on paper too. */
  .axis span {
    display: flex;
    align-items: center;
    justify-content: end;
    block-size: 0;
  }
  svg {
    inline-size: 100%;
    block-size: 11.75em;
    overflow: visible;
  }
  [dir='rtl'] svg {
    transform: scaleX(-1);
  }
  path {
    fill: none;
    stroke: var(--link);
    stroke-width: 2;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }
  .grid {
    stroke: var(--hair);
    stroke-width: 1;
  }
  .band {
    fill: var(--link);
    fill-opacity: 0.16;
    stroke: none;
  }
  .dots {
    stroke-width: 9;
  }
  .months {
    display: grid;
    grid-area: 2 / 2;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
  }
  .months span {
    display: grid;
    justify-content: center;
  }
`;
