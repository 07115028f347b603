// The closed table of diagnostic codes: one row each, with the sentence the documentation and the graph show for it.

/** Code → what it means. Codes are stable: a row is never renamed or reused. */
export const DIAGNOSTIC_CODES = {
  // reading
  'mojibake-repaired': 'UTF-8 text had been decoded with a legacy encoding; it was repaired without loss.',
  'mojibake-unrepaired': 'A stretch of text looks wrongly decoded and could not be repaired; it is kept as it is.',
  'byte-order-mark': 'The file starts with a byte order mark; it was left out.',
  'undecodable-bytes': 'The bytes are neither UTF-8 nor a known damage of it.',
  'binary-file': 'The file is not text.',
  'empty-file': 'The file holds no text.',
  'oversized-text': 'The file or one of its lines is larger than the reader accepts.',
  'control-character': 'The file holds control characters, which XML cannot carry; spaces stand for them.',
  'unreadable-file': 'The file cannot be opened, or is no regular file.',
  'no-pages': 'A folder or glob holds no Markdown file.',
  'no-revision': 'Commit and date were asked for, and Git does not know the file as it is.',
  // settings and curation
  'invalid-yaml': 'A YAML file cannot be read.',
  'invalid-setting': 'A setting is missing, unknown or of the wrong kind.',
  'curation-unmatched': 'A curation decision matches no norm or instrument of the catalogue any more.',
  'curation-repeated': 'Two curation decisions speak of the same norm or fact; the later one counts.',
  'curation-outdated': 'The extracted norm changed since the decision was made; the decision still counts.',
  // RDF files
  'rdf-syntax': 'A file of the Turtle family does not follow its grammar.',
  'rdf-term': 'An IRI, language tag or typed value in an RDF file is not allowed.',
} as const satisfies Record<string, string>;

export type DiagnosticCode = keyof typeof DIAGNOSTIC_CODES;
