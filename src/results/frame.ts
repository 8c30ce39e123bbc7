// Headings, messages, the main figure, controls. Sizes in em: the page's rem may be any.

import { css } from '../theme/css.js';

export const frame = css`
  :host {
    display: block;
    container-type: inline-size;
    font-size: var(--survey-font-size, max(1rem, 16px)) !important;
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
    max-inline-size: var(--survey-max-width, 72em);
    padding: calc(var(--gap) * 1.25);
    border: 1px solid var(--line);
    border-radius: var(--r);
    background: var(--bg);
    color: var(--ink);
    font-family: var(--survey-font, inherit);
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
  .message button,
  .more {
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
    font-size: 1.125em;
  }
  header .heading,
  .message .heading {
    font-size: 1.25em;
  }
  .mute,
  small {
    color: var(--mute);
    font-size: 0.9375em;
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
    gap: 0.5em calc(var(--gap) * 1.5);
    align-items: center;
  }
  .headline > div {
    display: grid;
    flex: 1 1 18em;
    gap: 0.25em;
  }
  .figure {
    color: var(--link);
    font-size: 4em;
    font-weight: 700;
    line-height: 1.1;
  }
  form,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em var(--gap);
    align-items: end;
  }
  .actions {
    align-items: center;
  }
  label {
    display: grid;
    gap: 0.25em;
    font-size: 0.9375em;
    font-weight: 700;
  }
  button,
  input,
  select {
    min-block-size: max(44px, var(--target));
    padding-inline: 0.875em;
    border: 1px solid var(--line);
    border-radius: var(--r);
    background: var(--tile);
    color: inherit;
    font-size: max(16px, 1em);
    font-weight: 400;
  }
  button,
  .actions a {
    color: var(--link);
    font-weight: 700;
    cursor: pointer;
  }
  .actions a {
    padding-block: 0.625em;
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
