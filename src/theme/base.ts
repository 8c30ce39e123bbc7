// The frame: type, space, headings, messages. Logical properties only, sizes in rem, the host's font.

import { css } from './css.js';

export const base = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  :host([hidden]),
  :host([state='dismissed']) {
    display: none !important;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    overflow-wrap: anywhere;
  }
  .survey {
    background: var(--bg);
    color: var(--ink);
    font: var(--survey-font-size, 1rem) / var(--survey-line-height, 1.5) var(--survey-font, inherit);
    font-family: var(--survey-font, inherit);
    text-align: start;
    border: 1px solid var(--line);
    border-radius: var(--r);
    padding: calc(var(--gap) * 1.25);
    max-inline-size: var(--survey-max-width, 52rem);
    min-block-size: var(--survey-reserve, auto);
  }
  form,
  .section,
  [part='notice'],
  .likert,
  fieldset,
  .receipt,
  div[part='question'] {
    display: grid;
    gap: calc(var(--gap) / 2);
    min-inline-size: 0;
    border: 0;
  }
  form,
  .section {
    gap: calc(var(--gap) * 1.5);
  }
  form {
    margin-block-start: var(--gap);
  }
  [part='header'] {
    display: flex;
    gap: var(--gap);
    justify-content: space-between;
    align-items: start;
  }
  .title {
    font-size: 1.25rem;
    font-weight: 700;
  }
  [part='section-title'],
  #summary-title {
    font-size: 1.125rem;
    font-weight: 700;
  }
  [part='label'] {
    font-size: 1.0625rem;
    font-weight: 600;
  }
  legend {
    margin-block-end: 0.25rem;
  }
  small,
  [part='hint'],
  [part='count'],
  [part='notice'],
  .ends {
    font-size: 0.9375rem;
    font-weight: 400;
    color: var(--mute);
  }
  [part='intro']:empty,
  [part='notice']:empty {
    display: none;
  }
  [part='error'] {
    color: var(--bad);
    font-weight: 600;
  }
  [aria-invalid='true'],
  [part='summary'] {
    border-inline-start: 0.25rem solid var(--bad);
    padding-inline-start: 0.75rem;
  }
  ul {
    padding-inline-start: 1.25rem;
  }
  a {
    color: var(--link);
  }
  [part='summary'] a {
    color: var(--bad);
  }
  .preview {
    margin-block-end: 0.5rem;
    padding-inline: 0.5rem;
    border: 1px dashed;
    color: var(--mute);
    font-size: 0.9375rem;
  }
  .bar {
    display: flex;
    gap: 0.25rem;
  }
  .bar i {
    flex: 1;
    block-size: 0.25rem;
    background: var(--line);
    opacity: 0.4;
  }
  .bar .filled {
    background: var(--fill);
    opacity: 1;
  }
  .receipt {
    justify-items: start;
    margin-block-start: var(--gap);
  }
  .mark {
    color: var(--link);
  }
  .sent .mark {
    color: var(--good);
  }
  .receipt label {
    inline-size: 100%;
  }
  .hidden,
  .trap {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus {
    outline: none;
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
`;
