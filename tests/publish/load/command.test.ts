// Files for bulk loaders and the command line in; loaders and people who take them at their word out.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { main } from '../../../src/cli.js';
import type { Terminal } from '../../../src/cli/terminal.js';
import { readSource } from '../../../src/publish/load/read-source.js';
import { canonicalHash } from '../../../src/rdf/canonical.js';
import { readTurtle } from '../../../src/rdf/turtle-reader.js';
import { findFuseki } from './find-programs.js';
import { PASSWORD, STORES } from './real-stores.js';
import { clientOf } from './trial.js';

const POLICIES = 'tests/query/fixtures/policies.trig';
const folder = mkdtempSync(join(tmpdir(), 'policygraph-bulk-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function run(
  args: readonly string[],
  env: Terminal['env'] = {},
): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await main(['load', ...args], {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    colour: false,
    interactive: false,
    env,
    cwd: process.cwd(),
  });
  return { code, out: out.join(''), err: err.join('') };
}

describe('files for bulk loaders', () => {
  test('are these, the same bytes each time', async () => {
    const [first, second] = [join(folder, 'one'), join(folder, 'two')];
    const { code, out } = await run([POLICIES, '--offline', first, '--release', 'v1', '--json']);
    await run([POLICIES, '--offline', second, '--release', 'v1']);
    expect(code).toBe(0);
    const { files } = JSON.parse(out) as { files: string[] };
    expect(files.filter((file) => !file.startsWith('virtuoso/0'))).toEqual([
      'virtuoso/load.sql',
      'virtuoso/switch.sql',
      'tdb2/graph.nq.gz',
      'tdb2/load.sh',
      'qlever/graph.nq.gz',
      'qlever/Qleverfile',
      'neptune/s3/v1/graph.nq.gz',
      'neptune/load-request.json',
      'neptune/swap.ru',
      'neptune/clean-up.ru',
    ]);
    for (const file of files) expect(readFileSync(join(first, file))).toEqual(readFileSync(join(second, file)));
    const text = gunzipSync(readFileSync(join(first, 'qlever/graph.nq.gz'))).toString();
    const { value } = readTurtle({ path: 'graph.nq', text });
    expect(await canonicalHash(value)).toBe(await canonicalHash(readSource(POLICIES)));
  });

  test("Virtuoso's own loader takes them, and its readers find the release", async ({ skip }) => {
    const store = await STORES.virtuoso();
    if (!store) return skip('virtuoso is not on this machine');
    try {
      const kit = join(store.folder, 'kit');
      await run([POLICIES, '--offline', kit, '--to', 'virtuoso', '--release', 'v1']);
      const port =
        /ServerPort = (127\.0\.0\.1:\d+)/u.exec(readFileSync(join(store.folder, 'virtuoso.ini'), 'utf8'))?.[1] ?? '';
      const isql = (...args: readonly string[]): string =>
        spawnSync('isql-vt', [port, 'dba', PASSWORD, ...args], { encoding: 'utf8' }).stdout;
      isql(join(kit, 'virtuoso/load.sql'), '-i', join(kit, 'virtuoso'));
      isql(join(kit, 'virtuoso/switch.sql'));
      const { code, out } = await run([POLICIES, '--to', 'virtuoso', store.url, '--release', 'v1'], {
        POLICYGRAPH_USER: 'dba',
        POLICYGRAPH_PASSWORD: PASSWORD,
      });
      expect([code, out.split('\n')[0]]).toEqual([0, 'Release v1 was there already']);
      expect(await clientOf(store).count('https://w3id.org/oss-policy/graph/catalogue/version/v1')).toBe(319);
    } finally {
      await store.server.stop();
    }
  });

  test("Jena's own loader takes them", async ({ skip }) => {
    const jar = findFuseki();
    if (jar === undefined) return skip('fuseki is not on this machine');
    const kit = join(folder, 'jena');
    await run([POLICIES, '--offline', kit, '--to', 'fuseki']);
    const database = join(folder, 'database');
    const env = { ...process.env, TDBLOADER: `java -cp ${jar} tdb2.tdbloader` };
    expect(spawnSync('sh', [join(kit, 'tdb2/load.sh'), database], { env }).status).toBe(0);
    const { stdout } = spawnSync('java', ['-cp', jar, 'tdb2.tdbdump', '--loc', database], { encoding: 'utf8' });
    const { value } = readTurtle({ path: 'dump.nq', text: stdout });
    expect(value).toHaveLength(readSource(POLICIES).size);
    expect(spawnSync('sh', [join(kit, 'tdb2/load.sh'), database], { env }).status).toBe(2);
  });
});

describe('the command line', () => {
  test.each([
    ['no profile', [POLICIES, 'http://localhost:1'], /--to is needed: fuseki, /u],
    ['an unknown profile', [POLICIES, 'http://localhost:1', '--to', 'oracle'], /not 'oracle'/u],
    ['no address', [POLICIES, '--to', 'fuseki'], /needs the address of the dataset/u],
    ['no source', ['nowhere.nq', 'http://localhost:1', '--to', 'fuseki'], /no file or folder 'nowhere.nq'/u],
    ['credentials in the address', [POLICIES, 'http://u:secret@localhost:1', '--to', 'fuseki'], /POLICYGRAPH_USER/u],
    ['no number', [POLICIES, 'http://localhost:1', '--to', 'fuseki', '--retries', 'many'], /--retries/u],
    ['no kit', [POLICIES, '--offline', join(folder, 'x'), '--to', 'stardog'], /not for 'stardog'/u],
  ])('wrong use: %s', async (_, args, message) => {
    const { code, err } = await run(args);
    expect([code, err]).toEqual([2, expect.stringMatching(message)]);
    expect(err).not.toContain('secret');
  });

  test('a dry run asks nobody and says everything', async () => {
    const { code, out } = await run([POLICIES, 'http://127.0.0.1:9', '--to', 'oxigraph', '--dry-run', '--json']);
    const plan = JSON.parse(out) as { graphs: { name: string; statements: number }[]; swap: { method: string } };
    const quads = [...readSource(POLICIES)];
    const counts = plan.graphs.map((each) => quads.filter(({ graph }) => graph.value === each.name).length);
    expect(counts.reduce((sum, next) => sum + next, 0)).toBe(quads.length);
    expect([code, plan.graphs.map(({ statements }) => statements), plan.swap.method]).toEqual([
      0,
      counts,
      'transaction',
    ]);
  });

  test('credentials come from the environment or a netrc file, and are never shown', async ({ skip }) => {
    const store = await STORES.virtuoso();
    if (!store) return skip('virtuoso is not on this machine');
    try {
      const netrc = join(folder, 'netrc');
      const secret = PASSWORD.replaceAll(' ', '');
      writeFileSync(netrc, `machine 127.0.0.1 login dba password ${secret}\n`);
      const wrong = await run([POLICIES, store.url, '--to', 'virtuoso'], { NETRC: netrc });
      expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('error[credentials]')]);
      expect(wrong.err + wrong.out).not.toContain(secret);
      const right = await run([POLICIES, store.url, '--to', 'virtuoso'], {
        NETRC: netrc,
        POLICYGRAPH_USER: 'dba',
        POLICYGRAPH_PASSWORD: PASSWORD,
      });
      expect(right.code).toBe(0);
      expect(right.err + right.out).not.toContain(PASSWORD);
    } finally {
      await store.server.stop();
    }
  });
});
