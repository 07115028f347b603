// A label or the heading of a column in; what it announces out.

import type { TemplateField } from './page.js';
import { LANGUAGES, type Language } from '../read/source-text.js';
import { foldWords } from './fold-words.js';
import { inAnyLanguage, LABEL_KINDS, PAGE_WORDS, type LabelKind } from './page-words.js';

const OTHER_KINDS: ReadonlySet<LabelKind> = new Set(['overview', 'title', 'link', 'category', 'country']);

/** Folded label words → what they announce. */
const KINDS = new Map(
  LABEL_KINDS.flatMap((kind) => inAnyLanguage(PAGE_WORDS.labels[kind]).map((words) => [words, kind] as const)),
);

const TEXT_LABELS = new Set(inAnyLanguage(PAGE_WORDS.text_labels));

/** What the whole of a label says. */
export function labelKind(label: string): LabelKind | undefined {
  return KINDS.get(foldWords(label));
}

/** Whether a label announces a link where one stands behind it: `Text: [Gazette](…)`. */
export function isTextLabel(label: string): boolean {
  return TEXT_LABELS.has(foldWords(label));
}

/** Shorter words say something as the whole of a heading only. */
const FEWEST_LETTERS = 3;
const LONG_FIRST = [...KINDS]
  .filter(([words]) => words.length >= FEWEST_LETTERS)
  .sort(([one], [other]) => other.length - one.length);

/** What a column heading says; its longest known words decide, so that 'Policy Title' is no policy type. */
export function columnKind(heading: string): LabelKind | undefined {
  const words = ` ${foldWords(heading)} `;
  return labelKind(heading) ?? LONG_FIRST.find(([known]) => words.includes(` ${known} `))?.[1];
}

/** The languages in which an overview is announced with this label; empty for words that no language has. */
export function overviewLabelLanguages(label: string): readonly Language[] {
  const words = foldWords(label);
  return LANGUAGES.filter((language) => PAGE_WORDS.labels.overview[language]?.includes(words));
}

/** Tells template fields from the other kinds. */
export function isTemplateField(kind: LabelKind): kind is TemplateField {
  return !OTHER_KINDS.has(kind);
}
