// The triple stores of this machine in, the same few things to do with each out: start, kill, stop, write behind its back.

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Credentials } from '../../../src/query/endpoint-engine.js';
import type { StoreProfileName } from '../../../src/publish/load/store-profile.js';
import { findFuseki, findOxigraph, findRdf4j, findVirtuoso } from './find-programs.js';
import { freePort, ServerProcess, temporaryFolder } from './server-process.js';
import { virtuosoSettings } from './virtuoso-settings.js';

export interface RealStore {
  readonly profile: StoreProfileName;
  readonly url: string;
  readonly credentials?: Credentials;
  readonly server: ServerProcess;
  /** Another user, who may read only; or how the server is started to let nobody write. */
  readonly readOnly?: { readonly credentials: Credentials } | { readonly args: readonly string[] };
  readonly folder: string;
}

export const PASSWORD = 'correct horse battery';

const RDF4J_REPOSITORY = `
@prefix rep: <http://www.openrdf.org/config/repository#> .
@prefix sr: <http://www.openrdf.org/config/repository/sail#> .
@prefix sail: <http://www.openrdf.org/config/sail#> .
[] a rep:Repository ; rep:repositoryID "policies" ;
  rep:repositoryImpl [ rep:repositoryType "openrdf:SailRepository" ; sr:sailImpl [ sail:sailType "openrdf:NativeStore" ] ] .
`;

/** Starts a store in a folder, or says by nothing that it is not on this machine. */
export const STORES = {
  fuseki: async (folder = temporaryFolder()): Promise<RealStore | undefined> => {
    const jar = findFuseki();
    if (jar === undefined) return undefined;
    const port = await freePort();
    mkdirSync(join(folder, 'db'), { recursive: true });
    writeFileSync(join(folder, 'passwd'), `loader: ${PASSWORD}\n`);
    const args = [
      '-Xmx1g',
      '-jar',
      jar,
      '--localhost',
      '--port',
      String(port),
      '--ping',
      '--auth=digest',
      '--passwd',
      'passwd',
    ];
    const data = ['--tdb2', '--loc', 'db', '/ds'];
    const server = new ServerProcess('java', [...args, '--update', ...data], folder, `http://127.0.0.1:${port}/$/ping`);
    await server.start();
    const credentials = { user: 'loader', password: PASSWORD };
    return {
      profile: 'fuseki',
      url: `http://127.0.0.1:${port}/ds`,
      credentials,
      server,
      folder,
      readOnly: { args: [...args, ...data] },
    };
  },
  oxigraph: async (folder = temporaryFolder()): Promise<RealStore | undefined> => {
    const program = findOxigraph();
    if (program === undefined) return undefined;
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const args = ['--location', join(folder, 'db'), '--bind', `127.0.0.1:${port}`];
    const server = new ServerProcess(program, ['serve', ...args], folder, `${url}/query?query=ASK%7B%7D`);
    await server.start();
    return { profile: 'oxigraph', url, server, folder, readOnly: { args: ['serve-read-only', ...args] } };
  },
  rdf4j: async (folder = temporaryFolder()): Promise<RealStore | undefined> => {
    const files = findRdf4j();
    if (files === undefined) return undefined;
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/rdf4j-server`;
    const data = `-Dorg.eclipse.rdf4j.appdata.basedir=${join(folder, 'db')}`;
    const container = ['--host', '127.0.0.1', '--port', String(port), '--path', '/rdf4j-server', files.war];
    const args = ['-Xmx1g', data, `-Djava.io.tmpdir=${folder}`, '-jar', files.runner, ...container];
    const server = new ServerProcess('java', args, folder, `${url}/protocol`);
    await server.start();
    const { status } = await fetch(`${url}/repositories/policies`, {
      method: 'PUT',
      headers: { 'content-type': 'text/turtle' },
      body: RDF4J_REPOSITORY,
    });
    if (status !== 204) throw new Error(`RDF4J made no repository: ${status}`);
    return { profile: 'graphdb', url: `${url}/repositories/policies`, server, folder };
  },
  virtuoso: async (folder = temporaryFolder()): Promise<RealStore | undefined> => {
    const programs = findVirtuoso();
    if (programs === undefined) return undefined;
    const [sqlPort, httpPort] = [await freePort(), await freePort()];
    const url = `http://127.0.0.1:${httpPort}`;
    writeFileSync(join(folder, 'virtuoso.ini'), virtuosoSettings(folder, sqlPort, httpPort));
    const args = ['+foreground', '+configfile', join(folder, 'virtuoso.ini')];
    const server = new ServerProcess(programs.server, args, folder, `${url}/sparql?query=ASK%7B%7D`);
    await server.start();
    const isql = (password: string, ...statements: readonly string[]): void => {
      const { status, stderr } = spawnSync(
        programs.isql,
        [`127.0.0.1:${sqlPort}`, 'dba', password, ...statements.map((each) => `EXEC=${each}`)],
        { encoding: 'utf8' },
      );
      if (status !== 0) throw new Error(stderr);
    };
    isql('dba', `set password dba "${PASSWORD}"`);
    isql(PASSWORD, `DB.DBA.USER_CREATE('reader', '${PASSWORD}')`, 'grant SPARQL_SELECT to "reader"', 'checkpoint');
    return {
      profile: 'virtuoso',
      url,
      credentials: { user: 'dba', password: PASSWORD },
      readOnly: { credentials: { user: 'reader', password: PASSWORD } },
      server,
      folder,
    };
  },
} as const;
