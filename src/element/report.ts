// What the webmaster reads: one console warning a fault, in a sentence that names the mend. The sentences are loaded only now.

import type { Issue } from '../survey/issue.js';

export interface ExplainedIssue {
  readonly code: string;
  readonly path: string;
  readonly message: string;
}

/** Where the sentences can't be had, code, path and value must do. */
const bare = ({ code, path, detail }: Issue): string => [path, code, detail].filter(Boolean).join(' ');

export const explainAll = async (issues: readonly Issue[]): Promise<readonly ExplainedIssue[]> => {
  const { explain } = issues.length ? await import('../survey/explain.js').catch(() => ({ explain: bare })) : { explain: bare };
  return issues.map((issue) => ({ code: issue.code, path: issue.path, message: explain(issue) }));
};

const said = new Set<string>();

/** Each list once for as long as the page lives. */
export const report = async (issues: readonly Issue[]): Promise<void> => {
  const key = JSON.stringify(issues);
  if (!issues.length || said.has(key)) return;
  said.add(key);
  const lines = (await explainAll(issues)).map(({ code, message }) => `${code} ${message}`);
  console.warn(`<satisfaction-survey> ${lines.join('\n')}`);
};
