// What one element knows, for the procedures of this folder. Not on the element itself: the page sees only the public interface.

import type { Question } from '../survey/questions/index.js';
import type { State } from '../survey/session.js';
import type { Wish } from '../view/props.js';
import type { ExplainedIssue } from './report.js';
import type { SurveyProperties } from './properties.js';

export interface Core {
  readonly element: SurveyProperties;
  readonly root: ShadowRoot;
  /** What the view calls with a wish of the citizen. */
  readonly dispatch: (wish: Wish) => void;
  /** `undefined` until a survey is loaded. */
  state?: State | undefined;
  locale: string;
  issues: readonly ExplainedIssue[];
  /** What the survey on display was made of; of two loads the latest wins. */
  made: readonly unknown[];
  turn: number;
  /** The page was told that the survey came into view. */
  isShown: boolean;
  /** When the survey came on screen, in ms. */
  startedAt: number;
  /** Where the focus goes once the next state is on screen. */
  focus?: string | Question | undefined;
  /** What will be said aloud. */
  saying?: ReturnType<typeof setTimeout>;
  /** To be had once. */
  internals?: ElementInternals;
  /** Ends with the connection to the document. */
  signal?: AbortSignal | undefined;
  /** The response on the receipt. */
  current?: { readonly id: string; readonly durable: boolean; readonly at: number } | undefined;
  /** Ids of the responses that this element handed over. */
  readonly mine: Set<string>;
  /** Detaches from the outbox, and what it was attached for. */
  detach?: (() => void) | undefined;
  attached?: readonly unknown[];
}

export const createCore = (element: SurveyProperties, dispatch: (wish: Wish) => void): Core => ({
  element,
  dispatch,
  root: element.attachShadow({ mode: 'open' }),
  locale: 'en',
  issues: [],
  made: [],
  turn: 0,
  isShown: false,
  startedAt: 0,
  mine: new Set(),
});
