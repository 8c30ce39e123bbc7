// What the outbox says to the world. Facts are plain data; elements turn them into states and events.

import type { Problem } from '../transport/transport.js';

interface About {
  readonly id: string;
  readonly endpoint: string;
}

/** `earlier`: its page is no longer open. */
export type ResponseFact =
  | (About & { readonly type: 'sent'; readonly duplicate: boolean; readonly earlier: boolean })
  /** `status` is that of the reply; 0, or the problem's own, where the page's transport replied. */
  | (About & { readonly type: 'rejected'; readonly status: number; readonly problem?: Problem | undefined; readonly earlier: boolean })
  /** It could not be sent now, and will be tried again. `durable`: and the disk, which had failed, has it since now. */
  | (About & { readonly type: 'kept'; readonly durable?: boolean })
  | (About & { readonly type: 'dropped'; readonly reason: 'expired' | 'cleared' | 'corrupt' });

/** `pending` of the endpoint changed. */
export type Fact = ResponseFact | { readonly type: 'pending'; readonly endpoint: string };

/** What stands in the way of an endpoint, for its owners. */
export interface Trouble {
  readonly endpoint: string;
  readonly kind: 'network' | 'configuration';
  readonly status?: number | undefined;
}
