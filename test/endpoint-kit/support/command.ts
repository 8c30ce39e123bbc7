// The command, run as somebody would type it: what it prints, and how it ends.

import assert from 'node:assert/strict';
import type { Finding } from '../../../src/endpoint-kit/finding.js';
import { toReport } from '../../../src/endpoint-kit/report.js';
import { run } from '../../../src/endpoint-kit/run.js';
import { createWorld, type World } from '../../../src/endpoint-kit/world.js';
import { startEndpoint, type Endpoint, type Twist } from './endpoint.js';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export const type = async (words: readonly string[], world: Partial<World> = {}): Promise<Ran> => {
  const said = { out: '', err: '' };
  const code = await run(words, { ...createWorld('0.0.0-test'), out: (text) => void (said.out += text), err: (text) => void (said.err += text), ...world });
  return { code, ...said };
};

export interface Report {
  readonly endpoint: string;
  readonly findings: readonly Finding[];
  readonly sent: readonly string[];
  readonly right: number;
  readonly told: number;
  readonly wrong: number;
}

/** The report for machines, and beside it what people would have read, held against its width. */
export const checked = async (url: string, words: readonly string[] = []): Promise<Report & { readonly code: number; readonly text: string }> => {
  const { out, code } = await type(['check-endpoint', url, ...words, '--json']);
  const report = JSON.parse(out) as Report;
  const text = toReport(report);
  assert.deepEqual(text.split('\n').filter((line) => [...line].length > 100), []);
  return { ...report, code, text };
};

export const against = async <T>(twist: Twist | undefined, work: (endpoint: Endpoint) => Promise<T>): Promise<T> => {
  const endpoint = await startEndpoint(twist);
  try {
    return await work(endpoint);
  } finally {
    await endpoint.close();
  }
};

export const found = ({ findings }: Report, check: string): Finding => {
  const finding = findings.find((candidate) => candidate.check === check);
  assert.ok(finding, `nothing was found about ${check}`);
  return finding;
};

/** All that the finding says, as one text. */
export const words = ({ what, why = '', mend }: Finding): string => [what, why, mend?.do ?? '', ...(mend?.code ?? [])].join('\n');
