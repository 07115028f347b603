// The statements that a graph should have and a store in; what the graph has instead, if it differs, out.

import type { Term } from '@rdfjs/types';
import type { Row } from '../../query/engine.js';
import { canonicalHash } from '../../rdf/canonical.js';
import { iri } from '../../rdf/terms.js';
import { writeNTriples } from '../../serialise/n-quads.js';
import { LoadError } from './load-error.js';
import { normaliseLiteral, type ValueQuirks } from './normalise-literal.js';
import { datasetOf, type Statement } from './statement.js';
import type { StoreClient } from './store-client.js';

/** The outcome of comparing a graph in a store with what was sent. Hashes are of the canonical form of both. */
export interface Verification {
  readonly count: number;
  readonly expectedHash: string;
  readonly foundHash: string;
  /** Up to three lines of N-Triples of each kind, values as the store can tell them apart. */
  readonly missing: readonly string[];
  readonly unexpected: readonly string[];
}

/** Answers stay below the 10,000 rows after which a Virtuoso as it is installed cuts off. */
const ROWS_PER_ANSWER = 2000;
const SUBJECTS_PER_QUESTION = 200;

/**
 * Reads a graph back subject by subject, so that no answer is long, and compares it. Subjects that were never sent
 * cannot be asked for; the count tells of them.
 */
export async function verifyGraph(
  client: StoreClient,
  name: string,
  statements: readonly Statement[],
  quirks: ValueQuirks,
): Promise<Verification> {
  const count = await client.count(name);
  const rows: Row[] = [];
  for (const subjects of subjectBatches(statements)) {
    const values = subjects.map((subject) => `<${subject}>`).join(' ');
    rows.push(
      ...(await client.select(`SELECT ?s ?p ?o WHERE { VALUES ?s { ${values} } GRAPH <${name}> { ?s ?p ?o } }`)),
    );
  }
  const expected = datasetOf(statements.map((each) => normalised(each, quirks)));
  const found = datasetOf(rows.map((row) => normalised(statementOf(row, name), quirks)));
  const [expectedHash, foundHash] = [await canonicalHash(expected), await canonicalHash(found)];
  const surplus = count > rows.length ? [`${count - rows.length} statements about subjects that were not sent`] : [];
  if (expectedHash === foundHash) return { count, expectedHash, foundHash, missing: [], unexpected: surplus };
  const [sent, kept] = [lines(expected), lines(found)];
  return {
    count,
    expectedHash,
    foundHash,
    missing: [...sent].filter((line) => !kept.has(line)).slice(0, 3),
    unexpected: [...surplus, ...[...kept].filter((line) => !sent.has(line))].slice(0, 3),
  };
}

/** Whether the graph is what was sent. */
export function isVerified({ expectedHash, foundHash, unexpected }: Verification): boolean {
  return expectedHash === foundHash && unexpected.length === 0;
}

/** @returns what to tell people about a graph that differs */
export function describeDifference(name: string, { count, missing, unexpected }: Verification): LoadError {
  const parts = [
    `<${name}> is not what was sent (${count} statements are there)`,
    ...missing.map((line) => `missing: ${line}`),
    ...unexpected.map((line) => `not sent: ${line}`),
  ];
  return new LoadError('changed-data', parts.join('\n    '));
}

function* subjectBatches(statements: readonly Statement[]): Generator<readonly string[]> {
  let batch = new Set<string>();
  let rows = 0;
  for (const { subject } of statements) {
    const full = rows >= ROWS_PER_ANSWER || batch.size >= SUBJECTS_PER_QUESTION;
    if (full && !batch.has(subject.value)) {
      yield [...batch];
      batch = new Set();
      rows = 0;
    }
    batch.add(subject.value);
    rows += 1;
  }
  if (batch.size > 0) yield [...batch];
}

function statementOf(row: Row, graph: string): Statement {
  const { s, p, o } = row;
  if (s?.termType !== 'NamedNode' || p?.termType !== 'NamedNode' || !isObject(o)) {
    throw new LoadError('changed-data', `<${graph}> gives back something that is no IRI or value: ${o?.value ?? ''}`);
  }
  return { subject: s, predicate: p, object: o };
}

function isObject(term: Term | undefined): term is Statement['object'] {
  return term?.termType === 'NamedNode' || term?.termType === 'Literal';
}

function normalised({ subject, predicate, object }: Statement, quirks: ValueQuirks): Statement {
  const same = object.termType === 'Literal' ? normaliseLiteral(object, quirks) : iri(object.value);
  return { subject, predicate, object: same };
}

function lines(dataset: ReturnType<typeof datasetOf>): Set<string> {
  return new Set(writeNTriples(dataset).split('\n').filter(Boolean));
}
