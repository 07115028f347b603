// Signs in the text of overviews that do not belong there: backslashes, letters of another script, flattened digits.

import type { Diagnostic, Place } from '../../diagnostic.js';
import type { TracedText } from '../../parse/page.js';
import type { DraftMention } from '../draft-mention.js';
import { forEachMention, info, quoted, warning, type FindingRule } from './finding-context.js';
import { overviewsOf } from './overview-findings.js';

/** '(281–284)': three or four digits that rise by little are raised digits that were flattened, not articles. */
const FLATTENED = /\((\d{3,4})\s?[-\u2010-\u2014]\s?(\d{3,4})\)/u;

export const lostSuperscripts: FindingRule = forEachMention(({ entry }, { instrument }) => {
  const found = FLATTENED.exec(entry.overview?.text ?? '');
  if (!found || !entry.overview) return [];
  const [from, to] = [Number(found[1]), Number(found[2])];
  const isYear = from >= 1900 && from < 2100;
  if (isYear || to <= from || to - from > 9 || Math.floor(from / 10) !== Math.floor(to / 10)) return [];
  const [section, first, last] = [Math.floor(from / 10), from % 10, to % 10];
  return [
    warning(
      'lost-superscript',
      `${found[0]} looks like sections ${section} with raised digits ${first} to ${last}.`,
      entry.overview.place,
      {
        subject: instrument.key,
        hint: `look it up; perhaps ${section}(${first}) to ${section}(${last})`,
      },
    ),
  ];
});

const ESCAPE = /\\([&_~#'"+=<>.,:;!?%@^/-])/gu;
/** Between word characters these signs mean nothing in Markdown, so that they need no backslash. */
const NEEDLESS = /(?<=[\p{L}\p{N}])\\([&_~'+=.,:;!?%@/-])(?=[\p{L}\p{N}])/gu;

export const markdownEscapes: FindingRule = (context) =>
  overviewsOf(context)
    .filter(({ mention }) => mention.entry.kind === 'entry')
    .flatMap(({ subject, mention, traced }) =>
      linesOf(mention, traced).flatMap((place): Diagnostic[] => {
        const line = context.lines.at(mention.page, place);
        const found = line.match(ESCAPE);
        if (!found) return [];
        const replacement = line.replace(NEEDLESS, '$1');
        return [
          info(
            'markdown-escape',
            `The text holds ${[...new Set(found)].join(' and ')}, which other readers than Markdown show as it is.`,
            place,
            {
              subject: subject.instrument.key,
              ...(replacement === line
                ? {}
                : { fix: { path: place.path, line: place.line, original: line, replacement } }),
            },
          ),
        ];
      }),
    );

/** Places of the lines that an overview stands on. */
function linesOf({ page }: DraftMention, { place, segments }: TracedText): Place[] {
  const [first, last] = [segments[0], segments.at(-1)];
  const stretch = first && last ? page.source.text.slice(first.pageStart, last.pageStart + last.length) : '';
  const count = stretch.split('\n').length;
  return Array.from({ length: count }, (_, index) => ({ path: place.path, line: place.line + index, column: 1 }));
}

const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN_WORD = /\p{Script=Latin}/gu;
/** Letters that look like Latin ones; a lone 'и' is the Russian word for 'and'. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  х: 'x',
  у: 'y',
  і: 'i',
  ѕ: 's',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
};

/** Names in Cyrillic are words of their own; a single letter, or one inside a Latin word, is a typing error. */
export const mixedScripts: FindingRule = (context) => {
  const seen = new Set<string>();
  return context.subjects.flatMap(({ instrument, mentions }) =>
    mentions.flatMap((mention) =>
      [entryLine(mention), ...(mention.entry.overview ? linesOf(mention, mention.entry.overview) : [])].flatMap(
        (place) => {
          const id = `${place.path}:${place.line}`;
          if (seen.has(id)) return [];
          seen.add(id);
          const line = context.lines.at(mention.page, place);
          const wrong = line.match(/[\p{L}]+/gu)?.filter(isMixed) ?? [];
          const [word] = wrong;
          if (word === undefined || (line.match(LATIN_WORD)?.length ?? 0) < 5) return [];
          const right = (text: string): string =>
            text === 'и'
              ? (context.registries.rules.cyrillic_and[mention.page.language] ?? text)
              : Array.from(text, (letter) => LOOKALIKES[letter] ?? letter).join('');
          const replacement = line.replace(/[\p{L}]+/gu, (each) => (isMixed(each) ? right(each) : each));
          return [
            warning('mixed-scripts', `${quoted(word)} is written with Cyrillic letters.`, place, {
              subject: instrument.key,
              ...(CYRILLIC.test(replacement)
                ? {}
                : { fix: { path: place.path, line: place.line, original: line, replacement } }),
            }),
          ];
        },
      ),
    ),
  );
};

function entryLine({ entry }: DraftMention): Place {
  return entry.place;
}

function isMixed(word: string): boolean {
  if (!CYRILLIC.test(word)) return false;
  return /\p{Script=Latin}/u.test(word) || word.length === 1;
}
