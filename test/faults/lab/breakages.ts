// What happens to connections rather than to requests: silence, trickles, cuts and noise, written to the socket itself. None of them stores
// anything; `afterCommit` makes of each one that loses the reply to something stored.

import type { Behaviour, Call } from './behaviour.js';

const HEAD = 'HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nContent-Type: application/json\r\n';

/** What a whole reply would have said: as long as it isn't all there it must not count. */
const acknowledgement = ({ ids }: Call) => JSON.stringify({ results: ids.map((id) => ({ id, status: 'accepted' })) });

/** Takes the request and never answers. */
export const silence: Behaviour = () => {};

/** One byte now and then of a reply that never ends; stops when the other side gives up. */
export const trickle: Behaviour = ({ socket }) => {
  const text = `${HEAD}X-Pad: `;
  let sent = 0;
  const drip = setInterval(() => void socket.write(text[sent++] ?? 'x'), 50);
  socket.once('close', () => clearInterval(drip));
};

/** The head comes, and of the body a byte now and then. */
export const trickleBody: Behaviour = ({ socket }) => {
  socket.write(`${HEAD}Content-Length: 100000\r\n\r\n`);
  const drip = setInterval(() => void socket.write(' '), 50);
  socket.once('close', () => clearInterval(drip));
};

/** The connection is reset (RST) before a byte of the reply. */
export const reset: Behaviour = ({ socket }) => void socket.resetAndDestroy();

/** The connection is closed (FIN) before a byte of the reply. */
export const hangUp: Behaviour = ({ socket }) => void socket.destroy();

/** Status 200 and half of the body, then a reset. */
export const resetInBody: Behaviour = (call) => {
  const body = acknowledgement(call);
  call.socket.write(`${HEAD}Content-Length: ${body.length}\r\n\r\n${body.slice(0, body.length / 2)}`, () => call.socket.resetAndDestroy());
};

/** Status 200 and a body shorter than was promised, then the end. */
export const shortBody: Behaviour = (call) => {
  const body = acknowledgement(call);
  call.socket.end(`${HEAD}Content-Length: ${body.length + 1}\r\n\r\n${body}`);
};

/** Status 200 and a chunk that is cut off. */
export const cutChunk: Behaviour = (call) => {
  const body = acknowledgement(call);
  call.socket.end(`${HEAD}Transfer-Encoding: chunked\r\n\r\n${(body.length + 64).toString(16)}\r\n${body}`);
};

/** Bytes that are no HTTP. */
export const garbage: Behaviour = ({ socket }) => void socket.end(Buffer.from([0, 1, 2, 0xff, 0xfe, 0x0d, 0x0a, 0x37, 0x0d, 0x0a]));
