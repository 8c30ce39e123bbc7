// Acts like a person in front of one survey: finds things by role and visible words, and uses real keys and clicks.
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { fieldOf, flatText, nameOf, roleOf, says } from './survey-words.js';

export interface Heard {
  readonly type: string;
  readonly detail: Record<string, unknown>;
  readonly event: CustomEvent;
}

export interface SurveyElement extends HTMLElement {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly issues: readonly { readonly code: string; readonly path: string; readonly message: string }[];
  readonly pending: number;
  readonly state: string;
  readonly locale: string;
  submit(): Promise<void>;
  reset(): void;
  dismiss(): void;
  checkValidity(): boolean;
  reportValidity(): boolean;
  flush(options?: { rejected?: boolean }): Promise<{ sent: number; kept: number; rejected: number }>;
  clearStored(): Promise<void>;
  [property: string]: unknown;
}

const plain = (value: unknown): Record<string, unknown> =>
  JSON.parse(JSON.stringify(value, (_, part) => (typeof part === 'function' ? undefined : part)) ?? 'null');

const drawn = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

export class SurveyDriver {
  readonly element: SurveyElement;
  readonly heard: Heard[] = [];
  readonly #frame: HTMLIFrameElement;
  readonly #listeners = new Set<() => void>();

  constructor(frame: HTMLIFrameElement, element: HTMLElement, events: readonly string[]) {
    this.#frame = frame;
    this.element = element as SurveyElement;
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

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
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

  all<E extends HTMLElement>(selector: string): readonly E[] {
    return [...this.root.querySelectorAll<E>(selector)].filter((element) => !element.closest('[aria-hidden=true]') && element.checkVisibility());
  }

  /** The frame of a question: a fieldset, or the block of one field. A name may be cut short by "…". */
  question(name: string): HTMLElement {
    const found = this.all('[part~=question]').find((question) => says(flatText(question.querySelector('legend,[part~=label],label') ?? question), name));
    if (!found) throw new Error(`no question is called "${name}"; there are: ${this.questions().join(' | ')}`);
    return found;
  }

  questions(): readonly string[] {
    return this.all('[part~=question]').map((question) => flatText(question.querySelector('legend,[part~=label],label') ?? question));
  }

  options(question: string): readonly HTMLInputElement[] {
    return [...this.question(question).querySelectorAll<HTMLInputElement>('[type=radio],[type=checkbox]')];
  }

  option(question: string, label: string): HTMLInputElement {
    const found = this.options(question).find((option) => says(nameOf(option), label));
    if (!found) throw new Error(`"${question}" has no "${label}"; it has: ${this.options(question).map(nameOf).join(' | ')}`);
    return found;
  }

  field(question: string): HTMLInputElement {
    return fieldOf(this.question(question));
  }

  chosen(question: string): readonly string[] {
    return this.options(question).filter((option) => option.checked).map(nameOf);
  }

  find(role: string, name: string): HTMLElement {
    const all = this.all('button,a,textarea,input,[role]').filter((element) => roleOf(element) === role);
    const found = all.find((element) => says(nameOf(element), name));
    if (!found) throw new Error(`no ${role} is called "${name}"; there are: ${all.map(nameOf).join(' | ')}`);
    return found;
  }

  names(role: string): readonly string[] {
    return this.all('button,a,textarea,input,[role]').filter((element) => roleOf(element) === role).map(nameOf);
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
    await this.click(typeof question === 'string' ? this.field(question) : question);
    await sendKeys({ type: text });
    await drawn();
  }

  /** Puts text in at once, as pasting and input methods do. */
  async paste(question: string, text: string): Promise<void> {
    await this.click(this.field(question));
    this.element.ownerDocument.execCommand('insertText', false, text);
    await drawn();
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

  /** What the summary of faults says, line by line. */
  errors(): readonly string[] {
    return this.all('[part~=summary] a').map(flatText);
  }

  /** What stands beside a question. */
  error(question: string): string | undefined {
    const error = this.question(question).querySelector('[part~=error]');
    return error ? flatText(error).replace(/^Error: /, '') : undefined;
  }

  receipt(): { readonly heading: string; readonly text: string; readonly buttons: readonly string[] } {
    const receipt = this.all('[part~=receipt]')[0];
    if (!receipt) throw new Error(`no receipt is shown; the state is ${this.element.state}`);
    return {
      heading: flatText(receipt.querySelector('[role=heading]')!),
      text: flatText(receipt),
      buttons: [...receipt.querySelectorAll('button')].map(flatText),
    };
  }

  /** All that is there to read. */
  text(): string {
    return flatText(this.root);
  }

  focused(): HTMLElement | null {
    let active = this.element.ownerDocument.activeElement as HTMLElement | null;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement as HTMLElement;
    return active;
  }

  /** A thing in words. Elements themselves are never compared: to print the difference takes a test runner for ever. */
  called(element: Element | null): string {
    return element ? `${roleOf(element)} "${nameOf(element)}" #${element.id}` : 'nothing';
  }

  /** What has the focus. */
  focus(): string {
    return this.called(this.focused());
  }
}
