// What a server says about a refusal is shown to people, so only plain text and numbers get through, whatever was sent.

import type { Problem } from './transport.js';

export const toProblem = (value: unknown): Problem | undefined => {
  let problem: Record<string, unknown> | undefined;
  for (const field of ['type', 'title', 'detail', 'status'] as const) {
    const found = (value as Problem | null | undefined)?.[field];
    if (/string|number/.test(typeof found)) (problem ??= {})[field] = found;
  }
  return problem;
};
