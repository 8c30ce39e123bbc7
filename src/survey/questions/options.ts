// The options of `choice` and `choices`. `other: true` adds the option `other`, whose words travel beside the answer.

import type { Place } from '../place.js';
import { flag, list, object, string, text } from '../read.js';
import type { Text } from '../text.js';

export interface Option {
  readonly id: string;
  /** Absent on `other`: the interface's language pack has the word. */
  readonly label?: Text;
  /** Choosing it takes back all others, and the other way round. */
  readonly exclusive?: boolean;
}

export const OTHER = 'other';

/** @param question whose options these are, and whose own fields an option has besides. */
export const options = (question: Place, own: object = {}): readonly Option[] => {
  const place = question.at('options');
  const option = object<Omit<Option, 'exclusive'>>({ id: string, label: text, ...own });
  const read = list((item): Option => {
    const value = option(item);
    if (value.id === OTHER) item.at('id').fault('reserved-id');
    return value;
  }, 'id')(place);
  const all = flag(question.at(OTHER)) ? [...read, { id: OTHER }] : read;
  if (!all.length) place.fault('missing');
  return all;
};

export const isOption = (options: readonly Option[], id: unknown): boolean => options.some((option) => option.id === id);
