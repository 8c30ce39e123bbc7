import type { Pack } from '../locale/pack.js';
import type { StoredResponse } from '../outbox/entry.js';
import { valueOf } from '../survey/answers.js';
import { visibleQuestions } from '../survey/flow.js';
import type { Value } from '../survey/questions/index.js';
import { findAllFaults } from '../survey/session.js';
import { styleSheet } from '../theme/style-sheet.js';
import { act } from './act.js';
import { createCore } from './core.js';
import { attach, endpointOf, pendingOf } from './deliver.js';
import { dropAllDrafts } from './draft.js';
import { draw } from './draw.js';
import { embed, TAG } from './embed.js';
import { getPage, VERSION } from './environment.js';
import { emit } from './events.js';
import { keepKeys } from './keys.js';
import { watchAncestors } from '../locale/language.js';
import { loadIfChanged } from './load.js';
import { SurveyProperties } from './properties.js';
import { registerLocale } from './register-locale.js';
import { reset } from './reset.js';
import { reflectState } from './reflect-state.js';
import { report, type ExplainedIssue } from './report.js';
import { watchVisibility } from './visibility.js';
import { complain, dismiss, submit, wish } from './steps.js';

/**
 * Asks citizens how a public service served them, in the page and in their language, and keeps each answer until the office has it.
 *
 * @summary A survey of public-service satisfaction, by one tag.
 * @slot - Fallback: shown until the survey is ready, and where it can't be.
 * @slot title - In place of the title's words.
 * @slot intro - In place of the introduction.
 * @slot challenge - Before the notice, for a check of the site's own.
 * @slot notice - In place of the notice.
 * @slot receipt - Before the receipt.
 * @slot footer - After everything.
 */
export class SatisfactionSurveyElement extends SurveyProperties {
  /** Adds a language that the site brings itself; surveys that are there already change to it. What it lacks is said in English. */
  static readonly registerLocale: (tag: string, pack: Pack) => void = registerLocale;

  /**
   * Called by a further script file on a page that has the element already: its languages are added, its own embed is made, and another
   * version is named once.
   */
  static adopt(packs: Readonly<Record<string, Pack>>, version: string): void {
    for (const [tag, pack] of Object.entries(packs)) registerLocale(tag, pack);
    if (version !== VERSION) void report([{ code: 'version-differs', path: '', detail: version, known: [VERSION] }]);
    if (customElements.get(TAG)) embed();
  }

  readonly #core = createCore(this, (asked) => wish(this.#core, asked));
  #connection = new AbortController();

  constructor() {
    super();
    this.#core.root.adoptedStyleSheets = [styleSheet()];
    keepKeys(this.#core.root);
  }

  /** `loading` `asking` `submitting` `sent` `queued` `unsaved` `rejected` `dismissed` `unavailable`; also an attribute and a custom state. */
  get state(): string {
    const { issues, state } = this.#core;
    return issues.length ? 'unavailable' : (state?.status ?? 'loading');
  }

  /** The language the interface speaks. */
  get locale(): string {
    return this.#core.locale;
  }

  /** Faults of the definition and of the set-up. */
  get issues(): readonly ExplainedIssue[] {
    return this.#core.issues;
  }

  /** What is asked and answered, by question id. */
  get answers(): Readonly<Record<string, Value>> {
    const { state } = this.#core;
    return Object.fromEntries(
      (state ? visibleQuestions(state.survey, state.answers) : []).flatMap((question): [string, Value][] => {
        const value = state && valueOf(question, state.answers);
        return (value ?? null) === null ? [] : [[question.id, value as Value]];
      }),
    );
  }

  /** How many responses wait for this endpoint on this device. */
  get pending(): number {
    return pendingOf(this);
  }

  /** As pressing Send; while submitting it does nothing. */
  submit(): Promise<void> {
    return submit(this.#core);
  }

  /** Empty again, for the next person. What waits to be sent stays. */
  reset(): void {
    reset(this.#core);
  }

  /** As pressing Close. */
  dismiss(): void {
    dismiss(this.#core);
  }

  checkValidity(): boolean {
    const { state } = this.#core;
    return !!state && !findAllFaults(state).length;
  }

  /** Shows what is missing, too. */
  reportValidity(): boolean {
    if (act(this.#core, { type: 'check' })) complain(this.#core);
    return this.checkValidity();
  }

  override focus(options?: FocusOptions): void {
    const find = (selector: string) => this.#core.root.querySelector<HTMLElement>(selector);
    (find('#outcome,[part=question] :is(input,textarea)') ?? find('button'))?.focus(options);
  }

  /** Tries to send what waits for this endpoint, past back-off, never past Retry-After; with `rejected` also what was refused. */
  flush(options: { readonly rejected?: boolean } = {}): Promise<{ readonly sent: number; readonly kept: number; readonly rejected: number }> {
    return getPage().outbox.flush({ ...options, endpoint: endpointOf(this) ?? '' });
  }

  /** What is kept on this device for this origin, for a page where people see it, send it and delete it. */
  listStored(): Promise<readonly StoredResponse[]> {
    return getPage().outbox.list();
  }

  /** Deletes what is kept for this origin: the queues of all endpoints, and drafts; or, with an `id`, one response. */
  async clearStored({ id }: { readonly id?: string } = {}): Promise<void> {
    const { outbox } = getPage();
    if (!id) dropAllDrafts();
    for (const gone of await (id ? outbox.remove(id) : outbox.clear())) emit(this, 'survey-dropped', { id: gone, reason: 'cleared' });
  }

  override connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.#core.signal = signal;
    watchAncestors(this, () => this.requestUpdate(), signal);
    watchVisibility(this.#core);
    super.connectedCallback();
  }

  disconnectedCallback(): void {
    this.#connection.abort();
    attach(this.#core);
  }

  protected override update(): void {
    attach(this.#core);
    loadIfChanged(this.#core);
    reflectState(this.#core, this.state);
    draw(this.#core);
  }
}
