// Names of servers in, where they are on this machine out; what package registries have is fetched once into a cache.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

const FUSEKI_VERSION = '4.10.0';
const OXIGRAPH_VERSION = '0.5.13';

export function onPath(program: string): string | undefined {
  const found = (process.env['PATH'] ?? '').split(':').map((folder) => join(folder, program));
  return found.find((path) => existsSync(path));
}

/** Fuseki as one jar, from the local Maven cache or through Maven. */
export function findFuseki(): string | undefined {
  if (!onPath('java')) return undefined;
  const artifact = `org.apache.jena:jena-fuseki-server:${FUSEKI_VERSION}`;
  const folder = join(homedir(), '.m2/repository/org/apache/jena/jena-fuseki-server', FUSEKI_VERSION);
  const jar = join(folder, `jena-fuseki-server-${FUSEKI_VERSION}.jar`);
  if (!existsSync(jar)) run('mvn', ['-q', 'dependency:get', `-Dartifact=${artifact}`, '-Dtransitive=false']);
  return existsSync(jar) ? jar : undefined;
}

/** Oxigraph's server, from the path or as the wheel that carries it. */
export function findOxigraph(): string | undefined {
  const cache = resolve('node_modules/.cache/oxigraph', OXIGRAPH_VERSION);
  const program = onPath('oxigraph') ?? join(cache, 'bin/oxigraph');
  if (!existsSync(program)) {
    run('python3', ['-m', 'pip', 'install', '-q', '--no-deps', '--target', cache, `oxigraph==${OXIGRAPH_VERSION}`]);
  }
  return existsSync(program) ? program : undefined;
}

export function findVirtuoso(): { readonly server: string; readonly isql: string } | undefined {
  const [server, isql] = [onPath('virtuoso-t'), onPath('isql-vt')];
  return server && isql ? { server, isql } : undefined;
}

function run(program: string, args: readonly string[]): void {
  if (onPath(program)) spawnSync(program, args, { timeout: 180_000, stdio: 'ignore' });
}
