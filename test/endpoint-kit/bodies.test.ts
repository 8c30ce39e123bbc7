// Old surveys, unknown ones, other kinds, every script, and what is no response at all.

import { describe } from 'node:test';
import { CORS, problem, type Answer, type Asked, type Twist } from './support/endpoint.js';
import { itNames } from './support/wrong.js';

const where = (is: (asked: Asked) => boolean, answer: Answer): Twist => (asked, right) => (asked.method === 'POST' && is(asked) ? answer : right());
const surveyOf = ({ json }: Asked) => (json as { data?: { survey: { id: string; version: string } } } | undefined)?.data?.survey;
const HTML = '<!DOCTYPE html><pre>SyntaxError';

describe('Of a version of weeks ago', () => {
  const check = 'old-version';
  const isOld = (asked: Asked) => surveyOf(asked)?.version === '0' || surveyOf(asked)?.version === '2025';
  itNames({ that: 'refuses it', twist: where(isOld, problem(422)), check, says: [/Version 0 of endpoint-check, made 60 days ago: 422/, /still on its way/, /Keep old versions/] });
  itNames({ that: 'refuses the one that was named', twist: where(isOld, problem(422)), args: ['--survey', 'csat@1', '--survey', 'csat@2025'], check, says: [/Version 2025 of csat/, /Keep old versions/] });
  itNames({ that: 'refuses one that may never have been', twist: where(isOld, problem(422)), args: ['--survey', 'csat@1'], check, verdict: 'told', says: [/name it second/, /--survey csat@1 --survey csat@…/] });
  itNames({ that: 'fails on it', twist: where(isOld, problem(500)), args: ['--survey', 'csat@1'], check, says: [/passing fault/, /log/] });
});

describe('Of a survey it does not know', () => {
  const check = 'unknown-survey';
  const isUnknown = (asked: Asked) => surveyOf(asked)?.id === 'endpoint-check-unknown';
  itNames({ that: 'refuses it', twist: where(isUnknown, problem(422)), check, verdict: 'told', says: [/loses every answer/, /known here before/] });
  for (const status of [404, 409, 500]) itNames({ that: `answers ${status}`, twist: where(isUnknown, problem(status)), check, says: [new RegExp(`knows: ${status}`), /Keep what you don’t know \(201\)/] });
});

describe('Of words and kinds', () => {
  itNames({ that: 'fails on an emoji', twist: where(({ text }) => text.includes('👍🏽'), problem(500, 'Incorrect string value')), check: 'words', says: [/an emoji: 500/, /Incorrect string value/, /utf8mb4/] });
  const typed = (type: string) => ({ headers }: Asked) => headers['content-type']?.startsWith(type) ?? false;
  itNames({ that: 'reads no text/plain', twist: where(typed('text/plain'), problem(415)), check: 'simple', verdict: 'told', says: [/text\/plain: 415/, /only where pages set request="simple"/, /never set/] });
  itNames({ that: 'reads no text/plain though pages send it', twist: where(typed('text/plain'), problem(415)), args: ['--request', 'simple'], check: 'single', says: [/415/, /Accept it/] });
  itNames({ that: 'reads no CloudEvents', twist: where(typed('application/cloudevents+'), problem(415)), check: 'cloudevents', verdict: 'told', says: [/cloudevents\+json: 415/] });
  itNames({ that: 'reads no lists of CloudEvents', twist: where(typed('application/cloudevents-batch'), problem(415)), check: 'cloudevents-list', verdict: 'told', says: [/batch\+json, a list of 2: 415/] });
  itNames({ that: 'reads no JSON though it says so', twist: where(typed('application/json'), problem(415)), args: ['--request', 'cloudevents'], check: 'json', verdict: 'told', says: [/application\/json: 415/] });
});

describe('Of what is no response', () => {
  const isBroken = ({ text, json }: Asked) => text !== '' && json === undefined;
  const isEmpty = ({ text }: Asked) => text === '';
  const isOther = ({ text }: Asked) => text.startsWith('{"hello"');
  const isLarge = ({ text }: Asked) => text.length > 1024 * 1024;
  itNames({ that: 'takes half a JSON', twist: where(isBroken, { status: 200 }), check: 'broken-json', says: [/Half a JSON: 200/, /be lost/, /Parse before you answer/] });
  itNames({ that: 'fails on half a JSON', twist: where(isBroken, problem(500)), check: 'broken-json', says: [/come back for 30 days/, /422/] });
  itNames({ that: 'answers half a JSON with a web page', twist: where(isBroken, { status: 400, body: HTML }), check: 'broken-json', says: [/400 with a web page/, /begins with “<”/, /not as a web page/] });
  itNames({ that: 'asks half a JSON to come again', twist: where(isBroken, problem(409)), check: 'broken-json', says: [/ask again/, /400/] });
  itNames({ that: 'has not room enough to be judged', twist: where(isBroken, problem(429)), check: 'broken-json', says: [/could not be judged/, /fifty/] });
  itNames({ that: 'takes nothing for something', twist: where(isEmpty, { status: 204 }), check: 'empty', says: [/An empty body: 204/, /be lost/] });
  itNames({ that: 'is not there for what it does not know', twist: where(isOther, problem(404)), check: 'no-response', says: [/404/, /all responses wait/, /422/] });
  itNames({ that: 'takes any JSON', twist: where(isOther, { status: 200 }), check: 'no-response', verdict: 'told', says: [/anyone may/, /422/] });
  itNames({ that: 'takes a megabyte', twist: where(isLarge, { status: 201 }), check: 'too-large', verdict: 'told', says: [/It was taken/, /413/] });
  itNames({ that: 'hangs up on a megabyte', twist: where(isLarge, 'reset'), check: 'too-large', says: [/no whole reply/, /to its end[\s\S]*error_page 413/] });
  itNames({ that: 'answers a megabyte with a web page', twist: where(isLarge, { status: 413, headers: CORS, body: '<html>413' }), check: 'too-large', says: [/413 with a web page/, /error_page 413 @large/] });
});
