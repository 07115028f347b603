// What is wrong with headings and sections: flags and labels, repeated sections, missing translations, new categories.

import type { Diagnostic } from '../../diagnostic.js';
import type { Page } from '../../parse/page.js';
import { wordsLanguage } from '../../parse/page-language.js';
import { nearest } from '../../read/nearest.js';
import { compare } from '../compare.js';
import type { DraftMention } from '../draft-mention.js';
import { groupBy } from '../group-by.js';
import { nameKey } from '../country-names.js';
import { info, quoted, warning, type FindingContext, type FindingRule } from './finding-context.js';

interface Heading {
  readonly mention: DraftMention;
  readonly label: string;
}

/** One for each heading, in page order. */
function headingsOf({ subjects }: FindingContext): Heading[] {
  const mentions = subjects.flatMap((subject) => subject.mentions);
  const byHeading = groupBy(mentions, ({ entry }) => {
    const { path, line, column } = entry.jurisdiction.place;
    return `${path}\n${String(line).padStart(9, '0')}\n${column}`;
  });
  return [...byHeading]
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([, [mention]]) => (mention ? [{ mention, label: mention.entry.jurisdiction.label.trim() }] : []));
}

export const labelFlagMismatches: FindingRule = (context) =>
  headingsOf(context).flatMap(({ mention, label }) => {
    const { flag, place } = mention.entry.jurisdiction;
    const named = label === '' ? undefined : context.jurisdictions.codeOfName(label);
    if (flag === undefined || named === undefined || named === mention.jurisdiction) return [];
    // 'Georgia' beside the flag of the United States is read as its part.
    if (mention.jurisdiction.startsWith(`${flag}-`)) return [];
    return [
      warning(
        'label-flag-mismatch',
        `The flag stands for ${mention.jurisdiction}, the label ${quoted(label)} for ${named}.`,
        place,
        {
          subject: `jurisdiction/${mention.jurisdiction}`,
          hint: named.startsWith(`${mention.jurisdiction}-`)
            ? 'a part is not the whole: use its own flag or the name of the whole'
            : 'mend the flag or the label',
        },
      ),
    ];
  });

/** 'Gemrany' beside the flag of Germany. Parts of countries have the names that pages give them. */
export const misspeltCountries: FindingRule = (context) =>
  headingsOf(context).flatMap(({ mention, label }) => {
    const { jurisdiction, page, entry } = mention;
    const isKnown =
      label === '' || page.unreadLanguage !== undefined || context.jurisdictions.codeOfName(label) !== undefined;
    if (isKnown || jurisdiction.includes('-')) return [];
    const names = context.jurisdictions.describe(jurisdiction, []).names;
    const own = names.filter(({ language }) => language === page.language);
    const [near] = nearest(
      label,
      [...own, ...names].map(({ text }) => text),
      1,
    );
    // 'Korea' for South Korea leaves a word out.
    if (near === undefined || nameKey(near).includes(nameKey(label))) return [];
    return [
      warning(
        'misspelt-country',
        `${quoted(label)} is no known name of ${jurisdiction}; the nearest one is ${quoted(near)}.`,
        entry.jurisdiction.place,
        {
          subject: `jurisdiction/${jurisdiction}`,
          hint: 'write the name as the country is called in the language of the page',
        },
      ),
    ];
  });

/** Reported once for each jurisdiction and language; labels that another rule reports do not count. */
export const labelVariants: FindingRule = (context) => {
  const headings = headingsOf(context).filter(({ label }) => label !== '');
  return [...groupBy(headings, ({ mention }) => `${mention.jurisdiction} ${mention.page.language}`).values()].flatMap(
    (group) => {
      const byLabel = [...groupBy(group, ({ label }) => label)].sort(
        ([a, x], [b, y]) => y.length - x.length || compare(a, b),
      );
      if (byLabel.length < 2) return [];
      const name = namesIn(group[0]?.mention, context);
      const usual = byLabel.find(([label]) => label === name)?.[0] ?? byLabel[0]?.[0] ?? '';
      return byLabel
        .filter(([label]) => label !== usual)
        .flatMap(([label, members]) =>
          members.map(({ mention }): Diagnostic => {
            const { place } = mention.entry.jurisdiction;
            const sameName = nameKey(label) === nameKey(usual);
            return info('label-variants', `${quoted(label)} is called ${quoted(usual)} elsewhere.`, place, {
              subject: `jurisdiction/${mention.jurisdiction}`,
              related:
                byLabel
                  .find(([each]) => each === usual)?.[1]
                  .slice(0, 1)
                  .map((heading) => heading.mention.entry.jurisdiction.place) ?? [],
              ...(sameName ? context.lines.mend(mention.page, place, label, usual) : {}),
            });
          }),
        );
    },
  );
};

function namesIn(mention: DraftMention | undefined, { jurisdictions }: FindingContext): string | undefined {
  if (!mention) return undefined;
  const { names } = jurisdictions.describe(mention.jurisdiction, []);
  return names.find(({ language }) => language === mention.page.language)?.text;
}

/** 'Brazil' on a Spanish page. */
export const labelsInOtherLanguages: FindingRule = (context) =>
  headingsOf(context).flatMap(({ mention, label }) => {
    if (mention.page.unreadLanguage !== undefined) return [];
    const { names } = context.jurisdictions.describe(mention.jurisdiction, []);
    const own = names.find(({ language }) => language === mention.page.language);
    const other = names.find(
      ({ text, language }) => language !== mention.page.language && nameKey(text) === nameKey(label),
    );
    // Accents are part of a name: 'Canada' is English, 'Canadá' is not.
    if (!own || !other || own.text.normalize('NFC') === label.normalize('NFC') || sameLetters(own.text, label))
      return [];
    return [
      info(
        'country-in-other-language',
        `The label ${quoted(label)} is '${other.language}' on a page in '${mention.page.language}'.`,
        mention.entry.jurisdiction.place,
        {
          subject: `jurisdiction/${mention.jurisdiction}`,
          ...context.lines.mend(mention.page, mention.entry.jurisdiction.place, label, own.text),
        },
      ),
    ];
  });

function sameLetters(one: string, other: string): boolean {
  return one.localeCompare(other, undefined, { sensitivity: 'accent' }) === 0;
}

/** The cell of a table that names the country of its row heads no section. */
export const duplicateSections: FindingRule = (context) => {
  const sections = groupBy(
    headingsOf(context).filter(({ mention: { entry } }) => entry.jurisdiction.place.line !== entry.place.line),
    ({ mention }) => `${mention.page.source.path}\n${mention.jurisdiction}`,
  );
  return [...sections.values()].flatMap(([first, ...others]) =>
    others.map(({ mention, label }) =>
      warning(
        'duplicate-section',
        `The page has a second section for ${quoted(label)}.`,
        mention.entry.jurisdiction.place,
        {
          subject: `jurisdiction/${mention.jurisdiction}`,
          related: first ? [first.mention.entry.jurisdiction.place] : [],
          hint: 'put the entries of both into one section',
        },
      ),
    ),
  );
};

/** A Markdown heading needs an empty line before it to be seen as one by every reader. */
export const gluedHeadings: FindingRule = (context) =>
  headingsOf(context).flatMap(({ mention }) => {
    const { place } = mention.entry.jurisdiction;
    if (place.line < 2 || !/^\s*#{1,6}\s/u.test(context.lines.at(mention.page, place))) return [];
    const before = context.lines.at(mention.page, { ...place, line: place.line - 1 });
    if (!/^\s*(?:>|[*-]\s|\|)/u.test(before)) return [];
    return [
      info('glued-heading', 'The heading stands directly below an entry.', place, {
        hint: 'put an empty line before it',
      }),
    ];
  });

/** An entry of a category page that has parallel pages in other languages and no counterpart on one of them. */
export const missingTranslations: FindingRule = (context) => {
  const pages = groupBy(
    context.pages.filter(({ layout, entries }) => layout === 'category' && entries.length > 0),
    categoryOf(context),
  );
  return [...pages].flatMap(([category, parallel]) => {
    const languages = [...new Set(parallel.map(wordsLanguage))].sort();
    if (category === '' || languages.length < 2) return [];
    return context.subjects.flatMap(({ instrument, mentions }) => {
      const there = mentions.filter((mention) => mention.entry.kind === 'entry' && mention.category === category);
      const [first] = there;
      const missing = languages.filter((language) => there.every(({ page }) => wordsLanguage(page) !== language));
      if (!first || missing.length === 0) return [];
      return [
        warning(
          'missing-translation',
          `${quoted(first.title.text)} is missing in ${missing.map((language) => `'${language}'`).join(' and ')}.`,
          first.entry.place,
          {
            subject: instrument.key,
            hint: `add it to ${parallel
              .filter((page) => missing.includes(wordsLanguage(page)))
              .map(({ source }) => source.path)
              .join(' and ')}`,
          },
        ),
      ];
    });
  });
};

function categoryOf({ subjects }: FindingContext): (page: Page) => string {
  const byPath = new Map(
    subjects.flatMap(({ mentions }) => mentions.map(({ page, category }) => [page.source.path, category] as const)),
  );
  return (page) => byPath.get(page.source.path) ?? '';
}
