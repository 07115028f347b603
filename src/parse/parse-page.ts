// The text of one page in; its entries, each with its place, and what was noticed on the way out.

import type { Definition, RootContent } from 'mdast';
import type { Diagnostic, Outcome } from '../diagnostic.js';
import { LineTable } from '../read/line-table.js';
import type { SourceText } from '../read/source-text.js';
import { readBlocks } from './block-stream.js';
import type { Block } from './block.js';
import { draftMark, withheldPage } from './draft-page.js';
import { surveyHeadings } from './heading-survey.js';
import type { InlineContext } from './inline-text.js';
import { headingWords, readJurisdiction } from './jurisdiction-heading.js';
import type { DetectLanguage } from './language-detector.js';
import { parseMarkdown } from './markdown-tree.js';
import { pageCountry } from './page-country.js';
import { noteAstray, noteEmptyPage, noteLabels, noteLanguage, noteRefusals } from './page-findings.js';
import { detectedLanguage, pageStem, statedLanguage, type PageLanguage } from './page-language.js';
import { PageNotes } from './page-notes.js';
import type { Entry, Page, TextSpan } from './page.js';
import { SectionReader, type PartNamed } from './section-reader.js';
import { placesIn, spanOf, wholeOf, type PlaceAt } from './traced-text.js';

export interface ParseOptions {
  /** Used where nothing states the language; from `loadLanguageDetector`. Without it such pages count as English. */
  readonly detectLanguage?: DetectLanguage;
  /**
   * Whether a heading is the name of a city, a part of a country or a union: asked where no heading of a page is a country's; in any
   * language where nothing states that of the page.
   */
  readonly namesPlace?: (label: string, inAnyLanguage: boolean) => boolean;
  /** ISO 3166-2 code of the part of a country that a heading below the country's names. */
  readonly partNamed?: PartNamed;
}

/**
 * Parses one page of a catalogue: category pages with entries under country headings, and tables of a country's policies.
 *
 * Structure decides what is an entry (a link in a bullet with a quote below it; a row with a title), label words only help. What
 * looks like part of an entry and is not understood is in `skipped` and among the diagnostics, so nothing is lost in silence.
 * A draft is read to be counted and gives no entry.
 * Pure; the cost is linear in the length of the page, as long as its lines are short (`decodeSource` sees to that).
 *
 * @example
 * const { value: page, diagnostics } = parsePage(source, { detectLanguage: await loadLanguageDetector() });
 * page.entries[0]?.title.place // { path: 'en/security.md', line: 13, column: 6 }
 */
export function parsePage(source: SourceText, options: ParseOptions = {}): Outcome<Page> {
  const lines = new LineTable(source.text);
  const placeAt = placesIn(source.path, lines);
  const notes = new PageNotes();
  const { frontMatter, nodes, refused } = parseMarkdown(source.text);
  const inlineContext: InlineContext = {
    pageText: source.text,
    definitions: definitionsIn(nodes),
  };
  noteRefusals(refused, placeAt, notes);
  const blocks = readBlocks(nodes, inlineContext);
  const context = { pageText: source.text, lines, placeAt, notes };
  const stated = statedLanguage(source, frontMatter);
  const namesPlace = (label: string): boolean => options.namesPlace?.(label, stated === undefined) ?? false;
  const title = titleOf(blocks, placeAt);
  const survey = surveyHeadings(blocks, namesPlace, () => pageCountry(frontMatter, title.text, namesPlace));
  const whole = survey.pageCountry === undefined ? undefined : { label: survey.pageCountry, place: title.place };
  const sections = new SectionReader(context, survey, options.partNamed, whole);
  sections.read(blocks);
  const { entries, overviewLabels } = sections;
  const found = stated ?? languageOf(entries, options);
  if (entries.length > 0) noteLanguage(found, source.path, notes);
  noteAstray(entries, notes);
  noteLabels(overviewLabels, found.language, context);
  if (entries.length === 0) noteEmptyPage(title.place, notes);
  const layout = entries.some(({ categoryLabel }) => categoryLabel) ? 'country-overview' : 'category';
  const { language, basis: languageBasis, other } = found;
  const value: Page = {
    source,
    language,
    ...(other && { unreadLanguage: other }),
    languageBasis,
    layout,
    title,
    stem: pageStem(source.path),
    entries,
    skipped: notes.skipped,
  };
  const mark = draftMark(source.text);
  return mark ? withheldPage(value, mark, placeAt) : { value, diagnostics: inReadingOrder(notes.diagnostics) };
}

function definitionsIn(nodes: readonly RootContent[]): ReadonlyMap<string, Definition> {
  const definitions = nodes.filter((node) => node.type === 'definition').reverse();
  return new Map(definitions.map((node) => [node.identifier, node]));
}

function languageOf(entries: readonly Entry[], options: ParseOptions): PageLanguage {
  const overviews = entries.flatMap(({ overview }) => overview?.text ?? []);
  const words = overviews.length > 0 ? overviews : entries.map(({ title }) => title.text);
  return detectedLanguage(words.join('\n'), options.detectLanguage);
}

/** The first heading that is no country's, else the first one. */
function titleOf(blocks: readonly Block[], placeAt: PlaceAt): TextSpan {
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.inline] : []));
  const heading = headings.find(({ text }) => readJurisdiction(text).flag === undefined) ?? headings[0];
  if (!heading) return { text: '', place: placeAt(0) };
  const { text, place } = spanOf(wholeOf(heading), placeAt);
  return { text: headingWords(text), place };
}

function inReadingOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const rank = ({ place }: Diagnostic): number => (place ? place.line * 1e6 + place.column : 0);
  return [...diagnostics].sort((one, other) => rank(one) - rank(other));
}
