// What earlier visits left on the device.

import type { Lab } from './lab.js';
import type { Tab } from './tab.js';

export interface Left {
  readonly endpoint?: string;
  /** How long ago it was handed in, in ms. */
  readonly age?: number;
  readonly [field: string]: unknown;
}

/** A row as the outbox writes it, but for what is told. */
export const entry = (lab: Lab, id: string, { endpoint = lab.endpoint.url, age = 0, ...fields }: Left = {}) => ({
  v: 1,
  id,
  endpoint,
  body: JSON.stringify({ id }),
  request: 'json',
  at: lab.now - age,
  tries: 0,
  visit: 'earlier',
  ...fields,
});

/** Responses that wait on the device, and are owed. */
export async function leave(lab: Lab, tab: Tab, ids: readonly string[], left: Left = {}): Promise<void> {
  const rows = ids.map((id) => entry(lab, id, left));
  await tab.write(...rows.map((row) => [['q', row.endpoint, row.id], row] as const));
  lab.account.promise(...ids);
}
