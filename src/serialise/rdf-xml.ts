// A dataset in, RDF/XML out: one element per subject, named after its type, one property element per value.

/*
 * Why not the writer of rdflib.js: it leaves `]]>` and carriage returns as they are (not well-formed; lost), makes element
 * names of IRIs that end in a digit, and takes ten times as long, most of it to fill its store.
 */

import type { Quad_Object, Quad_Subject } from '@rdfjs/types';
import type { Dataset, SubjectGroup } from '../rdf/dataset.js';
import { InvalidTermError } from '../rdf/terms.js';
import { PREFIXES } from '../rdf/vocabulary.js';
import { orderPredicates, type Property } from './predicate-order.js';
import type { PrefixTable } from './prefixes.js';
import { inReadingOrder, readingTree } from './reading-order.js';
import { checkedIri, checkedLabel } from './term-text.js';
import { TextBuilder } from './text-builder.js';
import { splitName, xmlAttribute, xmlContent } from './xml-text.js';

const RDF_TYPE = `${PREFIXES.rdf}type`;
const XSD_STRING = `${PREFIXES.xsd}string`;

/** Names that RDF/XML keeps for itself. https://www.w3.org/TR/rdf-syntax-grammar/#section-Namespace */
const RESERVED = new Set(
  ['RDF', 'Description', 'ID', 'about', 'bagID', 'parseType', 'resource', 'nodeID', 'datatype', 'li']
    .concat(['aboutEach', 'aboutEachPrefix'])
    .map((name) => PREFIXES.rdf + name),
);

/**
 * Graph names are left out.
 *
 * @throws InvalidTermError when a predicate does not end in an XML name: RDF/XML cannot say it.
 */
export function writeRdfXml(dataset: Dataset, prefixes: PrefixTable): string {
  const names = new ElementNames(prefixes);
  const out = new TextBuilder();
  for (const { group } of inReadingOrder(readingTree(dataset.mergeGraphs().quads))) addElement(group, names, out);
  out.add('</rdf:RDF>\n');
  const declarations = names.declarations().map(([prefix, iri]) => `\n    xmlns:${prefix}="${xmlAttribute(iri)}"`);
  return out.text(`<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF${declarations.join('')}>\n`);
}

/** Gives IRIs their qualified names and remembers the namespaces to declare. */
class ElementNames {
  private readonly prefixes = new Map<string, string>();
  private readonly used = new Map<string, string>([[PREFIXES.rdf, 'rdf']]);
  private readonly known = new Map<string, string | undefined>();

  constructor(table: PrefixTable) {
    for (const [prefix, namespace] of Object.entries(table))
      if (!this.prefixes.has(namespace)) this.prefixes.set(namespace, prefix);
  }

  /** `prefix:name`, or `undefined` when the IRI cannot be an element. */
  find(iri: string): string | undefined {
    if (!this.known.has(iri)) this.known.set(iri, RESERVED.has(iri) ? undefined : this.make(iri));
    return this.known.get(iri);
  }

  private make(iri: string): string | undefined {
    const split = splitName(iri);
    if (!split) return undefined;
    const prefix =
      this.used.get(split.namespace) ?? this.prefixes.get(split.namespace) ?? `ns${this.used.size.toString()}`;
    this.used.set(split.namespace, prefix);
    return `${prefix}:${split.name}`;
  }

  declarations(): [prefix: string, namespace: string][] {
    const pairs = [...this.used].map(([namespace, prefix]): [string, string] => [prefix, namespace]);
    return pairs.sort(([a], [b]) => (a < b ? -1 : 1));
  }
}

function addElement({ subject, quads }: SubjectGroup, names: ElementNames, out: TextBuilder): void {
  const properties = orderPredicates(quads);
  const type = elementType(properties[0], names);
  const name = type ?? 'rdf:Description';
  out.add('\n  <', name, ' ', subjectAttribute(subject), '>\n');
  properties.forEach(({ predicate, objects }, index) => {
    const told = type !== undefined && index === 0 ? 1 : 0;
    for (const object of objects.slice(told)) out.add(propertyElement(predicate, object, names));
  });
  out.add('  </', name, '>\n');
}

/** The first class of a node, which its element is named after. */
function elementType(first: Property | undefined, names: ElementNames): string | undefined {
  const type = first?.predicate === RDF_TYPE ? first.objects[0] : undefined;
  return type?.termType === 'NamedNode' ? names.find(type.value) : undefined;
}

function subjectAttribute(subject: Quad_Subject): string {
  return subject.termType === 'BlankNode' ? nodeId(subject.value) : `rdf:about="${iriAttribute(subject.value)}"`;
}

function iriAttribute(value: string): string {
  return xmlAttribute(checkedIri(value));
}

/** Labels may begin with a digit, names may not. */
function nodeId(label: string): string {
  return `rdf:nodeID="n${checkedLabel(label)}"`;
}

function propertyElement(predicate: string, object: Quad_Object, names: ElementNames): string {
  const name = names.find(predicate);
  if (name === undefined) throw new InvalidTermError(`RDF/XML cannot write the predicate <${predicate}>`);
  if (object.termType === 'BlankNode') return `    <${name} ${nodeId(object.value)}/>\n`;
  if (object.termType !== 'Literal') return `    <${name} rdf:resource="${iriAttribute(object.value)}"/>\n`;
  const { language, datatype, value } = object;
  const attribute = language
    ? ` xml:lang="${language}"`
    : datatype.value === XSD_STRING
      ? ''
      : ` rdf:datatype="${iriAttribute(datatype.value)}"`;
  return `    <${name}${attribute}>${xmlContent(value)}</${name}>\n`;
}
