// Words. Spaces only are no answer. Length is counted as people count: in graphemes, after NFC.

import type { QuestionBase, QuestionModel } from './question.js';

export interface TextQuestion extends QuestionBase {
  readonly type: 'text';
  readonly multiline: boolean;
  /** In graphemes. Typing on is never stopped; too long is a fault at submit. */
  readonly maxLength?: number;
  readonly input: 'text' | 'email' | 'tel';
  /** Id of the consent that guards this contact field. */
  readonly needs?: string;
}

/** "Rất" is three whether typed composed or not. Engines without a segmenter (Firefox before 125) count code points. */
export const countCharacters = (text: string): number => {
  const composed = text.normalize('NFC');
  const units: Iterable<unknown> = Intl.Segmenter ? new Intl.Segmenter().segment(composed) : composed;
  return [...units].length;
};

export const text: QuestionModel<TextQuestion, string> = {
  parse: (fields) => ({
    multiline: fields.flag('multiline'),
    input: fields.oneOf('input', ['text', 'email', 'tel'], 'text'),
    ...fields.optional('maxLength', (key) => fields.number(key, 1, 10000)),
    ...fields.optional('needs', (key) => fields.string(key)),
  }),
  isAnswered: (value) => typeof value === 'string' && value.trim() !== '',
  validate: ({ maxLength = Infinity, input }, value) => {
    if (countCharacters(value) > maxLength) return { code: 'too-long', limit: maxLength };
    return input === 'email' && !/.@./.test(value) ? { code: 'not-an-email' } : undefined;
  },
};
