// Title, links and overview of an entry in; the rule by which it is no real entry, if there is one, out.

import { foldWords } from './fold-words.js';
import type { LinkRef, SkippedEntry } from './page.js';

/** Texts that templates leave for the author to replace. */
const TO_BE_DONE =
  /^(?:tbd|tba|todo|n a|xxx?|por definir|a definir|pendiente|pendente|coming soon|proximamente|em breve|)$/u;
const PLACEHOLDER_TITLES = [
  TO_BE_DONE,
  /^(?:lorem ipsum.*|untitled|sin titulo|sem titulo)$/u,
  /^(?:official )?(?:name|title) of (?:the |a )?(?:law|policy|document|instrument|strategy)(?: .*)?$/u,
  /^(?:nombre|titulo) (?:oficial )?de (?:la |el |una? )?(?:ley|politica|documento|instrumento|norma)(?: .*)?$/u,
  /^(?:nome|titulo) (?:oficial )?d[aeo]? ?(?:a |o |uma? )?(?:lei|politica|documento|instrumento|norma)(?: .*)?$/u,
  /^(?:policy|law|document|instrument) (?:title|name|type) here$/u,
];
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
  return TO_BE_DONE.test(foldWords(text));
}

function isPlaceholderTitle(title: string): boolean {
  const words = foldWords(title);
  // A title that stands in brackets as a whole is a slot: its link text was `[[…]](…)`.
  return (
    /^\[[^[\]]*\]$/u.test(title.trim()) || (words !== '' && PLACEHOLDER_TITLES.some((pattern) => pattern.test(words)))
  );
}

function isPlaceholderLink(href: string): boolean {
  const [, rest = href] = /^https?:\/\/(.*)$/isu.exec(href) ?? [];
  return href === '#' || href === '' || (rest !== href && EXAMPLE_HOST.test(rest)) || /^(?:url|link|tbd)$/iu.test(href);
}
