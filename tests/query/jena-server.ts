// Nothing in; a throw-away SPARQL server over Debian's Jena, in memory, on this machine only, out.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { freePort, untilItAnswers } from './virtuoso-server.js';

export interface JenaServer {
  readonly endpoint: string;
  /** Replaces a graph; `target` is `default` or `graph=<IRI>`. */
  readonly put: (target: string, turtle: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

const TOOLS = '../shared/tools';

export function hasJena(): boolean {
  return existsSync('/usr/share/java/jena-arq.jar') && existsSync(`${TOOLS}/JenaServer.java`);
}

export async function startJena(): Promise<JenaServer> {
  const port = await freePort();
  const child = spawn(`${TOOLS}/jena.sh`, ['-Dx=1', `${TOOLS}/JenaServer.java`, String(port), 'mem'], {
    stdio: 'ignore',
  });
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );
  const root = `http://127.0.0.1:${port}`;
  await untilItAnswers(`${root}/query?query=ASK%7B%7D`);
  return {
    endpoint: `${root}/query`,
    put: async (target, turtle) => {
      const headers = { 'content-type': 'text/turtle' };
      const response = await fetch(`${root}/data?${target}`, { method: 'PUT', headers, body: turtle });
      if (!response.ok) throw new Error(`Jena took no graph: ${response.status} ${await response.text()}`);
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
