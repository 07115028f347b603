// Jurisdictions and agencies in, the quads that describe them out.

import type { Quad } from '@rdfjs/types';
import type { Agency, Jurisdiction } from '../model/catalogue.js';
import { org, osp, rdf, skos, dct, foaf } from '../rdf/vocabulary.js';
import { describe, labelRows, plain, text } from './describe.js';
import { link } from './graph-context.js';
import type { GraphContext } from './graph-context.js';
import { concept } from './mint-iri.js';

const KIND_CLASS = {
  country: 'Country',
  'supranational-union': 'SupranationalUnion',
  subdivision: 'Subdivision',
} as const;

/** `osp:Jurisdiction` and its kind, names, codes, region, the same place elsewhere. */
export function jurisdictionQuads(jurisdiction: Jurisdiction, context: GraphContext): Quad[] {
  const { iris, graphs } = context;
  return describe(graphs.catalogue, iris.entity(jurisdiction.key), [
    [rdf('type'), [osp('Jurisdiction'), osp(KIND_CLASS[jurisdiction.kind])]],
    ...labelRows(jurisdiction.names, jurisdiction.printedLabels),
    [osp('isoCode'), plain(jurisdiction.code)],
    [osp('isoAlpha3'), plain(jurisdiction.alpha3)],
    [skos('exactMatch'), jurisdiction.matches.map((match) => link(context, match, jurisdiction.key))],
    [osp('region'), jurisdiction.m49Region === undefined ? undefined : concept('region', jurisdiction.m49Region)],
    [dct('isPartOf'), jurisdiction.partOf === undefined ? undefined : iris.entity(jurisdiction.partOf)],
  ]);
}

/** `osp:Agency` with names, acronyms, jurisdiction, homepage, Wikidata item. */
export function agencyQuads(agency: Agency, context: GraphContext): Quad[] {
  const { iris, graphs } = context;
  const { jurisdiction, homepage, wikidata } = agency;
  const item = wikidata === undefined ? undefined : wikidata.replace(/^Q/u, 'http://www.wikidata.org/entity/Q');
  return describe(graphs.catalogue, iris.entity(agency.key), [
    [rdf('type'), [osp('Agency'), org('FormalOrganization')]],
    ...labelRows(agency.names),
    [osp('acronym'), agency.acronyms.map(text)],
    [osp('jurisdiction'), jurisdiction === undefined ? undefined : iris.entity(jurisdiction)],
    [foaf('homepage'), homepage === undefined ? undefined : link(context, homepage, agency.key)],
    [skos('exactMatch'), item === undefined ? undefined : link(context, item, agency.key)],
  ]);
}
