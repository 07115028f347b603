// A title goes in; the names of bodies in it that stand where an issuer stands come out: '(Ministry of Health)', 'Order of the Minister of Justice No. 17'.

import type { AgencyRules } from './agency-rules.js';
import { alternatives } from './alternatives.js';
import { linkToName, readBodyName } from './body-name.js';
import { findTypeCue } from './cue-table.js';
import { findDays } from './date-grammar.js';
import { foldKeepingCase, withoutAccents, wordsOf } from './fold-text.js';
import type { InstrumentRules } from './instrument-rules.js';
import type { TitleReading } from './title-reading.js';

const BRACKETS = /\(([^()]{4,120})\)/gu;
/** 'Resolution of the', 'Decreto Ejecutivo del': the kind of an act in front of the link. */
const KIND = String.raw`^\p{L}+(?:\s\p{L}+)?\s+`;
const NUMBER_BEFORE = String.raw`^,?\s+`;
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

/** The words by which titles are taken apart. */
export type TitleWords = Pick<InstrumentRules, 'cues' | 'number_marks' | 'date_words' | 'dateGrammar'>;

/** Source of a pattern for a word such as 'No.' before a number. */
function markOf({ number_marks: marks }: TitleWords): string {
  return String.raw`${alternatives(marks)}(?:º|(?!\p{L}))[.o°º]*\s?`;
}

/** The number or day of the act shows that the body is no part of what the act is about. */
function behindKind(known: TitleWords): Frame {
  const day = String.raw`${alternatives(known.date_words.links)}\s+\d`;
  return { before: KIND, behind: new RegExp(String.raw`^,?\s*(?:${markOf(known)}(?=\S*\d)|${day})`, 'u') };
}

/** The end of a name: of the title or a part of it, or what the act is about. */
function behindNumber({ subject_words: subjects }: AgencyRules): Frame {
  return {
    before: NUMBER_BEFORE,
    behind: new RegExp(String.raw`^\s*(?:$|[,;:([–—-])|^\s+${alternatives(subjects)}\s`, 'u'),
  };
}

export function bodiesInTitle(title: TitleReading, rules: AgencyRules, known: TitleWords): string[] {
  const { text, language, type } = title;
  const words = wordsOf(text);
  if (Object.values(rules.creating).some((known) => known.some((word) => words.includes(word)))) return [];
  const named = [...text.matchAll(BRACKETS)].flatMap(([, inner = '']) => {
    const name = readBodyName(inner, 0, language, rules);
    const isWhole = name?.start === 0 && name.end === inner.trimEnd().length;
    return isWhole &&
      !isActOfBody(inner, language, rules, known) &&
      !wordsOf(inner).some((word) => rules.no_bodies.includes(word))
      ? [name.text]
      : [];
  });
  const behind = ABOUT_BODIES.has(type ?? '')
    ? []
    : [bodyBehind(title, 0, behindKind(known), rules, known), ...besideAct(title, rules, known)];
  return [
    ...new Set([...named.filter((name) => isBody(name, language, rules)), ...behind.flatMap((name) => name ?? [])]),
  ];
}

/** 'Ley del Ministerio de Salud' is no name of a body, 'Law Commission' is one. */
function isActOfBody(name: string, language: string, { links }: AgencyRules, { cues }: TitleWords): boolean {
  const cue = findTypeCue(name, language, cues);
  return cue?.start === 0 && links.includes(wordsOf(name)[cue.end] ?? '');
}

/** 'Presidential Decree', 'Decreto del Gobierno': who that is, where the word stands beside the kind of act at the start of the title. */
export function issuerInKind(
  { text, language, type }: TitleReading,
  jurisdiction: string,
  rules: AgencyRules,
): string | undefined {
  if (type === undefined || ABOUT_BODIES.has(type)) return undefined;
  const start = ` ${wordsOf(text).slice(0, MOST_KIND_WORDS).join(' ')} `;
  const [first = ''] = wordsOf(text);
  const found = rules.adjectives.find(
    ({ words, jurisdiction: only }) =>
      (only === undefined || only === jurisdiction) &&
      (words[language] ?? []).some((word) =>
        language === 'en' ? first === word : start.startsWith(` ${first} ${word} `),
      ),
  );
  return found?.name[language];
}

/** Positions of acts are those of the folded text, which mostly is as long as the title. */
function besideAct(title: TitleReading, rules: AgencyRules, known: TitleWords): (string | undefined)[] {
  const { text, language, act } = title;
  if (foldKeepingCase(text).length !== text.length) return [];
  if (!act) {
    // 'Orden de 21 de febrero de 2005, de la Junta de Andalucía, sobre …'.
    const [day] = findDays(text, language, known.dateGrammar);
    return day ? [bodyBehind(title, day.end, behindNumber(rules), rules, known)] : [];
  }
  const beforeNumber = act.start > 0 ? bodyBehind(title, act.start, behindKind(known), rules, known) : undefined;
  return [
    bodyBefore(title, act.start, rules),
    beforeNumber,
    bodyBehind(title, act.end, behindNumber(rules), rules, known),
  ];
}

/** 'Open Data: Ministry of Health Resolution No. 5', where English is that short. */
function bodyBefore({ text, language }: TitleReading, end: number, rules: AgencyRules): string | undefined {
  if (language !== 'en') return undefined;
  const start = text.slice(0, end).search(/[^:;,(–—|]*$/u);
  const name = readBodyName(text.slice(0, end), start, language, rules);
  return name?.end === text.slice(0, end).trimEnd().length && isBody(name.text, language, rules)
    ? name.text
    : undefined;
}

function bodyBehind(
  { text, language }: TitleReading,
  from: number,
  { before, behind }: Frame,
  rules: AgencyRules,
  known: TitleWords,
): string | undefined {
  const link = new RegExp(String.raw`${before}${linkToName(rules)}(?=\p{Lu})`, 'u').exec(text.slice(from))?.[0];
  if (link === undefined) return undefined;
  const start = from + link.length;
  // 'No' would pass for a word of the name.
  const plain = withoutAccents(text).toLowerCase();
  const mark = plain.slice(start).search(new RegExp(String.raw`\s${markOf(known)}\d`, 'u'));
  const name = readBodyName(mark >= 0 ? text.slice(0, start + mark) : text, start, language, rules);
  if (name?.start !== start || !behind.test(plain.slice(name.end))) return undefined;
  const [first = ''] = wordsOf(name.text);
  const isDefinite = wordsOf(link).some((word) => [...rules.definite_links, ...rules.determiners].includes(word));
  const isNamed = isBody(name.text, language, rules) || (isDefinite && rules.loose_body_words.includes(first));
  return isNamed ? name.text : undefined;
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
