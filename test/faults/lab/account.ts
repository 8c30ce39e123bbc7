// What citizens were told, against what the office has. Every proof of the lab ends with this: the ids in the database are those that were shown
// as sent or kept, none else, and each arrived as the same bytes every time.

import assert from 'node:assert/strict';
import type { Heard } from '../../e2e/support/browser.js';
import type { Endpoint } from './endpoint.js';

export class Account {
  /** Shown as sent, or as kept with the promise that it will be. */
  readonly #promised = new Set<string>();
  /** Refused, expired or deleted, and told so. */
  readonly #released = new Set<string>();

  /** Kept before the test began. */
  promise(...ids: readonly string[]): void {
    for (const id of ids) this.#promised.add(id);
  }

  hear(events: Heard['events']): void {
    for (const { type, detail } of events) {
      const id = String(detail['id']);
      if (type === 'survey-sent' || (type === 'survey-queued' && detail['durable'])) this.#promised.add(id);
      if (type === 'survey-rejected' || type === 'survey-dropped') this.#released.add(id);
    }
  }

  balance(endpoints: readonly Endpoint[]): void {
    const owed = [...this.#promised].filter((id) => !this.#released.has(id)).sort();
    const rows = endpoints.flatMap((endpoint) => endpoint.rows.map(({ id }) => id)).sort();
    assert.deepEqual(rows, owed, 'the office has what was shown as sent or kept, and nothing else');
    const bytes = new Map<string, string>();
    for (const { id, body } of endpoints.flatMap(({ arrivals }) => arrivals.flatMap((arrival) => arrival.rows))) {
      assert.equal(body, bytes.get(id) ?? body, 'a response is the same bytes each time');
      bytes.set(id, body);
    }
  }
}
