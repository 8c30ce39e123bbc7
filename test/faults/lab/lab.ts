// A site, two endpoints, and the tabs of one device. Time is the lab's: it stands still in all tabs together and moves when told. Whatever a
// proof does, at its end everything heals, a later visitor comes, and what citizens were told must be what the office has.

import assert from 'node:assert/strict';
import { MORNING } from '../../behaviour/page-clock.js';
import { startSite, type Answer, type Site } from '../../e2e/support/site.js';
import type { Scene } from '../prove.js';
import { Account } from './account.js';
import { acknowledge } from './answers.js';
import { startEndpoint, type Endpoint } from './endpoint.js';
import { SCRIPTS } from './office-site.js';
import { survey, surveyPage, type PageOptions } from './pages.js';
import { Tab } from './tab.js';

const DAY = 864e5;

export class Lab {
  readonly scene: Scene;
  readonly account = new Account();
  readonly endpoints: readonly [first: Endpoint, second: Endpoint];
  readonly site: Site;
  /** By path; more may be added. */
  readonly answers: Record<string, Answer>;
  readonly tabs = new Set<Tab>();
  now = MORNING;

  constructor(scene: Scene, world: Pick<Lab, 'endpoints' | 'site' | 'answers'>) {
    this.scene = scene;
    this.endpoints = world.endpoints;
    this.site = world.site;
    this.answers = world.answers;
  }

  get endpoint(): Endpoint {
    return this.endpoints[0];
  }

  /** The address of a new page of the site: one survey, unless told otherwise. */
  page(options: PageOptions = {}): string {
    const path = `/${Object.keys(this.answers).length}`;
    this.answers[path] = surveyPage({ body: survey(this.endpoint.url, options.attributes), ...options }, () => this.now);
    return this.site.url + path;
  }

  /** A new tab at this address. */
  async visit(url: string): Promise<Tab> {
    const tab = new Tab(await this.scene.browser.newPage(), (events) => this.account.hear(events));
    this.tabs.add(tab);
    await tab.page.open(url);
    return tab;
  }

  /** A new tab, at a page with a survey that can be answered. */
  async open(options: PageOptions = {}): Promise<Tab> {
    const tab = await this.visit(this.page(options));
    await tab.page.state('asking');
    await tab.still(true);
    return tab;
  }

  /** Time passes in every tab. */
  async pass(ms: number, unanswered = false): Promise<void> {
    this.now += ms;
    for (const tab of this.tabs) await tab.pass(ms, unanswered);
  }

  /** The citizen closes the tab. */
  async close(tab: Tab): Promise<void> {
    await tab.note();
    this.tabs.delete(tab);
    await tab.page.close();
  }

  /** Everything heals, and somebody comes a day later: what was promised is held. */
  async finish(): Promise<void> {
    const [last, ...others] = this.tabs;
    for (const tab of others) await this.close(tab);
    await last?.note();
    for (const endpoint of this.endpoints) endpoint.otherwise = acknowledge();
    this.now += DAY;
    const url = this.page({ body: this.endpoints.map((endpoint) => survey(endpoint.url, 'batch="50"')).join('') });
    await last?.page.open(url);
    const later = last ?? (await this.visit(url));
    await later.page.state('asking', 1);
    for (const index of this.endpoints.keys()) {
      const { kept } = await later.evaluate<{ readonly kept: number }>(`e2e.surveys()[${index}].flush()`);
      assert.equal(kept, 0, 'nothing waits any more');
    }
    // Long enough for another page to speak up.
    await later.pass(300);
    await later.note();
    this.account.balance(this.endpoints);
  }
}

/** A proof in a lab of its own, which ends with the account. */
export const inLab =
  (proof: (lab: Lab) => Promise<void>) =>
  async (scene: Scene): Promise<void> => {
    const endpoints = [await startEndpoint(), await startEndpoint()] as const;
    const answers: Record<string, Answer> = { ...SCRIPTS };
    const site = await startSite({ answers, isOpen: true });
    try {
      const lab = new Lab(scene, { endpoints, site, answers });
      await proof(lab);
      await lab.finish();
    } finally {
      for (const server of [site, ...endpoints]) await server.close();
    }
  };
