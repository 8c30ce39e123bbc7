import { createHash, timingSafeEqual } from 'node:crypto';
import { ProblemError } from './problem.js';

/** True with the admin token, false with none; a wrong one is told so rather than treated as the public. */
export function isAdmin(authorization: string | undefined, token: string | undefined): boolean {
  if (authorization === undefined) return false;
  const given = /^Bearer +(\S+) *$/i.exec(authorization)?.[1];
  if (token === undefined || given === undefined || !isSame(given, token)) {
    throw new ProblemError('unauthorized', 'The admin token is wrong, or this collector has none.');
  }
  return true;
}

/** Equal digests have equal length, and the comparison takes as long whether or not they match. */
function isSame(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
