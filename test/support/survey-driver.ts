// Acts like a person in front of one survey: finds things by role and visible words, and uses real keys and clicks.
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { SurveyReader } from './survey-reader.js';

export interface Heard {
  readonly type: string;
  readonly detail: Record<string, unknown>;
  readonly event: CustomEvent;
}

const plain = (value: unknown): Record<string, unknown> =>
  JSON.parse(JSON.stringify(value, (_, part) => (typeof part === 'function' ? undefined : part)) ?? 'null');

const drawn = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

export class SurveyDriver extends SurveyReader {
  readonly heard: Heard[] = [];
  readonly #frame: HTMLIFrameElement;
  readonly #listeners = new Set<() => void>();

  constructor(frame: HTMLIFrameElement, element: HTMLElement, events: readonly string[]) {
    super(element);
    this.#frame = frame;
    for (const type of events)
      element.addEventListener(type, (event) => {
        this.heard.push({ type, detail: plain((event as CustomEvent).detail), event: event as CustomEvent });
        for (const listener of this.#listeners) listener();
      });
    const observe = new (element.ownerDocument.defaultView as typeof globalThis & Window).MutationObserver(() => {
      for (const listener of this.#listeners) listener();
    });
    observe.observe(element, { attributes: true, attributeFilter: ['state'] });
    if (element.shadowRoot) observe.observe(element.shadowRoot, { subtree: true, childList: true, characterData: true, attributes: true });
  }

  /** Waits for something that the survey shows or says. */
  until(what: string, holds: () => unknown): Promise<void> {
    return new Promise((resolve, reject) => {
      const check = () => {
        if (!holds()) return;
        this.#listeners.delete(check);
        clearTimeout(patience);
        resolve();
      };
      const patience = setTimeout(() => reject(new Error(`waited for ${what}; state ${this.element.getAttribute('state')}, heard ${this.types()}`)), 6000);
      this.#listeners.add(check);
      check();
    });
  }

  async state(state: string): Promise<void> {
    await this.until(`state ${state}`, () => this.element.getAttribute('state') === state);
    await drawn();
  }

  async event(type: string, count = 1): Promise<Record<string, unknown>> {
    await this.until(type, () => this.heard.filter((heard) => heard.type === type).length >= count);
    return this.details(type)[count - 1]!;
  }

  types(): readonly string[] {
    return this.heard.map(({ type }) => type);
  }

  details(type: string): readonly Record<string, unknown>[] {
    return this.heard.filter((heard) => heard.type === type).map(({ detail }) => detail);
  }

  async click(element: Element): Promise<void> {
    await this.point(element);
    await drawn();
  }

  /** Presses the mouse button on the middle of something and lets go. */
  async point(element: Element): Promise<void> {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const box = element.getClientRects()[0]!;
    const frame = this.#frame.getBoundingClientRect();
    const position: [number, number] = [Math.round(frame.x + box.x + box.width / 2), Math.round(frame.y + box.y + box.height / 2)];
    await sendMouse({ type: 'click', position });
  }

  async keys(...keys: readonly string[]): Promise<void> {
    for (const press of keys) await sendKeys({ press });
    await drawn();
  }

  answer(question: string, label: string): Promise<void> {
    return this.click(this.option(question, label));
  }

  async type(question: string | HTMLElement, text: string): Promise<void> {
    await this.enter(typeof question === 'string' ? this.field(question) : question);
    // WebDriver holds all keys of a word down at once: one that comes twice would be lost.
    for (const type of new Set(text).size < text.length ? text : [text]) await sendKeys({ type });
    await drawn();
  }

  /** Puts text in at once, as pasting and input methods do. */
  async paste(question: string, text: string): Promise<void> {
    await this.enter(this.field(question));
    this.element.ownerDocument.execCommand('insertText', false, text);
    await drawn();
  }

  /** Into a field; not by a second click where one is already, which would mark a word. */
  async enter(field: HTMLElement): Promise<void> {
    if (this.focused() !== field) await this.click(field);
  }

  press(name: string): Promise<void> {
    return this.click(this.find('button', name));
  }

  send(): Promise<void> {
    return this.click(this.all('[part~=button-primary]')[0]!);
  }

  next(): Promise<void> {
    return this.press('Continue');
  }

  back(): Promise<void> {
    return this.press('Back');
  }

  /** Answers the rating that the small surveys begin with. */
  rate(): Promise<void> {
    return this.answer('How was it?', 'Satisfied');
  }
}
