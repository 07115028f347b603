// What a release is in; the schema.org description that search engines read out. https://schema.org/Dataset

import { allKeywords, type AgentSettings } from './dataset-settings.js';
import { countries, languages, period } from './coverage-of-graph.js';
import { authorsOf } from './citation.js';
import { fileUrl, type DescriptionInput } from './description.js';
import { licenseOfFile } from './license.js';
import { qualityMeasures } from './quality-measures.js';
import { oneText } from './texts.js';

/** JSON-LD with one `Dataset`, for a file and for the landing page. */
export function schemaOrg(input: DescriptionInput): object {
  const { settings, release, lists, facts, files, holdsTexts } = input;
  const covered = period(input);
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': settings.identifier,
    identifier: settings.identifier,
    name: oneText(settings.title),
    alternateName: Object.values(settings.title).filter((title) => title !== oneText(settings.title)),
    description: oneText(settings.description),
    url: settings.baseUrl,
    version: release.version,
    datePublished: settings.issued ?? release.date,
    dateModified: release.date,
    license: licenseOfFile(holdsTexts, input).url,
    isAccessibleForFree: true,
    inLanguage: languages(input).map(({ value }) => lists.notation(value) ?? value),
    keywords: allKeywords(settings),
    creator: authorsOf(settings).map(organization),
    publisher: organization(settings.publisher),
    ...(covered ? { temporalCoverage: `${covered.start}/${covered.end}` } : {}),
    spatialCoverage: countries(input).map(({ value }) => ({
      '@type': 'Place',
      '@id': value,
      name: lists.label(value),
      ...box(input, value),
    })),
    variableMeasured: qualityMeasures(facts.reader).map(({ label, value }) => ({
      '@type': 'PropertyValue',
      name: oneText(label),
      value,
    })),
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      name: oneText(file.listing.title),
      contentUrl: fileUrl(input, file.path),
      encodingFormat: file.mediaType,
      contentSize: String(file.content.byteLength),
      sha256: file.sha256,
      license: licenseOfFile(file.listing.holdsTexts, input).url,
    })),
  };
}

function organization({ name, homepage, iri }: AgentSettings): object {
  return {
    '@type': 'Organization',
    ...(iri === undefined ? {} : { '@id': iri }),
    name: oneText(name),
    ...(homepage === undefined ? {} : { url: homepage }),
  };
}

/** schema.org puts latitude first: south west north east. */
function box({ lists }: DescriptionInput, country: string): object {
  const corners = lists.boundingBox(country);
  if (!corners) return {};
  const { west, south, east, north } = corners;
  return { geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` } };
}
