// As the U.S. Web Design System 3.14 draws it; it emits no properties to follow. Its hint grey (4.59:1) is taken a step darker.

import { css } from '../css.js';

export const sheet = css`
  .survey {
    --0: #fff;
    --1: #fff;
    --2: #1b1b1b;
    --3: #565c65;
    --4: #565c65;
    --5: #b50909;
    --6: #00801a;
    --7: #005ea2;
    --9: #2491ff;
    border-color: #a9aeb1;
  }
  .soft {
    --r0: 0.25em;
  }
  :focus-visible {
    outline-width: 4px;
    outline-offset: 0;
  }
  @media not print {
    .dark {
      --0: #1b1b1b;
      --1: #2d2e2f;
      --2: #f0f0f0;
      --3: #c6cace;
      --4: #8d9297;
      --5: #fb8a8a;
      --6: #70e17b;
      --7: #73b3e7;
      --8: #1b1b1b;
      --9: #58b4ff;
      border-color: #565c65;
    }
  }
`;
