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
  // parsing
  'entry-without-link': 'An entry names no link for its instrument.',
  'entry-without-overview': 'An entry has a title and no overview.',
  'entry-without-jurisdiction': 'Something that looks like an entry stands under no country heading and is left out.',
  'invalid-link': 'The link of an entry is no absolute http or https URL, or is written wrongly.',
  'text-beside-link': 'Words beside the link of a title belong to no part of the entry.',
  'not-understood': 'Something looks like part of an entry and fits none; it is left out and counted.',
  'placeholder-entry': 'An entry is a template that nobody filled in; it is left out and counted.',
  'sample-entry': 'An entry stands in a code block or comment; it is left out and counted.',
  'contribution-link': 'A bullet leads to a page for contributors; it is left out and counted.',
  'repeated-header': 'A table row repeats the header; it is left out and counted.',
  'surplus-cells': 'A table row has more cells than the table has columns.',
  'unclosed-block': 'A code block or comment with entries in it is never closed.',
  'heading-without-flag': 'A heading among country headings has neither flag nor country name; its entries are kept.',
  'stray-character': 'A stray character stands behind a label.',
  'label-in-other-language': 'Labels of overviews are in another language than the page.',
  'language-assumed': 'Nothing tells the language of a page; one is assumed.',
  'language-not-supported': 'A page seems to be in a language that no rule reads.',
  'page-without-entries': 'A page has no entry under a country heading.',
  // settings and curation
  'invalid-yaml': 'A YAML file cannot be read.',
  'invalid-setting': 'A setting is missing, unknown or of the wrong kind.',
  'curation-unmatched': 'A curation decision matches no norm or instrument of the catalogue any more.',
  'curation-repeated': 'Two curation decisions speak of the same norm or fact; the later one counts.',
  'curation-outdated': 'The extracted norm changed since the decision was made; the decision still counts.',
  // RDF files
  'rdf-syntax': 'A file of the Turtle family does not follow its grammar.',
  'rdf-term': 'An IRI, language tag or typed value in an RDF file is not allowed.',
  // lexicon and extraction
  'lexicon-incomplete': 'A cue family of the lexicon lacks its kind; it is left out.',
  'lexicon-pattern': 'A phrase of the lexicon does not follow the phrase syntax; it is left out.',
  'translations-disagree': 'Two language versions of an overview give different norms.',
  // graph and validation
  'link-left-out': 'A link cannot be written as an IRI that stores take; it was left out of the graph.',
  'shape-violation': 'A node of the graph does not have the shape that the ontology asks for.',
  'shape-warning': 'A node of the graph lacks something that the ontology recommends.',
  'invalid-shapes': 'The shapes themselves are wrong: a SHACL term is misspelt, or nothing in them can be checked.',
  'nothing-validated': 'No node of the graph is the target of any shape, so nothing was checked.',
  // queries
  'query-header': 'The header of a canned query does not fit the query below it.',
} as const satisfies Record<string, string>;

export type DiagnosticCode = keyof typeof DIAGNOSTIC_CODES;
