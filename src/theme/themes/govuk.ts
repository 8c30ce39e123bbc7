// As on GOV.UK: the page's own govuk-frontend (6 and later) emits these properties, so the survey follows its upgrades; else release 6.6.0's
// values. Fonts are the page's; the Crown's are its own.

import { css } from '../css.js';

export const sheet = css`
  .survey {
    --0: var(--govuk-body-background-colour, #fff);
    --1: var(--govuk-body-background-colour, #fff);
    --2: var(--govuk-text-colour, #0b0c0c);
    --3: var(--govuk-secondary-text-colour, #484949);
    --4: var(--govuk-input-border-colour, #0b0c0c);
    --5: var(--govuk-error-colour, #ca3535);
    --6: var(--govuk-success-colour, #0f7a52);
    --7: var(--govuk-link-colour, #1a65a6);
    --fill: var(--survey-accent, var(--a-fill, var(--govuk-success-colour, #0f7a52)));
    border-color: var(--govuk-border-colour, #cecece);
  }
  .soft {
    --r0: 0px;
  }
  .tile,
  [part='input'],
  textarea,
  .box {
    border-width: 2px;
  }
  /* The tint of its edge's colour, not the button's. */
  .tile::before {
    background: var(--link);
  }
  /* Yellow for those who see it, black for the contrast. */
  :focus-visible {
    outline-color: var(--govuk-focus-colour, #fd0);
    outline-offset: 0;
    box-shadow: inset 0 0 0 3px #0b0c0c;
  }
  :is(button, a):focus-visible {
    background: var(--govuk-focus-colour, #fd0);
    color: #0b0c0c;
  }
  @media not print {
    .dark {
      --0: #0b0c0c;
      --1: #1d1e1f;
      --2: #fff;
      --3: #b1b4b6;
      --4: #8e9194;
      --5: #ff8a80;
      --6: #5fd3a2;
      --7: #8fc1ec;
      --fill: var(--survey-accent, var(--a-fill, #5fd3a2));
      --on: var(--survey-on-accent, var(--a-on, #0b0c0c));
      border-color: #484949;
    }
  }
`;
