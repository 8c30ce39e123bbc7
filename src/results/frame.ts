// Headings, messages, the main figure, controls.

import { css } from '../theme/css.js';

export const frame = css`
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
