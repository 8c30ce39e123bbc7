// One page on which any preset is brought into any state and looked at by axe.

import { readdirSync, readFileSync } from 'node:fs';
import { AXE_TAGS } from '../../support/axe-tags.js';
import type { Page } from '../support/browser.js';
import { NOTICE, SCRIPT, startSite, type Site } from '../support/site.js';
import type { Row } from './pairwise.js';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** Endpoint and more, by the state that it leads to. */
const ATTRIBUTES = {
  asking: 'endpoint="/v1/responses" dismissible case-id="C-7"',
  answered: 'endpoint="/v1/responses"',
  errors: 'endpoint="/v1/responses"',
  sent: 'endpoint="/v1/responses"',
  queued: 'endpoint="/down"',
  unsaved: 'endpoint="/down" storage="none"',
  rejected: 'endpoint="/refuses"',
} as const;

type State = keyof typeof ATTRIBUTES;

export const DIMENSIONS = {
  preset: readdirSync(new URL('../../../src/presets', import.meta.url)).filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -5)),
  state: Object.keys(ATTRIBUTES) as readonly State[],
  lang: ['vi', 'en', 'ar', 'km'],
  width: [320, 768, 1280],
  scheme: ['light', 'dark'],
} as const;

export type Case = Row<typeof DIMENSIONS>;
export type Look = Pick<Case, 'lang' | 'width' | 'scheme'>;

export interface Finding {
  readonly violations: readonly string[];
  /** What neither axe nor contrast.js can tell. */
  readonly undecided: readonly string[];
}

const pageOf = (preset: string, state: State): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Procedure</title>
<script src="/watch.js"></script><script src="/axe.js"></script><script src="/contrast.js"></script><script src="/in-page.js"></script>${SCRIPT}</head>
<body><main><h1>Procedure</h1><satisfaction-survey preset="${preset}" ${ATTRIBUTES[state]}>${preset.startsWith('us-') ? NOTICE : ''}</satisfaction-survey></main></body></html>`;

export const startAudit = (): Promise<Site> =>
  startSite({
    answers: {
      '/': (request, response) => {
        const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageOf(searchParams.get('preset') ?? '', searchParams.get('state') as State));
      },
      '/axe.js': { type: 'text/javascript', body: read('../../../node_modules/axe-core/axe.min.js') },
      '/contrast.js': { type: 'text/javascript', body: read('./contrast.js') },
      '/in-page.js': { type: 'text/javascript', body: read('./in-page.js') },
      '/down': { status: 503, type: 'text/plain' },
      '/refuses': { status: 422, type: 'application/problem+json', body: '{"title":"Closed."}' },
    },
  });

/** Opens the preset and acts until it is in the state; in a language, since not all that is asked is asked in each. */
export async function bring(at: Page, site: Site, { preset, state }: Pick<Case, 'preset' | 'state'>): Promise<void> {
  await at.open(`${site.url}/?preset=${preset}&state=${state}`);
  await at.state('asking');
  await at.evaluate(`audit.bring.${state}()`);
  if (state in { sent: 1, queued: 1, unsaved: 1, rejected: 1 }) await at.state(state);
}

export async function look(at: Page, { width, ...rest }: Look): Promise<Finding> {
  const given = JSON.stringify(rest);
  // Costs more than all the rest.
  if ((await at.evaluate('innerWidth')) !== width) await at.resize(width, 900);
  await at.evaluate(`audit.look(${given})`);
  await at.until(`audit.isSettled(${given})`);
  return at.evaluate<Finding>(`audit.run(${JSON.stringify(AXE_TAGS)})`);
}
