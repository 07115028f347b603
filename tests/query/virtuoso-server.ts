// A folder in, a throw-away Virtuoso server (Debian's virtuoso-opensource-7) that holds nothing and listens on this machine only out.

import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { digestAuthorization } from '../../src/query/digest-authorization.js';

export interface VirtuosoServer {
  readonly endpoint: string;
  /** The same endpoint behind HTTP Digest. */
  readonly protectedEndpoint: string;
  readonly user: string;
  readonly password: string;
  /** Replaces a named graph by Turtle. */
  readonly put: (graph: string, turtle: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export function hasVirtuoso(): boolean {
  return spawnSync('virtuoso-t', ['-?'], { stdio: 'ignore' }).error === undefined;
}

export async function startVirtuoso(folder: string, maxRows: number): Promise<VirtuosoServer> {
  const [sqlPort, httpPort] = [await freePort(), await freePort()];
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/virtuoso.ini`, settings(folder, sqlPort, httpPort, maxRows));
  const child = spawn('virtuoso-t', ['+foreground', '+configfile', `${folder}/virtuoso.ini`], {
    cwd: folder,
    stdio: 'ignore',
  });
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );
  const root = `http://127.0.0.1:${httpPort}`;
  await untilItAnswers(`${root}/sparql?query=ASK%7B%7D`);
  // The password of the administrator of a new database.
  const [user, password] = ['dba', 'dba'];
  return {
    endpoint: `${root}/sparql`,
    protectedEndpoint: `${root}/sparql-auth`,
    user,
    password,
    put: async (graph, turtle) => {
      const path = `/sparql-graph-crud-auth?graph=${encodeURIComponent(graph)}`;
      // Virtuoso guesses what a body is; a Turtle prefix settles it.
      await putWithDigest(root, path, `@prefix x: <urn:x:> .\n${turtle}`, { user, password });
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function putWithDigest(root: string, path: string, body: string, login: { user: string; password: string }) {
  const headers = { 'content-type': 'text/turtle' };
  const challenge =
    (await fetch(root + path, { method: 'PUT', headers, body: '' })).headers.get('www-authenticate') ?? '';
  const authorization = digestAuthorization(challenge, { ...login, method: 'PUT', uri: path }) ?? '';
  const response = await fetch(root + path, { method: 'PUT', headers: { ...headers, authorization }, body });
  if (!response.ok) throw new Error(`Virtuoso took no graph: ${response.status} ${await response.text()}`);
}

export async function untilItAnswers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const answered = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
  throw new Error(`${url} gave no answer for 30 s`);
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

function settings(folder: string, sqlPort: number, httpPort: number, maxRows: number): string {
  return `[Database]
DatabaseFile = ${folder}/virtuoso.db
ErrorLogFile = ${folder}/virtuoso.log
LockFile = ${folder}/virtuoso.lck
TransactionFile = ${folder}/virtuoso.trx
xa_persistent_file = ${folder}/virtuoso.pxa
[TempDatabase]
DatabaseFile = ${folder}/temp.db
TransactionFile = ${folder}/temp.trx
[Parameters]
ServerPort = 127.0.0.1:${sqlPort}
DisableUnixSocket = 1
DirsAllowed = ${folder}
NumberOfBuffers = 10000
MaxDirtyBuffers = 6000
[HTTPServer]
ServerPort = 127.0.0.1:${httpPort}
ServerRoot = ${folder}
[SPARQL]
ResultSetMaxRows = ${maxRows}
`;
}
