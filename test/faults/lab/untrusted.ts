// An endpoint whose certificate nobody vouches for. It is made by openssl when it is needed: Node can't make one, and a key has no place in a repository.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listenAt, shut } from './server.js';

export interface Untrusted {
  readonly url: string;
  /** Requests that came in spite of it. */
  readonly requests: readonly string[];
  /** What was sent without TLS. */
  readonly unencrypted: readonly string[];
  /** How often somebody knocked. */
  connections(): number;
  close(): Promise<void>;
}

function certificate(): { readonly key: Buffer; readonly cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'untrusted-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  try {
    const subject = ['-subj', '/CN=office.invalid', '-days', '2'];
    execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', key, '-out', cert, ...subject], { stdio: 'pipe' });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export async function startUntrusted(): Promise<Untrusted> {
  const requests: string[] = [];
  const unencrypted: string[] = [];
  let connections = 0;
  const server = createServer(certificate(), (request, response) => {
    requests.push(`${request.method} ${request.url}`);
    response.writeHead(204, { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' }).end();
  });
  server.on('connection', () => connections++);
  server.on('tlsClientError', (error: NodeJS.ErrnoException) => error.code === 'ERR_SSL_HTTP_REQUEST' && unencrypted.push(error.message));
  return {
    url: `https://127.0.0.1:${await listenAt(server)}/v1/responses`,
    requests,
    unencrypted,
    connections: () => connections,
    close: () => shut(server),
  };
}
