// What the outbox says to the world. Facts are plain data; elements turn them into states and events.

import type { Problem } from '../transport/transport.js';

export type Fact =
  | { readonly type: 'sent'; readonly id: string; readonly endpoint: string; readonly duplicate: boolean; readonly earlier: boolean }
  | {
      readonly type: 'rejected';
      readonly id: string;
      readonly endpoint: string;
      /** HTTP status of the reply; 0 or the problem's own where the page's transport replied. */
      readonly status: number;
      readonly problem?: Problem | undefined;
      readonly earlier: boolean;
    }
  | { readonly type: 'dropped'; readonly id: string; readonly endpoint: string; readonly reason: 'expired' | 'cleared' | 'corrupt' }
  /** `pending` of the endpoint changed. */
  | { readonly type: 'pending'; readonly endpoint: string };

/** A fact about one response. */
export type ResponseFact = Exclude<Fact, { type: 'pending' }>;
