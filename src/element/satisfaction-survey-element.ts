import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { addPack, inLocale, SOURCE_LOCALE } from '../locale/localization.js';
import type { Pack } from '../locale/pack.js';
import { toResponse, type Response } from '../response/response.js';
import { valueOf } from '../survey/answers.js';
import { visibleQuestions } from '../survey/flow.js';
import type { Question, Value } from '../survey/questions/index.js';
import { begin, findFaults, type State } from '../survey/session.js';
import type { Survey } from '../survey/survey.js';
import { styleSheet } from '../theme/style-sheet.js';
import type { ViewProps } from '../view/props.js';
import { surveyView } from '../view/survey.js';
import { createAnnouncer } from './announce.js';
import { toCircumstances } from './circumstances.js';
import { createDelivery, NO_ENDPOINT, type Connection } from './delivery-controller.js';
import { draftKey, dropAllDrafts, dropDraft, loadDraft, saveDraft } from './draft.js';
import { embed, TAG } from './embed.js';
import { getPage, now, VERSION } from './environment.js';
import { emit } from './events.js';
import { focusOn } from './focus.js';
import { languageOf, watchAncestors } from './language.js';
import { load, toEndpoint } from './load.js';
import { showAccent } from './look.js';
import { SurveyProperties } from './properties.js';
import { createReflection } from './reflect-state.js';
import { explainAll, reportIssues, warnOnce, type ExplainedIssue } from './report.js';
import { createSession } from './session-controller.js';
import { readSettings } from './settings.js';
import { toViewProps } from './view-props.js';
import { onceHalfVisible } from './visibility.js';

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

  /**
   * Adds languages. Called by a further script file on a page that has the element already: its own embed is made too, and another version
   * is named once.
   */
  static adopt(packs: Readonly<Record<string, Pack>>, version = VERSION): void {
    for (const [locale, pack] of Object.entries(packs)) addPack(locale, pack);
    if (version !== VERSION) warnOnce(`version ${version} is loaded where version ${VERSION} already runs; the first one stays`);
    if (customElements.get(TAG)) embed();
  }

  #locale = SOURCE_LOCALE;
  #issues: readonly ExplainedIssue[] = [];
  /** What the survey on display was made of, and the turn of its loading: latest wins. */
  #made: readonly unknown[] = [];
  #turn = 0;
  #startedAt = 0;
  #connection: AbortController | undefined;
  #focus: string | Question | undefined;

  readonly #root: ShadowRoot;
  readonly #announce: ReturnType<typeof createAnnouncer>;
  readonly #reflect = createReflection(this);

  readonly #delivery = createDelivery(this, (status, reason) => this.#session.act({ type: 'outcome', status, ...(reason && { reason }) }));

  readonly #session = createSession({
    element: this,
    changed: (before) => this.#changed(before),
    focusOn: (target) => (this.#focus = target),
    props: (state) => this.#props(state),
    toResponse: (state) => this.#toResponse(state),
    deliver: (response) => this.#deliver(response),
    retry: () => void this.#delivery.retry(),
    remove: () => void this.#delivery.remove().then(() => this.reset()),
  });

  constructor() {
    super();
    this.#root = this.attachShadow({ mode: 'open' });
    this.#root.adoptedStyleSheets = [styleSheet()];
    this.#announce = createAnnouncer(this.#root);
  }

  /** `loading` `asking` `submitting` `sent` `queued` `unsaved` `rejected` `dismissed` `unavailable`; also an attribute and a custom state. */
  get state(): string {
    if (this.#issues.length) return 'unavailable';
    return this.#session.state?.status ?? 'loading';
  }

  /** The language the interface speaks. */
  get locale(): string {
    return this.#locale;
  }

  /** Faults of the definition and of the set-up. */
  get issues(): readonly ExplainedIssue[] {
    return this.#issues;
  }

  /** What is asked and answered, by question id. */
  get answers(): Readonly<Record<string, Value>> {
    const { state } = this.#session;
    const entries = state && visibleQuestions(state.survey, state.answers).map((question) => [question.id, valueOf(question, state.answers)] as const);
    return Object.fromEntries((entries ?? []).filter((entry): entry is readonly [string, Value] => entry[1] !== undefined && entry[1] !== null));
  }

  /** How many responses wait for this endpoint on this device. */
  get pending(): number {
    const endpoint = toEndpoint(this.endpoint);
    return endpoint && this.isConnected ? getPage().outbox.pending(endpoint) : 0;
  }

  /** As pressing Send; while submitting it does nothing. */
  submit(): Promise<void> {
    return this.#session.submit();
  }

  /** Empty again, for the next person. What waits to be sent stays. */
  reset(): void {
    const { state } = this.#session;
    if (!state) return;
    dropDraft(this.#draftKey(state.survey));
    this.#startedAt = now();
    this.#session.state = begin(state.survey, state.layout);
    this.requestUpdate();
  }

  /** As pressing Close. */
  dismiss(): void {
    this.#session.dismiss();
  }

  checkValidity(): boolean {
    const { state } = this.#session;
    return !!state && !findFaults(visibleQuestions(state.survey, state.answers), state.answers).length;
  }

  /** Shows what is missing, too. */
  reportValidity(): boolean {
    const isValid = this.checkValidity();
    if (!isValid && this.#session.act({ type: 'check' })) this.#session.complain();
    return isValid;
  }

  override focus(options?: FocusOptions): void {
    this.#root.querySelector<HTMLElement>('#outcome,fieldset input,textarea,[part=input],button')?.focus(options);
  }

  /** Tries to send what waits for this endpoint, past back-off, never past Retry-After; with `rejected` also what was refused. */
  async flush(options: { readonly rejected?: boolean } = {}): Promise<{ sent: number; kept: number; rejected: number }> {
    const endpoint = toEndpoint(this.endpoint);
    return endpoint ? getPage().outbox.flush({ endpoint, ...options }) : { sent: 0, kept: 0, rejected: 0 };
  }

  /** Deletes what is kept for this origin: the queues of all endpoints, and drafts. */
  async clearStored(): Promise<void> {
    dropAllDrafts();
    for (const id of await getPage().outbox.clear()) emit(this, 'survey-dropped', { id, reason: 'cleared' });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = (this.#connection = new AbortController());
    watchAncestors(this, () => this.requestUpdate(), signal);
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
    this.#delivery.attach(undefined);
  }

  protected override update(): void {
    this.#delivery.attach(this.#destination());
    const wanted = languageOf(this);
    const { definition, src, preset, layout, preview } = this;
    const made = [wanted, definition, src, preset, layout, preview, !!this.#destination()];
    if (made.some((part, index) => part !== this.#made[index])) {
      this.#made = made;
      void this.#load(wanted);
    }
    this.#reflect(this.state);
    render(this.#view(), this.#root);
    this.#settle();
  }

  #view(): TemplateResult {
    const { state } = this.#session;
    if (state && !this.#issues.length) {
      const props = this.#props(state);
      return inLocale(props.locale, () => surveyView(props));
    }
    const isDeveloper = this.preview || /(^|\.)localhost$|^127\.0\.0\.1$|^\[::1\]$/.test(location.hostname);
    return html`<slot></slot>${isDeveloper ? this.#issues.map(({ code, message }) => html`<p part="error">${code}: ${message}</p>`) : nothing}`;
  }

  /** What comes after drawing: the accent, and the focus where the citizen's step asked for it. */
  #settle(): void {
    const survey = this.#root.querySelector<HTMLElement>('.survey');
    if (!survey) return;
    void showAccent(survey, this.accent, survey.classList.contains('dark'));
    const target = this.#focus;
    if (target && (target !== 'outcome' || survey.querySelector('#outcome'))) {
      this.#focus = undefined;
      focusOn(this.#root, target);
    }
  }

  /** Where responses go: an endpoint, or the page's own transport. */
  #destination(): Connection | undefined {
    const { headers, transport, preview } = this;
    const endpoint = toEndpoint(this.endpoint) ?? (transport && NO_ENDPOINT);
    const { request, batch } = readSettings(this);
    return endpoint && !preview ? { endpoint, request, batch, headers, transport } : undefined;
  }

  async #load(wanted: string): Promise<void> {
    const turn = ++this.#turn;
    const { locale, survey, issues } = await load(this, this, wanted, this.preview || !!this.#destination());
    const explained = await explainAll(issues);
    if (turn !== this.#turn) return;
    this.#locale = locale;
    this.#issues = explained;
    if (issues.length) emit(this, 'survey-error', { issues: explained });
    else if (survey) this.#start(survey);
    this.requestUpdate();
    reportIssues([...explained, ...(await explainAll(survey?.warnings ?? []))]);
  }

  #start(survey: Survey): void {
    const layout = readSettings(this).layout ?? survey.layout;
    if (this.#session.act({ type: 'restate', survey, layout })) return;
    const draft = this.#keepsDrafts() ? loadDraft(this.#draftKey(survey), survey, now()) : undefined;
    this.#session.state = begin(survey, layout, draft?.answers, draft?.step);
    this.#startedAt = now();
    emit(this, 'survey-ready', { surveyId: survey.id, version: survey.version, locale: this.#locale });
    if (this.#connection) onceHalfVisible(this, () => emit(this, 'survey-shown', {}), this.#connection.signal);
  }

  #props(state: State): ViewProps {
    return toViewProps(this, state, this.#locale, (wish) => this.#session.wish(wish));
  }

  #toResponse(state: State): Response {
    const trap = !!this.#root.querySelector<HTMLInputElement>('.trap input')?.value;
    return toResponse(state, toCircumstances(this, readSettings(this), { locale: this.#locale, startedAt: this.#startedAt, trap }));
  }

  #deliver(response: Response): void {
    if (this.preview) {
      this.#session.act({ type: 'outcome', status: 'sent' });
      return;
    }
    const { mode, storage } = readSettings(this);
    void this.#delivery.deliver(response, { storage, keep: mode !== 'inline' });
  }

  /** Preview stores nothing; at a counter the next person would read it. */
  #keepsDrafts(): boolean {
    const { mode, storage } = readSettings(this);
    return !this.preview && mode === 'inline' && storage === 'local';
  }

  #draftKey(survey: Survey): string {
    return draftKey(survey, [this.agencyId, this.procedure, this.caseId]);
  }

  #changed(before: State): void {
    const { state } = this.#session;
    if (state && state.answers !== before.answers && this.#keepsDrafts()) saveDraft(this.#draftKey(state.survey), state, now());
    if (state && ['sent', 'queued'].includes(state.status)) dropDraft(this.#draftKey(state.survey));
    if (state) this.#announce(before, state, this.#locale);
    this.requestUpdate();
  }
}
