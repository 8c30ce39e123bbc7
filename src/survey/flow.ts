// Which sections and questions are asked, given the answers so far. Hiding may chain: a condition on a hidden question is false.

import { valueOf, type Answers } from './answers.js';
import { holds, type Condition } from './condition.js';
import type { Question } from './questions/index.js';
import type { Section, Survey } from './survey.js';

/** What must be met, all of it, for a question to be asked. A contact field waits for the consent it needs. */
export const conditionsOf = ({ when, needs }: Question, section: Section): readonly Condition[] =>
  [section.when, when, needs && { question: needs, is: true }].filter((condition) => !!condition);

/** The visible sections, each with its visible questions only; sections with none are left out. */
export const visibleSections = ({ sections }: Survey, answers: Answers): readonly Section[] => {
  const places = new Map(sections.flatMap((section) => section.questions.map((question) => [question.id, { question, section }])));
  const memo = new Map<Question, boolean>();
  const isVisible = (question: Question, section: Section): boolean => {
    const known = memo.get(question) ?? conditionsOf(question, section).every((condition) => holds(condition, lookup));
    memo.set(question, known);
    return known;
  };
  const lookup = (id: string) => {
    const place = places.get(id);
    return place && isVisible(place.question, place.section) ? valueOf(place.question, answers) : undefined;
  };
  return sections
    .map((section) => ({ ...section, questions: section.questions.filter((question) => isVisible(question, section)) }))
    .filter(({ questions }) => questions.length);
};

export const visibleQuestions = (survey: Survey, answers: Answers): readonly Question[] =>
  visibleSections(survey, answers).flatMap(({ questions }) => questions);
