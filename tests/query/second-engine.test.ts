// Every case of every canned query again on Comunica, an engine that shares no code with the embedded one.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { QueryEngine as Comunica } from '@comunica/query-sparql-file';
import { Store } from 'n3';
import type { Query, SelectQuery } from 'sparqljs';
import { describe, expect, test } from 'vitest';
import { bindArguments } from '../../src/query/bind-arguments.js';
import { bindQuery } from '../../src/query/bind-query.js';
import type { Row } from '../../src/query/engine.js';
import { readGraph } from '../../src/query/find-graph.js';
import { loadCannedQueries } from '../../src/query/load-canned-query.js';
import { openOxigraph } from '../../src/query/oxigraph-engine.js';
import type { Answer } from '../../src/query/policy-graph.js';
import { Dataset } from '../../src/rdf/dataset.js';
import { iri, quad } from '../../src/rdf/terms.js';
import { readTurtle } from '../../src/rdf/turtle-reader.js';
import { casesOf } from './cases.js';
import { answerText } from './expected-answer.js';

const FIXTURE = 'tests/query/fixtures/policies.trig';

const queries = await loadCannedQueries();
const comunica = new Comunica();
const embedded = openOxigraph(readGraph(FIXTURE, '.'));
const quads = read(FIXTURE);

function read(path: string) {
  return readTurtle({ path, text: readFileSync(path, 'utf8') }).value;
}

/** The default graph is the merge of all graphs; an earlier release is a graph beside it. */
function storeWith(earlierGraph: string | undefined): Store {
  const merged = [...Dataset.of(quads).mergeGraphs()];
  if (earlierGraph === undefined) return new Store(merged);
  const earlier = read(fileURLToPath(earlierGraph)).map((each) =>
    quad(iri(each.subject.value), iri(each.predicate.value), asObject(each.object), iri(earlierGraph)),
  );
  return new Store([...merged, ...earlier]);
}

function asObject(object: (typeof quads)[number]['object']) {
  if (object.termType === 'NamedNode' || object.termType === 'Literal' || object.termType === 'BlankNode')
    return object;
  throw new TypeError(object.termType);
}

async function ask(sparql: string, query: Query, store: Store): Promise<Answer> {
  const context = { sources: [store] as [Store] };
  if (query.queryType === 'ASK') return { form: 'truth', sparql, truth: await comunica.queryBoolean(sparql, context) };
  if (query.queryType !== 'SELECT') {
    const triples = await (await comunica.queryQuads(sparql, context)).toArray();
    return { form: 'graph', sparql, quads: Dataset.of(triples).quads };
  }
  const solutions = await (await comunica.queryBindings(sparql, context)).toArray();
  const rows: Row[] = solutions.map((bindings) =>
    Object.fromEntries([...bindings].map(([variable, term]) => [variable.value, term])),
  );
  return { form: 'solutions', sparql, variables: projection(query), rows };
}

function projection({ variables }: SelectQuery): readonly string[] {
  return variables.map((variable) => ('variable' in variable ? variable.variable.value : variable.value));
}

describe.each(queries.map((query) => [query.name, query] as const))('%s', (_, query) => {
  test.each(casesOf(query.name, query.exampleArguments).map((each) => [each.name, each.args] as const))(
    '%s',
    async (name, args) => {
      const bindings = await bindArguments(query, args, { engine: embedded, folder: '.' });
      const store = storeWith(bindings.get('_earlier_iri')?.value);
      const answer = await ask(bindQuery(query.query, bindings), query.query, store);
      const expected = readFileSync(`tests/query/expected/${query.name}.${name}.txt`, 'utf8');
      expect(sortedLines(answerText(answer))).toEqual(sortedLines(expected));
    },
  );
});

/** Comunica 4.5 orders by the first key only; the order is tested on the embedded engine and on servers. */
function sortedLines(text: string): readonly string[] {
  return text.split('\n').sort();
}
