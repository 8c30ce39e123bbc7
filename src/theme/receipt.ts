// What became of the answer: its sign, its words, what can be done.

import { css } from './css.js';

export const receipt = css`
  .receipt {
    justify-items: start;
  }
  .receipt button {
    margin-block: 0.5em;
  }
  .receipt [part~='button-primary'] {
    justify-self: stretch;
  }
  .receipt label {
    display: grid;
    gap: 0.25em;
    inline-size: 100%;
  }
  .sent svg {
    color: var(--good);
  }
`;
