// What one survey shows and says: things are found by role and visible words, never by class or id.
import { fieldOf, flatText, nameOf, roleOf, says } from './survey-words.js';

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
  clearStored(options?: { id?: string }): Promise<void>;
  listStored(): Promise<readonly { id: string; endpoint: string; at: number; body: string }[]>;
  [property: string]: unknown;
}

export class SurveyReader {
  readonly element: SurveyElement;

  constructor(element: HTMLElement) {
    this.element = element as SurveyElement;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
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
  called(element: Element | null | undefined): string {
    return element ? `${roleOf(element)} "${nameOf(element)}" #${element.id}` : 'nothing';
  }

  /** What has the focus. */
  focus(): string {
    return this.called(this.focused());
  }
}
