// A look for Vietnamese public-service portals: maroon on cream. Of our own; no portal publishes tokens.

import { css } from '../css.js';

export const sheet = css`
  .survey {
    --0: #faf4f1;
    --1: #fff;
    --2: #1f1a17;
    --3: #5c524d;
    --4: #8c7b74;
    --7: #903938;
    line-height: var(--survey-line-height, 1.6);
  }
  .soft {
    --r0: 0.375em;
  }
  @media not print {
    .dark {
      --0: #1c1614;
      --1: #271f1c;
      --2: #efe6e1;
      --3: #c9bab2;
      --4: #96857d;
      --7: #e79a92;
      --8: #1c1614;
    }
  }
`;
