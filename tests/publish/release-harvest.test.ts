// A release on a real web server, harvested as a portal would: from its catalogue to every file.

import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GraphReader } from '../../src/rdf/graph-reader.js';
import { readTurtle } from '../../src/rdf/turtle-reader.js';
import { dcat, spdx } from '../../src/rdf/vocabulary.js';
import { release } from '../../src/publish/release/release.js';
import { validateGraph } from '../../src/validate/validate-graph.js';
import { GRAPH, SETTINGS } from './release-sample.js';

const APACHE = '/usr/sbin/apache2';
const MODULES = '/usr/lib/apache2/modules';
const LOADED = ['mpm_event', 'authz_core', 'mime', 'dir', 'headers'];

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A server that knows no media types but those of the release's own settings. */
function apacheSettings(root: string, port: number, work: string): string {
  return [
    ...LOADED.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`),
    `Listen 127.0.0.1:${port}`,
    'ServerName localhost',
    `PidFile ${work}/pid`,
    `ErrorLog ${work}/error.log`,
    `TypesConfig /dev/null`,
    'User nobody',
    'Group nogroup',
    `DocumentRoot ${root}`,
    `<Directory ${root}>`,
    '  AllowOverride All',
    '  Require all granted',
    '</Directory>',
    '',
  ].join('\n');
}

async function answers(url: string): Promise<boolean> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answered = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) return true;
    await wait(100);
  }
  return false;
}

describe.skipIf(!existsSync(APACHE))('behind Apache (skipped without the Debian package apache2)', () => {
  let server: ChildProcess | undefined;
  let base = '';
  let catalog = new GraphReader([]);

  beforeAll(async () => {
    const work = mkdtempSync(join(tmpdir(), 'harvest-'));
    const root = join(work, 'www');
    base = `http://127.0.0.1:${await freePort()}/`;
    const identity = { version: '1.2.0', date: '2026-03-04' };
    const made = await release(
      { graph: GRAPH, settings: SETTINGS, output: root, release: identity, baseUrl: base },
      validateGraph,
    );
    expect(made.written).toBe(true);
    // The workers of the server run as somebody who may not enter a private folder.
    chmodSync(work, 0o755);
    writeFileSync(join(work, 'apache.conf'), apacheSettings(root, Number(new URL(base).port), work));
    server = spawn(APACHE, ['-X', '-f', join(work, 'apache.conf')], { stdio: 'ignore' });
    expect(await answers(base)).toBe(true);
    const text = await (await fetch(`${base}description/dcat-ap.ttl`)).text();
    catalog = new GraphReader(readTurtle({ path: 'dcat-ap.ttl', text }).value);
  });

  afterAll(() => {
    server?.kill('SIGTERM');
  });

  test('every download address answers with the stated type, size and checksum', async () => {
    const nodes = catalog.subjectsOfType(dcat('Distribution'));
    expect(nodes.length).toBeGreaterThan(15);
    for (const node of nodes) {
      const url = catalog.iri(node, dcat('downloadURL')) ?? '';
      const response = await fetch(url);
      const bytes = new Uint8Array(await response.arrayBuffer());
      const type = catalog.iri(node, dcat('compressFormat')) ?? catalog.iri(node, dcat('mediaType')) ?? '';
      const said = [
        response.status,
        response.headers.get('content-type')?.split(';')[0],
        bytes.byteLength,
        createHash('sha256').update(bytes).digest('hex'),
      ];
      expect([url, ...said]).toEqual([
        url,
        200,
        type.replace('http://www.iana.org/assignments/media-types/', ''),
        Number(catalog.literal(node, dcat('byteSize'))),
        catalog.literal(catalog.iri(node, spdx('checksum')) ?? '', spdx('checksumValue')),
      ]);
      expect(response.headers.get('content-encoding')).toBeNull();
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
    }
  });

  test('a copy is asked about each time, and an unchanged file is not sent again', async () => {
    const response = await fetch(`${base}graph/graph.nq`);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    const again = await fetch(`${base}graph/graph.nq`, {
      headers: { 'if-none-match': response.headers.get('etag') ?? '' },
    });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test('the landing page is the answer to the address itself, and everything that it links to is there', async () => {
    const response = await fetch(base);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/u);
    const links = [...(await response.text()).matchAll(/href="([^":]+)"/gu)].map(([, path]) => path ?? '');
    const statuses = await Promise.all(
      links.map(async (path) => [path, (await fetch(base + path, { method: 'HEAD' })).status]),
    );
    expect(statuses.length).toBeGreaterThan(50);
    expect(statuses.filter(([, status]) => status !== 200)).toEqual([]);
  });
});
