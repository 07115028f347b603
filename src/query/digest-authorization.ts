// A server's `WWW-Authenticate` and credentials in, the `Authorization` of HTTP Digest out (RFC 7616); `fetch` has none.

import { createHash, randomBytes } from 'node:crypto';

export interface DigestRequest {
  readonly user: string;
  readonly password: string;
  readonly method: string;
  /** Path and query of the request. */
  readonly uri: string;
}

/** Digest algorithm → Node's name of the hash. */
const HASHES: Readonly<Record<string, string>> = { MD5: 'md5', 'SHA-256': 'sha256' };

/** @returns nothing when the challenge is no digest, or one of an unknown kind */
export function digestAuthorization(challenge: string, request: DigestRequest): string | undefined {
  if (!/^digest\s/iu.test(challenge)) return undefined;
  const asked = parseChallenge(challenge);
  const { realm = '', nonce = '', opaque, algorithm = 'MD5' } = asked;
  const hash = HASHES[algorithm.toUpperCase()];
  const qop = asked['qop']?.split(',').map((each) => each.trim());
  if (hash === undefined || (qop && !qop.includes('auth'))) return undefined;
  const digest = (...parts: readonly string[]): string => createHash(hash).update(parts.join(':')).digest('hex');
  // The protocol wants a value that nobody can foresee.
  const cnonce = randomBytes(8).toString('hex');
  const count = '00000001';
  const secret = digest(request.user, realm, request.password);
  const target = digest(request.method, request.uri);
  const response = qop ? digest(secret, nonce, count, cnonce, 'auth', target) : digest(secret, nonce, target);
  const fields = [
    `username=${quoted(request.user)}`,
    `realm=${quoted(realm)}`,
    `nonce=${quoted(nonce)}`,
    `uri=${quoted(request.uri)}`,
    `response="${response}"`,
    `algorithm=${algorithm}`,
    ...(qop ? ['qop=auth', `nc=${count}`, `cnonce="${cnonce}"`] : []),
    ...(opaque === undefined ? [] : [`opaque=${quoted(opaque)}`]),
  ];
  return `Digest ${fields.join(', ')}`;
}

function parseChallenge(challenge: string): Readonly<Record<string, string | undefined>> {
  const fields = challenge.matchAll(/([a-z]+)=(?:"((?:[^"\\]|\\.)*)"|([^\s,]+))/giu);
  return Object.fromEntries(
    [...fields].map(([, name = '', text, token]) => [name.toLowerCase(), text?.replace(/\\(.)/gu, '$1') ?? token]),
  );
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/gu, '\\$&')}"`;
}
