// What the webmaster reads: one console warning a fault, in a sentence that names the mend.

import type { Issue } from '../survey/issue.js';

const said = new Set<string>();

export const warnOnce = (message: string): void => {
  if (!said.has(message)) {
    said.add(message);
    console.warn(`<satisfaction-survey> ${message}`);
  }
};

export interface ExplainedIssue {
  readonly code: string;
  readonly path: string;
  readonly message: string;
}

/** Adds the sentences, which are loaded only now; where they can't be had, code and path must do. */
export const explainAll = async (issues: readonly Issue[]): Promise<readonly ExplainedIssue[]> => {
  if (!issues.length) return [];
  const { explain } = await import('../survey/explain.js').catch(() => ({
    explain: ({ code, path, detail }: Issue) => [path, code, detail].filter(Boolean).join(' '),
  }));
  return issues.map((issue) => ({ code: issue.code, path: issue.path, message: explain(issue) }));
};

export const reportIssues = (issues: readonly ExplainedIssue[]): void => {
  if (issues.length) warnOnce(issues.map(({ code, path, message }) => `${code}${path && ` at ${path}`}: ${message}`).join('\n'));
};
