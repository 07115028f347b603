// A node of the graph in, where it stands on a page and which instrument it belongs to out.

import type { Place } from '../diagnostic.js';
import type { GraphReader } from '../rdf/graph-reader.js';
import { dct, osp, rdf, rdfs, skos } from '../rdf/vocabulary.js';

/** Ways from a node to one that has a place or is an instrument, the most telling first. */
const LINKS = ['evidence', 'mention', 'statedIn', 'instrument', 'imposedBy', 'decides'].map(osp);
/** Ways back: from a node that hangs on another one, and from an instrument to the overviews of it. */
const BACKLINKS = ['evidence', 'mention', 'attribution', 'hasIdentifier', 'identityDecision', 'instrument'].map(osp);
const NAMES = [dct('title'), skos('prefLabel'), rdfs('label')];

/** Looks up places and names in a graph that describes instruments and pages. */
export class NodePlaces {
  private readonly incoming = new Map<string, string[]>();

  constructor(private readonly reader: GraphReader) {
    for (const subject of reader.subjects()) {
      for (const object of BACKLINKS.flatMap((property) => reader.iris(subject, property))) {
        const subjects = this.incoming.get(object);
        if (subjects) subjects.push(subject);
        else this.incoming.set(object, [subject]);
      }
    }
  }

  /** Place of the node, or of the nearest words, mention or overview that has one. */
  placeOf(node: string): Place | undefined {
    return this.nearest(node, (candidate) => this.ownPlace(candidate));
  }

  /** IRI of the instrument that the node is, belongs to or speaks of. */
  instrumentOf(node: string): string | undefined {
    return this.nearest(node, (candidate) => (this.isInstrument(candidate) ? candidate : undefined));
  }

  /** A title or label, English if there is one. */
  nameOf(node: string): string | undefined {
    const names = NAMES.flatMap((property) => [
      ...this.reader.literals(node, property, 'en'),
      ...this.reader.literals(node, property),
    ]);
    return names[0];
  }

  private isInstrument(node: string): boolean {
    return this.reader.many(node, rdf('type')).some((type) => type.value === osp('Instrument').value);
  }

  private ownPlace(node: string): Place | undefined {
    const page = this.reader.iri(node, osp('sourcePage'));
    const path = this.reader.literal(page ?? node, osp('path'));
    const line = Number(this.reader.literal(node, osp('line')) ?? 1);
    const column = Number(this.reader.literal(node, osp('column')) ?? 1);
    // The place itself may be what is wrong with the node.
    const sound = [line, column].every((count) => Number.isSafeInteger(count) && count > 0);
    return path === undefined ? undefined : { path, line: sound ? line : 1, column: sound ? column : 1 };
  }

  /** Breadth first, so that a norm is found at its own words before the mentions of its instrument. */
  private nearest<T>(start: string, find: (node: string) => T | undefined): T | undefined {
    const queue = [start];
    for (const node of queue) {
      const found = find(node);
      if (found !== undefined) return found;
      const outgoing = LINKS.flatMap((property) => this.reader.iris(node, property));
      const next = [...outgoing, ...(this.incoming.get(node) ?? [])];
      queue.push(...next.filter((other) => !queue.includes(other)));
    }
    return undefined;
  }
}
