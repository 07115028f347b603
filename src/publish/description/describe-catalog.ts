// What a release is in; its DCAT-AP 3 catalogue with two datasets and their distributions out.

import type { Literal, NamedNode, Quad } from '@rdfjs/types';
import { ONTOLOGY } from '../../rdf/concept-base.js';
import { Dataset } from '../../rdf/dataset.js';
import { iri, literal } from '../../rdf/terms.js';
import { dcat, dct, foaf, owl, prov, rdf, skos, vcard } from '../../rdf/vocabulary.js';
import type { AgentSettings } from './dataset-settings.js';
import { countries, languages, period } from './coverage-of-graph.js';
import { describeDistributions, distributionIri } from './describe-distributions.js';
import { nodeIri, type DescriptionInput } from './description.js';
import { withHelperNodes } from './helper-nodes.js';
import { licenseOf, ownLicenseQuads } from './license.js';
import { day, node, type Row } from './node.js';
import { partDescription, partPath, partsOf, partTitle } from './part-texts.js';
import { literals } from './texts.js';

const CORPORATE_BODIES = 'http://publications.europa.eu/resource/authority/corporate-body';
const DATA_THEMES = iri('http://publications.europa.eu/resource/authority/data-theme');

/** The catalogue with every node that it refers to, so that it can be validated without other knowledge. */
export function describeCatalog(input: DescriptionInput): Dataset {
  const quads = [
    ...catalogQuads(input),
    ...partsOf(input).flatMap((part) => datasetQuads(part, input)),
    ...describeDistributions(input),
    ...agentQuads(publisherIri(input), input.settings.publisher, input),
    ...input.settings.creators.flatMap((creator, at) => agentQuads(creatorIri(creator, at, input), creator, input)),
    ...contactQuads(input),
    ...periodQuads(input),
    ...ownLicenseQuads(input),
    ...documentQuads(input),
  ];
  return Dataset.of(withHelperNodes(quads, input.lists));
}

function catalogQuads(input: DescriptionInput): Quad[] {
  const { settings, lists } = input;
  return node(nodeIri(input, 'catalog'), [
    [rdf('type'), dcat('Catalog')],
    ...sharedRows(input),
    [dct('title'), literals(settings.title)],
    [dct('description'), literals(settings.description)],
    [dct('license'), licenseOf(settings.license, lists).iri],
    [foaf('homepage'), iri(settings.baseUrl)],
    [dcat('themeTaxonomy'), DATA_THEMES],
    [dcat('dataset'), partsOf(input).map((part) => nodeIri(input, partPath(part)))],
  ]);
}

/** What the catalogue and its datasets have in common. */
function sharedRows(input: DescriptionInput): Row[] {
  const { settings, release } = input;
  return [
    [dct('publisher'), publisherIri(input)],
    [dct('creator'), settings.creators.slice(0, 1).map((creator) => creatorIri(creator, 0, input))],
    [dct('language'), languages(input)],
    [dct('spatial'), countries(input)],
    [dct('issued'), day(settings.issued ?? release.date)],
    [dct('modified'), day(release.date)],
  ];
}

function datasetQuads(part: ReturnType<typeof partsOf>[number], input: DescriptionInput): Quad[] {
  const { settings, lists, release, facts, files } = input;
  const subject = nodeIri(input, partPath(part));
  const entry = (list: Parameters<typeof lists.find>[0], code: string): NamedNode | undefined => {
    const found = lists.find(list, code);
    return found === undefined ? undefined : iri(found);
  };
  return node(subject, [
    [rdf('type'), dcat('Dataset')],
    ...sharedRows(input),
    [dct('creator'), settings.creators.map((creator, at) => creatorIri(creator, at, input))],
    [dct('identifier'), literal(subject.value)],
    [dct('title'), literals(partTitle(part, input))],
    [dct('description'), literals(partDescription(part, input))],
    [dcat('contactPoint'), nodeIri(input, 'contact')],
    [dcat('theme'), settings.themes.map((code) => entry('theme', code))],
    [dcat('keyword'), keywords(input)],
    [dct('accessRights'), entry('access right', settings.accessRights)],
    [dct('accrualPeriodicity'), entry('frequency', settings.frequency)],
    [dct('temporal'), period(input) ? nodeIri(input, 'period') : undefined],
    [dct('conformsTo'), iri(ONTOLOGY)],
    [dcat('landingPage'), iri(settings.baseUrl)],
    [dcat('version'), literal(release.version)],
    [prov('wasGeneratedBy'), facts.runs.map(iri)],
    [prov('wasDerivedFrom'), part === 'graph' ? settings.sources.map(({ url }) => iri(url)) : nodeIri(input)],
    [
      dcat('distribution'),
      files.filter(({ listing }) => listing.part === part).map((file) => distributionIri(file, input)),
    ],
  ]);
}

function keywords({ settings }: DescriptionInput): Literal[] {
  return Object.entries(settings.keywords).flatMap(([language, words]) => words.map((word) => literal(word, language)));
}

/** The publisher's own IRI, else one below the identifier. */
export function publisherIri(input: DescriptionInput): NamedNode {
  const { publisher } = input.settings;
  return publisher.iri === undefined ? nodeIri(input, 'publisher') : iri(publisher.iri);
}

function creatorIri(creator: AgentSettings, at: number, input: DescriptionInput): NamedNode {
  return creator.iri === undefined ? nodeIri(input, `creator/${at + 1}`) : iri(creator.iri);
}

function agentQuads(subject: NamedNode, agent: AgentSettings, { lists }: DescriptionInput): Quad[] {
  const type = lists.find('publisher type', agent.type);
  const isCorporateBody = subject.value.startsWith(`${CORPORATE_BODIES}/`);
  return [
    ...node(subject, [
      [rdf('type'), [foaf('Agent'), isCorporateBody ? skos('Concept') : undefined]],
      [foaf('name'), literals(agent.name)],
      [dct('type'), type === undefined ? undefined : iri(type)],
      [foaf('homepage'), agent.homepage === undefined ? undefined : iri(agent.homepage)],
      [skos('prefLabel'), isCorporateBody ? literals(agent.name) : undefined],
      [skos('inScheme'), isCorporateBody ? iri(CORPORATE_BODIES) : undefined],
    ]),
    ...(agent.homepage === undefined ? [] : node(iri(agent.homepage), [[rdf('type'), foaf('Document')]])),
  ];
}

function contactQuads(input: DescriptionInput): Quad[] {
  const { name, email, url } = input.settings.contact;
  return node(nodeIri(input, 'contact'), [
    [rdf('type'), [vcard('Kind'), vcard('Organization')]],
    [vcard('fn'), literal(name)],
    [vcard('hasEmail'), email === undefined ? undefined : iri(`mailto:${encodeURI(email)}`)],
    [vcard('hasURL'), url === undefined ? undefined : iri(url)],
  ]);
}

function periodQuads(input: DescriptionInput): Quad[] {
  const given = period(input);
  if (!given) return [];
  return node(nodeIri(input, 'period'), [
    [rdf('type'), dct('PeriodOfTime')],
    [dcat('startDate'), day(given.start)],
    [dcat('endDate'), day(given.end)],
  ]);
}

/** Types of pages, standards and activities: their properties are said elsewhere. */
function documentQuads(input: DescriptionInput): Quad[] {
  const { settings, facts } = input;
  return [
    ...node(iri(settings.baseUrl), [[rdf('type'), foaf('Document')]]),
    ...node(iri(ONTOLOGY), [
      [rdf('type'), [dct('Standard'), owl('Ontology')]],
      [dct('title'), facts.reader.many(ONTOLOGY, dct('title')).filter((term) => term.termType === 'Literal')],
    ]),
    ...facts.runs.flatMap((run) => node(iri(run), [[rdf('type'), prov('Activity')]])),
    ...settings.sources.flatMap(({ url, title }) =>
      node(iri(url), [
        [rdf('type'), prov('Entity')],
        [dct('title'), literals(title)],
      ]),
    ),
  ];
}
