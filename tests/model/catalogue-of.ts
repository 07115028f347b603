// Markdown pages by path in, the catalogue that the real parser and model make of them out.

import { createHash } from 'node:crypto';
import { loadKnowledge } from '../../src/build/load-knowledge.js';
import { buildCatalogue, type CatalogueOptions, type CatalogueOutcome } from '../../src/model/build-catalogue.js';
import type { Instrument } from '../../src/model/catalogue.js';
import type { Ledger } from '../../src/model/ledger.js';
import { parsePage } from '../../src/parse/parse-page.js';
import type { Page } from '../../src/parse/page.js';
import type { Language } from '../../src/read/source-text.js';

/** The registries and rules that ship with the package. */
export const registries = loadKnowledge().registries;

export type Files = Readonly<Record<string, string>>;

export function pageOf(path: string, text: string): Page {
  const language = /(?:^|\/)(en|es|pt)\//u.exec(path)?.[1];
  return parsePage({
    path,
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
    byteSize: Buffer.byteLength(text),
    encoding: 'utf-8',
    ...(isLanguage(language) ? { language } : {}),
  }).value;
}

function isLanguage(value: string | undefined): value is Language {
  return value === 'en' || value === 'es' || value === 'pt';
}

export function catalogueOf(files: Files, ledger: Ledger = [], options: CatalogueOptions = {}): CatalogueOutcome {
  const pages = Object.entries(files).map(([path, text]) => pageOf(path, text));
  return buildCatalogue(pages, registries, ledger, options);
}

export interface EntryWords {
  readonly title: string;
  readonly url?: string;
  readonly overview?: string;
}

/** An address of its own for each title, which says nothing else. */
function linkFor(title: string): string {
  return `https://www.gazette.int/${createHash('sha256').update(title).digest('hex').slice(0, 20)}`;
}

/** A category page: headings such as '🇨🇱 Chile' with their entries. */
export function categoryPage(title: string, sections: Readonly<Record<string, readonly EntryWords[]>>): string {
  const body = Object.entries(sections).flatMap(([heading, entries]) => [
    `### ${heading}`,
    '',
    ...entries.flatMap((entry) => [
      `* 🔗 [${entry.title}](${entry.url ?? linkFor(entry.title)})`,
      '* 📄 Overview:',
      `> ${entry.overview ?? 'It says how public bodies share what they make.'}`,
      '',
    ]),
  ]);
  return [`# ${title}`, '', ...body].join('\n');
}

/** One entry on an English page on reuse, under one heading; the instrument that it gives. */
export function instrumentOf(heading: string, entry: EntryWords, path = 'en/reuse.md'): Instrument | undefined {
  const page = categoryPage('Reuse and Transfer of Government Software', { [heading]: [entry] });
  return catalogueOf({ [path]: page }).value.instruments[0];
}

/** What a catalogue says, apart from the pages themselves: two catalogues with the same content are equal. */
export function contentOf({ value }: CatalogueOutcome): unknown {
  const { instruments, agencies, jurisdictions, overviews, addedCategories, counts, findings } = value;
  return {
    instruments,
    agencies,
    jurisdictions,
    addedCategories,
    counts,
    findings,
    overviews: overviews.map(({ texts, ...overview }) => ({
      ...overview,
      texts: texts.map(({ language, traced, alsoAt }) => ({ language, place: traced.place, alsoAt })),
    })),
  };
}
