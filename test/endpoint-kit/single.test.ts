// What may come back to one response, and what is said of it.

import { describe } from 'node:test';
import { CORS, problem, type Answer, type Twist } from './support/endpoint.js';
import { itNames } from './support/wrong.js';

const toPost = (answer: Answer): Twist => ({ method }, right) => (method === 'POST' ? answer : right());
const status = (status: number, body?: unknown): Twist => toPost({ status, body });
const HTML = '<!doctype html><title>Log in</title>';

describe('Of one response', () => {
  const check = 'single';
  itNames({ that: 'leads to another address', twist: toPost({ status: 308, headers: { ...CORS, location: '/responses/' } }), check, says: [/308 → \/responses\//, /no redirect/, /endpoint="\/responses\/"/] });
  itNames({ that: 'leads to a login', twist: toPost({ status: 302, headers: { ...CORS, location: '/login' } }), check, says: [/302 → \/login/, /without one/] });
  itNames({ that: 'answers 200 with a web page', twist: status(200, HTML), check, says: [/200 with a web page/, /begins with “<”/, /204/] });
  itNames({ that: 'answers 400 with a web page', twist: status(400, HTML), check, says: [/400 with a web page/, /begins with “<”/, /problem\+json/] });
  itNames({ that: 'answers 403 with a web page', twist: status(403, HTML), check, says: [/403 with a web page/, /begins with “<”/, /CSRF/] });
  itNames({ that: 'answers 404 with a web page', twist: status(404, HTML), check, says: [/404 with a web page/, /begins with “<”/, /Compare the address/] });
  itNames({ that: 'answers 500 with a web page', twist: status(500, HTML), check, says: [/500 with a web page/, /passing fault\. The page keeps the response and sends it again, for 30 days\.$/m, /log of the server/] });
  itNames({ that: 'answers with results that name no id', twist: status(200, { results: [{ status: 'accepted' }] }), check, says: [/200, retry/, /don't say of this id/, /"id": "…"/] });
  itNames({ that: 'answers with a word nobody knows', twist: ({ method, json }, right) => (method === 'POST' ? { status: 200, body: { results: [{ id: (json as { id: string }).id, status: 'ok' }] } } : right()), check, says: [/"accepted", "duplicate" or "rejected"/, /leave `results` out/] });
  itNames({ that: 'refuses by results', twist: ({ method, json }, right) => (method === 'POST' ? { status: 200, body: { results: [{ id: (json as { id: string }).id, status: 'rejected' }] } } : right()), check, says: [/200, rejected/, /Refused for good/, /--survey csat@1/] });
  itNames({ that: 'refuses what it should take', twist: toPost(problem(422, 'Unknown survey "endpoint-check".')), check, says: [/: 422/, /It said: “Unknown survey "endpoint-check"\.”/, /--survey csat@1/] });
  for (const code of [401, 403, 419]) itNames({ that: `asks for credentials with ${code}`, twist: status(code), check, says: [new RegExp(`: ${code}`), /all responses wait/, /CSRF/, /--header 'Authorization/] });
  for (const code of [404, 410]) itNames({ that: `is not there (${code})`, twist: status(code), check, says: [/nothing here/, /Compare the address/] });
  itNames({ that: 'takes no POST', twist: status(405), check, says: [/nobody may POST/, /route for POST/] });
  itNames({ that: 'does not read the content type', twist: status(415), check, says: [/content type/, /Accept it/] });
  itNames({ that: 'says something nobody understands', twist: status(418), check, says: [/418 means nothing/, /201 \(new\)/] });
  itNames({ that: 'says conflict to what is new', twist: status(409), check, says: [/409 means/, /201 for what is new/] });
  itNames({ that: 'has no room for anybody', twist: toPost({ status: 429, headers: { ...CORS, 'retry-after': '60' } }), check, says: [/could not be judged/, /share an address/, /fifty requests/] });
  itNames({ that: 'fails', twist: status(500, 'ERROR: relation "responses" does not exist'), check, says: [/passing fault/, /relation "responses" does not exist/, /log of the server/] });
  itNames({ that: 'fails at length, and not for every terminal', twist: status(500, `\u001b[31m${'trace '.repeat(100)}`), check, says: [/It said: “\[31mtrace (trace )+tr…”$/m] });
  itNames({ that: 'cuts the connection', twist: toPost('reset'), check, says: [/no whole reply/, /to its end/] });
  itNames({ that: 'never answers', twist: toPost('hang'), args: ['--timeout', '2'], check, says: [/no reply in time/, /Store, answer, and only then/] });
});
