// The public functions and types, re-exported; what each does is said where it is written.

export { buildIntoFolder, type BuildResult, type BuildSummary } from './build/build-into-folder.js';
export type { BuildSettings } from './build/build-settings.js';
export { loadKnowledge, type Knowledge } from './build/load-knowledge.js';
export { readCatalogue, type Reading } from './build/read-catalogue.js';
export { validateFiles } from './build/validate-files.js';
export type { Decision } from './curate/curation-file.js';
export type { ReviewedNorm, ReviewStatus, SetAsideNorm } from './curate/reviewed-norm.js';
export {
  ContentError,
  formatDiagnostic,
  UsageError,
  type Diagnostic,
  type Fix,
  type Outcome,
  type Place,
  type Severity,
} from './diagnostic.js';
export { DIAGNOSTIC_CODES, type DiagnosticCode } from './diagnostic-codes.js';
export { readAnnotations, type AnnotatedEntry, type AnnotatedNorm } from './evaluate/annotation.js';
export { evaluate, type EvaluationOptions, type EvaluationReport } from './evaluate/evaluate.js';
export { extractedOverviews } from './evaluate/extracted-overviews.js';
export { extractNorms } from './extract/extract-norms.js';
export { BEARERS, MODALITIES, type Bearer, type Evidence, type Modality, type Norm } from './extract/norm.js';
export { toQuads } from './graph/to-quads.js';
export { buildCatalogue } from './model/build-catalogue.js';
export type { Agency, Catalogue, Instrument, Jurisdiction, Overview } from './model/catalogue.js';
export { loadLanguageDetector } from './parse/language-detector.js';
export type { Entry, Page } from './parse/page.js';
export { parsePage } from './parse/parse-page.js';
export { parsePages } from './parse/parse-pages.js';
export { QueryError, type QueryProblem } from './query/engine.js';
export { openGraph, type GraphOptions } from './query/open-graph.js';
export { PolicyGraph, type Answer, type AskOptions } from './query/policy-graph.js';
export { decodeSource } from './read/decode-source.js';
export { readSources } from './read/read-sources.js';
export { LANGUAGES, type Language, type SourceText } from './read/source-text.js';
export { canonicalHash, isIsomorphic } from './rdf/canonical.js';
export { Dataset } from './rdf/dataset.js';
export { readTurtle } from './rdf/turtle-reader.js';
export { FORMAT_NAMES, FORMATS, type Format, type FormatName } from './serialise/format.js';
export { serialise } from './serialise/serialise.js';
export { validateGraph } from './validate/validate-graph.js';
