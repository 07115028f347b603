// Servers that are no stores in: silent, cut off, overloaded, with a bad certificate; what a load says out.

import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { createServer as createTlsServer } from 'node:tls';
import { afterEach, describe, expect, test } from 'vitest';
import { LoadError } from '../../../src/publish/load/load-error.js';
import { loadIntoStore, type StoreSettings } from '../../../src/publish/load/load-into-store.js';
import { planLoad } from '../../../src/publish/load/load-plan.js';
import { storeAddresses } from '../../../src/publish/load/store-address.js';
import { StoreClient } from '../../../src/publish/load/store-client.js';
import { StoreConnection } from '../../../src/publish/load/store-connection.js';
import { STORE_PROFILES } from '../../../src/publish/load/store-profile.js';
import { onPath } from './find-programs.js';
import { temporaryFolder } from './server-process.js';
import { numbered } from './trial.js';

const GRAPH = 'https://example.org/graph/items';
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

function listening(server: Server, scheme = 'http'): Promise<string> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  closing.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });
}

async function failureOf(
  url: string,
  others: Partial<StoreSettings> = {},
): Promise<{ error: LoadError; said: string[] }> {
  const profile = STORE_PROFILES.sparql;
  const said: string[] = [];
  const settings = {
    profile,
    addresses: storeAddresses(url, profile),
    timeoutMs: 300,
    retry: { retries: 2, firstPauseMs: 20 },
    listener: (message: string) => said.push(message),
    ...others,
  };
  const plan = await planLoad(numbered(GRAPH, 'new', 5), profile, {});
  const error: unknown = await loadIntoStore(plan, settings).catch((reason: unknown) => reason);
  if (error instanceof LoadError) return { error, said };
  throw new Error('it was loaded', { cause: error });
}

describe('servers that do not answer', () => {
  test('a silent server is given up after the time limit, each time later', async () => {
    const { error, said } = await failureOf(await listening(createServer()));
    expect(error.problem).toBe('time-out');
    expect(error.message).toContain('0.3 s');
    expect(said.map((message) => /again in (.*) s$/u.exec(message)?.[1])).toEqual(['0.02', '0.04']);
  });

  test('so is one that begins an answer and never ends it', async () => {
    const url = await listening(
      createServer((socket) =>
        socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 100\r\n\r\nhalf'),
      ),
    );
    expect((await failureOf(url)).error.problem).toBe('time-out');
  });

  test('a server that hangs up is unreachable', async () => {
    const url = await listening(createServer((socket) => socket.destroy()));
    expect((await failureOf(url)).error.problem).toBe('unreachable');
  });

  test('nobody listens', async () => {
    const url = await listening(createServer());
    for (const close of closing.splice(0)) close();
    const { error, said } = await failureOf(url);
    expect([error.problem, said.length]).toEqual(['unreachable', 2]);
  });
});

const answering = (listener: RequestListener): Promise<string> => listening(createHttpServer(listener));

describe('servers that answer something else', () => {
  test.each([
    ['overloaded, with a wish', 503, { 'retry-after': '0' }, '', 'overloaded', ['0', '0']],
    ['a gateway', 502, {}, '', 'overloaded', ['0.02', '0.04']],
    ['another address', 301, { location: 'https://example.org/there' }, '', 'refused', []],
    ['a full disk, said by a store', 500, {}, 'java.io.IOException: No space left on device', 'disk-full', []],
    ['a full disk, by status', 507, {}, '', 'disk-full', []],
    ['a page instead of results', 200, {}, '<html></html>', 'no-such-store', []],
    ['no writes', 405, {}, '', 'read-only', []],
  ] as const)('%s', async (_, status, headers, body, problem, pauses) => {
    const url = await answering((request, response) => {
      request.resume();
      response.writeHead(status, headers).end(body);
    });
    const { error, said } = await failureOf(url);
    expect(error.problem).toBe(problem);
    expect(said.map((message) => /again in (.*) s$/u.exec(message)?.[1])).toEqual(pauses);
  });

  test('a secret that a server repeats is not passed on', async () => {
    const url = await answering((request, response) => {
      request.resume();
      response.writeHead(400).end('token was s3cr3t-t0ken');
    });
    const { error } = await failureOf(url, { credentials: { token: 's3cr3t-t0ken' } });
    expect(error.message).toContain('token was …');
  });

  test.each([
    ['none were given', undefined, 'none are set'],
    ['those given are wrong', { user: 'loader', password: 'wrong' }, 'does not accept'],
  ])('401 says whether credentials were sent: %s', async (_, credentials, words) => {
    const url = await answering((request, response) => {
      request.resume();
      response.writeHead(401).end();
    });
    const { error } = await failureOf(url, credentials ? { credentials } : {});
    expect([error.problem, error.message]).toEqual(['credentials', expect.stringContaining(words)]);
  });

  test('a server that asks for a digest later gets one', async () => {
    const seen: string[] = [];
    const url = await answering((request, response) => {
      request.resume();
      seen.push((request.headers.authorization ?? 'nothing').split(' ')[0] ?? '');
      response.writeHead(401, { 'www-authenticate': 'Digest realm="store", nonce="abc", qop="auth"' }).end();
    });
    const { error } = await failureOf(url, { credentials: { user: 'loader', password: 'secret' } });
    expect([error.problem, ...seen]).toEqual(['credentials', 'Basic', 'nothing', 'Digest']);
  });
});

test('a certificate of its own making is not trusted', async ({ skip }) => {
  if (!onPath('openssl')) return skip('openssl is not on this machine');
  const folder = temporaryFolder();
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=127.0.0.1', '-days', '1', '-nodes'];
  spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-keyout', key, '-out', cert, ...subject]);
  const url = await listening(createTlsServer({ key: readFileSync(key), cert: readFileSync(cert) }), 'https');
  rmSync(folder, { recursive: true });
  const { error, said } = await failureOf(url);
  expect([error.problem, said]).toEqual(['certificate', []]);
  expect(error.message).toContain('NODE_EXTRA_CA_CERTS');
});

describe('a store that says it cuts answers off', () => {
  const rows = { head: { vars: ['n'] }, results: { bindings: [{ n: { type: 'literal', value: '7' } }] } };
  const selecting = async (isCut: (request: number) => boolean): Promise<unknown> => {
    let requests = 0;
    const url = await answering((request, response) => {
      request.resume();
      requests += 1;
      const headers = {
        'content-type': 'application/sparql-results+json',
        ...(isCut(requests) && { 'x-sparql-maxrows': '1' }),
      };
      response.writeHead(200, headers).end(JSON.stringify(rows));
    });
    const profile = STORE_PROFILES.sparql;
    const connection = new StoreConnection({ timeoutMs: 1000, authentication: 'basic' });
    const client = new StoreClient(
      connection,
      storeAddresses(url, profile),
      { retries: 0, firstPauseMs: 1 },
      () => undefined,
    );
    return client.count('https://example.org/g');
  };

  test('once, of a whole answer, is asked again', async () => {
    expect(await selecting((request) => request === 1)).toBe(7);
  });

  test('twice is believed', async () => {
    await expect(selecting(() => true)).rejects.toThrow('cuts answers off after 1 rows: raise ResultSetMaxRows');
  });
});
