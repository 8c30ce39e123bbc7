// Every look goes through a token: a private name computed from the public `--survey-*`. Public names are only read, never set, so a page may
// set them anywhere above; what an attribute asks for comes in between, and the page has the last word.

import { css } from './css.js';

export const tokens = css`
  .survey {
    color-scheme: light;
    --0: #fff;
    --1: #fff;
    --2: #1b1e24;
    --3: #545b66;
    --4: #7d838d;
    --5: #b3261e;
    --6: #1b6e3c;
    --7: #0b57a4;
    --8: #fff;
    --9: #0b57d0;
    --r0: 0.5em;
    --gap0: 1em;
    --bg: var(--survey-background, var(--0));
    --tile: var(--survey-surface, var(--1));
    --ink: var(--survey-color, var(--2));
    --mute: var(--survey-muted, var(--3));
    --line: var(--survey-border-color, var(--4));
    --bad: var(--survey-error-color, var(--5));
    --good: var(--survey-success-color, var(--6));
    --fill: var(--survey-accent, var(--a-fill, var(--7)));
    --link: var(--survey-accent, var(--a-link, var(--7)));
    --on: var(--survey-on-accent, var(--a-on, var(--8)));
    --focus: var(--survey-focus-color, var(--9));
    --r: var(--survey-radius, var(--r0));
    --gap: var(--survey-gap, var(--gap0));
    --target: var(--survey-target-size, 44px);
  }
  /* Browsers print no backgrounds. */
  @media not print {
    .dark {
      color-scheme: dark;
      --0: #15181d;
      --1: #1d2128;
      --2: #eceef2;
      --3: #b4bbc6;
      --4: #8a919d;
      --5: #ffb4a9;
      --6: #82d9a4;
      --7: #8ab8ff;
      --8: #07203f;
      --9: #a8c7fa;
    }
  }
  .sharp {
    --r0: 0px;
  }
  .round {
    --r0: 1em;
  }
  .compact {
    --gap0: 0.625em;
  }
  .spacious {
    --gap0: 1.5em;
  }
`;
