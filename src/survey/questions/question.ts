// What every question type shares. A model knows how to read its own fields, and when an answer is one and is a good one.

import type { Condition } from '../condition.js';
import type { Place } from '../place.js';
import type { Text } from '../text.js';

export interface QuestionBase {
  readonly id: string;
  /** Place in the definition, from 0: ids may be any string, DOM ids and names are made of this. */
  readonly index: number;
  readonly label: Text;
  readonly hint?: Text;
  readonly required: boolean;
  readonly when?: Condition;
  /** Id of the consent without which it is neither asked nor sent. A contact field has one. */
  readonly needs?: string;
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

export interface QuestionModel<Q, V> {
  /** Reads the fields that only this type has; faults are reported there. */
  readonly read: (place: Place) => Omit<Q, keyof QuestionBase | 'type'>;
  readonly isAnswered: (value: V) => boolean;
  /** Left out where every answer fits. Called with an answered value only; also holds a value from outside (draft, request) against the question. */
  readonly validate?: (question: Q, value: V) => Fault | undefined;
}
