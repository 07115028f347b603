// An instrument in, the quads that describe it, its identifiers, mentions and attributions out.

import type { NamedNode, Quad } from '@rdfjs/types';
import type { InstrumentFacts } from '../curate/curation-file.js';
import type { AgencyRole, Identifier, Instrument } from '../model/catalogue.js';
import { readLink } from '../model/link-reading.js';
import { integer } from '../rdf/terms.js';
import { dct, eli, foaf, osp, owl, rdf, skos } from '../rdf/vocabulary.js';
import { attributionNode, attributionQuads } from './attribution-quads.js';
import { date, describe, plain, text, year } from './describe.js';
import type { Row } from './describe.js';
import { link, tailOf } from './graph-context.js';
import type { GraphContext } from './graph-context.js';
import { identifierNodes, identifierQuads } from './identifier-quads.js';
import { identityDecisionNode, identityDecisionQuads } from './identity-decision-quads.js';
import { mentionNodes, mentionQuads } from './mention-quads.js';
import { concept, linkIri } from './mint-iri.js';
import { placeKey } from './page-index.js';

const ROLE_PROPERTY: Readonly<Record<AgencyRole, string>> = {
  issuer: 'issuedBy',
  oversight: 'oversight',
  operator: 'operatedBy',
};
/** Schemes whose values are numbers that people cite. */
const CITED = new Set<Identifier['scheme']>(['number', 'document-number', 'gazette', 'bill']);
/** Schemes of the systems that keep legal resources, such as CELEX or the NOR of France. */
const LOCAL = new Set<Identifier['scheme']>(['celex', 'gazette', 'database']);

/**
 * `osp:Instrument` and everything that hangs on it alone. What a person decided as a fact stands in the curated graph, all else in the
 * catalogue's.
 */
export function instrumentQuads(
  instrument: Instrument,
  facts: InstrumentFacts | undefined,
  context: GraphContext,
): Quad[] {
  const { graphs, iris } = context;
  const subject = iris.entity(instrument.key);
  const curated = factRows(instrument).filter(([fact]) => facts?.[fact] !== undefined);
  const read = factRows(instrument).filter(([fact]) => facts?.[fact] === undefined);
  return [
    ...describe(graphs.catalogue, subject, [
      ...nameRows(instrument, context),
      ...read.map(([, row]) => row),
      ...identityRows(instrument, context),
      ...relationRows(instrument, context),
    ]),
    ...describe(
      graphs.curated,
      subject,
      curated.map(([, row]) => row),
    ),
    ...identifierQuads(instrument, context),
    ...mentionQuads(instrument, context),
    ...instrument.attributions.flatMap((attribution) => attributionQuads(instrument, attribution, context)),
    ...instrument.decisions.flatMap((decision) => identityDecisionQuads(instrument, decision, context)),
  ];
}

function nameRows(instrument: Instrument, { iris, vocabulary }: GraphContext): Row[] {
  return [
    [rdf('type'), [osp('Instrument'), ...vocabulary.instanceClasses(instrument.type)]],
    [dct('title'), instrument.titles.map(text)],
    [dct('alternative'), instrument.alternativeTitles.map(text)],
    [skos('notation'), plain(instrument.key.slice(instrument.key.lastIndexOf('/') + 1))],
    [osp('jurisdiction'), iris.entity(instrument.jurisdiction)],
    [osp('mentionCount'), integer(instrument.mentions.length)],
  ];
}

/** Facts that a decision can set, with the key that it sets them by. */
function factRows(instrument: Instrument): (readonly [keyof InstrumentFacts, Row])[] {
  const { type, legalForce, status } = instrument;
  return [
    ['type', [osp('instrumentType'), type === undefined ? undefined : concept('instrument-type', type)]],
    ['legalForce', [osp('legalForce'), legalForce === undefined ? undefined : concept('legal-force', legalForce)]],
    ['status', [osp('status'), concept('status', status)]],
    ['year', [osp('year'), year(instrument.year)]],
    ['date', [dct('date'), date(instrument.date)]],
  ];
}

function identityRows(instrument: Instrument, context: GraphContext): Row[] {
  const values = (keep: (identifier: Identifier) => boolean): string[] =>
    instrument.identifiers.filter(keep).map(({ value }) => value);
  const local = values(({ scheme, derived }) => LOCAL.has(scheme) && !derived);
  return [
    [osp('hasIdentifier'), identifierNodes(instrument, context)],
    [dct('identifier'), values(({ scheme, derived }) => CITED.has(scheme) && !derived).map(plain)],
    [eli('id_local'), isLegalResource(instrument, context) ? local.map(plain) : undefined],
    [osp('celex'), values(({ scheme }) => scheme === 'celex').map(plain)],
    [osp('eli'), values(({ scheme }) => scheme === 'eli').map(linkIri)],
    [foaf('page'), pageNodes(instrument, context)],
    [osp('documentLanguage'), instrument.documentLanguages.map(plain)],
  ];
}

/** `eli:id_local` makes its subject a legal resource, so nothing else may have it. */
function isLegalResource(instrument: Instrument, { vocabulary }: GraphContext): boolean {
  return vocabulary.instanceClasses(instrument.type).some((type) => type.equals(eli('LegalResource')));
}

function relationRows(instrument: Instrument, context: GraphContext): Row[] {
  const { iris } = context;
  const agencies = (role: AgencyRole): NamedNode[] =>
    instrument.attributions.filter((given) => given.role === role).map(({ agency }) => iris.entity(agency));
  const roles = (['issuer', 'oversight', 'operator'] as const).map((role): Row => [
    osp(ROLE_PROPERTY[role]),
    agencies(role),
  ]);
  const withoutOverview = mentionNodes(instrument, context).filter(
    ({ mention }) => !context.withOverview.has(placeKey(mention.place)),
  );
  const others = instrument.decisions.flatMap(({ other }) => (other === undefined ? [] : [iris.entity(other)]));
  return [
    ...roles,
    ...instrument.relations.map(({ kind, target }): Row => [osp(kind), iris.entity(target)]),
    [owl('sameAs'), instrument.formerKeys?.map((key) => iris.entity(key))],
    [owl('differentFrom'), others],
    [
      osp('attribution'),
      instrument.attributions.map((attribution) => attributionNode(instrument, attribution, context)),
    ],
    [osp('mention'), withoutOverview.map(({ node }) => node)],
    [
      osp('identityDecision'),
      instrument.decisions.map((decision) => identityDecisionNode(tailOf(instrument.key), decision, context)),
    ],
  ];
}

/** A page that is a mention's own link is reported with the mention, where it stands, and not a second time. */
function pageNodes({ key, pages, mentions }: Instrument, context: GraphContext): (NamedNode | undefined)[] {
  const reported = new Set(
    mentions.flatMap(({ url }) => (url === undefined || linkIri(url) ? [] : (readLink(url)?.page ?? []))),
  );
  return pages.map((page) => (reported.has(page) ? linkIri(page) : link(context, page, key, mentions[0]?.place)));
}
