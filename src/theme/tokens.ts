// Every look goes through a token: a private name computed from the public `--survey-*` with its default beside it. Public names are only
// read, never set, so a page may set them anywhere above; what an attribute asks for comes through `--_x` and the page still has the last word.

import { css } from './css.js';

export const tokens = css`
  .survey {
    color-scheme: light;
    --bg: var(--survey-background, #fff);
    --tile: var(--survey-surface, #fff);
    --ink: var(--survey-color, #1b1e24);
    --mute: var(--survey-muted, #545b66);
    --line: var(--survey-border-color, #7d838d);
    --bad: var(--survey-error-color, #b3261e);
    --good: var(--survey-success-color, #1b6e3c);
    --fill: var(--survey-accent, var(--_fill, #0b57a4));
    --on: var(--survey-on-accent, var(--_on, #fff));
    --link: var(--survey-accent, var(--_link, #0b57a4));
    --focus: var(--survey-focus-color, #0b57d0);
    --r: var(--survey-radius, 0.5rem);
    --gap: var(--survey-gap, 1rem);
    --target: var(--survey-target-size, 44px);
  }
  .dark {
    color-scheme: dark;
    --bg: var(--survey-background, #15181d);
    --tile: var(--survey-surface, #1d2128);
    --ink: var(--survey-color, #eceef2);
    --mute: var(--survey-muted, #b4bbc6);
    --line: var(--survey-border-color, #8a919d);
    --bad: var(--survey-error-color, #ffb4a9);
    --good: var(--survey-success-color, #82d9a4);
    --fill: var(--survey-accent, var(--_fill, #8ab8ff));
    --on: var(--survey-on-accent, var(--_on, #07203f));
    --link: var(--survey-accent, var(--_link, #8ab8ff));
    --focus: var(--survey-focus-color, #a8c7fa);
  }
  .sharp {
    --r: var(--survey-radius, 0px);
  }
  .round {
    --r: var(--survey-radius, 1rem);
  }
  .compact {
    --gap: var(--survey-gap, 0.625rem);
  }
  .spacious {
    --gap: var(--survey-gap, 1.5rem);
  }
`;
