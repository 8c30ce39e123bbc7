// A site that has a service worker of its own, and has done what the README says. What the worker does can't be seen from a page, so it
// reports to the server.

import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Browser, Page } from './browser.js';
import { eventually } from './browser.js';
import { page, readDist, SCRIPT, startSite, tag, type Site } from './site.js';

export interface WorkerSite extends Site {
  /** Ids in the order of their arrival, whatever the endpoint then said. */
  readonly arrived: readonly string[];
  /** Those it accepted. */
  readonly accepted: readonly string[];
  /** Headers of each arrival. */
  readonly headers: readonly IncomingMessage['headers'][];
  /** What the worker reported: "sync called" or "message called", then the same with "done" or with why not. */
  readonly reports: readonly string[];
  /** Out of service (503) until it is mended. */
  break(): void;
  mend(): void;
  /** Answers nothing, until the returned function is called. */
  hold(): () => void;
  /** Waits until the worker has reported this so many times. */
  reported(text: string, times?: number): Promise<void>;
}

const README = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');

const shown = (pattern: RegExp): string => {
  const [, code] = pattern.exec(README) ?? [];
  if (!code) throw new Error('the README no longer shows how a service worker is set up');
  return code;
};

/** What a site writes into its worker, and its pages. */
const IN_WORKER = shown(/```js\n(importScripts[\s\S]*?)```/);
const IN_PAGE = shown(/<script>(navigator\.serviceWorker.*)<\/script>/);

const REPORTS = `
const report = (text) => fetch('/report', { method: 'POST', body: text }).catch(() => {});
const watched = (event, work) => {
  const told = report(event.type + ' called');
  const { waitUntil } = ExtendableEvent.prototype;
  waitUntil.call(event, told.then(() => work).then(() => report(event.type + ' done'), (fault) => report(event.type + ' ' + fault.message)));
  waitUntil.call(event, work);
};
// Heard before ours, so that what ours waits for is seen.
addEventListener('sync', (event) => Object.assign(event, { waitUntil: (work) => watched(event, work) }));
addEventListener('message', (event) => watched(event, satisfactionSurvey.sendWhatWaits()));
`;

/** Registers the worker and lends a hand to the tests. */
const PAGE = `
window.register = (file, options) => navigator.serviceWorker.register(file, options).then(() => navigator.serviceWorker.ready).then((registration) => {
  window.callWorker = () => void registration.active.postMessage('send');
  window.keepInSync = () => void (${IN_PAGE});
});
if (location.search === '?cut') window.fetch = () => Promise.reject(new TypeError('cut off'));
`;

const FILES = `<script src="/satisfaction-survey-worker.js"></script><script src="/page.js"></script>`;

const javascript = (body: string) => ({ type: 'text/javascript', body });

export async function startWorkerSite(): Promise<WorkerSite> {
  const arrived: string[] = [];
  const accepted: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  const reports: string[] = [];
  let isBroken = false;
  let held: Promise<void> | undefined;

  const textOf = async (request: IncomingMessage) => {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    return text;
  };
  const endpoint = async (request: IncomingMessage, response: ServerResponse) => {
    const { id } = JSON.parse(await textOf(request)) as { readonly id: string };
    arrived.push(id);
    headers.push(request.headers);
    await held;
    if (!isBroken) accepted.push(id);
    response.writeHead(isBroken ? 503 : 201).end();
  };
  const site = await startSite({
    answers: {
      '/': page({ head: FILES + SCRIPT, body: tag() }),
      '/other': page({ head: FILES, body: 'No survey here' }),
      '/page.js': javascript(PAGE),
      '/satisfaction-survey-worker.js': javascript(readDist('satisfaction-survey-worker.js')),
      '/worker.js': javascript(REPORTS + IN_WORKER),
      '/module-worker.js': javascript(REPORTS + IN_WORKER.replace(/importScripts\((.+?)\)/, 'import $1')),
      '/v1/responses': (request, response) => void endpoint(request, response),
      '/report': async (request, response) => {
        reports.push(await textOf(request));
        response.end();
      },
    },
  });
  return {
    ...site,
    arrived,
    accepted,
    headers,
    reports,
    break: () => void (isBroken = true),
    mend: () => void (isBroken = false),
    hold() {
      let release = () => {};
      held = new Promise((resolve) => (release = resolve));
      return release;
    },
    async reported(text, times = 1) {
      await eventually(async () => reports.filter((report) => report === text).length >= times, () => `the worker reported ${reports.join(', ')}`);
    },
  };
}

/** Opens a page of the site and waits until its worker is there. */
export async function openWithWorker(browser: Browser, url: string, file = '/worker.js', type: WorkerType = 'classic'): Promise<Page> {
  const at = await browser.newPage();
  await at.open(url);
  await at.evaluate(`void register(${JSON.stringify(file)}, { type: ${JSON.stringify(type)} })`);
  await at.until('!!window.callWorker');
  return at;
}
