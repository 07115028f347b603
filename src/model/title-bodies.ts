// A title goes in; the names of bodies in it that stand where an issuer stands come out: '(Ministry of Health)', 'Order of the Minister of Justice No. 17'.

import type { AgencyRules } from './agency-rules.js';
import { linkToName, readBodyName } from './body-name.js';
import { findTypeCue, type CueTable } from './cue-table.js';
import { foldKeepingCase, wordsOf } from './fold-text.js';
import type { TitleReading } from './title-reading.js';

const BRACKETS = /\(([^()]{4,120})\)/gu;
/** 'Resolution of the', 'Decreto Ejecutivo del': the kind of an act in front of the link. */
const KIND = String.raw`^\p{L}+(?:\s\p{L}+)?\s+`;
const NUMBER_BEFORE = String.raw`^,?\s+`;
/** The number or the day of the act. */
const NUMBER_OR_DAY = /^,?\s*(?:n\.?\s?[oº°.]|n[uú]m|number|numero|número|(?:of|de|del)\s+\d)/iu;
const MARK = /\s(?=n\.?[oº°]?\.?\s?\d)/giu;
/** The end of a name: of the title or a part of it, or what the act is about. */
const END = /^\s*(?:$|[,;:([–—-])|^\s+(?:on|concerning|regarding|sobre|por|que)\s/u;
/** 'Decreto del Gobierno'. */
const MOST_KIND_WORDS = 4;
/** A law is about a body rather than of one. */
const ABOUT_BODIES = new Set(['law', 'bill']);

/** Patterns for what stands around a body that issued the act. */
interface Frame {
  /** Source of the pattern in front of the link, e.g. 'of the'. */
  readonly before: string;
  readonly behind: RegExp;
}

/** The number or day shows that the body is no part of what the act is about. */
const BEHIND_KIND: Frame = { before: KIND, behind: NUMBER_OR_DAY };
const BEHIND_NUMBER: Frame = { before: NUMBER_BEFORE, behind: END };

export function bodiesInTitle(title: TitleReading, rules: AgencyRules, kinds: CueTable): string[] {
  const { text, language, type } = title;
  const words = wordsOf(text);
  if (Object.values(rules.creating).some((known) => known.some((word) => words.includes(word)))) return [];
  const named = [...text.matchAll(BRACKETS)].flatMap(([, inner = '']) => {
    const name = readBodyName(inner, 0, language, rules);
    const isWhole = name?.start === 0 && name.end === inner.trimEnd().length;
    return isWhole &&
      !isActOfBody(inner, language, rules, kinds) &&
      !wordsOf(inner).some((word) => rules.no_bodies.includes(word))
      ? [name.text]
      : [];
  });
  const behind = ABOUT_BODIES.has(type ?? '')
    ? []
    : [bodyBehind(title, 0, BEHIND_KIND, rules), ...besideAct(title, rules)];
  const bodies = [...named, ...behind].flatMap((name) =>
    name !== undefined && isBody(name, language, rules) ? [name] : [],
  );
  return [...new Set(bodies)];
}

/** 'Ley del Ministerio de Salud' is no name of a body, 'Law Commission' is one. */
function isActOfBody(name: string, language: string, { links }: AgencyRules, kinds: CueTable): boolean {
  const cue = findTypeCue(name, language, kinds);
  return cue?.start === 0 && links.includes(wordsOf(name)[cue.end] ?? '');
}

/** 'Presidential Decree', 'Decreto del Gobierno': who that is, where the word stands beside the kind of act at the start of the title. */
export function issuerInKind({ text, language, type }: TitleReading, rules: AgencyRules): string | undefined {
  if (type === undefined || ABOUT_BODIES.has(type)) return undefined;
  const start = ` ${wordsOf(text).slice(0, MOST_KIND_WORDS).join(' ')} `;
  const [first = ''] = wordsOf(text);
  const found = rules.adjectives.find(({ words }) =>
    (words[language] ?? []).some((word) =>
      language === 'en' ? first === word : start.startsWith(` ${first} ${word} `),
    ),
  );
  return found?.name[language];
}

/** Positions of acts are those of the folded text, which mostly is as long as the title. */
function besideAct(title: TitleReading, rules: AgencyRules): (string | undefined)[] {
  const { text, act } = title;
  if (!act || foldKeepingCase(text).length !== text.length) return [];
  const beforeNumber = act.start > 0 ? bodyBehind(title, act.start, BEHIND_KIND, rules) : undefined;
  return [bodyBefore(title, act.start, rules), beforeNumber, bodyBehind(title, act.end, BEHIND_NUMBER, rules)];
}

/** 'Open Data: Ministry of Health Resolution No. 5', where English is that short. */
function bodyBefore({ text, language }: TitleReading, end: number, rules: AgencyRules): string | undefined {
  if (language !== 'en') return undefined;
  const start = text.slice(0, end).search(/[^:;,(–—|]*$/u);
  const name = readBodyName(text.slice(0, end), start, language, rules);
  return name?.end === text.slice(0, end).trimEnd().length ? name.text : undefined;
}

function bodyBehind(
  { text, language }: TitleReading,
  from: number,
  { before, behind }: Frame,
  rules: AgencyRules,
): string | undefined {
  const link = new RegExp(String.raw`${before}${linkToName(rules)}(?=\p{Lu})`, 'u').exec(text.slice(from))?.[0];
  if (link === undefined) return undefined;
  const start = from + link.length;
  // 'No' would pass for a word of the name.
  const [mark] = [...text.slice(start).matchAll(MARK)];
  const name = readBodyName(mark ? text.slice(0, start + mark.index) : text, start, language, rules);
  return name?.start === start && behind.test(text.slice(name.end)) ? name.text : undefined;
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
