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
    for (const name of Object.keys(this) as ['data'])
      if (name in ResultsProperties.prototype) {
        const value = this[name];
        delete (this as Partial<ResultsProperties>)[name];
        this[name] = value;
      }
    this.requestUpdate();
  }

  attributeChangedCallback(): void {
    this.requestUpdate();
  }
}

const define = (name: string, get: (element: ResultsProperties) => unknown, set: (element: ResultsProperties, value: unknown) => void): void => {
  Object.defineProperty(ResultsProperties.prototype, name, {
    get() {
      return get(this as ResultsProperties);
    },
    set(value) {
      set(this as ResultsProperties, value);
    },
  });
};

const reflect = (name: string, attribute: string, read: (value: string | null) => unknown): void =>
  define(name, (element) => read(element.getAttribute(attribute)), (element, value) => {
    if (value === false || (value ?? null) === null) element.removeAttribute(attribute);
    else element.setAttribute(attribute, value === true ? '' : String(value));
  });

for (const name of TEXTS) reflect(name, name, (value) => value);
reflect('headingLevel', 'heading-level', (value) => (value === null ? null : Number(value)));
reflect('controls', 'controls', (value) => value !== null);

const given = new WeakMap<object, unknown>();

define('data', (element) => given.get(element), (element, value) => {
  given.set(element, value);
  element.requestUpdate();
});
