// The rules for persistent addresses on real servers: requests with q-values, suffixes and fragments.

import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { input, releaseOf, settings, textOf } from './release-sample.js';

const PERSISTENT = 'https://w3id.org/oss-policy/';
const made = await releaseOf({ base: PERSISTENT, graph: input.graph });

const ONTOLOGY = 'ontology/index.html';
const DATA = 'ontology/ontology';
const NONE = undefined;
/** Accept, path, status, where it leads below the release. */
const REQUESTS: readonly (readonly [
  accept: string | undefined,
  path: string,
  status: number,
  to: string | undefined,
])[] = [
  [NONE, 'ontology', 303, ONTOLOGY],
  ['*/*', 'ontology', 303, ONTOLOGY],
  ['text/html', 'ontology', 303, ONTOLOGY],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'ontology', 303, ONTOLOGY],
  ['application/xhtml+xml', 'ontology', 303, ONTOLOGY],
  ['text/turtle', 'ontology', 303, `${DATA}.ttl`],
  ['TEXT/Turtle', 'ontology', 303, `${DATA}.ttl`],
  ['text/n3', 'ontology', 303, `${DATA}.ttl`],
  ['application/ld+json', 'ontology', 303, `${DATA}.jsonld`],
  ['application/json', 'ontology', 303, `${DATA}.jsonld`],
  ['application/n-triples', 'ontology', 303, `${DATA}.nt`],
  ['application/rdf+xml', 'ontology', 303, `${DATA}.rdf`],
  ['text/html;q=0.5, text/turtle', 'ontology', 303, `${DATA}.ttl`],
  ['text/turtle;q=0.5, text/html', 'ontology', 303, ONTOLOGY],
  ['text/html;q=0.5,text/turtle;q=0.55', 'ontology', 303, `${DATA}.ttl`],
  ['text/html;q=0.55,text/turtle;q=0.5', 'ontology', 303, ONTOLOGY],
  ['text/turtle;q=0.899, application/rdf+xml;q=0.9', 'ontology', 303, `${DATA}.rdf`],
  ['text/turtle;q=0.90 , application/rdf+xml;q=0.9', 'ontology', 303, `${DATA}.ttl`],
  ['application/rdf+xml;q=0.9, text/turtle;q=0.123, application/ld+json;q=0.124', 'ontology', 303, `${DATA}.rdf`],
  ['text/turtle;q=1.000, text/html;q=0.999', 'ontology', 303, `${DATA}.ttl`],
  ['text/turtle ; q=0.9 , text/html;q=0.3', 'ontology', 303, `${DATA}.ttl`],
  ['text/turtle;charset=utf-8;q=0.2, application/rdf+xml;q=0.3', 'ontology', 303, `${DATA}.rdf`],
  ['text/html;q=0, */*', 'ontology', 303, `${DATA}.ttl`],
  ['text/html;q=0.2, */*;q=0.1', 'ontology', 303, ONTOLOGY],
  ['text/*;q=0.3, application/ld+json;q=0.2', 'ontology', 303, ONTOLOGY],
  ['text/*, text/html;q=0.1', 'ontology', 303, `${DATA}.ttl`],
  ['application/*', 'ontology', 303, `${DATA}.jsonld`],
  ['image/png', 'ontology', 406, NONE],
  ['text/turtle;q=0', 'ontology', 406, NONE],
  ['text/turtle;q=0.0, image/png', 'ontology', 406, NONE],
  ['application/x-text/turtle', 'ontology', 406, NONE],
  ['text/turtlesoup', 'ontology', 406, NONE],
  ['text/turtle', 'measure', 303, 'ontology/measure/measure.ttl'],
  ['text/html', 'measure', 303, 'ontology/measure/index.html'],
  ['text/html', 'measure/sbom', 303, 'ontology/measure/index.html#sbom'],
  ['application/ld+json', 'measure/sbom', 303, 'ontology/measure/measure.jsonld'],
  ['text/html', 'requirement/ssdf/PO.1', 303, 'ontology/requirement/ssdf/index.html#PO.1'],
  ['text/turtle', 'requirement/ssdf/PO.1', 303, 'ontology/requirement/ssdf/ssdf.ttl'],
  ['text/turtle', 'ontology/1.0.0', 303, `${DATA}.ttl`],
  ['text/html', 'ontology.ttl', 303, `${DATA}.ttl`],
  ['image/png', 'ontology.rdf', 303, `${DATA}.rdf`],
  ['text/turtle', 'ontology.html', 303, ONTOLOGY],
  ['text/html', 'measure/sbom.jsonld', 303, 'ontology/measure/measure.jsonld'],
  ['text/html', 'dataset', 303, 'index.html'],
  ['text/turtle', 'dataset', 303, 'description/dcat-ap.ttl'],
  ['application/n-triples', 'dataset', 303, 'description/dcat-ap.nt'],
  ['application/ld+json', 'dataset/tables', 303, 'description/dcat-ap.jsonld'],
  ['text/html', '', 303, 'index.html'],
  [undefined, '', 303, 'index.html'],
  ['text/turtle', '', 303, 'description/dcat-ap.ttl'],
  ['image/png', '', 406, NONE],
  ['text/html', 'index.ttl', 303, 'description/dcat-ap.ttl'],
  ['text/turtle', 'measures', 404, NONE],
  ['text/turtle', 'old/measure', 404, NONE],
];

test('every target is a file of the release', () => {
  const targets = REQUESTS.flatMap(([, , , to]) => (to === undefined ? [] : [to.replace(/#.*/u, '')]));
  expect(targets.filter((to) => !made.files.some(({ path }) => path === to))).toEqual([]);
  const named = textOf(made, 'redirects/static/_redirects').trim().split('\n');
  const leads = named.map((line) => (line.split(' ')[1] ?? '').slice(settings.baseUrl.length).replace(/#.*/u, ''));
  expect(leads.length).toBeGreaterThan(80);
  expect(leads.filter((to) => !made.files.some(({ path }) => path === to))).toEqual([]);
});

test('static hosts are given page and data of every address, and nothing comes after what hides it', () => {
  const lines = textOf(made, 'redirects/static/_redirects')
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  const sources = lines.map(([from = '']) => from);
  expect(lines).toContainEqual(['/oss-policy/measure.ttl', `${settings.baseUrl}ontology/measure/measure.ttl`, '302']);
  expect(lines).toContainEqual([
    '/oss-policy/measure/*',
    `${settings.baseUrl}ontology/measure/index.html#:splat`,
    '302',
  ]);
  const hidden = sources.filter((source, at) =>
    sources.slice(0, at).some((earlier) => earlier.endsWith('*') && source.startsWith(earlier.slice(0, -1))),
  );
  expect(hidden).toEqual([]);
  expect(textOf(made, 'redirects/static/_headers')).toContain('rel="alternate"; type="text/turtle"');
  expect(textOf(made, 'redirects/static/_headers')).toContain('Cache-Control: no-cache');
});

interface ServerKind {
  readonly name: string;
  readonly program: string;
  /** Writes its settings below the folder, and returns how it is started. */
  readonly prepare: (work: string, port: number) => readonly string[];
}

const MODULES = '/usr/lib/apache2/modules';
const SERVERS: readonly ServerKind[] = [
  {
    name: 'Apache',
    program: '/usr/sbin/apache2',
    prepare: (work, port) => {
      mkdirSync(join(work, 'www/oss-policy'), { recursive: true });
      writeFileSync(join(work, 'www/oss-policy/.htaccess'), textOf(made, 'redirects/apache.htaccess'));
      const loaded = ['mpm_event', 'authz_core', 'dir', 'headers', 'rewrite'];
      const lines = [
        ...loaded.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`),
        `Listen 127.0.0.1:${port}`,
        'ServerName localhost',
        `PidFile ${work}/pid`,
        `ErrorLog ${work}/error.log`,
        'User nobody',
        'Group nogroup',
        `DocumentRoot ${work}/www`,
        `<Directory ${work}/www>`,
        '  AllowOverride All',
        '  Require all granted',
        '</Directory>',
        '',
      ];
      writeFileSync(join(work, 'apache.conf'), lines.join('\n'));
      return ['-X', '-f', join(work, 'apache.conf')];
    },
  },
  {
    name: 'nginx',
    program: '/usr/sbin/nginx',
    prepare: (work, port) => {
      writeFileSync(join(work, 'maps.conf'), textOf(made, 'redirects/nginx-maps.conf'));
      writeFileSync(join(work, 'locations.conf'), textOf(made, 'redirects/nginx-locations.conf'));
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
      const lines = [
        'daemon off;',
        'master_process off;',
        `pid ${work}/pid;`,
        'events {}',
        'http {',
        '  access_log off;',
        ...temporary.map((name) => `  ${name}_temp_path ${work}/${name};`),
        `  include ${work}/maps.conf;`,
        `  server { listen 127.0.0.1:${port}; root ${work}; include ${work}/locations.conf; }`,
        '}',
        '',
      ];
      writeFileSync(join(work, 'nginx.conf'), lines.join('\n'));
      return ['-p', work, '-e', join(work, 'error.log'), '-c', join(work, 'nginx.conf')];
    },
  },
  {
    name: 'Caddy',
    program: '/usr/bin/caddy',
    prepare: (work, port) => {
      writeFileSync(join(work, 'addresses'), textOf(made, 'redirects/Caddyfile'));
      const lines = [
        '{',
        '\tadmin off',
        '\tauto_https off',
        '}',
        `import ${work}/addresses`,
        `http://127.0.0.1:${port} {`,
        '\timport persistent_addresses',
        '\trespond 404',
        '}',
        '',
      ];
      writeFileSync(join(work, 'Caddyfile'), lines.join('\n'));
      return ['run', '--adapter', 'caddyfile', '--config', join(work, 'Caddyfile')];
    },
  },
];

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** `fetch` would add an Accept header of its own. */
async function ask(url: string, accept?: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(url, { headers: accept === undefined ? {} : { accept } }, (answer) => {
      answer.resume();
      answer.on('end', () => {
        resolve(answer);
      });
    }).on('error', reject);
  });
}

async function isUp(url: string): Promise<boolean> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answered = await ask(url).then(
      () => true,
      () => false,
    );
    if (answered) return true;
    await wait(100);
  }
  return false;
}

describe.each(SERVERS)('behind $name (skipped where it is not installed)', ({ program, prepare }) => {
  let server: ChildProcess | undefined;
  let home = '';

  beforeAll(async () => {
    if (!existsSync(program)) return;
    const work = mkdtempSync(join(tmpdir(), 'addresses-'));
    chmodSync(work, 0o755);
    const port = await freePort();
    home = `http://127.0.0.1:${port}/oss-policy/`;
    server = spawn(program, prepare(work, port), {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work },
    });
    let said = '';
    server.stderr?.on('data', (part: Buffer) => (said += part.toString('utf8')));
    const log = (): string =>
      existsSync(join(work, 'error.log')) ? readFileSync(join(work, 'error.log'), 'utf8') : '';
    expect(await isUp(home), said + log()).toBe(true);
  }, 30_000);

  afterAll(() => {
    server?.kill('SIGTERM');
  });

  test.skipIf(!existsSync(program)).each(REQUESTS)('%s at %s: %d %s', async (accept, path, status, to) => {
    const { statusCode, headers } = await ask(`${home}${path}`, accept);
    expect([statusCode, headers.location]).toEqual([status, to === undefined ? undefined : settings.baseUrl + to]);
    if (status === 404) return;
    expect(headers.vary).toMatch(/\baccept\b/iu);
    expect(headers['cache-control']).toBe('no-cache');
  });
});
