// Quads in, the statements of each graph without blank nodes out: what can be loaded, compared and loaded again.

import type { BlankNode, Literal, NamedNode, Quad, Term } from '@rdfjs/types';
import { UsageError } from '../../diagnostic.js';
import { canonicalNQuads } from '../../rdf/canonical.js';
import { groupByGraph, Dataset } from '../../rdf/dataset.js';
import { iri, quad } from '../../rdf/terms.js';
import { readTurtle } from '../../rdf/turtle-reader.js';

/** A triple of IRIs and literals. */
export interface Statement {
  readonly subject: NamedNode;
  readonly predicate: NamedNode;
  readonly object: NamedNode | Literal;
}

/** A named graph and what it says, sorted, each statement once. */
export interface NamedGraph {
  readonly name: string;
  readonly statements: readonly Statement[];
}

/** An IRI for each blank node. */
export type Skolemise = (node: BlankNode) => string;

/**
 * The graphs of a dataset, blank nodes as IRIs. Stores rename blank nodes, so that a load that was broken off could not
 * tell which are there already; some refuse them in updates. Labels come from canonicalisation: equal graphs get equal
 * IRIs. https://www.w3.org/TR/rdf11-concepts/#section-skolemization
 *
 * @param unnamed the name for the graph of statements that have none
 * @throws UsageError when there are such statements and no name for them
 */
export async function namedGraphs(dataset: Dataset, releaseId: string, unnamed?: string): Promise<NamedGraph[]> {
  const labelled = hasBlankNodes(dataset) ? await canonicallyLabelled(dataset) : dataset;
  return groupByGraph(labelled.quads).map((quads) => {
    const name = quads[0].graph.value || unnamed;
    if (name === undefined)
      throw new UsageError('The graph has statements without a graph name: --name <iri> gives them one');
    const skolemise: Skolemise = ({ value }) => `${genid(name)}${releaseId}/${value.replace(/^.*_/u, '')}`;
    return { name, statements: quads.map((each) => statementOf(each, skolemise)) };
  });
}

function hasBlankNodes({ quads }: Dataset): boolean {
  return quads.some(({ subject, object }) => subject.termType === 'BlankNode' || object.termType === 'BlankNode');
}

async function canonicallyLabelled(dataset: Dataset): Promise<Dataset> {
  const text = await canonicalNQuads(dataset);
  return Dataset.of(readTurtle({ path: 'canonical', text, format: 'nq' }).value);
}

/** Where the IRIs of blank nodes start. */
function genid(graph: string): string {
  return /^https?:/u.test(graph) ? `${new URL(graph).origin}/.well-known/genid/` : `${graph}/.well-known/genid/`;
}

function statementOf({ subject, predicate, object }: Quad, skolemise: Skolemise): Statement {
  return {
    subject: nodeOf(subject, skolemise),
    predicate: iri(predicate.value),
    object: object.termType === 'Literal' ? object : nodeOf(object, skolemise),
  };
}

function nodeOf(term: Term, skolemise: Skolemise): NamedNode {
  return iri(term.termType === 'BlankNode' ? skolemise(term) : term.value);
}

/** The statements as a dataset of one graph, to be written or hashed. */
export function datasetOf(statements: Iterable<Statement>): Dataset {
  return Dataset.of([...statements].map(({ subject, predicate, object }) => quad(subject, predicate, object)));
}
