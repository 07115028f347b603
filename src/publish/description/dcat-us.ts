// What a release is in; its DCAT-US 3 catalogue in JSON out. https://resources.data.gov/resources/dcat-us/

import type { DescriptionInput } from './description.js';
import { countries, languages, period } from './coverage-of-graph.js';
import { fileUrl, nodeIri } from './description.js';
import { allKeywords, type AgentSettings } from './dataset-settings.js';
import { licenseOf, licenseOfFile } from './license.js';
import { partDescription, partPath, partsOf, partTitle } from './part-texts.js';
import type { ListedFile } from './release-file.js';
import { oneText } from './texts.js';

/** Content of `dcat-us.json`. The profile wants an email for the contact: without one in the settings it has none. */
export function dcatUs(input: DescriptionInput): string {
  const { settings } = input;
  const document = {
    '@context': 'https://resources.data.gov/schemas/dcat-us/v3/context.jsonld',
    '@type': 'Catalog',
    '@id': nodeIri(input, 'catalog').value,
    conformsTo: [{ '@type': 'Standard', '@id': 'https://resources.data.gov/resources/dcat-us/', title: 'DCAT-US 3' }],
    title: oneText(settings.title),
    description: oneText(settings.description),
    publisher: agent(settings.publisher),
    dataset: partsOf(input).map((part) => dataset(part, input)),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function dataset(part: ReturnType<typeof partsOf>[number], input: DescriptionInput): object {
  const { settings, lists, release, files } = input;
  const identifier = nodeIri(input, partPath(part)).value;
  const covered = period(input);
  return {
    '@type': 'Dataset',
    '@id': identifier,
    identifier,
    title: oneText(partTitle(part, input)),
    description: oneText(partDescription(part, input)),
    publisher: agent(settings.publisher),
    ...(settings.creators.length > 0 ? { creator: settings.creators.map(agent) } : {}),
    contactPoint: [contact(input)],
    keyword: settings.keywords['en'] ?? allKeywords(settings),
    theme: settings.themes.map((code) => concept(lists.find('theme', code) ?? code, input)),
    language: languages(input).map(({ value }) => lists.notation(value) ?? value),
    issued: settings.issued ?? release.date,
    modified: release.date,
    version: release.version,
    license: licenseOf(settings.license, lists).url,
    accessRights: lists.label(lists.find('access right', settings.accessRights) ?? settings.accessRights),
    landingPage: { '@type': 'Document', '@id': settings.baseUrl, title: oneText(settings.title) },
    ...(covered ? { temporal: [{ '@type': 'PeriodOfTime', startDate: covered.start, endDate: covered.end }] } : {}),
    spatial: countries(input).map(({ value }) => ({
      '@type': 'Location',
      '@id': value,
      prefLabel: lists.label(value),
    })),
    distribution: files.filter(({ listing }) => listing.part === part).map((file) => distribution(file, input)),
  };
}

function concept(iri: string, { lists }: DescriptionInput): object {
  return { '@type': 'Concept', '@id': iri, prefLabel: lists.label(iri) };
}

function agent({ name, homepage, iri }: AgentSettings): object {
  const id = iri ?? homepage;
  return { '@type': 'Organization', ...(id === undefined ? {} : { '@id': id }), name: oneText(name) };
}

function contact({ settings }: DescriptionInput): object {
  const { name, email, url } = settings.contact;
  return {
    '@type': 'Kind',
    fn: name,
    ...(email === undefined ? {} : { hasEmail: `mailto:${email}` }),
    ...(url === undefined ? {} : { hasURL: url }),
  };
}

function distribution(file: ListedFile, input: DescriptionInput): object {
  const { listing } = file;
  return {
    '@type': 'Distribution',
    title: oneText(listing.title),
    description: oneText(listing.description),
    accessURL: fileUrl(input, file.path),
    downloadURL: fileUrl(input, file.path),
    format: listing.fileType,
    mediaType: listing.contentType ?? file.mediaType,
    ...(listing.contentType === undefined ? {} : { compressFormat: file.mediaType }),
    byteSize: String(file.content.byteLength),
    checksum: {
      '@type': 'Checksum',
      algorithm: 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256',
      checksumValue: file.sha256,
    },
    license: licenseOfFile(listing.holdsTexts, input).url,
    issued: input.settings.issued ?? input.release.date,
    modified: input.release.date,
  };
}
