// The tokens of a sentence go in, the cues in it come out: cancelled ones removed, the longest of overlapping ones kept.

import type { CueFamily, CueKind, WordRole } from '../model/lexicon.js';
import type { Language } from '../read/source-text.js';
import type { LanguageLexicon } from './compile-lexicon.js';
import { findMatches } from './match.js';
import type { PatternMatch } from './match.js';
import { isA } from './token.js';
import type { Token } from './token.js';

/** A cue and the half-open token range where it stands. */
export interface Cue {
  readonly family: CueFamily;
  readonly start: number;
  readonly end: number;
  readonly source: string;
  readonly language: Language;
}

/** Kinds that act on the reach of others, in the order in which equally long ones win. */
const SCOPE_KINDS: readonly CueKind[] = [
  'effect-sentence',
  'background-sentence',
  'cap',
  'effect',
  'purpose',
  'background',
  'negation',
  'operator',
  'soft',
  'act',
  'limit',
];

export interface SentenceCues {
  /** Cues that open, close or change a reach, in order, without overlaps. */
  readonly scope: readonly Cue[];
  readonly limits: readonly Cue[];
  readonly bearers: readonly Cue[];
  readonly natures: readonly Cue[];
  readonly references: readonly Cue[];
  /** Numbers in words: `third`, `octavo`. */
  readonly numbers: readonly Cue[];
  /** What the instrument rests on: issued under, implements. */
  readonly bases: readonly Cue[];
  readonly continuations: readonly Cue[];
  readonly quantities: readonly Cue[];
  readonly deadlines: readonly Cue[];
}

/** Kinds of cues that say what somebody does, or has to do. */
const VERB_KINDS: ReadonlySet<CueKind> = new Set(['operator', 'soft', 'act']);

export function isVerb({ family }: Cue): boolean {
  return VERB_KINDS.has(family.kind);
}

/** 'Requires', 'sets up', 'may': more than to say or describe. */
export function demands(cue: Cue): boolean {
  return isVerb(cue) && cue.family.value !== 'statement';
}

/** Finds the cues of one sentence. */
export function findCues(tokens: readonly Token[], lexicon: LanguageLexicon): SentenceCues {
  const matches = findMatches(tokens, lexicon.cues);
  const cancelling = matches.filter((match) => match.owner.cancels);
  const all = matches
    .filter((match) => !match.owner.cancels && !cancelling.some((other) => cancels(other, match)))
    .map(({ owner, start, end, source }): Cue => ({
      family: owner.item,
      start,
      end,
      source,
      language: lexicon.language,
    }))
    .filter((cue) => standsWhereItMust(cue, tokens));
  const of = (...kinds: CueKind[]): Cue[] => longest(all.filter((cue) => kinds.includes(cue.family.kind)));
  const bearers = of('bearer');
  // 'Até 2025' is a year by which to act, 'até 25' a number.
  const figures = longest([...of('deadline'), ...of('quantity')]);
  return {
    scope: longest(withoutFalseEffects(all, tokens, bearers).filter((cue) => SCOPE_KINDS.includes(cue.family.kind))),
    limits: of('limit', 'limit-before'),
    bearers,
    natures: of('nature'),
    references: of('reference'),
    numbers: of('number'),
    bases: of('basis'),
    continuations: all.filter((cue) => cue.family.kind === 'continuation'),
    quantities: figures.filter(({ family }) => family.kind === 'quantity'),
    deadlines: figures.filter(({ family }) => family.kind === 'deadline'),
  };
}

function cancels(
  other: PatternMatch<{ readonly item: CueFamily }>,
  match: PatternMatch<{ readonly item: CueFamily }>,
): boolean {
  return other.owner.item === match.owner.item && other.start < match.end && match.start < other.end;
}

/** 'Decree No. 1014 requires' denies nothing. */
function isNumberMark(at: number, tokens: readonly Token[]): boolean {
  return isA('number-mark', tokens[at]) && /^\d[\d.,/-]*$/.test(tokens[at + 1]?.text ?? '');
}

function standsWhereItMust(cue: Cue, tokens: readonly Token[]): boolean {
  const { traits, kind } = cue.family;
  if (SCOPE_KINDS.includes(kind) && isNumberMark(cue.start, tokens)) return false;
  // 'any tools it develops': what somebody does in a relative clause without a pronoun is not the instrument's act.
  if (kind === 'act' && cue.start > 1 && tokens[cue.start]?.before === '' && isRelative(cue, tokens)) return false;
  if (kind === 'act' && (isRomanceNoun(cue, tokens) || isEnglishNoun(cue, tokens))) return false;
  if (traits.includes('opens-clause') && (!opensClause(cue.start, tokens) || leavesClause(cue, tokens))) return false;
  if (traits.includes('sentence-start')) return opensSentence(cue.start, tokens);
  if (traits.includes('before-comma')) return cue.start === 0 && tokens[cue.end]?.before === ',';
  if (traits.includes('heads-list'))
    return tokens[cue.end]?.before === ':' && (cue.start === 0 || tokens[cue.start]?.before === ';');
  if (traits.includes('after-comma') && isFreeRelative(cue, tokens)) return false;
  if (!traits.includes('after-comma') || cue.start === 0) return true;
  return [',', '–', ';', ')'].includes(tokens[cue.start]?.before ?? '');
}

/** How many words an adverbial in front may have. */
const ADVERBIAL_WORDS = 4;

/** Stands at the beginning, or behind nothing but an adverbial: 'In addition, it …'. */
export function opensSentence(at: number, tokens: readonly Token[]): boolean {
  return at <= ADVERBIAL_WORDS && tokens.slice(0, at).every((token) => isA('adverbial', token));
}

const BEFORE_CLAUSES: readonly WordRole[] = [
  'adverbial',
  'complementizer',
  'conjunction',
  'preposition',
  'relative-pronoun',
  'subordinating',
];

/** 'requires that no agency may', 'in no case may'; what stands behind a verb or a noun is an object. */
function opensClause(at: number, tokens: readonly Token[]): boolean {
  const before = tokens[at - 1];
  return !before || tokens[at]?.before !== '' || BEFORE_CLAUSES.some((role) => isA(role, before));
}

/** 'Where no licence exists, agencies must': behind the comma of a condition whoever must is another. */
function leavesClause({ start, end }: Cue, tokens: readonly Token[]): boolean {
  return isA('subordinating', tokens[start - 1]) && tokens.slice(start + 1, end).some(({ before }) => before === ',');
}

/** 'Lo que la agencia mejora se devuelve', 'entregan todo; o que construírem é do Estado': what nothing before it explains is a subject. */
function isFreeRelative({ start, end }: Cue, tokens: readonly Token[]): boolean {
  return isA('relative-pronoun', tokens[end - 1]) && (start === 0 || tokens[start]?.before !== ',');
}

/** 'de forma confidencial', 'otra prueba', 'em reserva': nouns that look like verbs. A programme that opens the sentence is what acts. */
function isRomanceNoun(cue: Cue, tokens: readonly Token[]): boolean {
  const isWord = cue.language !== 'en' && cue.start > 1 && cue.end - cue.start === 1;
  return isWord && tokens[cue.start]?.before === '' && isA('before-noun', tokens[cue.start - 1]);
}

/** 'the rhythm of releases', 'the links between ministries', 'derived works': a plural that looks like a verb in the third person. */
function isEnglishNoun(cue: Cue, tokens: readonly Token[]): boolean {
  const isWord = cue.language === 'en' && cue.start > 1 && cue.end - cue.start === 1;
  const [before, word] = [tokens[cue.start - 1], tokens[cue.start]];
  if (!isWord || word?.before !== '' || !word.lower.endsWith('s')) return false;
  // 'mailing lists of free projects', '… access keys or addresses.': a verb has an object of its own.
  const next = tokens[cue.end];
  if (!next || (next.lower === 'of' && next.before === '')) return true;
  const isAttribute = isA('before-noun', before) || /ed$/u.test(before?.lower ?? '');
  return isAttribute || isA('preposition', before) || isA('determiner', before);
}

function isRelative({ start: at, language }: Cue, tokens: readonly Token[]): boolean {
  const [pronoun, head] = [tokens[at - 1], tokens[at - 2]];
  // Romance: 'software que desarrollan'.
  if (language !== 'en' && isA('relative-pronoun', pronoun) && pronoun?.before === '') return true;
  return isA('subject-pronoun', pronoun) && pronoun?.before === '' && !isA('before-pronoun', head);
}

/** 'encouraging agencies to publish' speaks to somebody and 'goals: establishing …' lists goals: neither is an effect. */
function withoutFalseEffects(cues: readonly Cue[], tokens: readonly Token[], bearers: readonly Cue[]): Cue[] {
  const colon = tokens.findIndex((token) => token.before === ':');
  const speaks = (cue: Cue): boolean =>
    !isA('subordinating', tokens[cue.start]) &&
    cues.some((other) => ['operator', 'soft'].includes(other.family.kind) && other.end === cue.end) &&
    bearers.some((bearer) => bearer.start >= cue.end && bearer.start <= cue.end + 2);
  return cues.filter(
    (cue) => cue.family.kind !== 'effect' || !((colon > 0 && cue.start >= colon) || (cue.start > 0 && speaks(cue))),
  );
}

/** Of overlapping cues the longest, then the one whose kind wins, then the first. */
function longest(all: readonly Cue[]): Cue[] {
  const cues = all.filter((cue) => cue.family.kind !== 'purpose' || !all.some((other) => takesPreposition(other, cue)));
  const rank = (cue: Cue): number => (cue.family.traits.includes('aim') ? -1 : SCOPE_KINDS.indexOf(cue.family.kind));
  const byLength = [...cues].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || rank(a) - rank(b) || a.start - b.start,
  );
  const kept: Cue[] = [];
  for (const cue of byLength) if (!kept.some((other) => other.start < cue.end && cue.start < other.end)) kept.push(cue);
  return kept.sort((a, b) => a.start - b.start);
}

/** 'have to protect' is a duty and no purpose. */
function takesPreposition({ family, start, end }: Cue, purpose: Cue): boolean {
  return family.kind === 'operator' && start < purpose.start && end > purpose.start;
}
