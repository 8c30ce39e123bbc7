// The attributes are the state: each property reads and writes its attribute, as those of native elements do, so the order in which a page
// sets them never matters. Four properties hold what no attribute can. Any change asks for one drawing, in a microtask.
//
// Not LitElement: this table is all of it that we use, and it is a sixth of its weight.

import type { SendEvents } from '../transport/custom-transport.js';
import type { Destination } from '../transport/transport.js';

const split = (names: string): readonly string[] => names.split(' ');

const TEXTS = split(
  'endpoint impressions src preset agency-id agency procedure procedure-name unit case-id ticket page channel mode layout symbols theme scheme accent corners density storage request',
);
const NUMBERS = split('heading-level batch idle-reset ask-again-after');
const BOOLEANS = split('dismissible preview');
const VALUES = split('definition context headers transport');

const camelCase = (attribute: string): string => attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Importable where there is no DOM. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

type Text = string | null;

export interface SurveyProperties {
  /** URL where responses are posted. */
  endpoint: Text;
  /** URL that is told, once, that the survey came into view: no answers, no ids, no cookies. */
  impressions: Text;
  /** URL of a definition as JSON; it gets 10 s. */
  src: Text;
  /** Id of a preset. */
  preset: Text;
  /** Official code of the body, by which results are grouped. */
  agencyId: Text;
  /** Its name as shown; texts may use `{agency}`. */
  agency: Text;
  /** Procedure code. */
  procedure: Text;
  /** Its name as shown; texts may use `{procedure}`. */
  procedureName: Text;
  /** Counter or office within the body. */
  unit: Text;
  /** File number: makes the rating personal data, and the survey says so. */
  caseId: Text;
  /** Signed proof from the portal that this case was served; sent as it is. */
  ticket: Text;
  /** URL that `source` names, without query and fragment; default the page's own. */
  page: Text;
  /** Default by mode: `web`, `kiosk`, `paper`; or any token of the site. */
  channel: Text;
  /** `inline`, `kiosk` or `entry`; default `inline`. */
  mode: Text;
  /** `page` or `steps`; default the definition's. */
  layout: Text;
  /** `faces`, `stars`, `numbers`, `words` or `thumbs`, for scales that don't choose their own. */
  symbols: Text;
  /** The look of a design system: `dvc`, `govuk`, `uswds` or `dsfr` (French State sites only); default `default`. */
  theme: Text;
  /** `auto` (the page's own used color-scheme), `light` or `dark`; default `auto`. */
  scheme: Text;
  /** One CSS colour; what stands on it and where it stands are adjusted to stay readable. */
  accent: Text;
  /** `sharp`, `soft` or `round`; default `soft`. */
  corners: Text;
  /** `compact`, `regular` or `spacious`; default `regular`. */
  density: Text;
  /** `local` or `none` (nothing outlives the page); default `local`. */
  storage: Text;
  /** `json`, `cloudevents` or `simple`; default `json`. */
  request: Text;
  /** Level of the title's heading, 1 to 6; default 2. */
  headingLevel: number | null;
  /** How many queued responses one request may carry, 1 to 50; default 1. */
  batch: number | null;
  /** Seconds after which a kiosk warns and wipes; default 60. */
  idleReset: number | null;
  /** Days during which whoever answered or dismissed is not asked again; absent: always asks. */
  askAgainAfter: number | null;
  /** Shows Close. */
  dismissible: boolean;
  /** Works as usual, marks itself visibly, stores and sends nothing. */
  preview: boolean;
  /** The definition itself, in place of `src` and `preset`. */
  definition: unknown;
  /** Flat record that is sent along. */
  context: Readonly<Record<string, string | number | boolean>> | undefined;
  /** Request headers, or a function asked before each send. Never stored. */
  headers: Destination['headers'];
  /** In place of `fetch`: gets the events, returns what became of each. */
  transport: SendEvents | undefined;
}

export abstract class SurveyProperties extends Base {
  static readonly observedAttributes: readonly string[] = [...TEXTS, ...NUMBERS, ...BOOLEANS, 'lang', 'dir'];

  #due = false;

  /** Draws; called once in a microtask after any number of changes. */
  protected abstract update(): void;

  requestUpdate(): void {
    if (this.#due) return;
    this.#due = true;
    queueMicrotask(() => {
      this.#due = false;
      if (this.isConnected) this.update();
    });
  }

  connectedCallback(): void {
    // Set before the element was upgraded: an own value would hide the accessor for ever.
    for (const name of Object.keys(this) as ['definition'])
      if (name in SurveyProperties.prototype) {
        const value = this[name];
        delete (this as Partial<SurveyProperties>)[name];
        this[name] = value;
      }
    this.requestUpdate();
  }

  attributeChangedCallback(): void {
    this.requestUpdate();
  }
}

type Access = PropertyDescriptor & ThisType<SurveyProperties>;

const define = (names: readonly string[], access: (name: string) => Access): void => {
  for (const name of names) Object.defineProperty(SurveyProperties.prototype, camelCase(name), access(name));
};

const attribute = (read: (element: SurveyProperties, name: string) => unknown) => (name: string): Access => ({
  get() {
    return read(this, name);
  },
  set(value: unknown) {
    if (value === false || (value ?? null) === null) this.removeAttribute(name);
    else this.setAttribute(name, value === true ? '' : String(value));
  },
});

define(TEXTS, attribute((element, name) => element.getAttribute(name)));
define(NUMBERS, attribute((element, name) => element.hasAttribute(name) ? Number(element.getAttribute(name)) : null));
define(BOOLEANS, attribute((element, name) => element.hasAttribute(name)));
define(VALUES, () => {
  const values = new WeakMap<object, unknown>();
  return {
    get() {
      return values.get(this);
    },
    set(value: unknown) {
      values.set(this, value);
      this.requestUpdate();
    },
  };
});
