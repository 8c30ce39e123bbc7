// The questions a score looks at. Only scales have levels; comments, choices and notes of the same section are passed over.

import type { Score } from '../survey/scores.js';
import type { ScaleQuestion } from '../survey/questions/index.js';
import type { Survey } from '../survey/survey.js';

/** What of a question its levels are known by. */
export interface Scaled {
  readonly scale: { readonly levels: readonly { readonly value: number }[] };
}

export const questionsOf = (of: Score['of'], { sections }: Survey): readonly ScaleQuestion[] =>
  sections
    .filter((section) => of.kind !== 'section' || section.id === of.id)
    .flatMap((section) => section.questions)
    .filter((question) => question.type === 'scale')
    .filter((question) => of.kind !== 'question' || question.id === of.id);
