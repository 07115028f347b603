// A page or a row label goes in, the notation of its policy category comes out.

import type { Entry, Page } from '../parse/page.js';
import { wordsLanguage } from '../parse/page-language.js';
import type { Catalogue, LangText } from './catalogue.js';
import { slugOf, wordsOf } from './fold-text.js';
import type { CategoryRecord } from './registries.js';

/** Finds categories by notation and by label in any language; adds those that no scheme has. */
export class CategoryTable {
  private readonly byLabel = new Map<string, string>();
  private readonly added = new Map<string, LangText[]>();

  /** All pages are needed at once: a table row may name a category that only another page introduces. */
  constructor(
    private readonly records: readonly CategoryRecord[],
    pages: readonly Page[],
  ) {
    for (const { notation, labels } of records)
      for (const { text } of labels) this.byLabel.set(labelKey(text), notation);
    for (const page of inLanguageOrder(pages)) if (isCategory(page)) this.addPage(page);
    for (const page of inLanguageOrder(pages))
      for (const { categoryLabel } of page.entries)
        if (categoryLabel) this.addLabel(categoryLabel.text, wordsLanguage(page));
  }

  notationOf(page: Page, entry: Entry): string {
    if (entry.categoryLabel) return this.byLabel.get(labelKey(entry.categoryLabel.text)) ?? 'uncategorised';
    return this.byLabel.get(labelKey(page.title.text)) ?? this.knownStem(page) ?? newNotation(page);
  }

  addedCategories(): Catalogue['addedCategories'] {
    return [...this.added]
      .map(([notation, labels]) => ({ notation, labels: distinct(labels) }))
      .sort((a, b) => (a.notation < b.notation ? -1 : 1));
  }

  private addPage(page: Page): void {
    const known = this.byLabel.get(labelKey(page.title.text)) ?? this.knownStem(page);
    const notation = known ?? newNotation(page);
    // A page may be a table and nothing else; its category is then called what its file is called.
    const text = page.title.text || page.stem || notation;
    this.byLabel.set(labelKey(text), notation);
    if (known === undefined || this.added.has(known))
      this.added.set(notation, [...(this.added.get(notation) ?? []), { text, language: wordsLanguage(page) }]);
  }

  private addLabel(label: string, language: string): void {
    if (this.byLabel.has(labelKey(label))) return;
    const notation = this.nearest(label) ?? (slugOf(label) || 'uncategorised');
    this.byLabel.set(labelKey(label), notation);
    if (this.records.every((record) => record.notation !== notation))
      this.added.set(notation, [...(this.added.get(notation) ?? []), { text: label, language }]);
  }

  /** 'Mandatory Contribution Back to Open Source' is the category that has all its words but one or two. */
  private nearest(label: string): string | undefined {
    const words = new Set(wordsOf(label));
    const scored = [...this.byLabel].map(([known, notation]) => ({
      notation,
      score: overlap(words, known.split(' ')),
    }));
    const best = scored.sort((a, b) => b.score - a.score || (a.notation < b.notation ? -1 : 1))[0];
    return best && best.score >= 0.75 ? best.notation : undefined;
  }

  private knownStem(page: Page): string | undefined {
    const stem = slugOf(page.stem);
    return this.records.some(({ notation }) => notation === stem) || this.added.has(stem) ? stem : undefined;
  }
}

/** A page is the category of whatever stands on it without one, also of a table row whose category cell is empty. */
function isCategory({ layout, entries }: Page): boolean {
  return layout === 'category' || entries.some(({ categoryLabel }) => categoryLabel === undefined);
}

function labelKey(label: string): string {
  return wordsOf(label).join(' ');
}

/** English pages first, so that a new category is named after its English page. */
function inLanguageOrder(pages: readonly Page[]): Page[] {
  const rank = (page: Page): string => `${page.language === 'en' ? 0 : 1} ${page.source.path}`;
  return [...pages].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** Parallel pages share their file name, not their title: the stem comes first. */
function newNotation(page: Page): string {
  return slugOf(page.stem) || slugOf(page.title.text) || 'uncategorised';
}

function overlap(words: ReadonlySet<string>, known: readonly string[]): number {
  const common = known.filter((word) => words.has(word)).length;
  return common / Math.max(words.size, known.length);
}

function distinct(labels: readonly LangText[]): LangText[] {
  return labels.filter(
    (label, index) =>
      labels.findIndex(({ text, language }) => text === label.text && language === label.language) === index,
  );
}
