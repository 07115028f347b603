// A title goes in; the names of bodies in it that stand where an issuer stands come out: '(Ministry of Health)', 'Order of the Minister of Justice No. 17'.

import type { AgencyRules } from './agency-rules.js';
import { linkToName, readBodyName } from './body-name.js';
import { foldKeepingCase, wordsOf } from './fold-text.js';
import type { TitleReading } from './title-reading.js';

const BRACKETS = /\(([^()]{4,120})\)/gu;
/** 'Resolution of the', 'Decreto Ejecutivo del': the kind of an act in front of the link. */
const KIND = String.raw`^\p{L}+(?:\s\p{L}+)?\s+`;
const NUMBER_BEFORE = String.raw`^,?\s+`;
/** The number or the day of the act, which show that the body is no part of what the act is about. */
const NUMBER_OR_DAY = /^,?\s*(?:n\.?\s?[oº°.]|n[uú]m|number|numero|número|(?:of|de|del)\s+\d)/iu;
const MARK = /\s(?=no?\.?\s?\d)/giu;
const END = /^\s*(?:$|[,;:([–—-])/u;
/** A law is about a body rather than of one. */
const ABOUT_BODIES = new Set(['law', 'bill']);

export function bodiesInTitle({ text, language, act, type }: TitleReading, rules: AgencyRules): string[] {
  const words = wordsOf(text);
  if (Object.values(rules.creating).some((known) => known.some((word) => words.includes(word)))) return [];
  const named = [...text.matchAll(BRACKETS)].flatMap(([, inner = '']) => {
    const name = readBodyName(inner, 0, language, rules);
    return name?.start === 0 && name.end === inner.trimEnd().length ? [name.text] : [];
  });
  const behind = ABOUT_BODIES.has(type ?? '')
    ? []
    : [
        bodyBehind(text, 0, linkBehind(KIND, rules), NUMBER_OR_DAY, language, rules),
        ...behindNumber(text, act, language, rules),
      ];
  const bodies = [...named, ...behind].flatMap((name) =>
    name !== undefined && isBody(name, language, rules) ? [name] : [],
  );
  return [...new Set(bodies)];
}

/** Positions of acts are those of the folded text, which mostly is as long as the title. */
function behindNumber(
  text: string,
  act: TitleReading['act'],
  language: string,
  rules: AgencyRules,
): (string | undefined)[] {
  if (!act || foldKeepingCase(text).length !== text.length) return [];
  return [bodyBehind(text, act.end, linkBehind(NUMBER_BEFORE, rules), END, language, rules)];
}

function linkBehind(before: string, rules: AgencyRules): RegExp {
  return new RegExp(String.raw`${before}${linkToName(rules)}(?=\p{Lu})`, 'u');
}

function bodyBehind(
  text: string,
  from: number,
  link: RegExp,
  rest: RegExp,
  language: string,
  rules: AgencyRules,
): string | undefined {
  const found = link.exec(text.slice(from))?.[0];
  if (found === undefined) return undefined;
  const start = from + found.length;
  // 'No' would pass for a word of the name.
  const [mark] = [...text.slice(start).matchAll(MARK)];
  const name = readBodyName(mark ? text.slice(0, start + mark.index) : text, start, language, rules);
  return name?.start === start && rest.test(text.slice(name.end)) ? name.text : undefined;
}

/** 'Government Cloud' and 'Gobierno Digital' are none, 'Government of Kerala' is. */
function isBody(
  name: string,
  language: string,
  { body_words: known, loose_body_words: loose, links }: AgencyRules,
): boolean {
  const words = wordsOf(name);
  const bodyWords = [...(known[language] ?? []), ...(known.en ?? [])];
  if (words.some((word) => bodyWords.includes(word) && !loose.includes(word))) return true;
  return loose.includes(words[0] ?? '') && links.includes(words[1] ?? '');
}
