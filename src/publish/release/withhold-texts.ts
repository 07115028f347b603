// A graph in; the same without the words of the overviews, which others may have written, out.

import type { Quad } from '@rdfjs/types';
import { GraphReader } from '../../rdf/graph-reader.js';
import type { Dataset } from '../../rdf/dataset.js';
import { dct, oa, osp, rdf, rdfs, skos } from '../../rdf/vocabulary.js';

/** Properties whose values are words of the pages. */
const WORDS = new Set(
  [oa('exact'), oa('prefix'), oa('suffix'), osp('quote'), osp('exception'), osp('replacement')].map(iriOf),
);
/** Names may be long, and are facts. */
const NAMES = new Set(
  [dct('title'), dct('alternative'), skos('prefLabel'), skos('altLabel'), rdfs('label')].map(iriOf),
);
/** So many words in a row that also stand in a text are taken from it. */
const RUN_LENGTH = 8;

function iriOf({ value }: { readonly value: string }): string {
  return value;
}

/** Whether overviews, quotations or exceptions are in the graph. */
export function holdsTexts(dataset: Dataset): boolean {
  const overviews = overviewsOf(dataset);
  return dataset.quads.some((quad) => isText(quad, overviews));
}

/**
 * Leaves out overviews, quotations and exceptions, and any other literal but names that repeats eight words in a row of
 * them: messages about a page like to quote it. Where the words stand (page, line, offsets) stays.
 */
export function withholdTexts(dataset: Dataset): Dataset {
  const overviews = overviewsOf(dataset);
  const runs = new Set(
    dataset.quads.filter((quad) => isText(quad, overviews)).flatMap(({ object }) => wordRuns(object.value)),
  );
  return dataset.filter((quad) => !isText(quad, overviews) && !quotes(quad, runs));
}

function overviewsOf(dataset: Dataset): ReadonlySet<string> {
  const reader = new GraphReader(dataset.quads.filter(({ predicate }) => predicate.equals(rdf('type'))));
  return new Set(reader.subjectsOfType(osp('Overview')));
}

function isText({ subject, predicate, object }: Quad, overviews: ReadonlySet<string>): boolean {
  if (object.termType !== 'Literal') return false;
  return WORDS.has(predicate.value) || (predicate.equals(dct('description')) && overviews.has(subject.value));
}

function quotes({ predicate, object }: Quad, runs: ReadonlySet<string>): boolean {
  if (object.termType !== 'Literal' || NAMES.has(predicate.value)) return false;
  return wordRuns(object.value).some((run) => runs.has(run));
}

function wordRuns(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(RUN_LENGTH - 1).map((_, at) => words.slice(at, at + RUN_LENGTH).join(' '));
}
