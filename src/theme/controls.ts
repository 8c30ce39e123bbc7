// Tiles, fields and buttons. The native control is stretched over its whole tile, so that a finger, a mouse, a switch and a voice all hit it.

import { css } from './css.js';

export const controls = css`
  .tile {
    position: relative;
    display: flex;
    gap: 0.25em 0.75em;
    align-items: center;
    min-inline-size: 44px;
    padding-block: 0.5em;
    padding-inline: 0.75em 1.75em;
    line-height: 1.4;
    text-wrap: balance;
    transition: 0.12s;
  }
  .tile,
  button,
  textarea,
  :where([part='input']) {
    min-block-size: max(44px, var(--target));
    border: 1px solid var(--line);
    border-radius: var(--r);
    background: var(--tile);
    color: inherit;
  }
  .tile input {
    position: absolute;
    inset: -1px;
    inline-size: calc(100% + 2px);
    block-size: calc(100% + 2px);
    border-radius: inherit;
    appearance: none;
    cursor: pointer;
  }
  .tile:hover,
  .on {
    border-color: var(--link);
  }
  .on {
    box-shadow: inset 0 0 0 1px var(--link);
    /* Heavier, not wider: nothing wraps anew. */
    -webkit-text-stroke: 0.03em;
  }
  /* Not every engine knows phrases, so the words of levels say where they end. */
  :lang(ja) .tile {
    word-break: keep-all;
  }
  .tile::before {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
    background: var(--fill);
    opacity: 0;
  }
  .tile:hover::before {
    opacity: 0.05;
  }
  .tile:active::before,
  .on::before {
    opacity: 0.1;
  }
  .on::after {
    content: '';
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-end: 0.75em;
    inline-size: 0.4em;
    block-size: 0.7em;
    border: solid var(--link);
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  /* Numbers leave it no room, and stars are seen to be filled. */
  :is(.many, .stars) .on:not(.apart)::after,
  i::after {
    display: none;
  }
  svg {
    display: block;
    inline-size: var(--survey-symbol-size, 2em);
    block-size: var(--survey-symbol-size, 2em);
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [part='scale-symbol'] {
    flex: none;
  }
  .on svg,
  .full svg {
    color: var(--link);
  }
  .stars .on path,
  .full path {
    fill: currentColor;
  }
  .scale {
    display: grid;
    gap: 0.5em;
  }
  .row {
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
  }
  .row .tile {
    flex-direction: column;
    padding-inline: 0.125em;
    text-align: center;
  }
  .row.words .tile {
    justify-content: center;
  }
  .row .on::after {
    inset-block-start: 0.25em;
    inset-inline-end: 0.5em;
  }
  .many {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
  }
  .many .tile {
    flex: 1;
    justify-content: center;
    padding-inline: 0;
  }
  .many .apart {
    flex: 1 0 100%;
  }
  .box {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    border: 2px solid var(--line);
    border-radius: 0.25em;
  }
  [type='radio'] + .box {
    border-radius: 50%;
  }
  .on .box {
    border-color: var(--fill);
    background: var(--fill);
  }
  .line.on::after {
    inset-block-start: calc(50% - 0.45em);
    inset-inline: 1.175em auto;
    border-color: var(--on);
  }
  .other {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 2.75em;
  }
  textarea,
  [part='input'] {
    display: block;
    inline-size: 100%;
    padding: 0.5em 0.75em;
    font-size: max(16px, 1em);
    resize: vertical;
  }
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  button {
    min-inline-size: 44px;
    padding: 0.5em 1.25em;
    background: none;
    line-height: 1.4;
    cursor: pointer;
  }
  button:hover {
    box-shadow: inset 0 0 0 1px;
  }
  fieldset > .quiet {
    margin-block: -0.375em calc(var(--gap) * -1);
  }
  .quiet {
    justify-self: start;
    padding-inline: 0;
    border: 0;
    color: var(--link);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  [part~='button-primary'] {
    flex: 1;
    border-color: var(--fill);
    background: var(--fill);
    color: var(--on);
    font-weight: 600;
  }
`;
