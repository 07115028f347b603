// How the engine for endpoints bears with servers that fail: a real HTTP server on this machine that fails on purpose.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { digestAuthorization } from '../../src/query/digest-authorization.js';
import { openEndpoint, type EndpointOptions } from '../../src/query/endpoint-engine.js';

const ROWS = '{"head":{"vars":["x"]},"results":{"bindings":[{"x":{"type":"literal","value":"é","xml:lang":"fr"}}]}}';
const YES = '{"head":{},"boolean":true}';

type Reply = (response: ServerResponse, request: IncomingMessage, body: string) => void;

/** Runs `use` against a server that gives the replies one after the other, the last one for good. */
async function withServer<T>(
  replies: readonly Reply[],
  options: EndpointOptions,
  use: (engine: ReturnType<typeof openEndpoint>, requests: IncomingMessage[]) => Promise<T>,
): Promise<T> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const reply = replies[Math.min(requests.length, replies.length - 1)];
      requests.push(request);
      reply?.(response, request, Buffer.concat(chunks).toString());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    return await use(openEndpoint(`http://127.0.0.1:${port}/sparql`, options), requests);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

const ok =
  (text: string, type = 'application/sparql-results+json'): Reply =>
  (response) =>
    response.writeHead(200, { 'content-type': type }).end(text);
const status =
  (code: number, text = '', headers: Record<string, string> = {}): Reply =>
  (response) =>
    response.writeHead(code, headers).end(text);

describe('what is sent', () => {
  test('a form with the query, and what is wanted', async () => {
    let sent = '';
    const answer: Reply = (response, _, body) => {
      sent = body;
      ok(ROWS)(response, _, body);
    };
    await withServer([answer], {}, async (engine, requests) => {
      const { rows } = await engine.select('SELECT ?x { ?s ?p ?x } # é & = +');
      expect(rows[0]?.['x']).toMatchObject({ value: 'é', language: 'fr' });
      expect(requests[0]?.headers.accept).toBe('application/sparql-results+json');
    });
    expect(new URLSearchParams(sent).get('query')).toBe('SELECT ?x { ?s ?p ?x } # é & = +');
  });

  test('GET puts it into the address', async () => {
    await withServer([ok(YES)], { method: 'GET' }, async (engine, requests) => {
      await engine.ask('ASK { ?s ?p ?o }');
      expect(requests[0]?.url).toBe('/sparql?query=ASK+%7B+%3Fs+%3Fp+%3Fo+%7D');
    });
  });

  test.each<readonly [string, EndpointOptions, string | undefined]>([
    ['a token is sent at once', { credentials: { token: 't' } }, 'Bearer t'],
    ['a password is not', { credentials: { user: 'u', password: 'p' } }, undefined],
    ['without credentials nothing is', {}, undefined],
  ])('%s', async (_, options, expected) => {
    await withServer([ok(YES)], options, async (engine, requests) => {
      await engine.ask('ASK {}');
      expect(requests[0]?.headers.authorization).toBe(expected);
    });
  });

  test('Basic is used where the server asks for it', async () => {
    const asks = status(401, '', { 'www-authenticate': 'Basic realm="x"' });
    await withServer([asks, ok(YES)], { credentials: { user: 'u', password: 'ä' } }, async (engine, requests) => {
      await expect(engine.ask('ASK {}')).resolves.toBe(true);
      expect(requests[1]?.headers.authorization).toBe(`Basic ${Buffer.from('u:ä').toString('base64')}`);
    });
  });
});

describe('a server that fails', () => {
  test.each([429, 502, 503, 504])('%i is tried again', async (code) => {
    await withServer([status(code, '', { 'retry-after': '0' }), ok(YES)], {}, async (engine, requests) => {
      await expect(engine.ask('ASK {}')).resolves.toBe(true);
      expect(requests).toHaveLength(2);
    });
  });

  test('a connection that is cut is tried again', async () => {
    const cut: Reply = (response) => response.destroy();
    await withServer([cut, ok(YES)], {}, async (engine) => {
      await expect(engine.ask('ASK {}')).resolves.toBe(true);
    });
  });

  test('in the end it is said', async () => {
    await withServer([status(503, 'too busy', { 'retry-after': '0' })], { retries: 2 }, async (engine, requests) => {
      await expect(engine.ask('ASK {}')).rejects.toMatchObject({
        problem: 'refused',
        message: expect.stringContaining('HTTP 503: too busy') as string,
      });
      expect(requests).toHaveLength(3);
    });
  });

  test.each<readonly [string, Reply, string, string]>([
    [
      '400',
      status(400, '<html><style>b{}</style><h1>Bad</h1> <p>line 1: syntax</p>'),
      'refused',
      'HTTP 400: Bad line 1: syntax',
    ],
    ['403', status(403), 'refused', 'set POLICYGRAPH_USER and POLICYGRAPH_PASSWORD, or POLICYGRAPH_TOKEN'],
    ['404', status(404), 'refused', 'HTTP 404: without a reason'],
    ['HTML for an answer', ok('<html>', 'text/html'), 'bad-answer', 'it is not JSON'],
    ['JSON that is no result', ok('[]'), 'bad-answer', 'there is no "boolean" in it'],
    [
      'an answer cut off',
      (response) => response.writeHead(200, { 'x-sparql-maxrows': '100' }).end(YES),
      'refused',
      'cut the answer off after 100 rows',
    ],
  ])('%s is not tried again', async (_, reply, problem, message) => {
    await withServer([reply], {}, async (engine, requests) => {
      await expect(engine.ask('ASK {}')).rejects.toMatchObject({
        problem,
        message: expect.stringContaining(message) as string,
      });
      expect(requests).toHaveLength(1);
    });
  });

  test('no answer in time', async () => {
    const never: Reply = () => undefined;
    await withServer([never], { timeoutMs: 200 }, async (engine, requests) => {
      await expect(engine.ask('ASK {}')).rejects.toMatchObject({ problem: 'time-out' });
      expect(requests).toHaveLength(1);
    });
  });

  test.each<readonly [string, Reply]>([
    ['before the answer begins', () => undefined],
    ['while the answer comes', (response) => response.writeHead(200).write('{')],
    ['between two tries', status(503, '', { 'retry-after': '9' })],
  ])('an interrupted query ends at once: %s', async (_, reply) => {
    let arrived = (): void => undefined;
    const asked = new Promise<void>((resolve) => (arrived = resolve));
    const first: Reply = (...all) => {
      reply(...all);
      setTimeout(arrived, 50);
    };
    await withServer([first, ok(YES)], {}, async (engine) => {
      const started = performance.now();
      const answer = engine.ask('ASK {}');
      await asked;
      await engine.interrupt?.();
      await expect(answer).rejects.toMatchObject({ message: 'The query was stopped' });
      expect(performance.now() - started).toBeLessThan(5000);
      await expect(engine.ask('ASK {}')).resolves.toBe(true);
    });
  });

  test('nobody listens', async () => {
    await expect(openEndpoint('http://127.0.0.1:9/sparql', { retries: 0 }).ask('ASK {}')).rejects.toMatchObject({
      problem: 'unreachable',
    });
  });
});

describe('graphs', () => {
  test.each([
    ['application/n-triples', '<urn:a> <urn:p> "x"@en .\n<urn:a> <urn:p> "x"@en .\n'],
    ['text/turtle; charset=utf-8', '@prefix u: <urn:> . u:a u:p "x"@en .'],
  ])('%s', async (type, text) => {
    await withServer([ok(text, type)], {}, async (engine) => {
      const quads = await engine.construct('CONSTRUCT WHERE { ?s ?p ?o }');
      expect(quads).toHaveLength(1);
      expect(quads[0]?.object).toMatchObject({ value: 'x', language: 'en' });
    });
  });
});

test.each(['ftp://example.org/', 'not a url', 'http://u:p@example.org/sparql'])('%s is no address', (address) => {
  expect(() => openEndpoint(address)).toThrow(/^--endpoint/u);
});

describe('Digest', () => {
  const login = { user: 'Mufasa', password: 'Circle of Life', method: 'GET', uri: '/dir/index.html' };

  test('without qop the answer is the one of RFC 2069', () => {
    const challenge =
      'Digest realm="testrealm@host.com", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", opaque="5ccc069c403ebaf9f0171e9517f40e41"';
    const answer = digestAuthorization(challenge, { ...login, password: 'CircleOfLife' });
    // The corrected value: https://www.rfc-editor.org/errata/eid749
    expect(answer).toContain('response="1949323746fe6a43ef61f9606e7febea"');
    expect(answer).toContain('opaque="5ccc069c403ebaf9f0171e9517f40e41"');
  });

  test('SHA-256 and qop=auth are answered, another algorithm or quality is not', () => {
    const challenge = (more: string) => `Digest realm="r", nonce="n", ${more}`;
    expect(digestAuthorization(challenge('qop="auth, auth-int", algorithm=SHA-256'), login)).toMatch(
      /algorithm=SHA-256, qop=auth, nc=00000001/u,
    );
    expect(digestAuthorization(challenge('qop="auth-int"'), login)).toBeUndefined();
    expect(digestAuthorization(challenge('algorithm=SHA-512-256'), login)).toBeUndefined();
    expect(digestAuthorization('Basic realm="r"', login)).toBeUndefined();
  });
});
