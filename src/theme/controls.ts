// Tiles, fields and buttons. The native control is stretched over its whole tile, so that a finger, a mouse, a switch and a voice all hit it.

import { css } from './css.js';

export const controls = css`
  .scale {
    display: grid;
    gap: 0.5rem;
  }
  .tile {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-block-size: max(44px, var(--target));
    min-inline-size: 44px;
    padding: 0.5rem 0.75rem;
    padding-inline-end: 1.75rem;
    border: 1px solid var(--line);
    border-radius: var(--r);
    background: var(--tile);
    line-height: 1.4;
    cursor: pointer;
    transition: border-color 120ms, box-shadow 120ms;
  }
  .tile input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    appearance: none;
    border-radius: inherit;
    cursor: inherit;
  }
  .tile:hover {
    border-color: var(--link);
  }
  .tile.filled {
    border-color: var(--link);
    box-shadow: inset 0 0 0 1px var(--link);
    font-weight: 600;
  }
  .tile::before {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
    background: var(--fill);
    opacity: 0;
    pointer-events: none;
  }
  .tile:hover::before {
    opacity: 0.05;
  }
  .tile:active::before,
  .tile.filled::before {
    opacity: 0.1;
  }
  .scale .filled:not(.many .filled)::after,
  .box::after {
    content: '';
    position: absolute;
    inset-block-start: 0.4rem;
    inset-inline-end: 0.6rem;
    inline-size: 0.4rem;
    block-size: 0.75rem;
    border: solid var(--link);
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  .stars .filled:not([part~='scale-item--checked'])::after {
    display: none;
  }
  svg {
    display: block;
    inline-size: var(--survey-symbol-size, 2rem);
    block-size: var(--survey-symbol-size, 2rem);
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .filled [part='scale-symbol'] {
    color: var(--link);
  }
  .stars .filled path {
    fill: currentColor;
  }
  .apart {
    border-style: dashed;
  }
  .row {
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
  }
  .row .tile {
    flex-direction: column;
    justify-content: center;
    gap: 0.25rem;
    padding: 0.5rem 0.25rem;
    text-align: center;
  }
  .many {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: var(--gap);
  }
  .line {
    padding-inline-start: 0.75rem;
  }
  .box {
    position: relative;
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    border: 2px solid var(--line);
    border-radius: min(var(--r), 0.25rem);
    background: var(--tile);
  }
  [type='radio'] ~ .box {
    border-radius: 50%;
  }
  .filled > .box {
    background: var(--fill);
    border-color: var(--fill);
  }
  .box::after {
    inset-block-start: 0;
    inset-inline-start: 0.3rem;
    border-color: var(--on);
    visibility: hidden;
  }
  .filled > .box::after {
    visibility: visible;
  }
  .other {
    padding-inline-start: 2.75rem;
  }
  textarea,
  [part='input'] {
    display: block;
    inline-size: 100%;
    min-block-size: var(--target);
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: var(--r);
    background: var(--tile);
    color: inherit;
    font-size: max(16px, 1em);
    resize: vertical;
  }
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
  }
  button {
    min-block-size: max(44px, var(--target));
    min-inline-size: 44px;
    padding: 0.5rem 1.25rem;
    border: 1px solid var(--line);
    border-radius: var(--r);
    background: none;
    color: inherit;
    line-height: 1.4;
    cursor: pointer;
  }
  .quiet {
    justify-self: start;
    border-color: transparent;
    padding-inline: 0.5rem;
    color: var(--link);
    text-decoration: underline;
  }
  [part~='button-primary'] {
    flex: 1;
    border-color: var(--fill);
    background: var(--fill);
    color: var(--on);
    font-weight: 600;
  }
  button:hover {
    box-shadow: inset 0 0 0 1px;
  }
  .heads {
    display: none;
  }
  @container (inline-size >= 30rem) {
    .scale:not(.many) {
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
    }
    .scale .tile {
      flex-direction: column;
      justify-content: center;
      gap: 0.25rem;
      padding: 0.75rem 0.5rem;
      text-align: center;
    }
    .many .tile {
      flex: 1;
      padding-inline: 0;
    }
    [part~='button-primary'] {
      flex: none;
    }
  }
  @container (inline-size >= 44rem) {
    .likert fieldset,
    .heads {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      align-items: center;
    }
    .heads {
      grid-auto-flow: column;
      gap: 0.5rem;
    }
    .likert legend {
      float: inline-start;
    }
    .likert .scale {
      grid-column: 2;
    }
    .likert [part='scale-label']:not(.apart *) {
      position: absolute;
      clip-path: inset(50%);
    }
  }
  @media (forced-colors: active) {
    .tile.filled {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
    [part~='button-primary'] {
      border-width: 3px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .tile {
      transition: none;
    }
  }
  @media print {
    [part='actions'],
    .quiet,
    .bar {
      display: none;
    }
    .survey {
      border: 0;
      padding: 0;
    }
    fieldset {
      break-inside: avoid;
    }
  }
`;
