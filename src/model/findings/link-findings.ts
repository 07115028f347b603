// What is wrong with the address of a link itself.

import { wordsLanguage } from '../../parse/page-language.js';
import { documentLanguage } from '../document-language.js';
import { compare } from '../compare.js';
import type { DraftLink, DraftMention } from '../draft-mention.js';
import { groupBy } from '../group-by.js';
import { forEachMention, info, quoted, warning, type FindingRule } from './finding-context.js';

function hrefOf({ entry }: DraftMention, { place }: DraftLink): string {
  return entry.links.find((link) => link.place === place)?.href ?? '';
}

export const insecureLinks: FindingRule = forEachMention((mention, { instrument }) => {
  const { link } = mention;
  if (!link || link.reading.secure) return [];
  return [
    info('insecure-link', `The link to ${link.reading.host} does not use https.`, link.place, {
      subject: instrument.key,
      hint: 'try the same address with https://',
    }),
  ];
});

export const textFragments: FindingRule = forEachMention((mention, { instrument }, { lines }) => {
  const { link, page } = mention;
  if (!link?.reading.fragment?.includes(':~:text=')) return [];
  const href = hrefOf(mention, link);
  return [
    info('text-fragment', 'The link points at words on the page, which change more often than the page.', link.place, {
      subject: instrument.key,
      hint: 'link to the page and keep the words in the overview',
      ...lines.mend(page, link.place, href, href.replace(/#.*$/u, '')),
    }),
  ];
});

export const unstableLinks: FindingRule = forEachMention((mention, { instrument }, { hosts, lines }) => {
  const { link, page } = mention;
  if (!link) return [];
  const { host, cutKeys } = link.reading;
  if (hosts.isShortener(host)) {
    return [
      warning('unstable-link', `The link goes through ${host}, which hides where it leads.`, link.place, {
        subject: instrument.key,
        hint: 'follow it once and write the address that it leads to',
      }),
    ];
  }
  if (cutKeys.length === 0) return [];
  const href = hrefOf(mention, link);
  return [
    info(
      'unstable-link',
      `The link carries ${cutKeys.join(', ')}, which says nothing about the document.`,
      link.place,
      {
        subject: instrument.key,
        ...lines.mend(page, link.place, href, withoutKeys(href, cutKeys)),
      },
    ),
  ];
});

function withoutKeys(href: string, keys: readonly string[]): string {
  const [address = '', ...fragment] = href.split('#');
  const [path = '', query = ''] = address.split('?');
  const kept = query.split('&').filter((pair) => !keys.includes(pair.split('=')[0] ?? ''));
  return `${path}${kept.length > 0 ? `?${kept.join('&')}` : ''}${fragment.length > 0 ? `#${fragment.join('#')}` : ''}`;
}

export const archivedLinks: FindingRule = forEachMention((mention, { instrument }, { hosts }) => {
  const { link } = mention;
  if (!link) return [];
  const archive =
    link.reading.archive ?? (isArchive(hosts.read(link.reading).kind, link) ? link.reading.host : undefined);
  if (archive === undefined) return [];
  return [
    info('archived-link', `The link goes to an archived copy at ${archive}, which no longer changes.`, link.place, {
      subject: instrument.key,
      hint: 'see whether the issuer has a current page, or say that the copy is historical',
    }),
  ];
});

function isArchive(kind: string | undefined, { reading }: DraftLink): boolean {
  return kind === 'archive' || /(?:^|\.)archives?\./u.test(reading.host);
}

export const articleLinks: FindingRule = forEachMention((mention, { instrument }) => {
  const { link } = mention;
  if (!link?.facts.partial) return [];
  return [
    info('article-level-link', `The link goes to one ${link.facts.partial}, not to the whole act.`, link.place, {
      subject: instrument.key,
      hint: 'link to the act and name the article in the overview',
    }),
  ];
});

const EUR_LEX_LANGUAGE = /(?<=eur-lex\.europa\.eu\/legal-content\/)[A-Z]{2}(?=\/)/u;

/** The Union publishes in the languages of its members: a page need not link another one. */
export const otherLanguageLinks: FindingRule = forEachMention((mention, { instrument }, { lines }) => {
  const { link, page, jurisdiction } = mention;
  if (!link || jurisdiction !== 'EU') return [];
  const language = documentLanguage(link.reading.page);
  if (language === undefined || language === wordsLanguage(page)) return [];
  const href = hrefOf(mention, link);
  const officialVersions = EUR_LEX_LANGUAGE.test(href);
  if (!officialVersions && language === 'en') return [];
  return [
    info(
      'other-language-link',
      `The page is in '${wordsLanguage(page)}' and the linked document in '${language}'.`,
      link.place,
      {
        subject: instrument.key,
        ...(officialVersions
          ? lines.mend(page, link.place, href, href.replace(EUR_LEX_LANGUAGE, wordsLanguage(page).toUpperCase()))
          : { hint: 'see whether the issuer offers the document in the language of the page' }),
      },
    ),
  ];
});

const MAX_TYPO = 2;

/** One instrument, two addresses on one host that differ by a letter or two: one of them is mistyped. */
export const suspectLinks: FindingRule = ({ subjects, lines }) =>
  subjects.flatMap(({ instrument, mentions }) => {
    const linked = mentions.flatMap((mention) => (mention.link ? [{ mention, link: mention.link }] : []));
    const byKey = [...groupBy(linked, ({ link }) => link.reading.key)].sort(
      ([a, x], [b, y]) => y.length - x.length || compare(a, b),
    );
    return byKey.slice(1).flatMap(([key, members]) => {
      const usual = byKey.find(([other, many]) => many.length > members.length && isTypo(key, other));
      const right = usual?.[1][0];
      if (!usual || !right) return [];
      return members.map(({ mention, link }) =>
        warning(
          'suspect-link',
          `The address differs by a letter or two from ${right.link.reading.page}, which ${usual[1].length} entries have.`,
          link.place,
          {
            subject: instrument.key,
            related: [right.link.place],
            ...lines.mend(mention.page, link.place, hrefOf(mention, link), hrefOf(right.mention, right.link)),
          },
        ),
      );
    });
  });

/** Numbers in addresses are meant: `articles-79394` and `articles-79395` are two documents. */
function isTypo(one: string, other: string): boolean {
  const digits = (text: string): string => text.replace(/\D+/gu, ' ');
  if (digits(one) !== digits(other)) return false;
  let head = 0;
  while (head < one.length && one[head] === other[head]) head += 1;
  let tail = 0;
  const room = Math.min(one.length, other.length) - head;
  while (tail < room && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  return Math.max(one.length, other.length) - head - tail <= MAX_TYPO;
}

/** Links that differ only by language or by a typing error are reported as such. */
export const sameActTwoLinks: FindingRule = ({ subjects }) =>
  subjects.flatMap(({ instrument, mentions }) => {
    const linked = mentions.flatMap(({ link }) => (link ? [link] : []));
    const byKey = [...groupBy(linked, ({ reading }) => withoutLanguage(reading.key))].sort(([a], [b]) => compare(a, b));
    const [first, ...others] = byKey.filter(
      ([key], index) => !byKey.slice(0, index).some(([earlier]) => isTypo(key, earlier)),
    );
    const place = others[0]?.[1][0]?.place;
    if (!first || !place) return [];
    const addresses = [first, ...others].map(([, [link]]) => link?.reading.page ?? '');
    return [
      info(
        'same-act-two-links',
        `${quoted(instrument.titles[0]?.text ?? instrument.key)} stands under ${addresses.length} links: ${addresses.join(' and ')}.`,
        place,
        {
          subject: instrument.key,
          related: [first[1][0]?.place ?? place],
          hint: 'choose the official and most lasting one',
        },
      ),
    ];
  });

function withoutLanguage(key: string): string {
  return key.replace(/(?<=[/_.-])(?:en|es|pt|fr|de|it|eng|spa|por|fra)(?=[/_.-]|$)/giu, '').replace(/html?$/iu, '');
}
