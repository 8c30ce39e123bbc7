// One value of a definition, and where it stands. Asking an object for a field marks the field as known, so whatever is left at the end is
// a typing error worth a warning: no second list of field names can drift away from the readers.

import type { Issue, IssueCode } from './issue.js';
import type { Scale } from './scale.js';

/** What comes to light while a definition is read. */
export interface Log {
  readonly issues: Issue[];
  readonly warnings: Issue[];
  /** The built-in scales and the author's. */
  readonly scales: Map<string, Scale>;
  readonly questions: Map<string, readonly [question: { readonly id: string; readonly type: string }, where: Place]>;
  /** Questions that something is said to depend on, to be held against those that there are. */
  readonly references: [where: Place, ids: readonly string[], type?: string][];
}

export interface Place {
  readonly value: unknown;
  /** As the author wrote it: `questions[3].scale`. */
  readonly path: string;
  readonly log: Log;
  /** A field or an item. Own ones only: a definition must not inherit from anything. */
  readonly at: (key: string | number) => Place;
  /** Without a value and a detail there is nothing there, and that is the fault. */
  readonly fault: (code: IssueCode, detail?: unknown, known?: readonly string[]) => undefined;
  /** Everything has been asked for: warns of what nobody wanted. */
  readonly done: () => void;
}

export const createLog = (scales: Log['scales']): Log => ({ issues: [], warnings: [], scales, questions: new Map(), references: [] });

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const placeOf = (value: unknown, log: Log, path = ''): Place => {
  const asked = new Set(['$schema', '$comment']);
  const fields = Object(value) as Record<string, unknown>;
  const pathOf = (key: string | number) => (typeof key === 'number' ? `${path}[${key}]` : path ? `${path}.${key}` : key);
  const fault: Place['fault'] = (code, detail = value, known) => {
    log.issues.push(
      detail === undefined
        ? { code: 'missing', path }
        : { code, path, detail: (typeof detail === 'string' ? detail : JSON.stringify(detail)).slice(0, 80), ...(known && { known }) },
    );
  };
  return {
    value,
    path,
    log,
    fault,
    at: (key) => {
      asked.add(String(key));
      return placeOf(Object.hasOwn(fields, key) ? fields[key] : undefined, log, pathOf(key));
    },
    done: () => {
      if (!isObject(value)) return fault('not-an-object');
      for (const key of Object.keys(value)) {
        if (!asked.has(key)) log.warnings.push({ code: 'unknown-field', path: pathOf(key), detail: key, known: [...asked] });
      }
    },
  };
};
