// Jurisdictions and norms in, an RDF Data Cube out: every jurisdiction × measure, with the strongest modality or no evidence.

import type { NamedNode, Quad } from '@rdfjs/types';
import type { ReviewedNorm } from '../curate/reviewed-norm.js';
import type { Catalogue } from '../model/catalogue.js';
import { integer, iri } from '../rdf/terms.js';
import { dct, osp, qb, rdf } from '../rdf/vocabulary.js';
import { describe, text } from './describe.js';
import { tailOf } from './graph-context.js';
import type { GraphContext } from './graph-context.js';
import { concept } from './mint-iri.js';

const TITLES = [
  { text: 'Coverage: what each jurisdiction says about each measure', language: 'en' },
  { text: 'Cobertura: lo que cada jurisdicción dice de cada medida', language: 'es' },
  { text: 'Cobertura: o que cada jurisdição diz de cada medida', language: 'pt' },
];
/** Role of a component in the cube → the terms that have it. */
const COMPONENTS = [
  ['dimension', 'jurisdiction'],
  ['dimension', 'measure'],
  ['measure', 'strongestModality'],
  ['measure', 'normCount'],
] as const;

/** The cube with its structure; one observation per cell, groups of measures counting only what is said of the group itself. */
export function coverageQuads(catalogue: Catalogue, norms: readonly ReviewedNorm[], context: GraphContext): Quad[] {
  const jurisdictionOf = new Map(catalogue.instruments.map(({ key, jurisdiction }) => [key, jurisdiction]));
  const cells = new Map<string, string[]>();
  for (const { instrument, measure, modality } of norms) {
    const cell = `${jurisdictionOf.get(instrument) ?? ''} ${concept('measure', measure).value}`;
    cells.set(cell, [...(cells.get(cell) ?? []), modality]);
  }
  const used = norms.map(({ measure }) => concept('measure', measure).value);
  const measures = [...new Set([...context.vocabulary.measures(), ...used])];
  return [
    ...structureQuads(context),
    ...catalogue.jurisdictions.flatMap(({ key }) =>
      measures.flatMap((measure) => observationQuads(key, iri(measure), cells.get(`${key} ${measure}`) ?? [], context)),
    ),
  ];
}

function observationQuads(
  jurisdiction: string,
  measure: NamedNode,
  modalities: readonly string[],
  context: GraphContext,
): Quad[] {
  const { iris, graphs, vocabulary } = context;
  const notation = measure.value.slice(measure.value.lastIndexOf('/') + 1);
  const [strongest = 'no-evidence'] = [...modalities].sort((a, b) => vocabulary.strength(b) - vocabulary.strength(a));
  return describe(graphs.extracted, iris.entity(`coverage/${tailOf(jurisdiction)}/${notation}`), [
    [rdf('type'), qb('Observation')],
    [qb('dataSet'), iris.entity('coverage')],
    [osp('jurisdiction'), iris.entity(jurisdiction)],
    [osp('measure'), measure],
    [osp('strongestModality'), concept('modality', strongest)],
    [osp('normCount'), integer(modalities.length)],
  ]);
}

function structureQuads({ iris, graphs }: GraphContext): Quad[] {
  const structure = iris.entity('coverage/structure');
  const component = (term: string): NamedNode => iris.entity(`coverage/structure/${term}`);
  return [
    ...describe(graphs.extracted, iris.entity('coverage'), [
      [rdf('type'), qb('DataSet')],
      [dct('title'), TITLES.map(text)],
      [qb('structure'), structure],
    ]),
    ...describe(graphs.extracted, structure, [
      [rdf('type'), qb('DataStructureDefinition')],
      [qb('component'), COMPONENTS.map(([, term]) => component(term))],
    ]),
    ...COMPONENTS.flatMap(([role, term], at) =>
      describe(graphs.extracted, component(term), [
        [rdf('type'), qb('ComponentSpecification')],
        [qb(role), osp(term)],
        [qb('order'), integer(at + 1)],
      ]),
    ),
  ];
}
