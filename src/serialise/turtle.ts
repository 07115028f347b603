// A dataset in, Turtle or TriG out, laid out for people: one block per subject, one predicate per line.

import type { Literal, Quad, Quad_Graph, Quad_Object, Term } from '@rdfjs/types';
import { groupByGraph, type Dataset } from '../rdf/dataset.js';
import { PREFIXES } from '../rdf/vocabulary.js';
import { orderPredicates, type Property } from './predicate-order.js';
import { Shortener, type PrefixTable } from './prefixes.js';
import { inReadingOrder, readingTree } from './reading-order.js';
import { TextBuilder } from './text-builder.js';
import { blankNodeText, escapeString } from './term-text.js';

/** Values stand on one line up to this length; longer ones get a line each. */
const LINE_LENGTH = 120;
/** Quotes, language and comma, about. */
const AROUND_VALUE = 7;
const RDF_TYPE = `${PREFIXES.rdf}type`;
const XSD_STRING = `${PREFIXES.xsd}string`;

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
  const writer = new TurtleWriter(prefixes);
  writer.addGraph(dataset.mergeGraphs().quads, '');
  return writer.text();
}

/** TriG: the default graph first, then each named graph in a block of its own. */
export function writeTriG(dataset: Dataset, prefixes: PrefixTable): string {
  const writer = new TurtleWriter(prefixes);
  for (const quads of groupByGraph(dataset.quads)) {
    if (quads[0].graph.termType === 'DefaultGraph') writer.addGraph(quads, '');
    else writer.addNamedGraph(quads[0].graph, quads);
  }
  return writer.text();
}

class TurtleWriter {
  private readonly out = new TextBuilder();
  private readonly verbs = new Map<string, string>();
  private readonly shortener: Shortener;

  constructor(prefixes: PrefixTable) {
    this.shortener = new Shortener(prefixes);
  }

  /** The whole text, with the prefixes that were used. */
  text(): string {
    const prefixes = this.shortener.usedPrefixes().map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`);
    return this.out.text(prefixes.join(''));
  }

  addNamedGraph(name: Quad_Graph, quads: readonly Quad[]): void {
    this.out.add('\n', this.nodeText(name), ' {');
    this.addGraph(quads, '  ');
    this.out.add('}\n');
  }

  addGraph(quads: readonly Quad[], indent: string): void {
    const nextProperty = ` ;\n${indent}  `;
    for (const { group } of inReadingOrder(readingTree(quads))) {
      this.out.add('\n', indent, this.nodeText(group.subject));
      let before = ' ';
      for (const property of orderPredicates(group.quads)) {
        this.out.add(before);
        this.addProperty(property, indent);
        before = nextProperty;
      }
      this.out.add(' .\n');
    }
  }

  private addProperty({ predicate, objects }: Property, indent: string): void {
    const oneLine = objects.length === 1 || this.fitOneLine(objects);
    let before = oneLine ? ' ' : `\n${indent}    `;
    const between = oneLine ? ', ' : `,\n${indent}    `;
    this.out.add(this.verb(predicate));
    for (const object of objects) {
      this.out.add(before);
      this.addObject(object);
      before = between;
    }
  }

  /** Kept apart from other names: the few verbs of a graph are found faster among few. */
  private verb(predicate: string): string {
    const known = this.verbs.get(predicate);
    if (known !== undefined) return known;
    const text = predicate === RDF_TYPE ? 'a' : this.shortener.shorten(predicate);
    this.verbs.set(predicate, text);
    return text;
  }

  private fitOneLine(objects: readonly Quad_Object[]): boolean {
    let length = 0;
    for (const object of objects)
      length += object.termType === 'NamedNode' ? this.shortener.shorten(object.value).length : object.value.length;
    return length + objects.length * AROUND_VALUE <= LINE_LENGTH;
  }

  private addObject(term: Quad_Object): void {
    if (term.termType === 'Literal') this.addLiteral(term);
    else this.out.add(this.nodeText(term));
  }

  private addLiteral(literal: Literal): void {
    const { language } = literal;
    if (language !== '') this.out.add('"', escapeString(literal.value), '"@', language);
    else this.addTyped(literal.value, literal.datatype.value);
  }

  private addTyped(value: string, datatype: string): void {
    if (BARE.get(datatype)?.test(value)) this.out.add(value);
    else if (datatype === XSD_STRING) this.out.add('"', escapeString(value), '"');
    else this.out.add('"', escapeString(value), '"^^', this.shortener.shorten(datatype));
  }

  private nodeText(node: Term): string {
    return node.termType === 'BlankNode' ? blankNodeText(node) : this.shortener.shorten(node.value);
  }
}
