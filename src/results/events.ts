// The names and details of the events, and the only dispatcher.

import type { Fault } from './fault.js';

interface Details {
  /** Figures, or the words in their place, are on display. `n` is absent where they are withheld. */
  'results-ready': { readonly surveyId: string; readonly n?: number | undefined; readonly locale: string };
  /** They can't be shown; `code` is `address`, `network`, `late`, `status` or `shape`. */
  'results-error': Fault;
}

export type SatisfactionResultsEventMap = { readonly [N in keyof Details]: CustomEvent<Details[N]> };

export const emit = <N extends keyof Details>(host: EventTarget, name: N, detail: Details[N]): boolean =>
  host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
