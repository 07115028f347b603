// Quads in, an index out that answers what readers of vocabularies ask: who is of a type, what are the labels.

import type { NamedNode, Quad, Quad_Object } from '@rdfjs/types';
import { rdf } from './vocabulary.js';

/** A subject as a term or as its IRI; blank nodes as `_:label`. */
export type Node = string | Quad_Object;

/** Read-only view by subject and predicate. Graph names are ignored. Order of answers is the order of the quads. */
export class GraphReader {
  private readonly bySubject = new Map<string, Map<string, Quad_Object[]>>();
  private readonly byType = new Map<string, Set<string>>();

  constructor(quads: Iterable<Quad>) {
    for (const quad of quads) this.add(quad);
  }

  private add({ subject, predicate, object }: Quad): void {
    const key = nodeKey(subject);
    const properties = getOrAdd(this.bySubject, key, () => new Map<string, Quad_Object[]>());
    const values = getOrAdd(properties, predicate.value, () => []);
    if (!values.some((value) => value.equals(object))) values.push(object);
    if (predicate.value === rdf('type').value) getOrAdd(this.byType, object.value, () => new Set()).add(key);
  }

  /** IRIs of all subjects. */
  subjects(): readonly string[] {
    return [...this.bySubject.keys()];
  }

  /** IRIs of the subjects that state this `rdf:type`; nothing is inferred. */
  subjectsOfType(type: NamedNode): readonly string[] {
    return [...(this.byType.get(type.value) ?? [])];
  }

  /** Whether any quad has this subject. */
  has(subject: Node): boolean {
    return this.bySubject.has(nodeKey(subject));
  }

  /** IRIs of the properties that a subject has, in the order of the quads. */
  properties(subject: Node): readonly string[] {
    return [...(this.bySubject.get(nodeKey(subject))?.keys() ?? [])];
  }

  /** All objects. */
  many(subject: Node, predicate: NamedNode): readonly Quad_Object[] {
    return this.bySubject.get(nodeKey(subject))?.get(predicate.value) ?? [];
  }

  /** The first object. */
  one(subject: Node, predicate: NamedNode): Quad_Object | undefined {
    return this.many(subject, predicate)[0];
  }

  /** IRIs among the objects. */
  iris(subject: Node, predicate: NamedNode): readonly string[] {
    return this.many(subject, predicate).flatMap((term) => (term.termType === 'NamedNode' ? [term.value] : []));
  }

  /** The first object that is an IRI. */
  iri(subject: Node, predicate: NamedNode): string | undefined {
    return this.iris(subject, predicate)[0];
  }

  /** Values of the literals; with `language`, of those that carry exactly this tag (`''`: none). */
  literals(subject: Node, predicate: NamedNode, language?: string): readonly string[] {
    return this.many(subject, predicate).flatMap((term) =>
      term.termType === 'Literal' && (language === undefined || term.language === language) ? [term.value] : [],
    );
  }

  /** Value of the first literal, with `language` of the first one that carries exactly this tag. */
  literal(subject: Node, predicate: NamedNode, language?: string): string | undefined {
    return this.literals(subject, predicate, language)[0];
  }

  /** Literals by language tag (`''` for those without one). */
  texts(subject: Node, predicate: NamedNode): ReadonlyMap<string, readonly string[]> {
    const texts = new Map<string, string[]>();
    for (const term of this.many(subject, predicate))
      if (term.termType === 'Literal') getOrAdd(texts, term.language, () => []).push(term.value);
    return texts;
  }
}

function nodeKey(node: Node): string {
  if (typeof node === 'string') return node;
  return node.termType === 'BlankNode' ? `_:${node.value}` : node.value;
}

function getOrAdd<V>(map: Map<string, V>, key: string, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
