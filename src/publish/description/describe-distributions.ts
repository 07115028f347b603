// The listed files in; their DCAT distributions with checksums, media types and rights out.

import type { NamedNode, Quad } from '@rdfjs/types';
import { iri, literal } from '../../rdf/terms.js';
import { dcat, dct, rdf, spdx, xsd } from '../../rdf/vocabulary.js';
import { fileUrl, nodeIri, type DescriptionInput } from './description.js';
import { licenseOf, licenseOfFile } from './license.js';
import { byteSizeLiteral, day, mediaTypeIri, node } from './node.js';
import type { ListedFile } from './release-file.js';
import { literals, type Texts } from './texts.js';

const AVAILABILITY = iri('http://data.europa.eu/r5r/availability');
/** As the shapes of DCAT-AP 3.0.1 want it, with https. */
const SHA_256 = iri('https://spdx.org/rdf/terms#checksumAlgorithm_sha256');

/** Node of a file; the same in every release. */
export function distributionIri({ path }: ListedFile, input: DescriptionInput): NamedNode {
  return nodeIri(input, `distribution/${path}`);
}

/** Distributions with everything below them but the entries of authority lists. */
export function describeDistributions(input: DescriptionInput): Quad[] {
  return [...input.files.flatMap((file) => distributionQuads(file, input)), ...rightsQuads(input)];
}

function distributionQuads(file: ListedFile, input: DescriptionInput): Quad[] {
  const { settings, lists, release } = input;
  const { listing } = file;
  const url = iri(fileUrl(input, file.path));
  const fileType = lists.find('file type', listing.fileType);
  const availability = lists.find('availability', settings.availability);
  const checksum = nodeIri(input, `checksum/${file.path}`);
  const contentType = mediaTypeIri(listing.contentType ?? file.mediaType);
  const compressFormat = listing.contentType === undefined ? undefined : mediaTypeIri(file.mediaType);
  return [
    ...node(distributionIri(file, input), [
      [rdf('type'), dcat('Distribution')],
      [dct('title'), literals(listing.title)],
      [dct('description'), literals(listing.description)],
      [dcat('accessURL'), url],
      [dcat('downloadURL'), url],
      [dct('format'), fileType === undefined ? undefined : iri(fileType)],
      [dcat('mediaType'), contentType],
      [dcat('compressFormat'), compressFormat],
      [dcat('byteSize'), byteSizeLiteral(file.content.byteLength)],
      [spdx('checksum'), checksum],
      [dct('license'), licenseOfFile(listing.holdsTexts, input).iri],
      [dct('rights'), rightsIri(listing.holdsTexts, input)],
      [AVAILABILITY, availability === undefined ? undefined : iri(availability)],
      [dct('conformsTo'), listing.standard ? iri(listing.standard.iri) : undefined],
      [dct('issued'), day(settings.issued ?? release.date)],
      [dct('modified'), day(release.date)],
    ]),
    ...node(checksum, [
      [rdf('type'), spdx('Checksum')],
      [spdx('algorithm'), SHA_256],
      [spdx('checksumValue'), literal(file.sha256, xsd('hexBinary'))],
    ]),
    ...[contentType, compressFormat].flatMap((type) => (type ? node(type, [[rdf('type'), dct('MediaType')]]) : [])),
    ...(listing.standard ? standardQuads(listing.standard) : []),
  ];
}

function standardQuads({ iri: address, title }: NonNullable<ListedFile['listing']['standard']>): Quad[] {
  return node(iri(address), [
    [rdf('type'), dct('Standard')],
    [dct('title'), literal(title, 'en')],
  ]);
}

function rightsIri(holdsTexts: boolean, input: DescriptionInput): NamedNode {
  return nodeIri(input, holdsTexts ? 'rights/texts' : 'rights/facts');
}

/** Who may do what with the facts, and with the texts that others may have written. */
function rightsQuads(input: DescriptionInput): Quad[] {
  const { settings, lists, files } = input;
  const statement = (holdsTexts: boolean, texts: Texts): Quad[] =>
    files.some(({ listing }) => listing.holdsTexts === holdsTexts)
      ? node(rightsIri(holdsTexts, input), [
          [rdf('type'), dct('RightsStatement')],
          [dct('description'), literals(texts)],
        ])
      : [];
  const facts = licenseOf(settings.license, lists).title;
  const texts = settings.texts;
  const ofTexts = texts ? licenseOf(texts.license, lists).title : '';
  return [
    ...statement(false, {
      en: `Facts, identifiers and vocabularies: ${facts}. No overview or quotation is part of the file.`,
    }),
    ...statement(true, texts?.statement ?? { en: `Facts: ${facts}. Overviews and quotations: ${ofTexts}.` }),
  ];
}
