// ontology/page-words.yaml, read once: the words of a language by which pages are laid out.

import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ContentError } from '../diagnostic.js';
import { readYaml } from '../read/yaml-document.js';
import type { TemplateField } from './page.js';

export const LABEL_KINDS = [
  'overview',
  'title',
  'link',
  'category',
  'country',
  'effective-date',
  'date',
  'status',
  'number',
  'instrument-type',
  'issuing-authority',
  'scope',
  'implementation',
] as const satisfies readonly (TemplateField | 'overview' | 'title' | 'link' | 'category' | 'country')[];

/** What a label announces. */
export type LabelKind = (typeof LABEL_KINDS)[number];

const words = z.array(z.string());
const byLanguage = z.record(z.string(), words);

const wordsFile = z.strictObject({
  labels: z.record(z.enum(LABEL_KINDS), byLanguage),
  text_labels: byLanguage,
  related_headings: byLanguage,
  link_texts: byLanguage,
  articles: byLanguage,
  to_be_done: byLanguage,
  placeholder_titles: byLanguage,
  front_matter: z.strictObject({ draft: words, published: words, language: words }),
  admonitions: z.strictObject({ fenced: words, tagged: words }),
  official_names: z.strictObject({
    patterns: byLanguage,
    ambiguous: words,
    certain_with: words,
    names: z.record(z.string(), words),
  }),
});

/** Each list is described in the file. */
export type PageWords = z.infer<typeof wordsFile>;

/** Reads the file of the package; without it no page can be read. */
function readPageWords(): PageWords {
  const text = readFileSync(new URL('../../ontology/page-words.yaml', import.meta.url), 'utf8');
  const { document, diagnostics } = readYaml(text, 'ontology/page-words.yaml', wordsFile);
  if (!document) throw new ContentError(diagnostics);
  return document.value;
}

export const PAGE_WORDS = readPageWords();

/** The words of all languages. */
export function inAnyLanguage(lists: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.values(lists).flat();
}

/** The source of a pattern that finds one of them. */
export function anyOf(given: readonly string[]): string {
  return `(?:${given.join('|')})`;
}
