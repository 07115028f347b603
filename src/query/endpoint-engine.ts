// The address of a SPARQL 1.1 endpoint in, an engine that asks it out. https://www.w3.org/TR/sparql11-protocol/

import { setTimeout } from 'node:timers/promises';
import { UsageError } from '../diagnostic.js';
import { answerExcerpt } from './answer-excerpt.js';
import { digestAuthorization } from './digest-authorization.js';
import { QueryError, type QueryEngine } from './engine.js';
import { N_TRIPLES, SOLUTIONS_JSON } from './oxigraph-store.js';
import { parseGraph } from './result-graph.js';
import { parseSolutions, parseTruth } from './solutions-json.js';

/** A name with its password (basic or digest, as the server wants), or a bearer token. */
export type Credentials = Login | { readonly token: string };

interface Login {
  readonly user: string;
  readonly password: string;
}

export interface EndpointOptions {
  /** For one request and its answer. */
  readonly timeoutMs?: number;
  readonly credentials?: Credentials;
  /** How often a request is repeated when the server is overloaded or cannot be reached. */
  readonly retries?: number;
  /** GET for caches and servers that refuse POST; queries are then limited to what a URL can hold. */
  readonly method?: 'GET' | 'POST';
}

const DEFAULTS = { timeoutMs: 60_000, retries: 3, method: 'POST' } as const;
const FIRST_PAUSE_MS = 300;
const LONGEST_PAUSE_MS = 10_000;
/** Overload and gateways: the same request may succeed a moment later. */
const TRANSIENT = new Set([429, 502, 503, 504]);

/** @throws UsageError when the address is no http(s) URL */
export function openEndpoint(address: string, options: EndpointOptions = {}): QueryEngine {
  const endpoint = new Endpoint(checkedAddress(address), { ...DEFAULTS, ...options });
  return {
    select: async (sparql) => parseSolutions((await endpoint.run(sparql, SOLUTIONS_JSON)).text),
    ask: async (sparql) => parseTruth((await endpoint.run(sparql, SOLUTIONS_JSON)).text),
    construct: async (sparql) => {
      // N-Triples first: it is the one graph format that all stores write without a loss.
      const { text, mediaType } = await endpoint.run(sparql, `${N_TRIPLES}, text/turtle;q=0.5`);
      return parseGraph(text, mediaType === N_TRIPLES ? 'nt' : 'ttl');
    },
    interrupt: () => {
      endpoint.interrupt();
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
  };
}

function checkedAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/u.test(url.protocol))
    throw new UsageError(`--endpoint takes an http(s) URL, not '${address}'`);
  if (url.username || url.password) {
    throw new UsageError('--endpoint: put the user and password into the environment, not into the address');
  }
  return url;
}

interface EndpointAnswer {
  readonly text: string;
  readonly mediaType: string;
}

type Settings = EndpointOptions & Required<Pick<EndpointOptions, keyof typeof DEFAULTS>>;

class Endpoint {
  private underWay = new AbortController();

  constructor(
    private readonly url: URL,
    private readonly settings: Settings,
  ) {}

  /** Ends every request that has no answer yet. */
  interrupt(): void {
    this.underWay.abort(new QueryError('refused', 'The query was stopped'));
    this.underWay = new AbortController();
  }

  /** Asks until there is an answer, a refusal or no try left. */
  async run(sparql: string, accept: string): Promise<EndpointAnswer> {
    const stop = this.underWay.signal;
    for (let attempt = 0; ; attempt += 1) {
      const response = await this.attempt(sparql, accept, stop).catch((error: unknown) => {
        stop.throwIfAborted();
        return asUnreachable(error, this.url);
      });
      const last = attempt >= this.settings.retries;
      if (response instanceof QueryError) {
        if (last || response.problem === 'time-out') throw response;
      } else if (!TRANSIENT.has(response.status) || last) {
        return this.read(response, stop);
      }
      await pause(pauseMs(attempt, response instanceof QueryError ? undefined : response), stop);
    }
  }

  /** A password is not sent before the server says how it wants it: with Digest it never is. */
  private async attempt(sparql: string, accept: string, stop: AbortSignal): Promise<Response> {
    const signal = AbortSignal.any([AbortSignal.timeout(this.settings.timeoutMs), stop]);
    const { credentials } = this.settings;
    if (!credentials) return this.send(sparql, accept, signal);
    if ('token' in credentials) return this.send(sparql, accept, signal, `Bearer ${credentials.token}`);
    const first = await this.send(sparql, accept, signal);
    if (first.status !== 401 && first.status !== 403) return first;
    await first.arrayBuffer();
    return this.send(sparql, accept, signal, this.authorization(first, credentials, sparql));
  }

  private authorization(refused: Response, login: Login, sparql: string): string {
    const digest = digestAuthorization(refused.headers.get('www-authenticate') ?? '', {
      ...login,
      method: this.settings.method,
      uri: requestTarget(this.requestUrl(sparql)),
    });
    return digest ?? `Basic ${Buffer.from(`${login.user}:${login.password}`).toString('base64')}`;
  }

  private requestUrl(sparql: string): URL {
    const url = new URL(this.url);
    if (this.settings.method === 'GET') url.searchParams.set('query', sparql);
    return url;
  }

  private send(sparql: string, accept: string, signal: AbortSignal, authorization?: string): Promise<Response> {
    return fetch(this.requestUrl(sparql), {
      method: this.settings.method,
      // Form-encoded: Virtuoso never answers a bare application/sparql-query.
      ...(this.settings.method === 'POST' ? { body: new URLSearchParams({ query: sparql }) } : {}),
      headers: { accept, ...(authorization ? { authorization } : {}) },
      signal,
    });
  }

  private async read(response: Response, stop: AbortSignal): Promise<EndpointAnswer> {
    const text = await response.text().catch((error: unknown) => {
      stop.throwIfAborted();
      throw asUnreachable(error, this.url);
    });
    if (!response.ok) throw refusal(response.status, text, this.url);
    const cut = response.headers.get('x-sparql-maxrows');
    if (cut !== null) {
      throw new QueryError(
        'refused',
        `${this.url.href} cut the answer off after ${cut} rows; ask for fewer with --limit`,
      );
    }
    return { text, mediaType: (response.headers.get('content-type') ?? '').split(';')[0]?.trim() ?? '' };
  }
}

function requestTarget(url: URL): string {
  return url.pathname + url.search;
}

function refusal(status: number, body: string, url: URL): QueryError {
  if (status === 401 || status === 403) {
    const hint = 'set POLICYGRAPH_USER and POLICYGRAPH_PASSWORD, or POLICYGRAPH_TOKEN';
    return new QueryError('refused', `${url.href} asks for (other) credentials (HTTP ${status}): ${hint}`);
  }
  return new QueryError('refused', `${url.href} answered HTTP ${status}: ${answerExcerpt(body) || 'without a reason'}`);
}

function asUnreachable(error: unknown, url: URL): QueryError {
  if (error instanceof Error && error.name === 'TimeoutError') {
    return new QueryError('time-out', `${url.href} gave no answer in time`, { cause: error });
  }
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
  return new QueryError('unreachable', `${url.href} cannot be reached: ${cause}`, { cause: error });
}

/** The server's own wish, or twice as long each time. */
function pauseMs(attempt: number, response: Response | undefined): number {
  const wished = Number(response?.headers.get('retry-after') ?? Number.NaN) * 1000;
  return Math.min(Number.isNaN(wished) ? FIRST_PAUSE_MS * 2 ** attempt : wished, LONGEST_PAUSE_MS);
}

/** @throws the reason of `stop`, when it comes first */
async function pause(durationMs: number, stop: AbortSignal): Promise<void> {
  await setTimeout(durationMs, undefined, { signal: stop }).catch(() => undefined);
  stop.throwIfAborted();
}
