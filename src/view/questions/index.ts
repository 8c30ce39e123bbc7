// The table of views: one for each type of src/survey/questions, by a mapped type.

import type { TemplateResult } from 'lit/html.js';
import type { Question, QuestionOf, QuestionType } from '../../survey/questions/index.js';
import type { ViewProps } from '../props.js';
import { choice } from './choice.js';
import { consent } from './consent.js';
import { note } from './note.js';
import { scale } from './scale.js';
import { text } from './text.js';

const views: { readonly [T in QuestionType]: (question: QuestionOf<T>, props: ViewProps) => TemplateResult } = {
  scale,
  choice,
  choices: choice,
  text,
  consent,
  note,
};

export const questionView = (question: Question, props: ViewProps): TemplateResult =>
  (views[question.type] as (question: Question, props: ViewProps) => TemplateResult)(question, props);
