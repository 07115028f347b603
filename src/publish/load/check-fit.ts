// Graphs and a profile in; an error about the first statement that the store would damage out, before anything is sent.

import type { Term } from '@rdfjs/types';
import { PREFIXES } from '../../rdf/vocabulary.js';
import { LoadError } from './load-error.js';
import type { NamedGraph, Statement } from './statement.js';
import type { RefusedData, StoreProfile } from './store-profile.js';

/** Virtuoso cuts longer IRIs and puts a hash at the end, without a word. */
const LONGEST_IRI_BYTES = 1880;
/** Up to here literals were seen to come back whole; four times as long, the server hung up. */
const LONGEST_LITERAL_BYTES = 5_000_000;
const WKT = 'http://www.opengis.net/ont/geosparql#wktLiteral';

interface Refused {
  readonly what: string;
  readonly finds: (statement: Statement) => boolean;
}

const REFUSED: Readonly<Record<RefusedData, Refused>> = {
  'long-iri': {
    what: `has an IRI of more than ${LONGEST_IRI_BYTES} bytes, which would be stored cut off`,
    finds: ({ subject, predicate, object }) => [subject, predicate, object].some(isLongIri),
  },
  'long-literal': {
    what: `has a text of more than ${LONGEST_LITERAL_BYTES} bytes, on which the connection breaks`,
    finds: ({ object }) => object.termType === 'Literal' && Buffer.byteLength(object.value) > LONGEST_LITERAL_BYTES,
  },
  'geometry-with-crs': {
    what: 'has a geometry with a reference system, on which the whole load fails',
    finds: ({ object }) =>
      object.termType === 'Literal' && object.datatype.value === WKT && object.value.startsWith('<'),
  },
  'xml-literal': {
    what: 'has an XML literal, which would be stored rewritten',
    finds: ({ object }) => object.termType === 'Literal' && object.datatype.value === `${PREFIXES.rdf}XMLLiteral`,
  },
};

function isLongIri(term: Term): boolean {
  return term.termType === 'NamedNode' && Buffer.byteLength(term.value) > LONGEST_IRI_BYTES;
}

/** @throws LoadError `unfit-data` */
export function checkFit(graphs: readonly NamedGraph[], profile: StoreProfile): void {
  for (const kind of profile.refuses) {
    const { what, finds } = REFUSED[kind];
    for (const { name, statements } of graphs) {
      const found = statements.find(finds);
      if (!found) continue;
      const about = `${found.subject.value.slice(0, 200)} <${found.predicate.value}>`;
      throw new LoadError('unfit-data', `${profile.label}: in <${name}>, ${about} ${what}`);
    }
  }
}
