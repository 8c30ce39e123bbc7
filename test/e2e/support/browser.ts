// A browser as a person has it: pages are opened, read, clicked and typed into. Three engines, one driver; what differs between them stays
// behind `Machine`. Controls are found by role and name through shadow roots, and are pressed with a real pointer where they are seen.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { enginesAreRequired, findEngines, missingEngineNotice } from '../../runner/engines.js';
import type { Key, Machine, Network, Program } from './machine.js';
import { startPlaywright } from './playwright.js';
import type { ProgramOptions } from './program-options.js';
import { startWebKitGtk } from './webkitgtk.js';

export type Role = 'button' | 'radio' | 'checkbox' | 'textbox' | 'heading' | 'link';

/** What support/watch.js saw in the page since it was opened. */
export interface Heard {
  readonly warnings: readonly string[];
  readonly errors: readonly string[];
  /** Directive and what was blocked. */
  readonly violations: readonly string[];
  readonly events: readonly { readonly type: string; readonly detail: Readonly<Record<string, unknown>> }[];
}

const PATIENCE = 20_000;
const pause = () => new Promise((resolve) => setTimeout(resolve, 40));

/** Asks until the answer is truthy. */
export async function eventually<T>(ask: () => Promise<T>, describeLast: () => unknown, patience = PATIENCE): Promise<T> {
  const end = performance.now() + patience;
  let last: unknown;
  do {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = answer;
    } catch (fault) {
      last = fault;
    }
    await pause();
  } while (performance.now() < end);
  assert.fail(`${String(await describeLast())}; last seen: ${last instanceof Error ? last.message : JSON.stringify(last)}`);
}

export class Page {
  readonly #machine: Machine;

  constructor(machine: Machine) {
    this.#machine = machine;
  }

  /** @param until `complete`, or `loading` for a page whose server takes its time. */
  async open(url: string, until: 'complete' | 'loading' = 'complete'): Promise<void> {
    await this.#machine.evaluate('window.isLeft = true').catch(() => undefined);
    await this.#machine.goTo(url);
    const ready = until === 'complete' ? `document.readyState === 'complete'` : '!!window.e2e';
    await this.until(`!window.isLeft && location.href !== 'about:blank' && ${ready}`);
  }

  async leave(): Promise<void> {
    await this.#machine.goTo('about:blank');
    await this.until(`location.href === 'about:blank'`);
  }

  async evaluate<T>(expression: string): Promise<T> {
    return (await this.#machine.evaluate(expression)) as T;
  }

  /** Waits until the expression is truthy, and gives its value. */
  async until<T>(expression: string, patience?: number): Promise<T> {
    const last = async () => `never true in the page: ${expression}; it heard ${JSON.stringify(await this.heard().catch(() => undefined))}`;
    return eventually(() => this.evaluate<T>(expression), last, patience);
  }

  /** Presses the middle of the control once it stands still and nothing covers it. */
  async click(role: Role, name: string): Promise<void> {
    const { x, y } = await this.until<{ x: number; y: number }>(`e2e.locate(${JSON.stringify(role)}, ${JSON.stringify(name)})`);
    await this.#machine.clickAt(x, y);
  }

  async type(label: string, text: string): Promise<void> {
    await this.click('textbox', label);
    await this.#machine.press([...text]);
  }

  async keys(...keys: readonly (Key | ' ')[]): Promise<void> {
    for (const key of keys) await (key === ' ' ? this.#machine.press([' ']) : this.#machine.strike(key));
  }

  /** Types where the focus is. */
  async write(text: string): Promise<void> {
    await this.#machine.press([...text]);
  }

  /** Goes on by the keyboard until the control of this name has the focus. */
  async tabTo(name: string): Promise<void> {
    const seen: unknown[] = [];
    for (let stops = 0; stops < 30; stops++) {
      const focused = await this.evaluate<string>('e2e.focused()');
      if (focused === name) return;
      seen.push(focused);
      await this.keys('Tab');
    }
    assert.fail(`no way by Tab to "${name}"; on it: ${JSON.stringify(seen)}`);
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#machine.resize(width, height);
  }

  async heard(): Promise<Heard> {
    return this.evaluate<Heard>('e2e.heard');
  }

  /** Waits until the n-th survey of the page is in this state. */
  async state(state: string, index = 0): Promise<void> {
    await this.until(`e2e.surveys()[${index}]?.state === ${JSON.stringify(state)}`);
  }

  async screenshot(file: string): Promise<void> {
    await this.#machine.screenshot(file);
  }

  get console(): readonly string[] {
    return this.#machine.console;
  }

  get network(): Network {
    const { network } = this.#machine;
    assert.ok(network, 'the driver of this engine has no hold of its network');
    return network;
  }

  async tools<T>(command: string, parameters?: object): Promise<T> {
    const { tools } = this.#machine;
    assert.ok(tools, 'only Chromium lets its developer tools be asked');
    return (await tools(command, parameters)) as T;
  }

  async close(): Promise<void> {
    await this.#machine.close();
  }
}

export class Browser {
  readonly #program: Program;
  readonly #pages = new Set<Page>();

  constructor(program: Program) {
    this.#program = program;
  }

  /** Storage never mixes between tests: each serves its pages at an address of its own. */
  async newPage(): Promise<Page> {
    const page = new Page(await this.#program.newMachine());
    this.#pages.add(page);
    return page;
  }

  async restart(): Promise<void> {
    this.#pages.clear();
    await this.#program.restart();
  }

  async setOffline(isOffline: boolean): Promise<void> {
    assert.ok(this.#program.setOffline, 'this driver can’t take the network away');
    await this.#program.setOffline(isOffline);
  }

  async closePages(): Promise<void> {
    for (const page of this.#pages) await page.close().catch(() => undefined);
    this.#pages.clear();
  }

  async close(): Promise<void> {
    await this.#program.close();
  }
}

const starters = { chromium: startPlaywright('chromium'), firefox: startPlaywright('firefox'), webkit: startWebKitGtk };
export type EngineName = keyof typeof starters;

export const startBrowser = async (name: EngineName, { keep = false, env }: Partial<ProgramOptions> = {}): Promise<Browser> => new Browser(await starters[name]({ keep, env }));

/** Defines the same tests for every engine. @param keep with a profile that outlives the browser */
export function inEveryEngine(define: (browser: () => Browser, name: EngineName) => void, { keep = false } = {}): void {
  const { available, missing } = findEngines();
  for (const { name } of available as readonly { name: EngineName }[]) {
    describe(`in ${name}`, { timeout: 300_000 }, () => {
      let browser: Browser;
      before(async () => {
        browser = await startBrowser(name, { keep });
      });
      after(() => browser.close());
      define(() => browser, name);
    });
  }
  for (const notice of missing.map(missingEngineNotice)) {
    console.log(notice);
    if (enginesAreRequired() || available.length === 0) it(notice, () => assert.fail(notice));
  }
}
