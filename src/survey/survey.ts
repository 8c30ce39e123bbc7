// What a survey is once it has been read: plain, frozen data that every other room may rely on.

import type { Condition } from './condition.js';
import type { Issue } from './issue.js';
import type { Link } from './link.js';
import type { Question } from './questions/index.js';
import type { Text } from './text.js';

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
  readonly complaint?: Link;
  readonly sections: readonly Section[];
  /** Faults that don't hinder answering: unknown fields, which are ignored. */
  readonly warnings: readonly Issue[];
}
