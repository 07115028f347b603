// The ontology and vocabularies inside the graph in; their ADMS description out. https://www.w3.org/TR/vocab-adms/

import type { NamedNode, Quad } from '@rdfjs/types';
import { Dataset } from '../../rdf/dataset.js';
import { iri, literal } from '../../rdf/terms.js';
import { adms, dcat, dct, owl, rdf, skos } from '../../rdf/vocabulary.js';
import { publisherIri } from './describe-catalog.js';
import { fileUrl, nodeIri, type DescriptionInput } from './description.js';
import { withHelperNodes } from './helper-nodes.js';
import { licenseOf } from './license.js';
import { mediaTypeIri, node } from './node.js';
import type { ReleaseFile } from './release-file.js';

/** @param sources the files of the ontology that the release holds */
export function describeOntology(input: DescriptionInput, sources: readonly ReleaseFile[]): Dataset {
  const { reader } = input.facts;
  const ontologies = reader.subjectsOfType(owl('Ontology'));
  const schemes = reader.subjectsOfType(skos('ConceptScheme'));
  const quads = [
    ...ontologies.flatMap((asset) => assetQuads(asset, 'Ontology', sources, input)),
    ...schemes.flatMap((asset) => assetQuads(asset, 'Thesaurus', sources, input)),
    ...sources.flatMap((file) => distributionQuads(file, input)),
    ...node(mediaTypeIri('text/turtle'), [[rdf('type'), dct('MediaType')]]),
  ];
  return Dataset.of(withHelperNodes(quads, input.lists));
}

function assetQuads(
  asset: string,
  type: 'Ontology' | 'Thesaurus',
  sources: readonly ReleaseFile[],
  input: DescriptionInput,
): Quad[] {
  const { facts, lists, settings } = input;
  const titles = facts.reader.many(asset, dct('title')).filter((term) => term.termType === 'Literal');
  if (titles.length === 0) return [];
  const entry = (list: 'asset type' | 'asset status', code: string): NamedNode | undefined => {
    const found = lists.find(list, code);
    return found === undefined ? undefined : iri(found);
  };
  return node(iri(asset), [
    [rdf('type'), adms('Asset')],
    [dct('title'), titles],
    [dct('description'), facts.reader.many(asset, dct('description')).filter((term) => term.termType === 'Literal')],
    [dct('type'), entry('asset type', type)],
    [dct('publisher'), publisherIri(input)],
    [dct('license'), licenseOf(settings.license, lists).iri],
    [dcat('version'), facts.reader.literals(asset, owl('versionInfo')).map((version) => literal(version))],
    [adms('status'), entry('asset status', 'Completed')],
    [adms('includedAsset'), type === 'Ontology' ? usedSchemes(input) : undefined],
    [dcat('distribution'), type === 'Ontology' ? sources.map((file) => distributionIri(file, input)) : undefined],
  ]);
}

function usedSchemes({ facts }: DescriptionInput): NamedNode[] {
  return facts.reader
    .subjectsOfType(skos('ConceptScheme'))
    .filter((scheme) => facts.reader.many(scheme, dct('title')).length > 0)
    .map(iri);
}

function distributionIri({ path }: ReleaseFile, input: DescriptionInput): NamedNode {
  return nodeIri(input, `distribution/${path}`);
}

function distributionQuads(file: ReleaseFile, input: DescriptionInput): Quad[] {
  const { lists, settings } = input;
  const turtle = lists.find('file type', 'RDF_TURTLE');
  const url = iri(fileUrl(input, file.path));
  return node(distributionIri(file, input), [
    [rdf('type'), adms('AssetDistribution')],
    [dct('title'), literal(file.path)],
    [dct('description'), literal(`The file ${file.path} of the ontology.`, 'en')],
    [dcat('accessURL'), url],
    [dcat('downloadURL'), url],
    [dct('format'), turtle === undefined ? undefined : iri(turtle)],
    [dcat('mediaType'), mediaTypeIri(file.mediaType)],
    [dct('license'), licenseOf(settings.license, lists).iri],
  ]);
}
