// Cue words by type and language go in; the type that the leftmost cue of a title names comes out.

import type { LegalForce } from './catalogue.js';
import { wordsOf } from './fold-text.js';
import { groupBy } from './group-by.js';

/** Where a title names a type: word positions, half open. */
export interface TypeCue {
  readonly type: string;
  readonly force: LegalForce;
  readonly start: number;
  readonly end: number;
}

interface CuePhrase {
  readonly words: readonly string[];
  /** Position in the table; of two that match alike the first one counts. */
  readonly rank: number;
  readonly language: string;
  readonly weak: boolean;
  readonly type: string;
  readonly force: LegalForce;
}

interface TypeWords {
  readonly type: string;
  readonly force: LegalForce;
  readonly cues: Readonly<Record<string, readonly string[]>>;
  readonly weak: Readonly<Record<string, readonly string[]>>;
}

export interface CueTable {
  /** By their first word. */
  readonly phrases: ReadonlyMap<string, readonly CuePhrase[]>;
  /** Those whose first word has a wildcard. */
  readonly openPhrases: readonly CuePhrase[];
  readonly masks: readonly (readonly string[])[];
}

export function compileCues(types: readonly TypeWords[], masks: Readonly<Record<string, readonly string[]>>): CueTable {
  const phrases = types
    .flatMap(({ type, force, cues, weak }) => [
      ...phrasesOf(cues, { type, force, weak: false }),
      ...phrasesOf(weak, { type, force, weak: true }),
    ])
    .map((phrase, rank) => ({ ...phrase, rank }));
  const isOpen = ({ words: [first = ''] }: CuePhrase): boolean => /[*#]/u.test(first);
  return {
    phrases: groupBy(
      phrases.filter((phrase) => !isOpen(phrase)),
      ({ words: [first = ''] }) => first,
    ),
    openPhrases: phrases.filter(isOpen),
    masks: Object.values(masks).flat().map(patternWords),
  };
}

function phrasesOf(
  byLanguage: Readonly<Record<string, readonly string[]>>,
  details: Pick<CuePhrase, 'type' | 'force' | 'weak'>,
): Omit<CuePhrase, 'rank'>[] {
  return Object.entries(byLanguage).flatMap(([language, texts]) =>
    texts.map((text) => ({ ...details, language, words: patternWords(text) })),
  );
}

/** Folded as the words of titles are; `*` and `#` are no letters and stay. */
function patternWords(text: string): string[] {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().split(/\s+/u);
}

/**
 * The cue that decides: the leftmost one in the title's own language, else in any; the longer where two start together;
 * weak ones only where there is no other. English names end with their head: a 'Framework Act' is an act.
 */
export function findTypeCue(title: string, language: string, table: CueTable): TypeCue | undefined {
  const words = wordsOf(title);
  const hidden = maskedPositions(words, table.masks);
  const phrasesAt = (at: number): readonly CuePhrase[] => (hidden.has(at) ? [] : phrasesThatMatch(words, at, table));
  const found = words.flatMap((_, start) => phrasesAt(start).map((phrase) => ({ phrase, start })));
  const tiers = [
    found.filter(({ phrase }) => !phrase.weak && phrase.language === language),
    found.filter(({ phrase }) => !phrase.weak),
    found.filter(({ phrase }) => phrase.language === language),
    found,
  ];
  const best = tiers.find((tier) => tier.length > 0)?.reduce(earlierOrLonger);
  if (!best) return undefined;
  const { phrase, start } = best;
  const end = start + phrase.words.length;
  const head = language === 'en' ? headOf({ phrase, end }, phrasesAt) : { phrase, end };
  return { type: head.phrase.type, force: head.phrase.force, start, end: head.end };
}

interface EndOfCue {
  readonly phrase: CuePhrase;
  readonly end: number;
}

/** The last of the English cues that follow each other without a word between them. */
function headOf(cue: EndOfCue, phrasesAt: (at: number) => readonly CuePhrase[]): EndOfCue {
  const english = phrasesAt(cue.end).filter(({ language }) => language === 'en');
  if (english.length === 0) return cue;
  const next = english.reduce(longer);
  return headOf({ phrase: next, end: cue.end + next.words.length }, phrasesAt);
}

function longer(one: CuePhrase, other: CuePhrase): CuePhrase {
  if (one.words.length !== other.words.length) return one.words.length > other.words.length ? one : other;
  return one.rank < other.rank ? one : other;
}

interface FoundCue {
  readonly phrase: CuePhrase;
  readonly start: number;
}

function earlierOrLonger(one: FoundCue, other: FoundCue): FoundCue {
  if (one.start !== other.start) return one.start < other.start ? one : other;
  return longer(one.phrase, other.phrase) === one.phrase ? one : other;
}

function phrasesThatMatch(
  words: readonly string[],
  at: number,
  { phrases, openPhrases }: Pick<CueTable, 'phrases' | 'openPhrases'>,
): CuePhrase[] {
  const opened = phrases.get(words[at] ?? '') ?? [];
  return [...opened, ...openPhrases].filter((phrase) => matchesAt(words, at, phrase.words));
}

function maskedPositions(words: readonly string[], masks: CueTable['masks']): ReadonlySet<number> {
  const positions = masks.flatMap((mask) =>
    words.flatMap((_, at) => (matchesAt(words, at, mask) ? mask.map((_word, offset) => at + offset) : [])),
  );
  return new Set(positions);
}

function matchesAt(words: readonly string[], at: number, pattern: readonly string[]): boolean {
  return pattern.every((expected, offset) => matchesWord(words[at + offset], expected));
}

function matchesWord(word: string | undefined, pattern: string): boolean {
  if (word === undefined) return false;
  if (pattern === '#') return /^\d/u.test(word);
  if (pattern.startsWith('*')) return word.endsWith(pattern.slice(1)) && word.length > pattern.length;
  if (pattern.endsWith('*')) return word.startsWith(pattern.slice(0, -1));
  return word === pattern;
}
