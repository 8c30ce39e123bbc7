// Where results meet the page: attributes in, events out. Of two questions the latest wins; nothing here throws.

import { render } from 'lit/html.js';
import { languageOf, watchAncestors } from '../locale/language.js';
import { inLocale, loadLocale, resolveLocale } from '../locale/localization.js';
import { directionOf } from '../locale/negotiate.js';
import { isDark } from '../theme/is-dark.js';
import { ask, addressesOf, csvOf, type Outcome } from './ask.js';
import { today } from './clock.js';
import { emit } from './events.js';
import { report } from './fault.js';
import { ResultsProperties } from './properties.js';
import { styleSheet } from './style-sheet.js';
import { AS_IT_COMES, type Arrangement } from './view/arrangement.js';
import { resultsView } from './view/results.js';

/**
 * `<satisfaction-results>` shows what a collector answers: scores with their intervals, answers by level, months and groups beside each other.
 *
 * @fires results-ready
 * @fires results-error
 */
export class SatisfactionResultsElement extends ResultsProperties {
  readonly #root = this.attachShadow({ mode: 'open' });
  #connection = new AbortController();
  #outcome: Outcome | undefined;
  #at = today();
  /** What the outcome is of. */
  #asked: readonly unknown[] = [];
  #turn = 0;
  #busy = false;
  #arrangement = AS_IT_COMES;
  /** `undefined` until its words are there. */
  #locale: string | undefined;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [styleSheet()];
  }

  /** `loading`, `ready`, `empty`, `withheld` or `error`; also an attribute. */
  get state(): string {
    if (!this.#outcome) return 'loading';
    if ('fault' in this.#outcome) return 'error';
    const cell = this.#outcome.documents[0]?.cell;
    return cell ? (cell.n ? 'ready' : 'empty') : 'withheld';
  }

  /** The language the interface speaks. */
  get locale(): string {
    return this.#locale ?? 'en';
  }

  /** Asks again; what is on display stays until there is something newer. */
  async refresh(): Promise<void> {
    const turn = ++this.#turn;
    this.#busy = true;
    this.requestUpdate();
    const [outcome, locale] = await Promise.all([ask(this), loadLocale(resolveLocale(languageOf(this)))]);
    if (turn !== this.#turn) return;
    this.#busy = false;
    this.#outcome = outcome;
    this.#at = today();
    this.#locale = locale;
    this.update();
    if ('fault' in outcome) {
      report(outcome.fault);
      emit(this, 'results-error', outcome.fault);
    } else {
      const [first] = outcome.documents;
      emit(this, 'results-ready', { surveyId: first?.surveyId ?? '', n: first?.cell?.n, locale });
    }
  }

  override connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    watchAncestors(this, () => this.requestUpdate(), signal);
    window.addEventListener('beforeprint', () => this.#arrange({ whole: true }), { signal });
    window.addEventListener('afterprint', () => this.#arrange({ whole: false }), { signal });
    super.connectedCallback();
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  protected override update(): void {
    const asked = [this.data, ...addressesOf(this)];
    if (asked.length !== this.#asked.length || asked.some((part, index) => part !== this.#asked[index])) {
      this.#asked = asked;
      void this.refresh();
    }
    this.#speak();
    if (this.getAttribute('state') !== this.state) this.setAttribute('state', this.state);
    if (this.#locale) this.#draw(this.#locale);
  }

  #arrange(change: Partial<Arrangement>): void {
    this.#arrangement = { ...this.#arrangement, ...change };
    this.update();
  }

  /** Fetches the words of another language; until they are there the old ones stay. */
  #speak(): void {
    const locale = resolveLocale(languageOf(this));
    if (locale === this.#locale) return;
    void loadLocale(locale).then((loaded) => {
      if (loaded === this.#locale || resolveLocale(languageOf(this)) !== locale) return;
      this.#locale = loaded;
      this.requestUpdate();
    });
  }

  #draw(locale: string): void {
    const { scheme } = this;
    const outcome = this.#outcome;
    const documents = outcome && 'documents' in outcome ? outcome.documents : [];
    const level = Math.trunc(this.headingLevel ?? 2);
    const view = () =>
      resultsView({
        locale,
        dir: this.getAttribute('dir') || directionOf(locale),
        dark: isDark(this, scheme === 'light' || scheme === 'dark' ? scheme : 'auto'),
        headingLevel: level >= 1 && level <= 6 ? level : 2,
        busy: this.#busy,
        documents,
        source: { address: String(this.#asked[1] ?? location.href), at: this.#at },
        fault: outcome && 'fault' in outcome ? outcome.fault : undefined,
        arrangement: this.#arrangement,
        arrange: (change) => this.#arrange(change),
        choice: this.controls ? { group: this.group ?? '', from: this.from ?? '', to: this.to ?? '' } : undefined,
        csv: documents[0]?.csv && this.src ? csvOf(this, locale) : undefined,
        choose: (choice) => void Object.assign(this, { group: choice.group || null, from: choice.from || null, to: choice.to || null }),
        refresh: () => void this.refresh(),
        print: () => window.print(),
      });
    render(inLocale(locale, view), this.#root);
  }
}
