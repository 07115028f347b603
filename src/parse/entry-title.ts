// A title line or cell in, its words and its links out.

import { linksIn, textOf, withoutDecoration } from './entry-line.js';
import { foldWords } from './fold-words.js';
import { LINE_BREAK_HINTS, type InlineLink } from './inline-text.js';
import type { LinkRef } from './page.js';
import { anyOf, inAnyLanguage, PAGE_WORDS } from './page-words.js';
import { isClosed, sentenceBeside, type SentenceBeside } from './sentence-beside.js';
import type { InlineRange, PlaceAt } from './traced-text.js';

/** What a title line holds. */
export interface TitleParts {
  readonly title: InlineRange;
  readonly links: readonly LinkRef[];
  /** Words behind the link that belong to neither. */
  readonly beside: string;
  /** The sentence among them, and the words before it. */
  readonly told?: { readonly sentence: InlineRange; readonly before: string };
}

/** Link texts that name no document. */
const GENERIC_LINKS = new Set(inAnyLanguage(PAGE_WORDS.link_texts));
/** `The [Act](…) requires …`: the link is the subject of the sentence. */
const ARTICLE = new RegExp(String.raw`^\s*${anyOf(inAnyLanguage(PAGE_WORDS.articles))}\s+$`, 'iu');
/** The end of words in bold. */
const BOLD_END = /^(?:\*\*|__|<\/(?:b|strong)>)/iu;
/** `**Law 5 of 2010**`: words and a figure, which are more than a day. */
const NUMBERED = /^\p{L}[^\d\n]*\d/u;
const ONLY_DAY = /^\p{L}+\.? (?:\d{1,2},? )?(?:19|20)\d\d$/u;
const BARE_URL = /https?:\/\/[^\s<>]+/iu;
/** `[T](u1)(u2)`, which Markdown reads as a link and words. */
const SECOND_LINK = /^(?:\(([^()\s]+)\)|\s*\((https?:[^()\s]+)\))/iu;
/** A link without destination: `[T]`, or `[T][r]` where nobody defines r. */
const BARE_BRACKETS = /^\[([^\]]+)\](?:\[[^\]]*\])?\s*$/u;
/** `[Title](destination)` as the page has it, where it is no valid Markdown link; the closing bracket may be missing. */
const BROKEN_LINK = /^\[(.+)\](\s?)\(\s*(.*?)\s*(\)?)\s*$/su;
const FORBIDDEN_IN_URL = /[\s"<>\\\u0000-\u001F\u007F]/u;

/** A link with `url` only where it is an absolute http(s) URL; characters that IRIs forbid are percent-encoded. */
function linkRef(printed: string, pageStart: number, placeAt: PlaceAt): LinkRef {
  const place = placeAt(pageStart);
  const href = printed.replace(LINE_BREAK_HINTS, '');
  if (!/^https?:\/\//iu.test(href) || FORBIDDEN_IN_URL.test(href) || !URL.canParse(href)) return { href, place };
  if (new URL(href).hostname === '') return { href, place };
  const scheme = /^https?:\/\/[^/?#]*/iu.exec(href)?.[0] ?? '';
  const rest = href
    .slice(scheme.length)
    .replace(/[[\]{}|^`]|%(?![\dA-Fa-f]{2})/gu, (character) => encodeURIComponent(character));
  return { href, url: scheme + rest, place };
}

/** Reads title and links out of a line; a title needs no link, and a link may be broken. */
export function readTitle(line: InlineRange, pageText: string, placeAt: PlaceAt): TitleParts {
  const words = withoutDecoration(line);
  const [first, ...others] = linksIn(words);
  if (first) return linkedTitle(words, first, others, pageText, placeAt);
  return brokenTitle(words, pageText, placeAt) ?? bareTitle(words, placeAt);
}

/** True where a link has no title beside it: its text is its own address, or only says that it is a link. */
export function isNameless({ title, links }: TitleParts): boolean {
  return links.length > 0 && saysOnlyLink(textOf(title), links);
}

/** `https://a.br/1`, `a.br`, `www.a.br/1`, `PDF`, or nothing. */
function saysOnlyLink(printed: string, links: readonly { readonly href: string }[]): boolean {
  const text = printed.trim();
  if (/^(?:https?:\/\/\S*)?$/iu.test(text) || GENERIC_LINKS.has(foldWords(text))) return true;
  const address = text.toLowerCase().replace(/^www\.|\/$/gu, '');
  return (
    /^[^\s/]+\.[a-z]{2,}(?:\/\S*)?$/u.test(address) &&
    links.some(({ href }) =>
      href
        .toLowerCase()
        .replace(/^https?:\/\/(?:www\.)?/u, '')
        .startsWith(address),
    )
  );
}

/** True where a colon or a dash stands between the link and a complete sentence: `[Law 5](…): The law requires …`. */
export function tellsBehindMark({ title, told }: TitleParts): boolean {
  if (!told || !isClosed(told.sentence)) return false;
  return /[:–—-]\s*$/u.test(textOf({ ...title, start: title.end, end: told.sentence.start }));
}

function linkedTitle(
  line: InlineRange,
  first: InlineLink,
  others: readonly InlineLink[],
  pageText: string,
  placeAt: PlaceAt,
): TitleParts {
  const { inline } = line;
  const before = { ...line, end: first.start };
  const behind = { ...line, start: first.end };
  const second = others.length === 0 ? SECOND_LINK.exec(textOf(behind)) : null;
  const after = { ...behind, start: behind.start + (second?.[0].length ?? 0) };
  const linkText = { inline, start: first.start, end: first.end };
  const standsFirst = trimmed(textOf(before)) === '';
  const generic = saysOnlyLink(textOf(linkText), [first]) || isBesideBold(before, first, pageText);
  // With words on both sides the link stands within a sentence that is not about it alone.
  const isSubject = ARTICLE.test(textOf(before));
  const told = standsFirst || generic || isSubject ? sentenceBeside(after, others) : undefined;
  const own = [first, ...(told?.versions ?? others)];
  const links = own.map((link) => linkRef(link.href, link.pageStart, placeAt));
  const secondHref = second?.[1] ?? second?.[2];
  if (secondHref) links.push(linkRef(secondHref, inline.offsets[behind.start] ?? first.pageStart, placeAt));
  const parts = { links, beside: trimmed(wordsBeside(after, others)), ...toldPart(after, told) };
  if (standsFirst || (isSubject && told)) return { title: linkText, ...parts };
  return { title: generic ? withoutTail(before) : { ...line, end: first.end }, ...parts };
}

/** `**Law 5 of 2010** — [Gazette](…)`: the title is in bold, and the link says where its text is. */
function isBesideBold(before: InlineRange, link: InlineLink, pageText: string): boolean {
  const title = withoutTail(before);
  const words = textOf(title).trim();
  if (!NUMBERED.test(words) || ONLY_DAY.test(words)) return false;
  const last = before.inline.offsets[title.end - 1] ?? -1;
  return last >= 0 && BOLD_END.test(pageText.slice(last + 1, link.pageStart));
}

function toldPart(after: InlineRange, told: SentenceBeside | undefined): Pick<TitleParts, 'told'> {
  if (!told) return {};
  const { sentence, versions } = told;
  const before = trimmed(wordsBeside({ ...after, end: sentence.start }, versions));
  return { told: { sentence, before: /[\p{L}\p{N}]/u.test(before) ? before : '' } };
}

/** Words behind the first link; other links count unless their text only says that they are links, or names a language. */
function wordsBeside(after: InlineRange, others: readonly InlineLink[]): string {
  let words = '';
  let start = after.start;
  for (const link of others) {
    const text = textOf({ ...after, start: link.start, end: link.end });
    const isName = !GENERIC_LINKS.has(foldWords(text)) && foldWords(text).length > 2;
    words += textOf({ ...after, start, end: link.start }) + (isName ? text : '');
    start = link.end;
  }
  return words + textOf({ ...after, start });
}

function brokenTitle(line: InlineRange, pageText: string, placeAt: PlaceAt): TitleParts | undefined {
  const [, title, gap, , closed] = BROKEN_LINK.exec(textOf(line)) ?? [];
  if (title === undefined) return undefined;
  const { inline, start, end } = line;
  const pageStart = inline.offsets[start] ?? inline.pageStart;
  const pageEnd = Math.max(pageStart, ...inline.offsets.slice(start, end)) + 1;
  // The page's own characters: emphasis and escapes would have eaten parts of the destination.
  const raw = /\]\s?\(\s*(.*?)\s*\)?\s*$/su.exec(pageText.slice(pageStart, pageEnd))?.[1] ?? '';
  const link = linkRef(raw, pageStart, placeAt);
  // A space before the bracket leaves no doubt about the URL, a missing bracket does: it may have been cut off.
  const certain = gap === ' ' && closed === ')' ? link : { href: link.href, place: link.place };
  return { title: { inline, start: start + 1, end: start + 1 + title.length }, links: [certain], beside: '' };
}

function bareTitle(line: InlineRange, placeAt: PlaceAt): TitleParts {
  const { inline, start } = line;
  const [, bracketed] = BARE_BRACKETS.exec(textOf(line)) ?? [];
  if (bracketed)
    return { title: { inline, start: start + 1, end: start + 1 + bracketed.length }, links: [], beside: '' };
  const match = BARE_URL.exec(textOf(line));
  if (!match) return { title: withoutTail(line), links: [], beside: '' };
  const href = match[0].replace(/[.,;:!?)\]]+$/u, '');
  const at = start + match.index;
  const link = linkRef(href, inline.offsets[at] ?? inline.pageStart, placeAt);
  const before = withoutTail({ ...line, end: at });
  const after = { ...line, start: at + match[0].length };
  const beside = trimmed(textOf(after));
  const title = before.end > before.start ? before : { inline, start: at, end: at + href.length };
  return { title, links: [link], beside, ...toldPart(after, sentenceBeside(after, [])) };
}

function withoutTail(line: InlineRange): InlineRange {
  // A full stop before an address ends the title, unless it belongs to a short form.
  const tail = /(?:(?<=\p{Ll}{4}|\d)\.)?[\s:–—([|-]*$/u.exec(textOf(line))?.[0].length ?? 0;
  return { ...line, end: line.end - tail };
}

function trimmed(text: string): string {
  return text.replace(/^[\s.,;|/·–—-]+|[\s.,;|/·–—-]+$/gu, '').replace(/^[()[\]\s]*$/u, '');
}
