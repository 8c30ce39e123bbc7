// One tab with a survey in it, its own clock, and an eye on the device behind it.

import assert from 'node:assert/strict';
import { Page, type Heard } from '../../e2e/support/browser.js';
import type { DiskRow, Queued } from './in-page.js';

type Detail = Readonly<Record<string, unknown>>;

const text = JSON.stringify;

/** The first frame of a page, wherever it is from. */
const framed = (outer: Page): Page => {
  const never = () => Promise.reject(new Error('a frame is driven through its page'));
  const { console } = outer;
  const evaluate = (expression: string) => outer.evaluate(`lab.ask(${text(expression)})`);
  return new Page({ evaluate, console, goTo: never, clickAt: never, press: never, strike: never, resize: never, screenshot: never, close: never });
};

export class Tab {
  readonly page: Page;
  readonly #onEvents: (events: Heard['events']) => void;

  constructor(page: Page, onEvents: (events: Heard['events']) => void) {
    this.page = page;
    this.#onEvents = onEvents;
  }

  /** The survey in the first frame of this page. */
  frame(): Tab {
    return new Tab(framed(this.page), this.#onEvents);
  }

  evaluate<T = unknown>(expression: string): Promise<T> {
    return this.page.evaluate<T>(expression);
  }

  /** Waits until only time could bring anything more. @param unanswered a request that is held doesn't count */
  async still(unanswered = false): Promise<void> {
    await this.evaluate(`stage.still(${unanswered})`);
  }

  /** Lets the page's time pass. */
  async pass(ms: number, unanswered = false): Promise<void> {
    await this.evaluate(`stage.pass(${ms}, ${unanswered})`);
  }

  /** A citizen answers and presses Send: what the page then says of it. */
  send(index = 0): Promise<Queued> {
    return this.evaluate<Queued>(`lab.send(${index})`);
  }

  /** The n-th survey reads so. "Kept" is believed only after a look at the device. */
  async reads(state: string, index = 0): Promise<void> {
    await this.page.state(state, index);
    if (state !== 'queued') return;
    const { id } = (await this.events('queued')).at(-1) ?? {};
    assert.ok((await this.waiting()).includes(String(id)), `the page says that ${id} is kept, and it is not on the device`);
  }

  /** Details of the events of one kind. */
  async events(kind: string): Promise<readonly Detail[]> {
    return (await this.page.heard()).events.filter(({ type }) => type === `survey-${kind}`).map(({ detail }) => detail);
  }

  /** What another document of this site finds on the device. */
  disk(): Promise<readonly DiskRow[]> {
    return this.evaluate<readonly DiskRow[]>('lab.read()');
  }

  /** Ids on the device that wait to be sent; or, on the shelf `x`, that were refused. */
  async waiting(shelf: 'q' | 'x' = 'q'): Promise<readonly string[]> {
    return (await this.disk()).flatMap(([key]) => (key[0] === shelf ? [key[2] ?? ''] : []));
  }

  /** Puts rows on the device behind everybody's back. */
  async write(...rows: readonly DiskRow[]): Promise<void> {
    assert.ok(await this.evaluate(`lab.write(${text(rows)})`));
  }

  flush(options = {}): Promise<{ readonly sent: number; readonly kept: number; readonly rejected: number }> {
    return this.evaluate(`e2e.surveys()[0].flush(${text(options)})`);
  }

  /** Notes what this page told, and that nothing broke in it. */
  async note(): Promise<void> {
    const { events, errors } = await this.page.heard();
    this.#onEvents(events);
    assert.deepEqual(errors, [], 'no error reached the page');
  }
}
