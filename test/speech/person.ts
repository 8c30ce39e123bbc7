// Who uses the survey by keyboard and ear: each key pressed, and all that was said because of it.
import { eventually, type Page } from '../e2e/support/browser.js';
import type { ScreenReader } from './screen-reader.js';
import type { Office } from './site.js';

export interface Step {
  /** The key as xdotool names it, or in brackets what happened without one. */
  readonly did: string;
  readonly said: readonly string[];
  /** Whether the person had tried to send before. */
  readonly hasSent: boolean;
}

/** Where in the page the button before the survey is on the screen, whatever the browser draws around its pages. */
const START_ON_SCREEN = `(() => {
  const { x, y, width, height } = document.getElementById('start').getBoundingClientRect();
  const [left, top] = [window.mozInnerScreenX ?? screenX + (outerWidth - innerWidth) / 2, window.mozInnerScreenY ?? screenY + outerHeight - innerHeight];
  return { x: left + x + width / 2, y: top + y + height / 2 };
})()`;

const HAS_STARTED = `document.hasFocus() && document.activeElement?.id === 'start'`;

export class Person {
  readonly steps: Step[] = [];
  readonly page: Page;
  readonly office: Office;
  /** All that was said while the page came. */
  arrival: readonly string[] = [];
  readonly #reader: ScreenReader;
  #hasSent = false;

  constructor(page: Page, office: Office, reader: ScreenReader) {
    this.page = page;
    this.office = office;
    this.#reader = reader;
  }

  async #note(did: string, work: () => Promise<unknown>, waits: 'key' | 'message' = 'key'): Promise<void> {
    this.steps.push({ did, hasSent: this.#hasSent, said: await this.#reader.hear(work, waits) });
  }

  /** Comes to the page, and stands before the survey: with the real mouse, because only that takes the keyboard out of the browser's bars. */
  async arrive(): Promise<void> {
    const { page, office } = this;
    // A driver's page may be wider than the window it is shown in: what begins on its right side would be out of the mouse's reach.
    await page.resize(1000, 700);
    const open = async () => {
      await page.open(office.url);
      await page.state('asking');
    };
    this.arrival = await this.#reader.hear(open, 'message');
    const stand = async (): Promise<boolean> => {
      const { x, y } = await page.evaluate<{ x: number; y: number }>(START_ON_SCREEN);
      await this.#reader.clickAt(x, y);
      await page.until(HAS_STARTED, 500);
      return true;
    };
    await this.#reader.hear(() => eventually(stand, () => 'the button before the survey never had the focus'));
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#note(key, () => this.#reader.keys(key));
  }

  /** Presses a key that a message of the survey's comes of. */
  async message(key: string): Promise<void> {
    await this.#note(key, () => this.#reader.keys(key), 'message');
  }

  /** Writes a word without a pause. */
  async write(word: string): Promise<void> {
    await this.#note(`(writes ${word})`, () => this.#reader.keys(...word), 'message');
  }

  /** Presses Send, where the focus is. */
  async send(state: string): Promise<void> {
    this.#hasSent = true;
    const send = async () => {
      await this.#reader.keys('Return');
      await this.page.state(state);
    };
    await this.#note('Return', send, 'message');
  }

  /** Something that no key does; a message may come of it. */
  async meanwhile(what: string, work: () => Promise<unknown>): Promise<void> {
    await this.#note(`(${what})`, work, 'message');
  }
}

export const written = (steps: readonly Step[]): string => steps.map(({ did, said }) => `${did}\n${said.map((words) => `    ${words}\n`).join('')}`).join('');
