// The names and details of all events, and the only dispatcher.

import type { Response } from '../response/response.js';
import type { Value } from '../survey/questions/index.js';
import type { Problem } from '../transport/transport.js';

/** An issue with its sentence. Of an answer: `question` in place of `path`. */
export interface IssueDetail {
  readonly code: string;
  readonly path?: string;
  readonly question?: string;
  readonly message: string;
}

interface Details {
  /** The survey can be answered. */
  'survey-ready': { readonly surveyId: string; readonly version: string; readonly locale: string };
  /** Half of it was on screen; once. */
  'survey-shown': Record<string, never>;
  /** The citizen answered, or took an answer back (`null`). Text and contact: no value. */
  'survey-answer': { readonly question: string; readonly value?: Value | null };
  'survey-step': { readonly section: string; readonly index: number; readonly count: number };
  'survey-invalid': { readonly issues: readonly IssueDetail[] };
  /** Cancelable. `waitUntil` holds the submit back, at most 3 s. */
  'survey-before-submit': { readonly response: Response; readonly waitUntil: (promise: Promise<unknown>) => void };
  /** Kept; `durable` if it outlives the page. */
  'survey-queued': { readonly id: string; readonly durable: boolean };
  'survey-sent': { readonly id: string; readonly duplicate: boolean; readonly earlier: boolean };
  'survey-rejected': { readonly id: string; readonly status: number; readonly problem?: Problem; readonly earlier: boolean };
  'survey-dropped': { readonly id: string; readonly reason: 'expired' | 'cleared' | 'corrupt' };
  'survey-dismiss': Record<string, never>;
  'survey-suppressed': { readonly reason: string };
  'survey-error': { readonly issues: readonly IssueDetail[] };
}

export type SatisfactionSurveyEventMap = { readonly [N in keyof Details]: CustomEvent<Details[N]> };

/** @returns false if a listener cancelled it. Listeners that throw are the page's business: the browser reports them. */
export const emit = <N extends keyof Details>(host: EventTarget, name: N, detail: Details[N]): boolean =>
  host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: name === 'survey-before-submit' }));
