// What the readers gathered about a page's language and labels in; remarks a publisher would want out.

import type { Place } from '../diagnostic.js';
import type { Language } from '../read/source-text.js';
import type { EntryContext } from './draft-entry.js';
import { textOf } from './entry-line.js';
import type { OverviewLabel } from './entry-reader.js';
import { overviewLabelLanguages } from './label-words.js';
import { MAX_NESTING, MAX_PARAGRAPH_LENGTH, type Refusal } from './markdown-tree.js';
import type { PageLanguage } from './page-language.js';
import { shortened, type PageNotes } from './page-notes.js';
import type { Entry } from './page.js';
import { spanOf, type PlaceAt } from './traced-text.js';

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** Reports what the parser was not given, because it would not come back from it. */
export function noteRefusals(refused: readonly Refusal[], placeAt: PlaceAt, notes: PageNotes): void {
  for (const { start, reason } of refused) {
    const [message, expected] =
      reason === 'long-paragraph'
        ? ['A paragraph is longer than any overview; it is not read.', `at most ${MAX_PARAGRAPH_LENGTH} characters`]
        : ['Quotes and lists are nested too deep; they are not read.', `at most ${MAX_NESTING} levels`];
    notes.add('error', 'oversized-text', message, placeAt(start), { expected });
  }
}

/**
 * Reports a page that gives nothing: an error where entries are lost for want of country headings, and hardly worth a word
 * where nothing on it looks like an entry, as on a title page.
 */
export function noteEmptyPage(place: Place, notes: PageNotes): void {
  const isLost = notes.diagnostics.some(
    ({ code, severity }) => code === 'entry-without-jurisdiction' && severity === 'warning',
  );
  const severity = isLost ? 'error' : notes.skipped.length > 0 ? 'warning' : 'info';
  notes.add(severity, 'page-without-entries', 'The page has no entry under a country heading.', place, {
    expected: "headings with a flag or a country's name, such as ### 🇧🇷 Brazil, above the entries",
  });
}

/** Reports once what stands under no country behind the first entry, or what was lost as one; what stands before it introduces the page. */
export function noteAstray(entries: readonly Entry[], notes: PageNotes): void {
  const lost = notes.skipped.find(({ reason }) => reason === 'no-jurisdiction');
  const start = Math.min(entries[0]?.place.line ?? Infinity, lost?.place.line ?? Infinity);
  const behind = notes.astray.filter(({ place }) => place.line > start);
  const [first] = behind;
  const last = behind.at(-1);
  if (!first || !last) return;
  const lines =
    first === last
      ? 'A line under no country is'
      : `${behind.length} lines under no country, the last of them line ${last.place.line}, are`;
  const message = `${lines} not read: ${shortened(first.text)}`;
  notes.add('info', 'words-under-no-country', message, first.place);
}

/** Reports a language that had to be assumed, and one that the catalogue does not have. */
export function noteLanguage({ language, basis, other }: PageLanguage, path: string, notes: PageNotes): void {
  const place = { path, line: 1, column: 1 };
  const hint = 'Name the language with --lang, in the front matter (lang: es), or by a folder such as es/.';
  const name = LANGUAGE_NAMES.of(language) ?? language;
  if (other) {
    const message = `The page seems to be in '${other}': its facts are read by the rules for ${name}, and no norms from its overviews.`;
    notes.add('warning', 'language-not-supported', message, place, { hint });
  } else if (basis === 'assumed') {
    const message = `Nothing tells the language of the page; it is taken as ${name}.`;
    notes.add('warning', 'language-assumed', message, place, { hint });
  }
}

/** Reports stray characters in labels, with the mended line, and once for a page labels of another language. */
export function noteLabels(labels: readonly OverviewLabel[], language: Language, context: EntryContext): void {
  for (const label of labels) if (textOf(label.stray) !== '') noteStray(label, context);
  const foreign = labels.filter(({ words }) => {
    const languages = overviewLabelLanguages(textOf(words));
    return languages.length > 0 && !languages.includes(language);
  });
  const [first] = foreign;
  if (!first) return;
  const { text, place } = spanOf(first.words, context.placeAt);
  const message = `${foreign.length} of ${labels.length} overview labels are not ${LANGUAGE_NAMES.of(language) ?? language}: '${text}'.`;
  context.notes.add('info', 'label-in-other-language', message, place);
}

function noteStray({ stray, words }: OverviewLabel, { lines, placeAt, notes }: EntryContext): void {
  const { text, place } = spanOf(stray, placeAt);
  const original = lines.lineText(place.line);
  const fix = { path: place.path, line: place.line, original, replacement: original.replace(`:${text}`, ':') };
  notes.add(
    'warning',
    'stray-character',
    `Stray character behind the label '${textOf(words).trim()}': ${text}`,
    place,
    { fix },
  );
}
