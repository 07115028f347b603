// A dataset in, Turtle or TriG out, laid out for people: one block per subject, one predicate per line.

import type { Literal, Quad, Quad_Object, Quad_Subject } from '@rdfjs/types';
import type { Dataset, SubjectGroup } from '../rdf/dataset.js';
import { PREFIXES } from '../rdf/vocabulary.js';
import { orderPredicates, type Property } from './predicate-order.js';
import { Shortener, type PrefixTable } from './prefixes.js';
import { inReadingOrder, readingTree } from './reading-order.js';
import { blankNodeText, literalSuffix, stringText } from './term-text.js';

/** Values stand on one line up to this length; longer ones get a line each. */
const LINE_LENGTH = 120;
const RDF_TYPE = `${PREFIXES.rdf}type`;

/*
 * The only typed values that Turtle may write bare, in forms that stay what they are: `42.` is left out, because its
 * dot ends the statement for most readers. https://www.w3.org/TR/turtle/#abbrev
 */
const BARE: ReadonlyMap<string, RegExp> = new Map([
  [`${PREFIXES.xsd}integer`, /^[+-]?[0-9]+$/],
  [`${PREFIXES.xsd}decimal`, /^[+-]?[0-9]*\.[0-9]+$/],
  [`${PREFIXES.xsd}boolean`, /^(?:true|false)$/],
]);

/** Turtle; graph names are left out. */
export function writeTurtle(dataset: Dataset, prefixes: PrefixTable): string {
  const shortener = new Shortener(prefixes);
  const blocks = graphBlocks(dataset.mergeGraphs().quads, shortener, '');
  return [header(shortener), ...blocks].join('\n');
}

/** TriG: the default graph first, then each named graph in a block of its own. */
export function writeTriG(dataset: Dataset, prefixes: PrefixTable): string {
  const shortener = new Shortener(prefixes);
  const blocks = [...groupByGraph(dataset.quads).values()].flatMap((quads) => {
    const graph = quads[0]?.graph;
    if (!graph || graph.termType === 'DefaultGraph') return graphBlocks(quads, shortener, '');
    const name = subjectText(graph, shortener);
    return [`${name} {\n${graphBlocks(quads, shortener, '  ').join('\n')}}\n`];
  });
  return [header(shortener), ...blocks].join('\n');
}

function groupByGraph(quads: readonly Quad[]): Map<string, Quad[]> {
  const graphs = new Map<string, Quad[]>();
  for (const quad of quads) {
    const known = graphs.get(quad.graph.value);
    if (known) known.push(quad);
    else graphs.set(quad.graph.value, [quad]);
  }
  return graphs;
}

function header(shortener: Shortener): string {
  return shortener
    .usedPrefixes()
    .map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`)
    .join('');
}

function graphBlocks(quads: readonly Quad[], shortener: Shortener, indent: string): string[] {
  return inReadingOrder(readingTree(quads)).map((group) => subjectBlock(group, shortener, indent));
}

function subjectBlock({ subject, quads }: SubjectGroup, shortener: Shortener, indent: string): string {
  const properties = orderPredicates(quads).map((property) => propertyText(property, shortener, indent));
  return `${indent}${subjectText(subject, shortener)} ${properties.join(` ;\n${indent}  `)} .\n`;
}

function propertyText({ predicate, objects }: Property, shortener: Shortener, indent: string): string {
  const verb = predicate === RDF_TYPE ? 'a' : shortener.shorten(predicate);
  const values = objects.map((object) => objectText(object, shortener));
  const line = `${verb} ${values.join(', ')}`;
  if (values.length === 1 || line.length <= LINE_LENGTH) return line;
  return `${verb}\n${indent}    ${values.join(`,\n${indent}    `)}`;
}

function subjectText(node: Quad_Subject | Quad['graph'], shortener: Shortener): string {
  return node.termType === 'BlankNode' ? blankNodeText(node) : shortener.shorten(node.value);
}

function objectText(term: Quad_Object, shortener: Shortener): string {
  if (term.termType === 'Literal') return literalText(term, shortener);
  return term.termType === 'BlankNode' ? blankNodeText(term) : shortener.shorten(term.value);
}

function literalText(literal: Literal, shortener: Shortener): string {
  if (BARE.get(literal.datatype.value)?.test(literal.value)) return literal.value;
  return stringText(literal.value) + literalSuffix(literal, (datatype) => shortener.shorten(datatype));
}
