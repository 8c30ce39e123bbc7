// The pages of the lab's site: surveys, in a page whose time stands still, after whatever other scripts did to it.

import { page, type Answer } from '../../e2e/support/site.js';

export interface PageOptions {
  /** What happened to the page before our script came. */
  readonly before?: string;
  /** In place of the one survey. */
  readonly body?: string;
  /** Of the one survey. */
  readonly attributes?: string;
  /** Addresses of our script, in one version or several; none for a page without. */
  readonly scripts?: readonly string[];
}

export const survey = (endpoint: string, attributes = ''): string => `<satisfaction-survey endpoint="${endpoint}" ${attributes}></satisfaction-survey>`;

/** @param now when the page is asked for: a page that is loaded again is later */
export const surveyPage = ({ before = '', body = '', scripts = ['/dist/satisfaction-survey.js'] }: PageOptions, now: () => number): Answer => (_, response) => {
  const head = `<script>window.hour = ${now()}</script>
    <script type="module" src="/test/faults/lab/in-page.js"></script>
    <script type="module">${before}</script>
    ${scripts.map((script) => `<script defer src="${script}"></script>`).join('')}`;
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page({ head, body }));
};
