// Text goes in, tokens with offsets, stems and the punctuation before each come out.

import type { WordRole } from '../model/lexicon.js';
import type { Language } from '../read/source-text.js';
import { fold, stem } from './stem.js';

/** A word or number. Hyphens and slashes separate tokens; dots, commas and hyphens inside numbers do not. */
export interface Token {
  readonly text: string;
  /** Lower case; a typographic apostrophe is a plain one. */
  readonly lower: string;
  /** Lower case without diacritics. */
  readonly folded: string;
  readonly stem: string;
  /** Under what patterns find it: `~stem`, `=lower`, `^text`; `SBOMs` also as `^SBOM`, numbers also as `#`, `#%` or `#year`. */
  readonly keys: readonly string[];
  /** What the word does in a sentence, as `ontology/word-roles.ttl` says. */
  readonly roles: ReadonlySet<WordRole>;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** Strongest punctuation between the previous token and this one: `, ; : ( )` or a dash `–`; empty for none. */
  readonly before: string;
}

const WORD =
  /\d+(?:[.,/\-‑]\d+)*(?:(?:st|nd|rd|th)(?!\p{L})|\p{L})?(?:\((?:\w{1,4}|\d{1,3}-\p{Ll}{3,9})\))*(?:\s?%)?|\p{L}\p{M}*(?:[\p{L}\p{M}\p{N}]|_(?=[\p{L}\p{N}])|['’](?=\p{L}{2,}))*/gu;

/** What is known of the words of one language: their roles, and the forms of those met before, since an overview repeats its words. */
export interface KnownWords {
  readonly roles: ReadonlyMap<string, ReadonlySet<WordRole>>;
  readonly forms: Map<string, WordForms>;
}

type WordForms = Pick<Token, 'lower' | 'folded' | 'stem' | 'keys' | 'roles'>;

const NO_ROLES: ReadonlySet<WordRole> = new Set();

export function knownWords(roles: KnownWords['roles'] = new Map()): KnownWords {
  return { roles, forms: new Map() };
}

/** Splits a text into tokens, from left to right. Linear. */
export function tokenise(text: string, language: Language, words = knownWords()): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const known = words.forms.get(word) ?? formsOf(word, language, words.roles);
    words.forms.set(word, known);
    const end = match.index + word.length;
    tokens.push({ text: word, ...known, start: match.index, end, before: mark(text.slice(last, match.index)) });
    last = end;
  }
  return tokens;
}

function formsOf(word: string, language: Language, roles: KnownWords['roles']): WordForms {
  const plain = word.replace(/['’]s?$/, '');
  const lower = word.toLowerCase().normalize('NFC').replace(/’/g, "'");
  const own = stem(plain.replace(/^(?:[dl]|qu)['’]/i, ''), language);
  const keys = [...new Set([`~${own}`, `=${lower}`, `^${word}`, `^${singular(word)}`, ...figureKeys(word)])];
  return { lower, folded: fold(lower), stem: own, keys, roles: roles.get(lower) ?? NO_ROLES };
}

/** What a number in figures can be: one that counts or numbers days (`24`, `1.500`, `31st`), a share (`20 %`), a year of this century. */
function figureKeys(word: string): string[] {
  if (/^\d+(?:[.,]\d+)*\s?%$/.test(word)) return ['#%'];
  if (!/^\d+(?:[.,]\d+)*(?:st|nd|rd|th|[ºª])?$/.test(word)) return [];
  return /^20\d\d$/.test(word) ? ['#', '#year'] : ['#'];
}

/** `SBOMs` is matched by `SBOM`. */
export function singular(text: string): string {
  return text.replace(/(?<=\p{Lu})s$/u, '');
}

/** Does the word at a position, if there is one, do this in a sentence? */
export function isA(role: WordRole, token: Token | undefined): boolean {
  return token?.roles.has(role) ?? false;
}

function mark(gap: string): string {
  if (/[;]/.test(gap)) return ';';
  if (/:(\s|$)/.test(gap)) return ':';
  if (/[—–]|\s-\s/.test(gap)) return '–';
  if (gap.includes('(')) return '(';
  if (gap.includes(')') && !gap.includes(',')) return ')';
  if (gap.includes(',')) return ',';
  return '';
}
