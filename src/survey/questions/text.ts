// Words. Spaces only are no answer. Length is counted as people count: in graphemes, after NFC.

import { count, fields, flag, oneOf, optional, string } from '../read.js';
import type { QuestionBase, QuestionModel } from './question.js';

export interface TextQuestion extends QuestionBase {
  readonly type: 'text';
  readonly multiline: boolean;
  /** In graphemes. Typing on is never stopped; too long is a fault at submit. */
  readonly maxLength?: number;
  readonly input: 'text' | 'email' | 'tel';
}

/**
 * "Rất" is three whether typed composed or not. Engines without a segmenter (Firefox before 125) count code points.
 * Node 20 and the Chrome of its time copy the whole text for each unit, gigabytes for a long one: hence pieces, cut before a space if there is one.
 */
export const countCharacters = (text: string): number => {
  const segmenter = Intl.Segmenter && new Intl.Segmenter();
  let count = 0;
  for (const piece of text.normalize('NFC').match(/.{1,99}(?!\S)|.{1,99}/gsu) ?? []) count += [...(segmenter?.segment(piece) ?? piece)].length;
  return count;
};

export const text: QuestionModel<TextQuestion, string> = {
  read: fields<Omit<TextQuestion, keyof Omit<QuestionBase, 'needs'> | 'type'>>({
    multiline: flag,
    input: optional(oneOf(['text', 'email', 'tel']), 'text'),
    maxLength: optional(count(10000)),
    needs: optional((place) => {
      const id = string(place);
      place.log.references.push([place, [id!], 'consent']);
      return id;
    }),
  }),
  isAnswered: (value) => typeof value === 'string' && value.trim() !== '',
  validate: ({ maxLength = Infinity, input }, value) => {
    if (countCharacters(value) > maxLength) return { code: 'too-long', limit: maxLength };
    return input === 'email' && !/.@./.test(value) ? { code: 'not-an-email' } : undefined;
  },
};
