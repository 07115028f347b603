// A printed title goes in; what it says about the instrument comes out: language, words, number, type, acronym.

import type { LegalForce } from './catalogue.js';
import { bareNumber } from './bare-number.js';
import { findTypeCue, type TypeCue } from './cue-table.js';
import { foldText, wordsOf } from './fold-text.js';
import type { InstrumentRules } from './instrument-rules.js';
import { findNumberedActs, type NumberedAct } from './numbered-act.js';
import { readDocumentNumbers, type DocumentNumber } from './document-number.js';
import { ownDay } from './stated-date.js';
import { languageSigns, titleLanguage } from './title-language.js';

export interface TitleReading {
  /** Without stray brackets and outer spaces. */
  readonly text: string;
  readonly language: string;
  /** Its words are of two languages in like parts, so that comparing it with titles of one of them proves nothing. */
  readonly isMixed: boolean;
  /** Folded words of the whole title: equal for two spellings of one title. */
  readonly key: string;
  /** Words that tell this instrument from others; short forms spelled out, common words left out. */
  readonly words: ReadonlySet<string>;
  /** The key without words such as 'platform' that say what the named thing is; only for names of platforms and programmes. */
  readonly core?: string;
  /** The title's own number, if it has one. */
  readonly act?: NumberedAct;
  /** Numbers of other acts that the title speaks of. */
  readonly otherActs: readonly NumberedAct[];
  readonly documentNumbers: readonly DocumentNumber[];
  /** The day of the act, behind its number or elsewhere in the title. */
  readonly date?: string;
  readonly type?: string;
  readonly force?: LegalForce;
  /** The short name that closes the title in parentheses, e.g. 'EMBAG'. */
  readonly acronym?: string;
  /** Four-digit years, ends of periods included. */
  readonly years: readonly number[];
}

const CLOSING_PARENTHESIS = /\(([^()]+)\)\s*$/u;
const YEARS = /(?<![\d/.])(?:19|20)\d\d(?![\d/])/gu;

export function readTitle(
  printed: string,
  pageLanguage: string,
  jurisdiction: string,
  rules: InstrumentRules,
): TitleReading {
  const text = cleanTitle(printed);
  const signs = languageSigns(text, rules);
  const language = titleLanguage(text, pageLanguage, rules, signs);
  const acts = findNumberedActs(text, rules.numberGrammar);
  const cue = findTypeCue(text, language, rules.cues);
  const readNumbers = readDocumentNumbers(text, jurisdiction, rules.documentNumbers);
  // A proposal has the number of a communication: 'Proposal for a Regulation COM(2022) 720'.
  const documentNumbers = cue?.type === 'bill' ? readNumbers.map(withoutType) : readNumbers;
  const act = ownAct(text, acts, cue) ?? (cue && acts.length === 0 ? bareNumber(text, cue, rules) : undefined);
  const numbered = act ?? documentNumbers.find(({ type }) => type !== undefined);
  const type = numbered?.type ?? cue?.type;
  const force = numbered?.type || !cue ? forceOf(type, jurisdiction, rules) : forceOfCue(cue, jurisdiction, rules);
  const acronym = closingAcronym(text, rules);
  const core = coreName(text, rules);
  const otherActs = acts.filter((other) => other !== act);
  const date = act?.date ?? ownDay(text, language, otherActs, rules);
  return {
    text,
    language,
    isMixed: isMixed(signs),
    key: wordsOf(text).join(' '),
    words: tellingWords(text, rules),
    ...(core ? { core } : {}),
    ...(act ? { act } : {}),
    otherActs,
    documentNumbers,
    ...(date ? { date } : {}),
    ...(type ? { type } : {}),
    ...(force ? { force } : {}),
    ...(acronym ? { acronym } : {}),
    years: [...withoutGazette(foldText(text), rules).matchAll(YEARS)]
      .map(([year]) => Number(year))
      .filter((year) => `${year}` !== act?.number),
  };
}

function withoutType({ scheme, value, family }: DocumentNumber): DocumentNumber {
  return { scheme, value, family };
}

/** From this weight on the signs of a language count. */
const CLEAR = 2;

function isMixed(signs: ReadonlyMap<string, number>): boolean {
  const [best = 0, second = 0] = [...signs.values()].sort((a, b) => b - a);
  return second >= CLEAR && second > best / 2;
}

/** Legal force that goes with a type in a jurisdiction. */
export function forceOf(
  type: string | undefined,
  jurisdiction: string,
  { types }: Pick<InstrumentRules, 'types'>,
): LegalForce | undefined {
  const rule = types.find((each) => each.type === type);
  return rule && (rule.force_in[jurisdiction] ?? rule.force);
}

/** One type may have cues of different force: an implementation guide directs, other guides advise. */
function forceOfCue(cue: TypeCue, jurisdiction: string, rules: InstrumentRules): LegalForce {
  return rules.types.find((rule) => rule.type === cue.type)?.force_in[jurisdiction] ?? cue.force;
}

/** Takes away a closing bracket that nothing opened, and the other way round at the end. */
function cleanTitle(printed: string): string {
  const text = printed.replace(/\s+/gu, ' ').trim();
  const surplus = count(text, ')') - count(text, '(');
  if (surplus > 0 && text.endsWith(')')) return text.slice(0, -1).trimEnd();
  if (surplus < 0 && text.endsWith('(')) return text.slice(0, -1).trimEnd();
  return text;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

/**
 * A number is the title's own where nothing names another kind before it, or where it opens a part of the title:
 * '(Decree 767 of 2022)', 'Cyber Resilience Act, Regulation (EU) 2024/2847'; not in 'Regulation of Law 19.179'.
 */
function ownAct(text: string, acts: readonly NumberedAct[], cue: TypeCue | undefined): NumberedAct | undefined {
  const folded = foldText(text);
  const leading = acts[0];
  if (!leading) return undefined;
  const wordsBefore = wordsOf(folded.slice(0, leading.start)).length;
  // 'Memorandum Circular No. 5' is one kind, of two words.
  if (cue === undefined || cue.start >= wordsBefore || (cue.end > wordsBefore && cue.type === leading.type))
    return leading;
  return acts.find(({ start }) => /(?:^|[[(,:|]|\s[-–—])\s*$/u.test(folded.slice(0, start)));
}

/** '(Official Gazette 2014)' tells when the gazette appeared. */
function withoutGazette(text: string, { gazette_words: gazettes }: InstrumentRules): string {
  return text.replace(/\([^()]+\)/gu, (part) => (wordsOf(part).some((word) => gazettes.includes(word)) ? ' ' : part));
}

function closingAcronym(
  text: string,
  { plain_acronyms: plain, gazette_words: gazettes }: InstrumentRules,
): string | undefined {
  const inner = CLOSING_PARENTHESIS.exec(text)?.[1];
  if (inner === undefined) return undefined;
  const capitals = inner.split(/\s+/u).filter((word) => /^[\p{Lu}\d&-]{2,}$/u.test(word) && /\p{Lu}{2}/u.test(word));
  const rest = inner.split(/\s+/u).filter((word) => !capitals.includes(word));
  const acronym = capitals.join(' ');
  // 'SHARE IT Act' is a short name; 'Decree 767 of 2022', 'see the EU portal' and 'DOF 2019' are none.
  if (gazettes.includes(acronym.toLowerCase())) return undefined;
  return acronym.length > 2 && rest.length <= 1 && !plain.includes(acronym) ? acronym : undefined;
}

function coreName(text: string, rules: InstrumentRules): string {
  return wordsOf(text)
    .filter((word) => !rules.weakWords.has(word))
    .join(' ');
}

function tellingWords(text: string, rules: InstrumentRules): ReadonlySet<string> {
  const words = wordsOf(text).flatMap((word) => rules.abbreviations.get(word)?.split(' ') ?? [word]);
  return new Set(words.filter((word) => !rules.commonWords.has(word)));
}
