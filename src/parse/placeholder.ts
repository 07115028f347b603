// Title, links and overview of an entry in; the rule by which it is no real entry, if there is one, out.

import { foldWords } from './fold-words.js';
import type { LinkRef, SkippedEntry } from './page.js';
import { anyOf, inAnyLanguage, PAGE_WORDS } from './page-words.js';

/** Folded texts that templates leave for the author to replace, and patterns of such titles. */
const TO_BE_DONE = new Set(['', ...inAnyLanguage(PAGE_WORDS.to_be_done)]);
const PLACEHOLDER_TITLE = new RegExp(`^${anyOf(inAnyLanguage(PAGE_WORDS.placeholder_titles))}$`, 'u');
const LOREM = /\blorem ipsum\b/iu;
/** Hosts that RFC 2606 and RFC 6761 reserve for examples; `example.gov` is their look-alike in templates. */
const EXAMPLE_HOST =
  /^(?:[^/?#@]*@)?(?:[^/?#:]+\.)?(?:example(?:\.(?:com|org|net|edu|gov))?|[^/?#:.]+\.(?:example|invalid|test))(?=[:/?#]|$)/iu;
/** Forges' pages on which a change is suggested. */
const CONTRIBUTION =
  /\/(?:issues|discussions|merge_requests|pull)\/(?:new|choose)\b|\/(?:edit|fork)(?:\/|$)|[?&]template=|contributing(?:\.md)?(?:[?#]|$)/iu;

/** Why an entry is left out; nothing for a real one. */
export function reasonToSkip(
  title: string,
  links: readonly LinkRef[],
  overview: string,
): Extract<SkippedEntry['reason'], 'placeholder' | 'contribution-link'> | undefined {
  if (links.some(({ href }) => isContributionLink(href))) return 'contribution-link';
  const placeholder =
    isPlaceholderTitle(title) || LOREM.test(overview) || links.some(({ href }) => isPlaceholderLink(href));
  return placeholder ? 'placeholder' : undefined;
}

export function isContributionLink(href: string): boolean {
  return CONTRIBUTION.test(href);
}

/** True for `TBD`, `…` and their like: an overview that says nothing. */
export function saysNothing(text: string): boolean {
  return TO_BE_DONE.has(foldWords(text));
}

function isPlaceholderTitle(title: string): boolean {
  const words = foldWords(title);
  // A title that stands in brackets as a whole is a slot: its link text was `[[…]](…)`.
  const isSlot = /^\[[^[\]]*\]$/u.test(title.trim());
  return isSlot || (words !== '' && (TO_BE_DONE.has(words) || PLACEHOLDER_TITLE.test(words)));
}

function isPlaceholderLink(href: string): boolean {
  const [, rest = href] = /^https?:\/\/(.*)$/isu.exec(href) ?? [];
  return href === '#' || href === '' || (rest !== href && EXAMPLE_HOST.test(rest)) || /^(?:url|link|tbd)$/iu.test(href);
}
