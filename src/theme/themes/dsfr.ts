// As the Système de Design de l'État 1.15: for sites of the French State only, as its licence asks. Its properties are bound, so the page's
// own light and dark hold here; else release 1.15.3's values. Marianne is the page's to load.

import { css } from '../css.js';

export const sheet = css`
  .survey {
    --0: var(--background-default-grey, #fff);
    --1: var(--background-default-grey, #fff);
    --2: var(--text-default-grey, #3a3a3a);
    --3: var(--text-mention-grey, #666);
    --4: var(--border-plain-grey, #3a3a3a);
    --5: var(--text-default-error, #ce0500);
    --6: var(--text-default-success, #18753c);
    --7: var(--background-action-high-blue-france, #000091);
    --8: var(--text-inverted-blue-france, #f5f5fe);
    --9: #0a76f6;
    border-color: var(--border-default-grey, #ddd);
  }
  .soft {
    --r0: 0px;
  }
  .title,
  [part='section-title'],
  [part='label'] {
    color: var(--text-title-grey, inherit);
  }
  @media not print {
    .dark {
      --0: var(--background-default-grey, #161616);
      --1: var(--background-default-grey, #161616);
      --2: var(--text-default-grey, #cecece);
      --3: var(--text-mention-grey, #929292);
      --4: var(--border-plain-grey, #cecece);
      --5: var(--text-default-error, #ff5655);
      --6: var(--text-default-success, #27a658);
      --7: var(--background-action-high-blue-france, #8585f6);
      --8: var(--text-inverted-blue-france, #000091);
      border-color: var(--border-default-grey, #353535);
    }
  }
`;
