// A page of the office with the built script on it, as a frame of its own: it starts with a fresh engine, a fake endpoint in place of the
// network and a clock that stands still; it can be reloaded, and what it keeps on the device is deleted before each test.
import { SurveyDriver } from '../support/survey-driver.js';
import { createFakeEndpoint, type FakeEndpoint, type Reply } from '../support/fake-endpoint.js';
import { installClock, MORNING, turn, type PageClock } from './page-clock.js';

export const ENDPOINT = '/v1/responses';

export const EVENTS = (
  'ready shown answer step invalid before-submit queued sent rejected dropped dismiss suppressed error'
).split(' ').map((name) => `survey-${name}`);

export interface PageOptions {
  readonly script?: 'satisfaction-survey.js' | 'satisfaction-survey.vi.js';
  readonly address?: string;
  readonly lang?: string;
  readonly width?: number;
  /** Real time, for tools that need it. */
  readonly realTime?: boolean;
  /** What other scripts did to the page before ours came. */
  readonly before?: (window: Window & typeof globalThis) => void;
}

export interface SurveyOptions {
  readonly definition?: object;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: string;
  readonly into?: ParentNode & Node;
}

type Attributes = Readonly<Record<string, string>>;

let open: Page | undefined;

export class Page {
  readonly frame = document.createElement('iframe');
  readonly endpoint: FakeEndpoint = createFakeEndpoint();
  readonly warnings: string[] = [];
  readonly faults: string[] = [];
  readonly #options: PageOptions;
  #onWarning = (): void => {};
  clock!: PageClock;
  /** The hour at which it is loaded next. */
  hour = MORNING;

  constructor(options: PageOptions) {
    this.#options = options;
    Object.assign(this.frame.style, { border: '0', width: `${options.width ?? 720}px`, height: '700px' });
  }

  get window(): Window & typeof globalThis {
    return this.frame.contentWindow as Window & typeof globalThis;
  }

  get document(): Document {
    return this.window.document;
  }

  async load(): Promise<void> {
    this.frame.src = this.#options.address ?? '/test/behaviour/page.html';
    if (!this.frame.isConnected) document.body.append(this.frame);
    await new Promise((resolve) => this.frame.addEventListener('load', resolve, { once: true }));
    await this.#furnish();
  }

  async reload(): Promise<void> {
    const loaded = new Promise((resolve) => this.frame.addEventListener('load', resolve, { once: true }));
    this.window.location.reload();
    await loaded;
    await this.#furnish();
  }

  async #furnish(): Promise<void> {
    const { window, document } = this;
    const { lang = 'en', realTime, before, script = 'satisfaction-survey.js' } = this.#options;
    document.documentElement.lang = lang;
    window.console.warn = (...words: unknown[]) => {
      this.warnings.push(words.join(' '));
      this.#onWarning();
    };
    window.addEventListener('error', ({ message }) => this.faults.push(message));
    window.addEventListener('unhandledrejection', ({ reason }) => this.faults.push(String(reason)));
    if (!realTime) this.clock = installClock(window, this.hour);
    this.endpoint.install(window);
    before?.(window);
    await this.script(script);
  }

  /** Adds a script tag of ours and waits for it. */
  script(file: string, data: Attributes = {}, into: Node = this.document.head): Promise<HTMLScriptElement> {
    const tag = this.document.createElement('script');
    tag.src = `/dist/${file}`;
    for (const [name, value] of Object.entries(data)) tag.setAttribute(name, value);
    return new Promise((resolve, reject) => {
      tag.addEventListener('load', () => resolve(tag));
      tag.addEventListener('error', () => reject(new Error(`${file} can't be loaded: run "npx vite build"`)));
      into.appendChild(tag);
    });
  }

  /** Adds a survey to the page, without waiting for it; with an empty endpoint, one without. */
  add(attributes: Attributes = {}, { definition, properties, children = '', into = this.document.body }: SurveyOptions = {}): SurveyDriver {
    const element = this.document.createElement('satisfaction-survey');
    for (const [name, value] of Object.entries({ endpoint: ENDPOINT, ...attributes })) if (name !== 'endpoint' || value) element.setAttribute(name, value);
    const json = definition && `<script type="application/json">${JSON.stringify(definition).replaceAll('<', '\\u003c')}</script>`;
    element.innerHTML = children + (json ?? '');
    Object.assign(element, properties);
    const driver = new SurveyDriver(this.frame, element, EVENTS);
    into.appendChild(element);
    return driver;
  }

  /** Adds a survey and waits until it can be answered. */
  async survey(attributes: Attributes = {}, options: SurveyOptions = {}): Promise<SurveyDriver> {
    const driver = this.add(attributes, options);
    await driver.state('asking');
    return driver;
  }

  /** Lets the time pass after which the survey tries again by itself, now that the endpoint may answer otherwise. */
  async afterBackOff(survey: SurveyDriver, reply: Reply): Promise<void> {
    // When this returns nothing is under way any more, and the timer is set.
    await survey.element.flush();
    await this.clock.advance(3000);
    this.endpoint.reply = reply;
    await this.clock.next();
  }

  /** Resolves once the console has so many warnings. */
  async warned(count: number): Promise<void> {
    while (this.warnings.length < count) await new Promise<void>((resolve) => (this.#onWarning = resolve));
  }

  /** What is written down on this device: rows of every database, and drafts. */
  async stored(): Promise<readonly unknown[]> {
    const rows = await inDatabases((store) => store.getAll());
    return [...rows.flat(), ...Object.keys(sessionStorage), ...Object.keys(localStorage)];
  }

  close(): void {
    this.frame.remove();
    open = undefined;
  }
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

type Work<T> = (store: IDBObjectStore) => IDBRequest<T>;

/** The same in each store of a database that is there. */
const inStores = async <T>(name: string, work: Work<T>): Promise<readonly T[]> => {
  const database = await done(indexedDB.open(name));
  const stores = [...database.objectStoreNames];
  const results = await Promise.all(stores.map((store) => done(work(database.transaction(store, 'readwrite').objectStore(store)))));
  database.close();
  return results;
};

const inDatabases = async <T>(work: Work<T>): Promise<readonly T[]> =>
  (await Promise.all((await indexedDB.databases()).map(({ name = '' }) => inStores(name, work)))).flat();

/** Emptied, not deleted: where a frame was taken out in mid-write, WebKit may keep its connection for ever, and every deletion waits for it. */
const forget = async (): Promise<void> => {
  sessionStorage.clear();
  localStorage.clear();
  await inDatabases((store) => store.clear());
};

export const openPage = async (options: PageOptions = {}): Promise<Page> => {
  const page = new Page(options);
  open = page;
  await page.load();
  return page;
};

export { turn };

beforeEach(forget);

afterEach(() => {
  const faults = open?.faults ?? [];
  open?.close();
  if (faults.length) throw new Error(`the page saw errors: ${faults.join('; ')}`);
});
