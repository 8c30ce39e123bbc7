import assert from 'node:assert/strict';
import type { Answer } from './running.js';

/** Every refusal is a problem (RFC 9457) that a page of another origin can read. */
export const refuses = (answer: Answer, status: number, detail: RegExp): void => {
  assert.equal(answer.status, status);
  assert.equal(answer.headers.get('content-type'), 'application/problem+json');
  assert.equal(answer.headers.get('access-control-allow-origin'), '*');
  assert.equal(answer.json['status'], status);
  assert.match(String(answer.json['type']), /^\/v1\/problems\/[a-z-]+$/);
  assert.ok(String(answer.json['title']).length > 0);
  assert.match(String(answer.json['detail']), detail);
};
