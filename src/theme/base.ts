// The frame: type, space, headings, messages. Logical properties only; the page's font, and its spacing of letters and words, which people
// widen to read; sizes in em of the survey's own text, so that a page whose rem is 10 px changes nothing.

import { css } from './css.js';

export const base = css`
  :host {
    display: block;
    /* In a row of others it would have no width of its own. */
    min-inline-size: min(100%, 20em);
    /* Here, because Firefox draws a container that comes together with what is in it in two steps. */
    container-type: inline-size;
    /* The page's own sizes must not move the thresholds. */
    font-size: var(--survey-font-size, max(1rem, 16px)) !important;
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
    max-inline-size: var(--survey-max-width, 52em);
    min-block-size: var(--survey-reserve, auto);
    padding: calc(var(--gap) * 1.25);
    border: 1px solid var(--line);
    border-radius: var(--r);
    background: var(--bg);
    color: var(--ink);
    font-family: var(--survey-font, inherit);
    line-height: var(--survey-line-height, 1.5);
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
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
    margin-block: -0.625em;
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
    font-size: 1.25em;
    font-weight: 700;
  }
  [part='section-title'],
  #summary-title {
    font-size: 1.125em;
    font-weight: 700;
  }
  [part='label'] {
    font-size: 1.0625em;
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
    font-size: 0.9375em;
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
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--bad);
  }
  fieldset[aria-invalid='true'] {
    margin-inline-start: calc(var(--gap) * -0.75);
    padding-inline-start: calc(var(--gap) * 0.75 - 0.25em);
  }
  ul {
    padding-inline-start: 1.25em;
  }
  a {
    padding-block: 0.25em; /* Room for a finger; lines stay where they are. */
    color: var(--link);
    text-underline-offset: 0.2em;
  }
  .preview {
    padding-inline: 0.5em;
    border: 1px dashed;
  }
  [part='progress'] {
    display: grid;
    gap: 0.375em;
  }
  [part='notice'] > p {
    margin-block-start: calc(var(--gap) * -0.75);
  }
  .section + .section {
    margin-block-start: var(--gap);
  }
  .bar {
    display: flex;
    gap: 0.25em;
  }
  i {
    flex: 1;
    block-size: 0.25em;
    background: var(--line);
  }
  i.on {
    background: var(--fill);
  }
  small {
    white-space: nowrap;
  }
  [part='label'] small {
    font-size: 0.8824em; /* As large as other small words: a label's are larger. */
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
