// A whole endpoint: one process, no dependencies, a file with one response a line. `node endpoint.js` listens on port 8787.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const { FILE = 'responses.jsonl', PORT = '8787' } = process.env;
const headers = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'content-type',
  'access-control-max-age': '7200',
  'access-control-expose-headers': 'retry-after',
};
const idOf = (line) => {
  try {
    return JSON.parse(line).id;
  } catch {
    return undefined;
  }
};
const known = new Set(existsSync(FILE) ? readFileSync(FILE, 'utf8').split('\n').map(idOf) : []);

const store = (event) => {
  if (event?.type !== 'satisfaction-survey.response.v1' || !/^[\da-f-]{36}$/.test(event.id)) return 'rejected';
  if (known.has(event.id)) return 'duplicate';
  // The line break comes first: half a line, left by a crash, spoils no other. "as" returns once it is on the disk.
  appendFileSync(FILE, `\n${JSON.stringify(event)}`, { flag: 'as' });
  known.add(event.id);
  return 'accepted';
};

const refuse = (status, title) => ({ status, body: { title, status } });

const answer = async (request) => {
  if (request.method === 'OPTIONS') return { status: 204 };
  if (request.method !== 'POST') return refuse(405, 'Responses are posted here');
  const chunks = [];
  let size = 0;
  // To the end, however long: a reply before it would reach the sender as a network error, and it would all come again.
  for await (const chunk of request) if ((size += chunk.length) <= 256 * 1024) chunks.push(chunk);
  if (size > 256 * 1024) return refuse(413, 'Too large');
  let json;
  try {
    json = JSON.parse(Buffer.concat(chunks));
  } catch {
    return refuse(400, 'This is no JSON');
  }
  if (Array.isArray(json)) return { status: 200, body: { results: json.map((event) => ({ id: event?.id ?? null, status: store(event) })) } };
  const status = store(json);
  return status === 'rejected' ? refuse(422, 'This is no response') : { status: status === 'accepted' ? 201 : 200 };
};

createServer(async (request, response) => {
  const { status, body } = await answer(request).catch(() => refuse(503, 'Nothing was stored; please send again'));
  response.writeHead(status, { ...headers, 'content-type': `application/${status < 400 ? '' : 'problem+'}json` }).end(body && JSON.stringify(body));
}).listen(Number(PORT), function () {
  console.log(`http://127.0.0.1:${this.address().port}/`);
});
