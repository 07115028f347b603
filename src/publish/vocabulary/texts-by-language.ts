// A term and a property in; its texts by language as HTML out.

import type { NamedNode } from '@rdfjs/types';
import type { GraphReader } from '../../rdf/graph-reader.js';
import { LANGUAGES } from '../../read/source-text.js';
import { markup, type Html } from '../release/html.js';

interface TextInLanguage {
  /** Empty for a text without language. */
  readonly language: string;
  readonly text: string;
}

/** All texts of the first of the properties that has any. */
export function textsOf(reader: GraphReader, subject: string, properties: readonly NamedNode[]): TextInLanguage[] {
  const property = properties.find((candidate) => reader.literals(subject, candidate).length > 0);
  if (property === undefined) return [];
  return [...reader.texts(subject, property)]
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .flatMap(([language, texts]) => [...texts].sort().map((text) => ({ language, text })));
}

/** The languages of the documentation come first, others after them. */
function rank(language: string): number {
  const at = LANGUAGES.findIndex((each) => each === language);
  return at === -1 ? LANGUAGES.length : at;
}

/** One element per text, which says its language to those who listen, and shows it to those who look. */
export function inAllLanguages(texts: readonly TextInLanguage[]): Html[] {
  return texts.map(({ language, text }) =>
    language === ''
      ? markup`<dd>${text}</dd>`
      : markup`<dd lang="${language}">${text} <small>(${language})</small></dd>`,
  );
}

/** One element per language, with all its texts: for names, which are short and many. */
export function namesByLanguage(texts: readonly TextInLanguage[]): Html[] {
  const languages = [...new Set(texts.map(({ language }) => language))];
  return inAllLanguages(
    languages.map((language) => ({
      language,
      text: texts.flatMap((each) => (each.language === language ? [each.text] : [])).join('; '),
    })),
  );
}
