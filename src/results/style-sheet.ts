// How the results look, on the survey's own tokens. What is drawn is told apart by place, edge and pattern, never by hue alone; edges and fills
// keep 3:1 against the ground.

import { css } from '../theme/css.js';
import { tokens } from '../theme/tokens.js';
import { media } from './media.js';

const frame = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  :host([hidden]) {
    display: none !important;
  }
  * {
    box-sizing: border-box;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
  }
  .survey {
    --low: #8a4b0f;
    --hair: color-mix(in srgb, var(--line) 45%, transparent);
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--gap) * 1.25);
    max-inline-size: var(--survey-max-width, 72rem);
    padding: calc(var(--gap) * 1.25);
    border: 1px solid var(--line);
    border-radius: var(--r);
    background: var(--bg);
    color: var(--ink);
    font-family: var(--survey-font, inherit);
    font-size: var(--survey-font-size, 1rem);
    line-height: var(--survey-line-height, 1.5);
    text-align: start;
    overflow-wrap: break-word;
  }
  section,
  footer,
  .message {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--gap);
  }
  .message button {
    justify-self: start;
  }
  section,
  footer {
    padding-block-start: calc(var(--gap) * 1.25);
    border-block-start: 1px solid var(--hair);
  }
  b,
  .heading,
  .name {
    font-weight: 700;
  }
  .heading {
    font-size: 1.125rem;
  }
  header .heading,
  .message .heading {
    font-size: 1.25rem;
  }
  .mute,
  small {
    color: var(--mute);
    font-size: 0.9375rem;
    font-weight: 400;
  }
  small {
    display: block;
  }
  .address {
    overflow-wrap: anywhere;
  }
  .message {
    padding-block: var(--gap);
  }
  .headline {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem calc(var(--gap) * 1.5);
    align-items: center;
  }
  .headline > div {
    display: grid;
    flex: 1 1 18rem;
    gap: 0.25rem;
  }
  .figure {
    color: var(--link);
    font-size: 4rem;
    font-weight: 700;
    line-height: 1.1;
  }
  form,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem var(--gap);
    align-items: end;
  }
  .actions {
    align-items: center;
  }
  label {
    display: grid;
    gap: 0.25rem;
    font-size: 0.9375rem;
    font-weight: 700;
  }
  button,
  input,
  select {
    min-block-size: max(44px, var(--target));
    padding-inline: 0.875rem;
    border: 1px solid var(--line);
    border-radius: var(--r);
    background: var(--tile);
    color: inherit;
    font-size: 1rem;
    font-weight: 400;
  }
  button,
  .actions a {
    color: var(--link);
    font-weight: 700;
    cursor: pointer;
  }
  .actions a {
    padding-block: 0.625rem;
  }
  button:hover {
    border-color: var(--link);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
`;

const tables = css`
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

const drawings = css`
  .pair,
  .wide {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375rem var(--gap);
    align-items: center;
  }
  .stack,
  .track,
  .plot {
    display: flex;
  }
  .stack {
    gap: 2px;
    block-size: 1rem;
  }
  .stack i {
    flex: 0 0 0px;
    min-inline-size: 4px;
  }
  .swatch {
    display: block;
    inline-size: 1.5rem;
    block-size: 1rem;
    margin-block-end: 0.25rem;
    margin-inline-start: auto;
  }
  .track {
    block-size: 1rem;
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
    position: relative;
    align-items: center;
    block-size: 1rem;
    margin-inline: 0.375rem;
  }
  .plot::before {
    content: '';
    flex: 1;
    border-block-end: 1px solid var(--line);
  }
  .plot i {
    position: absolute;
  }
  .whisker {
    block-size: 0.5rem;
    border: solid var(--link);
    border-width: 0 2px;
    background: linear-gradient(var(--link) 0 0) center / 100% 2px no-repeat;
  }
  .dot {
    inline-size: 0.625rem;
    block-size: 0.625rem;
    margin-inline-start: -0.3125rem;
    border-radius: 50%;
    background: var(--link);
  }
  .line {
    inset-block: -0.25rem;
    border-inline-start: 1px dashed var(--ink);
  }
  .chart {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.375rem 0.5rem;
    color: var(--mute);
    font-size: 0.9375rem;
  }
  .axis {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    margin-block: -0.7rem;
    text-align: end;
  }
  svg {
    inline-size: 100%;
    block-size: 11rem;
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

let sheet: CSSStyleSheet | undefined;

/** One for all elements. */
export const styleSheet = (): CSSStyleSheet => {
  if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(tokens + frame + tables + drawings + media);
  return sheet;
};
