// Counts of the graph in; its VoID description with partitions by class, property and language, and linksets, out.

import type { NamedNode, Quad } from '@rdfjs/types';
import { Dataset } from '../../rdf/dataset.js';
import { integer, iri, literal } from '../../rdf/terms.js';
import { dct, rdf, voidNamespace } from '../../rdf/vocabulary.js';
import { primaryTag } from './coverage-of-graph.js';
import { fileUrl, nodeIri, segmentOf, type DescriptionInput } from './description.js';
import { licenseOfFile } from './license.js';
import { node } from './node.js';
import { literals } from './texts.js';

/** Format names of the W3C for what the graph is offered in. */
const FEATURES: Readonly<Record<string, string>> = {
  'text/turtle': 'Turtle',
  'application/trig': 'TriG',
  'application/n-triples': 'N-Triples',
  'application/n-quads': 'N-Quads',
  'application/ld+json': 'JSON-LD',
  'application/rdf+xml': 'RDF_XML',
};

/** What a query editor or federation engine needs to know before it asks. https://www.w3.org/TR/void/ */
export function describeVoid(input: DescriptionInput): Dataset {
  return Dataset.of([
    ...datasetQuads(input),
    ...classQuads(input),
    ...propertyQuads(input),
    ...languageQuads(input),
    ...linksetQuads(input),
  ]);
}

function datasetQuads(input: DescriptionInput): Quad[] {
  const { settings, facts, files, holdsTexts } = input;
  const dumps = files.filter(({ listing }) => listing.part === 'graph');
  const features = dumps.flatMap(({ mediaType }) => FEATURES[mediaType] ?? []);
  return node(nodeIri(input), [
    [rdf('type'), voidNamespace('Dataset')],
    [dct('title'), literals(settings.title)],
    [dct('description'), literals(settings.description)],
    [dct('license'), iri(licenseOfFile(holdsTexts, input).url)],
    [voidNamespace('triples'), integer(facts.triples)],
    [voidNamespace('entities'), integer(facts.subjects)],
    [voidNamespace('distinctSubjects'), integer(facts.subjects)],
    [voidNamespace('distinctObjects'), integer(facts.objects)],
    [voidNamespace('classes'), integer(facts.classes.length)],
    [voidNamespace('properties'), integer(facts.properties.length)],
    [voidNamespace('vocabulary'), vocabularies(input)],
    [voidNamespace('dataDump'), dumps.map(({ path }) => iri(fileUrl(input, path)))],
    [voidNamespace('feature'), [...new Set(features)].map((name) => iri(`http://www.w3.org/ns/formats/${name}`))],
    [voidNamespace('classPartition'), facts.classes.map(({ iri: name }) => partIri('class', name, input))],
    [voidNamespace('propertyPartition'), facts.properties.map(({ iri: name }) => partIri('property', name, input))],
    [voidNamespace('subset'), facts.languages.map(({ language }) => nodeIri(input, `void/language/${language}`))],
  ]);
}

/** Namespaces of the properties and classes that the graph uses. */
function vocabularies({ facts }: DescriptionInput): NamedNode[] {
  const terms = [...facts.classes, ...facts.properties].map((term) => term.iri.replace(/[^/#]*$/u, ''));
  return [...new Set(terms)].sort().map(iri);
}

function partIri(kind: 'class' | 'property', name: string, input: DescriptionInput): NamedNode {
  return nodeIri(input, `void/${kind}/${segmentOf(name)}`);
}

function classQuads(input: DescriptionInput): Quad[] {
  return input.facts.classes.flatMap(({ iri: name, entities }) =>
    node(partIri('class', name, input), [
      [rdf('type'), voidNamespace('Dataset')],
      [voidNamespace('class'), iri(name)],
      [voidNamespace('entities'), integer(entities)],
    ]),
  );
}

function propertyQuads(input: DescriptionInput): Quad[] {
  return input.facts.properties.flatMap(({ iri: name, triples, subjects, objects }) =>
    node(partIri('property', name, input), [
      [rdf('type'), voidNamespace('Dataset')],
      [voidNamespace('property'), iri(name)],
      [voidNamespace('triples'), integer(triples)],
      [voidNamespace('distinctSubjects'), integer(subjects)],
      [voidNamespace('distinctObjects'), integer(objects)],
    ]),
  );
}

/** VoID has no term for languages: a subset with its language, which holds the triples whose text is in it. */
function languageQuads(input: DescriptionInput): Quad[] {
  return input.facts.languages.flatMap(({ language, triples }) => {
    const entry = input.lists.find('language', primaryTag(language));
    return node(nodeIri(input, `void/language/${language}`), [
      [rdf('type'), voidNamespace('Dataset')],
      [dct('title'), literal(`Texts in ${entry === undefined ? language : input.lists.label(entry)}`, 'en')],
      [dct('language'), entry === undefined ? literal(language) : iri(entry)],
      [voidNamespace('triples'), integer(triples)],
    ]);
  });
}

function linksetQuads(input: DescriptionInput): Quad[] {
  return input.facts.links.flatMap(({ predicate, target, triples }) => {
    const targetNode = nodeIri(input, `void/target/${segmentOf(target)}`);
    return [
      ...node(nodeIri(input, `void/linkset/${segmentOf(predicate)}-${segmentOf(target)}`), [
        [rdf('type'), voidNamespace('Linkset')],
        [voidNamespace('linkPredicate'), iri(predicate)],
        [voidNamespace('subjectsTarget'), nodeIri(input)],
        [voidNamespace('objectsTarget'), targetNode],
        [voidNamespace('triples'), integer(triples)],
      ]),
      ...node(targetNode, [
        [rdf('type'), voidNamespace('Dataset')],
        [voidNamespace('uriSpace'), literal(target)],
      ]),
    ];
  });
}
