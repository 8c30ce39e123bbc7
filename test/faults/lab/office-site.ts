// The site of an office: one page with a survey, whose clock stands still. What the page says can be changed from one visit to the next.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { MORNING } from '../../behaviour/page-clock.js';
import { page, startSite, type Answer } from '../../e2e/support/site.js';
import { ROOT } from '../../repo/files.js';
import type { Endpoint } from './endpoint.js';

export interface PageOptions {
  /** What else the survey's tag says. */
  readonly attributes?: string;
  /** Where it sends to, when that isn't simply the endpoint. */
  readonly address?: string;
  /** The Content-Security-Policy of the page. */
  readonly policy?: string;
  /** A script of the page's own, before ours. */
  readonly before?: string;
  /** What stands behind the survey. */
  readonly body?: string;
}

export interface OfficeSite {
  readonly url: string;
  /** What the next visit finds. */
  readonly options: PageOptions;
  /** When the next visit begins, by the page's clock. */
  hour: number;
  close(): Promise<void>;
}

/** Where the endpoint can be had at the page's own origin. */
export const AT_HOME = '/v1/responses';

const compiled = (file: string): Answer => {
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  return { type: 'text/javascript', body: ts.transpileModule(readFileSync(join(ROOT, file), 'utf8'), { compilerOptions }).outputText };
};

export const SCRIPTS: Readonly<Record<string, Answer>> = {
  '/test/faults/lab/stage.js': compiled('test/faults/lab/stage.ts'),
  '/test/faults/lab/census.js': compiled('test/faults/lab/census.ts'),
  '/test/faults/lab/in-page.js': compiled('test/faults/lab/in-page.ts'),
  '/test/behaviour/page-clock.js': compiled('test/behaviour/page-clock.ts'),
};

export async function openOfficeSite(endpoint: Endpoint, options: PageOptions): Promise<OfficeSite> {
  const office = { hour: MORNING, options: { ...options } };
  const visited = (isFrame: boolean): Answer => (_, response) => {
    const { attributes = '', address = endpoint.url, policy, before = '', body = '' } = office.options;
    const head = `<script>window.hour = ${office.hour}; ${before}</script>
      <script type="module" src="/test/faults/lab/stage.js"></script>
      <script defer src="/dist/satisfaction-survey.js"></script>`;
    const survey = `<satisfaction-survey endpoint="${address}" ${attributes}></satisfaction-survey>`;
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...(policy && { 'content-security-policy': policy }) })
      .end(page({ head, body: survey + (isFrame ? '' : body) }));
  };
  const site = await startSite({ answers: { ...SCRIPTS, '/': visited(false), '/tab': visited(true), [AT_HOME]: endpoint.handle } });
  return Object.assign(office, { url: site.url, close: () => site.close() });
}
