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
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    overflow-wrap: anywhere;
  }
  .survey {
    position: relative;
    display: grid;
    gap: var(--gap);
    align-content: start;
    max-inline-size: var(--survey-max-width, 52rem);
    min-block-size: var(--survey-reserve, auto);
    padding: calc(var(--gap) * 1.25);
    border: 1px solid var(--line);
    border-radius: var(--r);
    background: var(--bg);
    color: var(--ink);
    font-family: var(--survey-font, inherit);
    font-size: var(--survey-font-size, 1rem);
    line-height: var(--survey-line-height, 1.5);
    text-align: start;
    /* Between phrases, in Japanese; between words, in Korean. */
    word-break: auto-phrase;
  }
  :lang(ko) {
    word-break: keep-all;
  }
  form,
  .section,
  .likert {
    display: grid;
    gap: calc(var(--gap) * 1.5);
  }
  [part='question'],
  .receipt {
    display: grid;
    gap: calc(var(--gap) / 2);
  }
  [part='header'] {
    display: flex;
    gap: var(--gap);
    align-items: baseline;
    justify-content: space-between;
  }
  [part='header'] button {
    flex: none;
    margin-block: -0.625rem;
  }
  [part='intro'],
  [part='notice'] {
    display: contents;
  }
  .ends {
    display: flex;
    gap: var(--gap);
    justify-content: space-between;
  }
  .ends :last-child {
    text-align: end;
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
  /* Out of the edge of its fieldset: an item of the grid like the others. */
  legend {
    float: inline-start;
  }
  small,
  p[part~='hint'],
  p[part~='count'],
  [part='notice'] p,
  #step,
  .preview,
  .ends,
  .heads {
    color: var(--mute);
    font-size: 0.9375rem;
    font-weight: 400;
  }
  p[part='error'],
  p[part~='count--over'],
  [part='summary'] a {
    color: var(--bad);
    font-weight: 600;
  }
  [aria-invalid='true'],
  [part='summary'] {
    padding-inline-start: 0.75rem;
    border-inline-start: 0.25rem solid var(--bad);
  }
  fieldset[aria-invalid='true'] {
    margin-inline-start: calc(var(--gap) * -0.75);
    padding-inline-start: calc(var(--gap) * 0.75 - 0.25rem);
  }
  ul {
    padding-inline-start: 1.25rem;
  }
  a {
    color: var(--link);
  }
  .preview {
    padding-inline: 0.5rem;
    border: 1px dashed;
  }
  [part='progress'] {
    display: grid;
    gap: 0.375rem;
  }
  [part='notice'] > p {
    margin-block-start: calc(var(--gap) * -0.75);
  }
  .section + .section {
    margin-block-start: var(--gap);
  }
  .bar {
    display: flex;
    gap: 0.25rem;
  }
  i {
    flex: 1;
    block-size: 0.25rem;
    background: var(--line);
  }
  i.on {
    background: var(--fill);
  }
  .receipt {
    justify-items: start;
  }
  .receipt [part~='button-primary'] {
    justify-self: stretch;
  }
  .receipt label {
    display: grid;
    gap: 0.25rem;
    inline-size: 100%;
  }
  small {
    white-space: nowrap;
  }
  .sent svg {
    color: var(--good);
  }
  .hidden,
  .trap {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus {
    outline: 0;
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
`;
