// A request to a store in, its answer out: one HTTP exchange with credentials, time limit and errors in words.

import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { digestAuthorization } from '../../query/digest-authorization.js';
import type { Credentials } from '../../query/endpoint-engine.js';
import { connectionError, refusalError } from './load-error.js';

export interface StoreRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whole, never streamed: Virtuoso empties the graph and stores nothing when a request has no length. */
  readonly body?: Buffer;
}

export interface StoreAnswer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

export interface ConnectionSettings {
  readonly credentials?: Credentials;
  /** For one request and its answer. */
  readonly timeoutMs: number;
  readonly authentication: 'basic' | 'digest';
}

/** Speaks to one store. */
export class StoreConnection {
  private wantsDigest: boolean;

  constructor(private readonly settings: ConnectionSettings) {
    const { credentials, authentication } = settings;
    this.wantsDigest = authentication === 'digest' && credentials !== undefined && 'user' in credentials;
  }

  /** @throws LoadError when there is no answer, or one that is no success */
  async send(request: StoreRequest): Promise<StoreAnswer> {
    const first = await this.exchange(request, await this.authorization(request));
    const answer = this.asksForDigest(first) ? await this.sendAgain(request) : first;
    if (answer.status >= 200 && answer.status < 300) return answer;
    throw refusalError({
      ...request,
      status: answer.status,
      body: this.redact(answer.text),
      signedIn: this.settings.credentials !== undefined,
      retryAfter: answer.headers['retry-after'],
      location: answer.headers.location,
    });
  }

  private asksForDigest({ status, headers }: StoreAnswer): boolean {
    const { credentials } = this.settings;
    const asked = /^digest\s/iu.test(headers['www-authenticate'] ?? '');
    return status === 401 && asked && !this.wantsDigest && credentials !== undefined && 'user' in credentials;
  }

  private async sendAgain(request: StoreRequest): Promise<StoreAnswer> {
    this.wantsDigest = true;
    return this.exchange(request, await this.authorization(request));
  }

  private async authorization(request: StoreRequest): Promise<string | undefined> {
    const { credentials } = this.settings;
    if (!credentials) return undefined;
    if ('token' in credentials) return `Bearer ${credentials.token}`;
    if (!this.wantsDigest) {
      return `Basic ${Buffer.from(`${credentials.user}:${credentials.password}`).toString('base64')}`;
    }
    const { method, url } = request;
    // An empty request fetches the challenge, so that a long body travels once.
    const challenge = (await this.exchange({ method: 'GET', url }, undefined)).headers['www-authenticate'] ?? '';
    return digestAuthorization(challenge, { ...credentials, method, uri: url.pathname + url.search });
  }

  private async exchange({ method, url, headers, body }: StoreRequest, authorization?: string): Promise<StoreAnswer> {
    const { timeoutMs } = this.settings;
    const signal = AbortSignal.timeout(timeoutMs);
    const options: RequestOptions = {
      method,
      signal,
      headers: {
        ...headers,
        ...(authorization === undefined ? {} : { authorization }),
        ...(body === undefined ? {} : { 'content-length': body.byteLength }),
      },
    };
    try {
      return await answerTo(url, options, body);
    } catch (error) {
      // An answer that the time limit cuts off ends as a lost connection.
      throw connectionError(signal.aborted ? signal.reason : error, url, timeoutMs);
    }
  }

  /** A server that repeats what it was sent must not bring a secret into a log. */
  private redact(text: string): string {
    const { credentials } = this.settings;
    const secret = credentials && ('token' in credentials ? credentials.token : credentials.password);
    return secret ? text.replaceAll(secret, '…') : text;
  }
}

function answerTo(url: URL, options: RequestOptions, body: Buffer | undefined): Promise<StoreAnswer> {
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    let answered = false;
    const request = send(url, options, (response) => {
      answered = true;
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode = 0, headers } = response;
        resolve({ status: statusCode, headers, text: Buffer.concat(chunks).toString('utf8') });
      });
    });
    // A server that refuses early hangs up while the body is under way; its answer is what counts then.
    request.on('error', (error) => {
      if (!answered) reject(error);
    });
    request.end(body);
  });
}
