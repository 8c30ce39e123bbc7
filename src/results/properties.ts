// The attributes are the state: each property reads and writes its attribute, so the order in which a page sets them never matters.

const TEXTS = ['src', 'group', 'from', 'to', 'scheme'] as const;

/** Importable where there is no DOM. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

type Text = string | null;

export interface ResultsProperties {
  /** URL of the results: a collector's `/v1/results?survey=…`, or a document stored anywhere. It gets 10 s. */
  src: Text;
  /** How the ballots are divided: `agency`, `procedure`, `unit`, `channel`, `month` or `section`; or several of them, each asked for by itself. */
  group: Text;
  /** First month, such as `2026-01`. */
  from: Text;
  /** Last month. */
  to: Text;
  /** `auto` (the page's own used color-scheme), `light` or `dark`; default `auto`. */
  scheme: Text;
  /** Level of the title's heading, 1 to 6; default 2. */
  headingLevel: number | null;
  /** Lets readers choose grouping and period. */
  controls: boolean;
  /** The document itself, in place of `src`: for pages that fetch it with a token. */
  data: unknown;
}

export abstract class ResultsProperties extends Base {
  static readonly observedAttributes: readonly string[] = [...TEXTS, 'heading-level', 'controls', 'lang', 'dir'];

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
    if (Object.hasOwn(this, 'data')) {
      const { data } = this;
      delete (this as Partial<ResultsProperties>).data;
      this.data = data;
    }
    this.requestUpdate();
  }

  attributeChangedCallback(): void {
    this.requestUpdate();
  }
}

const write = (element: Element, name: string, value: unknown): void => {
  if (value === false || value === null || value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? '' : String(value));
};

const define = (name: string, attribute: string, read: (element: Element) => unknown): void => {
  Object.defineProperty(ResultsProperties.prototype, name, {
    get(this: Element) {
      return read(this);
    },
    set(this: Element, value: unknown) {
      write(this, attribute, value);
    },
  });
};

for (const name of TEXTS) define(name, name, (element) => element.getAttribute(name));
define('headingLevel', 'heading-level', (element) => (element.hasAttribute('heading-level') ? Number(element.getAttribute('heading-level')) : null));
define('controls', 'controls', (element) => element.hasAttribute('controls'));

const given = new WeakMap<object, unknown>();

Object.defineProperty(ResultsProperties.prototype, 'data', {
  get(this: object) {
    return given.get(this);
  },
  set(this: ResultsProperties, value: unknown) {
    given.set(this, value);
    this.requestUpdate();
  },
});
