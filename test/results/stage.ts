// The results element made of the sources, on the test's own page. The network is a function; afterwards all is as it was before.
import '../../src/results/define.js';
import { THREE } from '../support/definitions/three.js';
import { createProvince, type ProvinceOptions } from '../support/results.js';

export type Element = HTMLElementTagNameMap['satisfaction-results'];

type Answer = (url: string) => Response | Promise<Response>;

const own = { fetch: window.fetch, warn: console.warn };
const staged = new Set<HTMLElement>();

/** What was asked for, in order. */
export const requests: string[] = [];
export const warnings: string[] = [];
export const heard: { readonly type: string; readonly detail: Readonly<Record<string, unknown>> }[] = [];

export const answer = (reply: Answer): void => {
  window.fetch = async (url) => {
    requests.push(String(url));
    return reply(String(url));
  };
};

export const json = (body: unknown): Response => new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });

const note = ({ type, detail }: Event & { detail?: unknown }): void => void heard.push({ type, detail: detail as Readonly<Record<string, unknown>> });

beforeEach(() => {
  requests.length = warnings.length = heard.length = 0;
  console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
  for (const type of ['results-ready', 'results-error']) document.addEventListener(type, note as EventListener);
});

afterEach(() => {
  for (const element of staged) element.remove();
  staged.clear();
  Object.assign(window, { fetch: own.fetch });
  console.warn = own.warn;
  for (const type of ['results-ready', 'results-error']) document.removeEventListener(type, note as EventListener);
});

export const add = (attributes: Readonly<Record<string, string>> = {}, properties: object = {}): Element => {
  const element = document.createElement('satisfaction-results');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, properties);
  staged.add(element);
  document.body.append(element);
  return element;
};

/** Resolves with the next of these events. */
export const next = (element: EventTarget, type: 'results-ready' | 'results-error'): Promise<unknown> =>
  new Promise((resolve) => element.addEventListener(type, resolve, { once: true }));

/** Shows a document, in English unless told otherwise. */
export const show = async (data: unknown, attributes: Readonly<Record<string, string>> = {}): Promise<Element> => {
  const element = add({ lang: 'en', ...attributes }, { data });
  await next(element, 'results-ready');
  return element;
};

export const say = (element: Element): string => (element.shadowRoot?.querySelector<HTMLElement>('.survey')?.innerText ?? '').replace(/\s+/g, ' ');

/** The cells of a table by row, found by its caption. */
export const rowsOf = (element: Element, caption: RegExp): readonly (readonly string[])[] => {
  const table = [...(element.shadowRoot?.querySelectorAll('table') ?? [])].find((one) => caption.test(one.caption?.textContent ?? ''));
  return [...(table?.rows ?? [])].map(({ cells }) => [...cells].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()));
};

export const province = (options: ProvinceOptions = {}) => createProvince(THREE, { communes: 6, months: 4, ballots: 400, ...options });

/** Name of the row of those that are in no other. */
export const REST = 'The rest, put together for privacy';
