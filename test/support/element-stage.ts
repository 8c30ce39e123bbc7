// A survey made of the sources, on the test's own page. A fake endpoint stands in for the network, and after each test the page is as it was
// before: no survey, nothing stored, the hour and the timers its own again.
import '../../src/define.js';
import { SHORT } from '../behaviour/definitions.js';
import { createFakeEndpoint, type FakeEndpoint } from './fake-endpoint.js';
import { SurveyDriver } from './survey-driver.js';

export type Attributes = Readonly<Record<string, string>>;

export interface StageOptions {
  readonly definition?: object;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: string;
  readonly into?: ParentNode & Node;
}

const EVENTS = 'ready shown answer step invalid before-submit queued sent rejected dropped dismiss suppressed error'.split(' ').map((name) => `survey-${name}`);

/** Chooses, presses and writes as a script would, for the sake of speed: real keys and clicks are for the tests of the built file. */
export class StagedSurvey extends SurveyDriver {
  constructor(element: HTMLElement) {
    super(document.createElement('iframe'), element, EVENTS);
  }

  override async point(element: Element): Promise<void> {
    (element as HTMLElement).click();
  }

  override async type(question: string, text: string): Promise<void> {
    const field = this.field(question);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }

  /** The drawn survey itself. */
  get drawing(): HTMLElement {
    return this.root.querySelector<HTMLElement>('[part=survey]')!;
  }
}

/** What a survey told of its response, not of the questions. */
export const fates = (survey: StagedSurvey) => survey.types().filter((type) => /submit|queued|sent|rejected|dropped/.test(type)).map((type) => type.slice(7));

/** What the console was told, in order. */
export const warnings: string[] = [];

/** The office of the test that runs. */
export let office: FakeEndpoint;

/** Where its surveys send to; no two tests share it, so no test hears of another's responses. */
export let endpoint: string;

const staged = new Set<HTMLElement>();
const listeners = new Set<() => void>();
const { fetch } = window;
const { warn } = console;
let count = 0;

beforeEach(() => {
  office = createFakeEndpoint();
  office.install(window);
  endpoint = new URL(`/responses/${++count}`, location.href).href;
  warnings.length = 0;
  console.warn = (...words: unknown[]) => {
    warnings.push(words.join(' '));
    for (const listener of listeners) listener();
  };
});

afterEach(async () => {
  for (const element of staged) element.remove();
  staged.clear();
  await document.createElement('satisfaction-survey').clearStored();
  sessionStorage.clear();
  window.fetch = fetch;
  console.warn = warn;
});

/** Removes it after the test. */
export const clearAway = <E extends HTMLElement>(element: E): E => {
  staged.add(element);
  return element;
};

/** Puts something on the page for one test. */
export const furnish = <E extends HTMLElement>(element: E): E => {
  document.body.append(clearAway(element));
  return element;
};

/** A survey that is not in the page yet. With an empty endpoint it has none. */
export const make = (attributes: Attributes = {}, { definition, properties, children = '' }: StageOptions = {}): StagedSurvey => {
  const element = clearAway(document.createElement('satisfaction-survey'));
  for (const [name, value] of Object.entries({ endpoint, ...attributes })) if (name !== 'endpoint' || value) element.setAttribute(name, value);
  element.innerHTML = children;
  Object.assign(element, definition && { definition }, properties);
  return new StagedSurvey(element);
};

/** A survey in the page, not waited for. */
export const add = (attributes: Attributes = {}, options: StageOptions = {}): StagedSurvey => {
  const survey = make(attributes, options);
  (options.into ?? document.body).append(survey.element);
  return survey;
};

/** A survey that can be answered. */
export const ask = async (attributes: Attributes = {}, options: StageOptions = {}): Promise<StagedSurvey> => {
  const survey = add(attributes, options);
  await survey.state('asking');
  return survey;
};

/** A small survey that was answered and sent, whatever became of it. */
export const sent = async (attributes: Attributes = {}, options: StageOptions = {}): Promise<StagedSurvey> => {
  const survey = await ask(attributes, { definition: SHORT, ...options });
  await survey.rate();
  await survey.send();
  return survey;
};

/** Resolves once the console has been told that. */
export const warned = (words: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const patience = setTimeout(() => reject(new Error(`the console was told: ${warnings.join(' | ') || 'nothing'}; not "${words}"`)), 6000);
    const check = () => {
      if (!warnings.some((warning) => warning.includes(words))) return;
      listeners.delete(check);
      clearTimeout(patience);
      resolve();
    };
    listeners.add(check);
    check();
  });
