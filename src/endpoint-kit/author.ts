// Responses as the element makes them: answers are given to a survey, and the product's own code turns them into an event. Every one is marked,
// so that its owner can find and delete it: channel "check".

import csat from '../presets/csat.json' with { type: 'json' };
import { presets } from '../presets/index.js';
import { toResponse, type About } from '../response/response.js';
import { isSurvey, parseSurvey } from '../survey/parse.js';
import type { Question, Value } from '../survey/questions/index.js';
import { begin, reduce, type State } from '../survey/session.js';
import type { Survey } from '../survey/survey.js';
import type { Message } from '../transport/transport.js';
import type { CheckOptions, NamedSurvey } from './options.js';
import type { World } from './world.js';

export const CHANNEL = 'check';

export const OWN: NamedSurvey = { id: 'endpoint-check', version: '1' };

const QUESTIONS = [
  { id: 'overall', type: 'scale', scale: 'satisfaction5', label: 'How well did it go?' },
  { id: 'comment', type: 'text', multiline: true, label: 'Anything else?' },
];

/** Of a survey that isn't known here nothing can be answered: all is shown, and left empty. */
const UNKNOWN = [{ id: 'unknown', type: 'note', label: 'Nobody here knows its questions.' }];

export interface Given {
  /** The same as another's: a second body under one id. */
  readonly id?: string;
  readonly survey?: NamedSurvey;
  /** ms since 1970; default now. */
  readonly at?: number;
  readonly comment?: string;
  readonly about?: About;
  readonly context?: Readonly<Record<string, string>>;
  /** How long it took to answer. */
  readonly seconds?: number;
}

export interface Author {
  readonly write: (given?: Given) => Message;
  /** Ids of all that was written. */
  readonly ids: readonly string[];
  /** Whether the questions of the survey asked for are known here. */
  readonly knowsQuestions: boolean;
}

const answerTo = (question: Question, comment: string): Value | undefined => {
  if (question.type === 'scale') return question.scale.levels[0]?.value;
  if (question.type === 'choice') return question.options[0]?.id;
  return question.type === 'text' && question.multiline && !question.needs ? comment : undefined;
};

const answered = (survey: Survey, comment: string): State =>
  survey.sections
    .flatMap(({ questions }) => questions)
    .reduce((state, question) => {
      const value = answerTo(question, comment);
      return value === undefined ? state : reduce(state, { type: 'answer', question, answer: { value } });
    }, begin(survey, 'page'));

const definitionOf = async ({ id }: NamedSurvey): Promise<object | undefined> => {
  if (id === OWN.id) return { questions: QUESTIONS };
  if (id === csat.id) return csat;
  return Object.hasOwn(presets, id) ? ((await presets[id]!()).default as object) : undefined;
};

export const createAuthor = async ({ survey: asked = OWN, origin }: CheckOptions, { now, newId, version }: World): Promise<Author> => {
  const ids: string[] = [];
  const definition = await definitionOf(asked);
  return {
    ids,
    knowsQuestions: !!definition,
    write({ id, survey = asked, at = now(), comment = 'A check of the endpoint.', about = {}, context = {}, seconds = 41 } = {}) {
      const read = parseSurvey({ ...(definition ?? { questions: UNKNOWN }), id: survey.id, version: survey.version });
      if (!isSurvey(read)) throw new Error(JSON.stringify(read));
      const response = toResponse(answered(read, comment), {
        id: id ?? newId(at),
        source: `${origin}/endpoint-check`,
        locale: 'en',
        channel: CHANNEL,
        about,
        context,
        startedAt: at - seconds * 1e3,
        now: at,
        trap: false,
        client: { name: 'satisfaction-survey', version },
      });
      if (!ids.includes(response.id)) ids.push(response.id);
      return { id: response.id, body: JSON.stringify(response) };
    },
  };
};
