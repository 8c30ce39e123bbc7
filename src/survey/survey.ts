// What a survey is once it has been read: plain, frozen data that every other room may rely on.

import type { Condition } from './condition.js';
import type { Question } from './questions/index.js';

/** One string, or a map of BCP 47 language tags to strings. */
export type Text = string | Readonly<Record<string, string>>;

export type SymbolSet = 'faces' | 'stars' | 'numbers' | 'words' | 'thumbs';

export type BuiltInScale =
  | 'satisfaction5'
  | 'satisfaction3'
  | 'agreement5'
  | 'agreement7'
  | 'stars5'
  | 'thumbs'
  | 'yesno'
  | 'recommend'
  | 'points2';

export interface Level {
  readonly value: number;
  /** Absent on the levels of a built-in scale: the interface's language pack has the words. */
  readonly label?: Text;
}

export interface Scale {
  /** The built-in's name, or the author's. */
  readonly name: string;
  readonly builtIn?: BuiltInScale;
  /** In the order shown; `value` carries the meaning. */
  readonly levels: readonly Level[];
  readonly symbols?: SymbolSet;
}

export interface Section {
  readonly id: string;
  readonly title?: Text;
  readonly when?: Condition;
  readonly questions: readonly Question[];
}

export interface Survey {
  readonly id: string;
  readonly version: string;
  readonly layout: 'page' | 'steps';
  readonly title?: Text;
  readonly intro?: Text;
  readonly thanks?: Text;
  readonly submitLabel?: Text;
  readonly notice?: Text;
  /** Where the privacy statement stands. */
  readonly privacy?: string;
  readonly complaint?: { readonly href: string; readonly label?: Text };
  readonly sections: readonly Section[];
  /** Faults that don't hinder answering: unknown fields, which are ignored. */
  readonly warnings: readonly Issue[];
}

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
  | 'preset-unknown'
  | 'source-unreachable'
  | 'source-not-json';
