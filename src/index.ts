// The whole public API by name. Importing registers nothing; `satisfaction-survey` (define.ts) does.

export { SatisfactionSurveyElement } from './element/satisfaction-survey-element.js';
export type { StoredResponse } from './outbox/entry.js';
export type { Pack } from './locale/pack.js';
export type { SatisfactionSurveyEventMap, IssueDetail } from './element/events.js';
export type { Response, ResponseData, About } from './response/response.js';
export type { SendEvents } from './transport/custom-transport.js';
export type { Problem } from './transport/transport.js';
export type { Value } from './survey/questions/index.js';
