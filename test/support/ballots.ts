// Surveys and ballots to score, small enough to work out by hand.
import type { Ballot } from '../../src/scoring/ballot.js';
import { scoreOf, type Result } from '../../src/scoring/score-of.js';
import { isSurvey, parseSurvey } from '../../src/survey/parse.js';
import type { ScaleQuestion } from '../../src/survey/questions/index.js';
import { isScores, parseScores } from '../../src/survey/scores.js';
import type { Survey } from '../../src/survey/survey.js';

export const surveyOf = (definition: unknown): Survey => {
  const survey = parseSurvey(definition);
  if (!isSurvey(survey)) throw new Error(JSON.stringify(survey));
  return survey;
};

/** A survey of one section `s` whose questions are named like their keys and use the scale given. */
export const surveyWith = (scales: Readonly<Record<string, unknown>>): Survey =>
  surveyOf({
    id: 'test',
    sections: [
      {
        id: 's',
        questions: Object.entries(scales).map(([id, scale]) => ({ id, type: 'scale', scale, label: id })),
      },
    ],
  });

export const questionIn = (survey: Survey, id: string): ScaleQuestion => {
  const question = survey.sections.flatMap((section) => section.questions).find((candidate) => candidate.id === id);
  if (question?.type !== 'scale') throw new Error(id);
  return question;
};

/** A ballot that gives these answers and was shown those questions. */
export const ballot = (answers: Ballot['answers'], rest: Partial<Ballot> = {}): Ballot => ({
  answers,
  shown: Object.keys(answers),
  ...rest,
});

/** `[count, answers]` pairs as ballots. */
export const ballots = (...groups: readonly (readonly [count: number, answers: Ballot['answers']])[]): readonly Ballot[] =>
  groups.flatMap(([count, answers]) => Array.from({ length: count }, () => ballot(answers)));

export interface ScoreOptions {
  readonly survey: Survey;
  readonly ballots: readonly Ballot[];
}

export const score = (definition: Readonly<Record<string, unknown>>, { survey, ballots: given }: ScoreOptions): Result => {
  const parsed = parseScores({ scores: [{ id: 'x', ...definition }] }, survey);
  const [first] = parsed;
  if (!isScores(parsed) || !first) throw new Error(JSON.stringify(parsed));
  return scoreOf(parsed[0] as Parameters<typeof scoreOf>[0], survey, given);
};
