// What went wrong between a load and a store, in words that say what to do.

import { answerExcerpt } from '../../query/answer-excerpt.js';

/** Why a load could not go on. The graphs that readers see are as they were, unless the message says otherwise. */
export type LoadProblem =
  | 'credentials'
  | 'read-only'
  | 'disk-full'
  | 'time-out'
  | 'unreachable'
  | 'certificate'
  | 'no-such-store'
  | 'overloaded'
  | 'refused'
  | 'unfit-data'
  | 'changed-data';

/** Problems that may be gone a moment later: the same step is tried again. */
const PASSING: readonly LoadProblem[] = ['time-out', 'unreachable', 'overloaded'];

/** A load that a store did not let finish. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  constructor(
    readonly problem: LoadProblem,
    message: string,
    /** How long the store wants to be left alone. */
    readonly retryAfterMs?: number,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  get mayPass(): boolean {
    return PASSING.includes(this.problem);
  }
}

export interface Refusal {
  readonly method: string;
  readonly url: URL;
  readonly status: number;
  readonly body: string;
  /** Whether credentials went with the request. */
  readonly signedIn: boolean;
  readonly retryAfter: string | undefined;
  readonly location: string | undefined;
}

/** What stores say: Oxigraph the first, Virtuoso the second; Jena's files in memory fail as the third on a full disk. */
const DISK_FULL =
  /no space left|out of disk|unsafe memory access|disk (?:is )?full|not enough (?:disk )?space|quota exceeded/iu;

/** The answer of a server that did not do what it was asked. */
export function refusalError(refusal: Refusal): LoadError {
  const { method, url, status, body, signedIn, retryAfter, location } = refusal;
  const where = `${method} ${url.origin}${url.pathname}`;
  const said = `${where} answered HTTP ${status}${excerpt(body)}`;
  if (DISK_FULL.test(body) || status === 507) return new LoadError('disk-full', `The store's disk is full: ${said}`);
  if (status === 401)
    return new LoadError('credentials', `${signedIn ? REFUSED_CREDENTIALS : NO_CREDENTIALS}: ${said}`);
  if (status === 403 || (status === 405 && method !== 'GET'))
    return new LoadError('read-only', `The store takes no writes from this user at this address: ${said}`);
  if (status === 404) return new LoadError('no-such-store', `There is no such store, check the address: ${said}`);
  if (status >= 300 && status < 400)
    return new LoadError('refused', `${where} points on to ${location ?? 'nowhere'}; give that address instead`);
  if ([429, 502, 503, 504].includes(status))
    return new LoadError('overloaded', `The store is overloaded or starting: ${said}`, secondsToMs(retryAfter));
  return new LoadError('refused', `The store refused: ${said}`);
}

const CREDENTIAL_PLACES = 'POLICYGRAPH_USER and POLICYGRAPH_PASSWORD, POLICYGRAPH_TOKEN, or a netrc file';
const REFUSED_CREDENTIALS = `The store does not accept the user and password, or the token, of ${CREDENTIAL_PLACES}`;
const NO_CREDENTIALS = `The store wants credentials and none are set: give ${CREDENTIAL_PLACES}`;

function excerpt(body: string): string {
  const words = answerExcerpt(body);
  return words === '' ? '' : `: ${words}`;
}

function secondsToMs(seconds: string | undefined): number | undefined {
  return seconds !== undefined && /^\d{1,4}$/u.test(seconds) ? Number(seconds) * 1000 : undefined;
}

/** A connection that failed before there was an answer. */
export function connectionError(error: unknown, url: URL, timeoutMs: number): LoadError {
  if (!(error instanceof Error)) throw error;
  const options = { cause: error };
  if (error.name === 'TimeoutError' || error.name === 'AbortError') {
    const message = `${url.origin} gave no answer within ${timeoutMs / 1000} s; --timeout allows more`;
    return new LoadError('time-out', message, undefined, options);
  }
  const code = 'code' in error ? String(error.code) : '';
  if (/CERT|SELF_SIGNED|ISSUER|SSL|TLS/u.test(code)) {
    const hint = 'NODE_EXTRA_CA_CERTS names a file with the authority to trust';
    return new LoadError(
      'certificate',
      `The certificate of ${url.origin} is not trusted (${code}): ${hint}`,
      undefined,
      options,
    );
  }
  const reason = error.message || code;
  return new LoadError('unreachable', `${url.origin} cannot be reached: ${reason}`, undefined, options);
}
