// What can be wrong with a definition or with the set-up.

/**
 * A fault of a definition or of the set-up. `path` is a JSON path as the author wrote it (`questions[3].scale`, "" for the whole);
 * `detail` is the offending value, `known` what would have been accepted. The sentence is made by `explain`.
 */
export interface Issue {
  readonly code: IssueCode;
  readonly path: string;
  readonly detail?: string;
  readonly known?: readonly string[];
}

export type IssueCode =
  | 'definition-not-json'
  | 'definition-too-large'
  | 'not-an-object'
  | 'not-a-list'
  | 'not-a-text'
  | 'not-a-number'
  | 'not-a-boolean'
  | 'not-a-condition'
  | 'missing'
  | 'empty'
  | 'out-of-range'
  | 'unknown-value'
  | 'unknown-scale'
  | 'unknown-question'
  | 'unknown-field'
  | 'duplicate-id'
  | 'duplicate-value'
  | 'reserved-id'
  | 'condition-cycle'
  | 'href-forbidden'
  | 'endpoint-missing'
  | 'notice-missing'
  | 'preset-unknown'
  | 'source-unreachable'
  | 'source-not-json'
  | 'attribute-unknown'
  | 'target-missing'
  | 'version-differs'
  | 'locale-unusable'
  | 'endpoint-unreachable'
  | 'endpoint-misconfigured';
