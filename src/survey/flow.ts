// Which sections and questions are asked, given the answers so far. Hiding may chain: a condition on a hidden question is false.

import { valueOf, type Answers } from './answers.js';
import { holds, type Condition } from './condition.js';
import type { Question } from './questions/index.js';
import type { Section, Survey } from './survey.js';

/** The visible sections, each with its visible questions only; sections with none are left out. */
export const visibleSections = (survey: Survey, answers: Answers): readonly Section[] => {
  const places = new Map(survey.sections.flatMap((section) => section.questions.map((question) => [question.id, { question, section }])));
  const memo = new Map<string, boolean>();
  const met = (condition: Condition | undefined): boolean => !condition || holds(condition, lookup);
  const isVisible = (question: Question, section: Section): boolean => {
    // A contact field is neither asked nor sent without the consent it needs.
    const isGuarded = question.type === 'text' && question.needs !== undefined && lookup(question.needs) !== true;
    const known = memo.get(question.id) ?? (met(section.when) && met(question.when) && !isGuarded);
    memo.set(question.id, known);
    return known;
  };
  const lookup = (id: string) => {
    const place = places.get(id);
    return place && isVisible(place.question, place.section) ? valueOf(place.question, answers) : undefined;
  };
  return survey.sections
    .map((section) => ({ ...section, questions: section.questions.filter((question) => isVisible(question, section)) }))
    .filter((section) => section.questions.length);
};

export const visibleQuestions = (survey: Survey, answers: Answers): readonly Question[] =>
  visibleSections(survey, answers).flatMap((section) => section.questions);
