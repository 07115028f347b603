// The ontology's quads and rule files go in, the registries of the model stage come out.

import type { Quad } from '@rdfjs/types';
import { ContentError, type Outcome } from '../diagnostic.js';
import { CONCEPT_BASE } from '../rdf/concept-base.js';
import { GraphReader } from '../rdf/graph-reader.js';
import { dct, foaf, osp, owl, rdf, skos } from '../rdf/vocabulary.js';
import { readAgencyRules } from './agency-rules.js';
import type { LangText } from './catalogue.js';
import { readInstrumentRules } from './instrument-rules.js';
import {
  HOST_KINDS,
  type CategoryRecord,
  type HostKind,
  type JurisdictionFacts,
  type RegisteredAgency,
  type RegisteredHost,
  type Registries,
} from './registries.js';

/** A rule file with the path that diagnostics name. */
export interface RuleSource {
  readonly path: string;
  readonly text: string;
}

/**
 * Reads agencies, hosts, categories and jurisdictions among the quads of `ontology/*.ttl`, and the two rule files.
 * @throws ContentError where a rule file cannot be read: without rules there is nothing to build with
 */
export function loadRegistries(
  quads: Iterable<Quad>,
  instrumentRules: RuleSource,
  agencyRules: RuleSource,
): Outcome<Registries> {
  const graph = new GraphReader(quads);
  const instruments = readInstrumentRules(instrumentRules.text, instrumentRules.path);
  const agencies = readAgencyRules(agencyRules.text, agencyRules.path);
  const diagnostics = [...instruments.diagnostics, ...agencies.diagnostics];
  if (!instruments.value || !agencies.value) throw new ContentError(diagnostics);
  return {
    value: {
      agencies: agenciesOf(graph),
      hosts: hostsOf(graph),
      categories: categoriesOf(graph),
      jurisdictions: jurisdictionsOf(graph),
      rules: instruments.value,
      agencyRules: agencies.value,
    },
    diagnostics,
  };
}

function agenciesOf(graph: GraphReader): RegisteredAgency[] {
  return below(graph, 'agency').map((iri): RegisteredAgency => {
    const jurisdiction = codeOf(graph.iri(iri, osp('jurisdiction')));
    const homepage = graph.iri(iri, foaf('homepage'));
    const kind = graph.literal(iri, osp('bodyKind'));
    const successor = graph.iri(iri, dct('isReplacedBy'));
    const wikidata = graph.iri(iri, owl('sameAs')) ?? graph.iri(iri, skos('exactMatch'));
    return {
      slug: nameOf(iri),
      names: textsOf(graph, iri, 'prefLabel'),
      otherNames: textsOf(graph, iri, 'altLabel'),
      acronyms: langTexts(graph.texts(iri, osp('acronym'))),
      ...(jurisdiction ? { jurisdiction } : {}),
      ...(homepage ? { homepage } : {}),
      ...(wikidata ? { wikidata } : {}),
      ...(successor ? { replacedBy: nameOf(successor) } : {}),
      kind: kind === 'private' || kind === 'government' ? kind : 'public',
    };
  });
}

function hostsOf(graph: GraphReader): RegisteredHost[] {
  return below(graph, 'host').flatMap((iri): RegisteredHost[] => {
    const kind = graph.literal(iri, osp('hostKind'));
    const owner = graph.iri(iri, osp('hostOwner'));
    const jurisdiction = codeOf(graph.iri(iri, osp('jurisdiction')));
    const pathPrefix = graph.literal(iri, osp('pathPrefix'));
    return graph.literals(iri, osp('hostName')).map((host) => ({
      host,
      kind: isHostKind(kind) ? kind : 'issuer',
      ...(owner ? { owner: nameOf(owner) } : {}),
      ...(jurisdiction ? { jurisdiction } : {}),
      ...(pathPrefix ? { pathPrefix } : {}),
    }));
  });
}

function isHostKind(value: string | undefined): value is HostKind {
  return HOST_KINDS.some((kind) => kind === value);
}

function categoriesOf(graph: GraphReader): CategoryRecord[] {
  return below(graph, 'category').map((iri) => ({
    notation: graph.literal(iri, skos('notation')) ?? nameOf(iri),
    labels: [
      ...textsOf(graph, iri, 'prefLabel'),
      ...textsOf(graph, iri, 'altLabel'),
      ...textsOf(graph, iri, 'hiddenLabel'),
    ],
  }));
}

function jurisdictionsOf(graph: GraphReader): ReadonlyMap<string, JurisdictionFacts> {
  return new Map(
    below(graph, 'jurisdiction').map((iri) => {
      const region = graph.iri(iri, osp('region'));
      const whole = graph.iri(iri, osp('governedBy'));
      const kind = jurisdictionKind(graph.iris(iri, rdf('type')));
      const facts: JurisdictionFacts = {
        names: textsOf(graph, iri, 'prefLabel'),
        otherNames: textsOf(graph, iri, 'altLabel'),
        matches: graph.iris(iri, skos('exactMatch')),
        ...(region ? { m49Region: nameOf(region) } : {}),
        ...(kind ? { kind } : {}),
        ...(whole ? { governedBy: nameOf(whole) } : {}),
      };
      return [nameOf(iri), facts] as const;
    }),
  );
}

function jurisdictionKind(types: readonly string[]): JurisdictionFacts['kind'] {
  if (types.includes(osp('SupranationalUnion').value)) return 'supranational-union';
  return types.includes(osp('Subdivision').value) ? 'city' : undefined;
}

/** Subjects whose IRI is one step below a path of the concept base, sorted, so that file order does not matter. */
function below(graph: GraphReader, path: string): string[] {
  const start = `${CONCEPT_BASE}${path}/`;
  return graph
    .subjects()
    .filter((iri) => iri.startsWith(start))
    .sort();
}

function nameOf(iri: string): string {
  return decodeURIComponent(iri.slice(iri.lastIndexOf('/') + 1));
}

function codeOf(iri: string | undefined): string | undefined {
  return iri === undefined ? undefined : nameOf(iri);
}

function textsOf(graph: GraphReader, iri: string, property: 'prefLabel' | 'altLabel' | 'hiddenLabel'): LangText[] {
  return langTexts(graph.texts(iri, skos(property)));
}

function langTexts(texts: ReadonlyMap<string, readonly string[]>): LangText[] {
  return [...texts].flatMap(([language, values]) => values.map((text) => ({ text, language: language || 'und' })));
}
