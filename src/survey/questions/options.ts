// The options of `choice` and `choices`. `other: true` adds the option `other`, whose words travel beside the answer.

import type { Fields } from '../fields.js';
import type { Text } from '../text.js';

export interface Option {
  readonly id: string;
  /** Absent on `other`: the interface's language pack has the word. */
  readonly label?: Text;
  /** Choosing it takes back all others, and the other way round. */
  readonly exclusive?: boolean;
}

export const OTHER = 'other';

export const parseOptions = (fields: Fields, several: boolean): readonly Option[] => {
  const seen = new Set<string>();
  const options = fields.objects('options').map((field): Option => {
    const id = field.string('id');
    if (id === OTHER) field.fault('reserved-id', 'id', id);
    else if (seen.has(id)) field.fault('duplicate-id', 'id', id);
    seen.add(id);
    return field.done({ id, label: field.text('label'), ...(several && { exclusive: field.flag('exclusive') }) });
  });
  const all = fields.flag(OTHER) ? [...options, { id: OTHER }] : options;
  if (!all.length) fields.fault('missing', 'options');
  return all;
};

export const isOption = (options: readonly Option[], id: unknown): boolean => options.some((option) => option.id === id);
