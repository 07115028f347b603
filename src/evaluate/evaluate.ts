// Reference annotations and extracted overviews go in; how good the extraction is, and where it errs, comes out.

import type { Language } from '../read/source-text.js';
import { align } from './align.js';
import type { AlignedPair, ExtractedNorm, ExtractedOverview } from './align.js';
import type { AnnotatedEntry, AnnotatedNorm } from './annotation.js';
import { accuracy, figures, NO_FIGURES } from './score.js';
import type { Accuracy, Figures } from './score.js';

/** Figures on measures, and accuracies of the other fields on the norms whose measure was found. */
export interface Evaluation {
  readonly pairs: number;
  readonly measures: Figures;
  readonly modality: Accuracy;
  readonly references: Accuracy;
  readonly bearer: Accuracy;
  readonly exception: Accuracy;
}

/** A norm that was not found, was found wrongly, or differs in a field. */
export interface EvaluationError {
  readonly kind: 'miss' | 'false-alarm' | 'modality' | 'references' | 'bearer' | 'exception';
  readonly entry: string;
  readonly language: Language;
  readonly measure: string;
  readonly expected?: string;
  readonly found?: string;
  /** The annotator's quote of a miss, the extractor's otherwise. */
  readonly quote: string;
}

export interface EvaluationReport {
  readonly overall: Evaluation;
  readonly byLanguage: Readonly<Record<string, Evaluation>>;
  readonly byPage: Readonly<Record<string, Evaluation>>;
  readonly byGroup: Readonly<Record<string, Figures>>;
  readonly byMeasure: Readonly<Record<string, Figures>>;
  readonly byModality: Readonly<Record<string, Figures>>;
  /** Of norms with at least this confidence, the share that is right, in bins of a tenth. */
  readonly byConfidence: Readonly<Record<string, Accuracy>>;
  /** Ids of entries for which the input has no overview in a language it covers. */
  readonly unmatched: readonly string[];
  /** Empty when only figures were asked for. */
  readonly errors: readonly EvaluationError[];
}

export interface EvaluationOptions {
  /** Figures only, no sentences: for material that is held back. */
  readonly aggregateOnly?: boolean;
  /** Measure → its group, for the figures by group. */
  readonly groupOf?: (measure: string) => string;
}

/**
 * Compares extracted overviews with reference annotations. Measures are compared as sets per overview; modality, references
 * (as a set), bearer and exception on the measures that both have.
 */
export function evaluate(
  entries: readonly AnnotatedEntry[],
  overviews: readonly ExtractedOverview[],
  options: EvaluationOptions = {},
): EvaluationReport {
  const pairs = align(entries, overviews);
  const matched = new Set(pairs.map(({ entry }) => entry));
  const { groupOf = (measure: string) => measure } = options;
  return {
    overall: evaluatePairs(pairs),
    byLanguage: grouped(pairs, ({ overview }) => overview.language),
    byPage: grouped(pairs, ({ entry }) => entry.page),
    byGroup: figuresBy(pairs, (norm) => groupOf(norm.measure)),
    byMeasure: figuresBy(pairs, (norm) => norm.measure),
    byModality: figuresBy(pairs, (norm) => norm.modality, sameModality),
    byConfidence: byConfidence(pairs),
    unmatched: entries.filter((entry) => !matched.has(entry)).map((entry) => entry.id),
    errors: options.aggregateOnly ? [] : pairs.flatMap(errorsOf),
  };
}

function evaluatePairs(pairs: readonly AlignedPair[]): Evaluation {
  const both = pairs.flatMap(matches);
  const count = (same: (match: Match) => boolean): Accuracy => accuracy(both.filter(same).length, both.length);
  return {
    pairs: pairs.length,
    measures: pairs.length === 0 ? NO_FIGURES : figures(both.length, sum(pairs, foundCount), sum(pairs, expectedCount)),
    modality: count(({ expected, found }) => expected.modality === found.modality),
    references: count(({ expected, found }) => sameReferences(expected, found)),
    bearer: count(({ expected, found }) => expected.bearer === found.bearer),
    exception: count(({ expected, found }) => expected.exception === found.exception),
  };
}

interface Match {
  readonly expected: AnnotatedNorm;
  readonly found: ExtractedNorm;
}

function matches({ entry, overview }: AlignedPair): Match[] {
  return entry.norms.flatMap((expected) => {
    const found = overview.norms.find((norm) => norm.measure === expected.measure);
    return found ? [{ expected, found }] : [];
  });
}

function sameModality(expected: { readonly modality: string }, found: { readonly modality: string }): boolean {
  return expected.modality === found.modality;
}

function sameReferences(expected: AnnotatedNorm, found: ExtractedNorm): boolean {
  return [...expected.references].sort().join('|') === [...found.references].sort().join('|');
}

function foundCount({ overview }: AlignedPair): number {
  return overview.norms.length;
}

function expectedCount({ entry }: AlignedPair): number {
  return entry.norms.length;
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

function grouped(pairs: readonly AlignedPair[], key: (pair: AlignedPair) => string): Record<string, Evaluation> {
  const keys = [...new Set(pairs.map(key))].sort();
  return Object.fromEntries(keys.map((one) => [one, evaluatePairs(pairs.filter((pair) => key(pair) === one))]));
}

function figuresBy(
  pairs: readonly AlignedPair[],
  key: (norm: { readonly measure: string; readonly modality: string }) => string,
  same: (expected: AnnotatedNorm, found: ExtractedNorm) => boolean = () => true,
): Record<string, Figures> {
  const expected = pairs.flatMap(({ entry }) => entry.norms.map(key));
  const found = pairs.flatMap(({ overview }) => overview.norms.map(key));
  const right = pairs.flatMap(matches).filter((match) => same(match.expected, match.found));
  const count = (keys: readonly string[], one: string): number => keys.filter((other) => other === one).length;
  const keys = [...new Set([...expected, ...found])].sort();
  const rights = right.map((match) => key(match.expected));
  return Object.fromEntries(
    keys.map((one) => [one, figures(count(rights, one), count(found, one), count(expected, one))]),
  );
}

function byConfidence(pairs: readonly AlignedPair[]): Record<string, Accuracy> {
  const norms = pairs.flatMap(({ entry, overview }) =>
    overview.norms.map((norm) => ({
      bin: norm.confidence.toFixed(2),
      right: entry.norms.some((expected) => expected.measure === norm.measure && sameModality(expected, norm)),
    })),
  );
  const bins = [...new Set(norms.map(({ bin }) => bin))].sort();
  return Object.fromEntries(
    bins.map((bin) => {
      const inBin = norms.filter((norm) => norm.bin === bin);
      return [bin, accuracy(inBin.filter(({ right }) => right).length, inBin.length)];
    }),
  );
}

function errorsOf(pair: AlignedPair): EvaluationError[] {
  const { entry, overview } = pair;
  const of = (measure: string): Pick<EvaluationError, 'entry' | 'language' | 'measure'> => ({
    entry: entry.id,
    language: overview.language,
    measure,
  });
  const misses = entry.norms
    .filter((norm) => !overview.norms.some((other) => other.measure === norm.measure))
    .map((norm) => ({ kind: 'miss' as const, ...of(norm.measure), expected: norm.modality, quote: norm.quote }));
  const falseAlarms = overview.norms
    .filter((norm) => !entry.norms.some((other) => other.measure === norm.measure))
    .map((norm) => ({ kind: 'false-alarm' as const, ...of(norm.measure), found: norm.modality, quote: norm.quote }));
  const differences = matches(pair).flatMap(({ expected, found }) =>
    differencesOf(expected, found).map((difference) => ({
      ...of(expected.measure),
      ...difference,
      quote: found.quote,
    })),
  );
  return [...misses, ...falseAlarms, ...differences];
}

function differencesOf(
  expected: AnnotatedNorm,
  found: ExtractedNorm,
): Pick<Required<EvaluationError>, 'kind' | 'expected' | 'found'>[] {
  const fields = [
    ['modality', expected.modality, found.modality],
    ['references', [...expected.references].sort().join('; '), [...found.references].sort().join('; ')],
    ['bearer', expected.bearer, found.bearer],
    ['exception', String(expected.exception), String(found.exception)],
  ] as const;
  return fields.filter(([, a, b]) => a !== b).map(([kind, a, b]) => ({ kind, expected: a, found: b }));
}
