// Names of servers in, where they are on this machine out; what package registries have is fetched once into a cache.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

const FUSEKI_VERSION = '4.10.0';
const RDF4J_VERSION = '3.7.7';
const JETTY_VERSION = '9.4.58.v20250814';
const OXIGRAPH_VERSION = '0.5.13';

export function onPath(program: string): string | undefined {
  const found = (process.env['PATH'] ?? '').split(':').map((folder) => join(folder, program));
  return found.find((path) => existsSync(path));
}

/** Fuseki as one jar. */
export function findFuseki(): string | undefined {
  return findInMaven('org.apache.jena', 'jena-fuseki-server', FUSEKI_VERSION, 'jar');
}

/** RDF4J's server, and a container for it. */
export function findRdf4j(): { readonly war: string; readonly runner: string } | undefined {
  const war = findInMaven('org.eclipse.rdf4j', 'rdf4j-http-server', RDF4J_VERSION, 'war');
  const runner = war && findInMaven('org.eclipse.jetty', 'jetty-runner', JETTY_VERSION, 'jar');
  return runner === undefined || war === undefined ? undefined : { war, runner };
}

/** From the local Maven cache, or through Maven. */
function findInMaven(group: string, artifact: string, version: string, packaging: string): string | undefined {
  if (!onPath('java')) return undefined;
  const folder = join(homedir(), '.m2/repository', group.replaceAll('.', '/'), artifact, version);
  const file = join(folder, `${artifact}-${version}.${packaging}`);
  const coordinates = `-Dartifact=${group}:${artifact}:${version}:${packaging}`;
  if (!existsSync(file)) run('mvn', ['-q', 'dependency:get', coordinates, '-Dtransitive=false']);
  return existsSync(file) ? file : undefined;
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
