// One row of the table of definitions, and short ways to write one.
import type { IssueCode } from '../../../src/survey/issue.js';

export interface DefinitionCase {
  readonly name: string;
  readonly definition: unknown;
  readonly valid: boolean;
  /** In any order; scores included. */
  readonly codes: readonly IssueCode[];
  /** Why only one of the two readers minds. */
  readonly only?: 'parser' | 'schema';
}

export const LABEL = { en: 'How was it?', vi: 'Thế nào?' };
export const RATING = { id: 'q', type: 'scale', scale: 'satisfaction5', label: LABEL };

export const survey = (...questions: readonly unknown[]) => ({ id: 'test', questions });
export const rating = (fields: object) => survey({ ...RATING, ...fields });
export const question = (type: string, fields: object = {}) => survey({ id: 'q', type, label: LABEL, ...fields });
export const withTop = (fields: object) => ({ ...survey(RATING), ...fields });
export const withScore = (fields: object) => withTop({ scores: [{ id: 's', method: 'share', of: 'survey', ...fields }] });
export const withScale = (mine: unknown) => ({ ...rating({ scale: 'mine' }), scales: { mine } });
export const withWhen = (when: unknown) => survey(RATING, { id: 'why', type: 'text', label: 'Why?', when });
export const option = (id: string, fields: object = {}) => ({ id, label: id, ...fields });
export const level = (value: unknown, fields: object = {}) => ({ value, label: `Level ${String(value)}`, ...fields });

export const good = (name: string, definition: unknown): DefinitionCase => ({ name, definition, valid: true, codes: [] });
export const bad = (name: string, definition: unknown, ...codes: readonly IssueCode[]): DefinitionCase => ({
  name,
  definition,
  valid: false,
  codes,
});
/** What a schema can't tell: that something is there twice, or leads nowhere. */
export const unseen = (name: string, definition: unknown, ...codes: readonly IssueCode[]): DefinitionCase => ({
  name,
  definition,
  valid: true,
  codes,
  only: 'parser',
});
/** What the element has no use for, and therefore doesn't check. */
export const unread = (name: string, definition: unknown): DefinitionCase => ({ name, definition, valid: false, codes: [], only: 'schema' });
