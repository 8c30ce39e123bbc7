// What every question type shares. A model knows how to read its own fields, and when an answer is one and is a good one.

import type { Condition } from '../condition.js';
import type { Fields } from '../fields.js';
import type { Scale } from '../scale.js';
import type { Text } from '../text.js';

export interface QuestionBase {
  readonly id: string;
  /** Place in the definition, from 0: ids may be any string, DOM ids and names are made of this. */
  readonly index: number;
  readonly label: Text;
  readonly hint?: Text;
  readonly required: boolean;
  readonly when?: Condition;
}

export interface Link {
  readonly href: string;
  readonly label?: Text;
}

/** `undefined` is the only "no answer"; what 0, "" and [] are is decided by the type. */
export type Value = number | string | boolean | readonly string[];

export interface Answer {
  readonly value?: Value;
  /** The words to the option `other`. */
  readonly other?: string;
  /** "Does not apply": excludes a value, satisfies `required`. */
  readonly notApplicable?: true;
}

/** Why an answer can't be sent as it is. `limit` is the number the definition asks for. */
export interface Fault {
  readonly code: 'required' | 'too-long' | 'too-few' | 'too-many' | 'not-an-email' | 'not-an-option';
  readonly limit?: number;
}

/** What a type may look up while it is read. */
export interface ParseContext {
  readonly scales: ReadonlyMap<string, Scale>;
}

export interface QuestionModel<Q, V> {
  /** The fields that only this type has; faults are reported through `fields`. */
  readonly parse: (fields: Fields, context: ParseContext) => Omit<Q, keyof QuestionBase | 'type'>;
  readonly isAnswered: (value: V) => boolean;
  /** Called with an answered value only; also holds a value from outside (draft, request) against the question. */
  readonly validate: (question: Q, value: V) => Fault | undefined;
}
