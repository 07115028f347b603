// Every case of every canned query, and the protocol, against SPARQL servers that others wrote; skipped by name where one is not installed.

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { QueryError } from '../../src/query/engine.js';
import { loadCannedQueries } from '../../src/query/load-canned-query.js';
import { openGraph } from '../../src/query/open-graph.js';
import type { PolicyGraph } from '../../src/query/policy-graph.js';
import { openEndpoint } from '../../src/query/endpoint-engine.js';
import { turtleTerm } from '../../src/query/turtle-term.js';
import { Dataset } from '../../src/rdf/dataset.js';
import { readTurtle } from '../../src/rdf/turtle-reader.js';
import { casesOf } from './cases.js';
import { answerText } from './expected-answer.js';
import { hasJena, startJena, type JenaServer } from './jena-server.js';
import { hasVirtuoso, startVirtuoso, type VirtuosoServer } from './virtuoso-server.js';

const FIXTURE = 'tests/query/fixtures/policies.trig';
const EARLIER = 'tests/query/fixtures/earlier.ttl';
const queries = await loadCannedQueries();
const dataset = Dataset.of(read(FIXTURE));

function read(path: string) {
  return readTurtle({ path, text: readFileSync(path, 'utf8') }).value;
}

/** The graph that holds a release on a server. */
function releaseGraph(path: string): string {
  return `urn:x-${basename(path)}`;
}

function turtle(quads: Dataset): string {
  return [...quads]
    .map(({ subject, predicate, object }) => `${[subject, predicate, object].map(turtleTerm).join(' ')} .\n`)
    .join('');
}

/** Cases in which a server gives the answer that the embedded engine gives, terms and order alike. */
function testCases(graphOf: () => PolicyGraph, leftOut: readonly string[]): void {
  const cases = queries
    .filter(({ name }) => !leftOut.includes(name))
    .flatMap((query) => casesOf(query.name, query.exampleArguments).map((each) => ({ ...each, canned: query })));
  test.each(cases.map((each) => [`${each.query} ${each.name}`, each] as const))(
    '%s',
    async (_, { canned, name, args }) => {
      const given = args['earlier'] ? { ...args, earlier: releaseGraph(args['earlier']) } : args;
      const text = answerText(await graphOf().ask(canned, given));
      expect(text).toBe(readFileSync(`tests/query/expected/${canned.name}.${name}.txt`, 'utf8'));
    },
  );
}

describe.skipIf(!hasVirtuoso())('Virtuoso (virtuoso-opensource-7)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'policygraph-virtuoso-'));
  const MAX_ROWS = 300;
  let server: VirtuosoServer;
  let graph: PolicyGraph;

  beforeAll(async () => {
    server = await startVirtuoso(folder, MAX_ROWS);
    for (const name of dataset.graphs()) {
      await server.put(name.value, turtle(dataset.filter((quad) => quad.graph.equals(name))));
    }
    graph = await openGraph({ endpoint: server.endpoint });
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  // Its default graph is the union of all graphs, an earlier release among them.
  testCases(() => graph, ['release-changes']);

  test('a protected endpoint is asked with HTTP Digest', async () => {
    const { protectedEndpoint, user, password } = server;
    const known = openEndpoint(protectedEndpoint, { credentials: { user, password } });
    await expect(known.ask('ASK { ?s ?p ?o }')).resolves.toBe(true);
    const unknown = openEndpoint(protectedEndpoint, { credentials: { user, password: 'wrong' } });
    await expect(unknown.ask('ASK { ?s ?p ?o }')).rejects.toThrow(/asks for \(other\) credentials.*POLICYGRAPH_USER/u);
    await expect(openEndpoint(protectedEndpoint).ask('ASK { ?s ?p ?o }')).rejects.toThrow(QueryError);
  });

  test('GET gives what POST gives', async () => {
    const sparql = 'SELECT DISTINCT ?c WHERE { ?s a ?c } ORDER BY ?c LIMIT 5';
    const [get, post] = (['GET', 'POST'] as const).map((method) =>
      openEndpoint(server.endpoint, { method }).select(sparql),
    );
    expect(await get).toEqual(await post);
  });

  test('an answer that the server cut off is no answer', async () => {
    await expect(graph.query('SELECT * WHERE { ?s ?p ?o }')).rejects.toThrow(
      `cut the answer off after ${MAX_ROWS} rows`,
    );
  });

  test("the server's reason for a refusal is shown", async () => {
    await expect(graph.engine.select('SELECT nonsense')).rejects.toThrow(/HTTP 400: .*syntax error/u);
  });
});

describe.skipIf(!hasJena())('Jena (libapache-jena-java)', () => {
  let server: JenaServer;
  let graph: PolicyGraph;

  beforeAll(async () => {
    server = await startJena();
    await server.put('default', turtle(dataset.mergeGraphs()));
    for (const path of [EARLIER, FIXTURE]) {
      const release = Dataset.of(read(path)).mergeGraphs();
      await server.put(`graph=${encodeURIComponent(releaseGraph(path))}`, turtle(release));
    }
    graph = await openGraph({ endpoint: server.endpoint });
  });
  afterAll(() => server.stop());

  testCases(() => graph, []);
});

test('what is skipped is said', ({ annotate }) => {
  const missing = [
    ...(hasVirtuoso() ? [] : ['Virtuoso (Debian: virtuoso-opensource-7)']),
    ...(hasJena() ? [] : ['Jena (Debian: libapache-jena-java, and the server in ../shared/tools)']),
  ];
  void annotate(missing.length > 0 ? `not tested against ${missing.join(', ')}` : 'tested against Virtuoso and Jena');
  expect(existsSync(FIXTURE)).toBe(true);
});
