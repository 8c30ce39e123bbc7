// One person's visits to the page of an office: what they send, what they are told, what is left on the device. The page's clock goes on from
// one visit to the next, and everything a test needs to know comes from the page itself or from the endpoint.

import type { Browser, Heard, Page } from '../../e2e/support/browser.js';
import { startEndpoint, type Endpoint } from './endpoint.js';
import { openOfficeSite, type OfficeSite, type PageOptions } from './office-site.js';
import type { StoredRow } from './stage.js';

type Told = Heard['events'][number];

/** What becomes of a response, and faults of the set-up. */
const TOLD = ['survey-queued', 'survey-sent', 'survey-rejected', 'survey-dropped', 'survey-error'];

export class Visit {
  readonly page: Page;
  readonly site: OfficeSite;
  readonly endpoint: Endpoint;
  /** Of the responses, in the order in which they were handed in. */
  readonly ids: string[] = [];
  readonly #earlier: Heard[] = [];

  constructor(page: Page, site: OfficeSite, endpoint: Endpoint) {
    this.page = page;
    this.site = site;
    this.endpoint = endpoint;
  }

  /** Opens the page for the first time. */
  async open(): Promise<void> {
    await this.page.open(this.site.url);
    await this.page.state('asking');
  }

  /** Leaves once all is still, and opens the page again some time later; `changes` are what the office changed in it meanwhile. */
  async openAgain(ms: number, changes: PageOptions = {}): Promise<void> {
    await this.still();
    this.#earlier.push(await this.page.heard());
    this.site.hour = (await this.page.evaluate<number>('Date.now()')) + ms;
    Object.assign(this.site.options, changes);
    await this.open();
    // What became of responses of earlier visits is told a moment later, lest their own page still be open.
    await this.pass(300);
  }

  /** Answers and presses Send; resolves to the id once it is handed over. */
  async rate(): Promise<string> {
    if ((await this.page.evaluate('e2e.surveys()[0].state')) !== 'asking') {
      await this.page.evaluate('e2e.surveys()[0].reset()');
      await this.page.state('asking');
    }
    const queued = `e2e.heard.events.filter(({ type }) => type === 'survey-queued')`;
    const count = await this.page.evaluate<number>(`${queued}.length`);
    await this.page.click('radio', 'Satisfied');
    await this.page.click('button', 'Send feedback');
    const id = await this.page.until<string>(`${queued}[${count}]?.detail.id`);
    this.ids.push(id);
    return id;
  }

  still(): Promise<void> {
    return this.page.evaluate('stage.still()');
  }

  pass(ms: number): Promise<void> {
    return this.page.evaluate(`stage.pass(${ms})`);
  }

  /** While a request is under way that nobody answers. */
  passUnanswered(ms: number): Promise<void> {
    return this.page.evaluate(`stage.pass(${ms}, true)`);
  }

  /** Lets time pass until the page tries again by itself; resolves to how long that took, in ms of the page. */
  async nextTry(): Promise<number> {
    return (await this.page.evaluate<number | null>('stage.nextTry()')) ?? Infinity;
  }

  /** How many POSTs the page began since it was opened. */
  tries(): Promise<number> {
    return this.page.evaluate('stage.tries.length');
  }

  rows(): Promise<readonly StoredRow[]> {
    return this.page.evaluate('stage.rows()');
  }

  /** Of all visits so far. */
  async heard(): Promise<Omit<Heard, 'events'> & { readonly told: readonly Told[] }> {
    const all = [...this.#earlier, await this.page.heard()];
    return {
      warnings: all.flatMap(({ warnings }) => warnings),
      errors: all.flatMap(({ errors }) => errors),
      violations: all.flatMap(({ violations }) => violations),
      told: all.flatMap(({ events }) => events).filter(({ type }) => TOLD.includes(type)),
    };
  }
}

/** Opens the page of an office with an endpoint of its own, lets the story happen, and closes both. */
export async function visiting({ browser }: { readonly browser: Browser }, options: PageOptions, story: (visit: Visit) => Promise<void>): Promise<void> {
  const endpoint = await startEndpoint();
  const site = await openOfficeSite(endpoint, options);
  try {
    const visit = new Visit(await browser.newPage(), site, endpoint);
    await visit.open();
    await story(visit);
  } finally {
    await Promise.all([site.close(), endpoint.close()]);
  }
}
