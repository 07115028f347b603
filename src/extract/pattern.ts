// A phrase pattern goes in, a tree that the matcher walks comes out.
//
// word  by stem · =word this form only, diacritics included · ~rán any word with this ending · (a|b c) alternatives · x? optional · # a number in figures · #% a share · #year a year · * any word · .. up to 3 words · ... up to 8 words
// {class} any phrase of a word class · <A & B> both, in either order, at most 8 words between. Words of two or more capitals match with case.

import type { Language } from '../read/source-text.js';
import { stem } from './stem.js';
import { tokenise } from './token.js';

export type PatternNode =
  | { readonly kind: 'word'; readonly test: 'stem' | 'exact' | 'ending' | 'case' | 'figure'; readonly key: string }
  | { readonly kind: 'any' }
  | { readonly kind: 'gap'; readonly max: number }
  | { readonly kind: 'sequence'; readonly items: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly options: readonly PatternNode[] }
  | { readonly kind: 'optional'; readonly item: PatternNode }
  | { readonly kind: 'both'; readonly left: PatternNode; readonly right: PatternNode };

/** Thrown for a pattern that the syntax does not know; the loader turns it into a diagnostic. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}

const LEXEME = /\s*(\.\.\.|\.\.|[()|?*<>&]|\{[^\s{}]*\}|=?[^\s()|?*<>&{}]+)/gy;

/** Word classes of one language: `{oss}` in a pattern stands for the node under `oss`. */
export type PatternClasses = ReadonlyMap<string, PatternNode>;

/** Parses one pattern. Throws a {@link PatternError} that names what is wrong. */
export function parsePattern(pattern: string, language: Language, classes: PatternClasses = new Map()): PatternNode {
  const reader = new PatternReader(lexemes(pattern), language, pattern, classes);
  const node = reader.alternatives();
  reader.expectEnd();
  return node;
}

function lexemes(pattern: string): string[] {
  const found: string[] = [];
  LEXEME.lastIndex = 0;
  for (let match = LEXEME.exec(pattern); match; match = LEXEME.exec(pattern)) found.push(match[1] ?? '');
  return found;
}

class PatternReader {
  private at = 0;
  constructor(
    private readonly lexemes: readonly string[],
    private readonly language: Language,
    private readonly pattern: string,
    private readonly classes: PatternClasses,
  ) {}

  expectEnd(): void {
    const left = this.lexemes[this.at];
    if (left !== undefined) throw new PatternError(`'${left}' has no counterpart in the pattern '${this.pattern}'`);
  }

  /** Items up to a sign that closes or separates. */
  private sequence(): PatternNode {
    const items: PatternNode[] = [];
    for (let next = this.lexemes[this.at]; next !== undefined && !')|>&?'.includes(next); next = this.lexemes[this.at])
      items.push(this.quantified());
    if (items.length === 0) throw new PatternError(`the pattern '${this.pattern}' has an empty part`);
    return items.length === 1 && items[0] ? items[0] : { kind: 'sequence', items };
  }

  private quantified(): PatternNode {
    const item = this.item();
    if (this.lexemes[this.at] !== '?') return item;
    this.at += 1;
    return { kind: 'optional', item };
  }

  private item(): PatternNode {
    const next = this.lexemes[this.at++] ?? '';
    if (next === '(') return this.choice();
    if (next === '<') return this.both();
    if (next === '*') return { kind: 'any' };
    if (next === '..') return { kind: 'gap', max: 3 };
    if (next === '...') return { kind: 'gap', max: 8 };
    if (next.startsWith('{')) return this.wordClass(next);
    return wordNode(next, this.language);
  }

  private wordClass(lexeme: string): PatternNode {
    const node = this.classes.get(lexeme.slice(1, -1));
    if (!node) throw new PatternError(`the pattern '${this.pattern}' names the unknown word class ${lexeme}`);
    return node;
  }

  /** Sequences between bars. */
  alternatives(): PatternNode {
    const options = [this.sequence()];
    while (this.lexemes[this.at] === '|') {
      this.at += 1;
      options.push(this.sequence());
    }
    return options.length === 1 && options[0] ? options[0] : { kind: 'choice', options };
  }

  private choice(): PatternNode {
    const node = this.alternatives();
    this.close(')');
    return node;
  }

  private both(): PatternNode {
    const left = this.alternatives();
    this.close('&');
    const right = this.alternatives();
    this.close('>');
    return { kind: 'both', left, right };
  }

  private close(sign: string): void {
    if (this.lexemes[this.at] !== sign) throw new PatternError(`'${sign}' is missing in the pattern '${this.pattern}'`);
    this.at += 1;
  }
}

/** A plain phrase, e.g. a label: its words in order. */
export function plainPattern(phrase: string, language: Language): PatternNode | undefined {
  const tokens = tokenise(phrase, language);
  const [only] = tokens;
  // A label of one word is that word and not its relatives: 'Funding' is not in 'state-funded software'.
  if (only && tokens.length === 1 && only.text !== only.text.toUpperCase()) return exactNode(only.text);
  const items = tokens.map((token) => wordNode(token.text, language));
  if (items.length === 0) return undefined;
  return { kind: 'sequence', items };
}

function wordNode(lexeme: string, language: Language): PatternNode {
  if (/^#(?:%|year)?$/.test(lexeme)) return { kind: 'word', test: 'figure', key: lexeme };
  if (lexeme.startsWith('~')) return { kind: 'word', test: 'ending', key: lexeme.slice(1).toLowerCase() };
  if (lexeme.startsWith('=')) return exactNode(lexeme.slice(1));
  const parts = tokenise(lexeme, language);
  // `open-source` in a pattern is two words, as it is in a text.
  const nodes = parts.map((part): PatternNode => {
    if (/^\p{Lu}[\p{Lu}\p{N}]+s?$/u.test(part.text)) return { kind: 'word', test: 'case', key: part.text };
    return { kind: 'word', test: 'stem', key: stem(part.text, language) };
  });
  if (nodes.length === 0) throw new PatternError(`'${lexeme}' is no word`);
  return nodes.length === 1 && nodes[0] ? nodes[0] : { kind: 'sequence', items: nodes };
}

function exactNode(word: string): PatternNode {
  // Diacritics count here: Spanish publica is a verb, pública is not.
  const keys = word.toLowerCase().normalize('NFC').split('-');
  const items = keys.map((key): PatternNode => ({ kind: 'word', test: 'exact', key }));
  return items.length === 1 && items[0] ? items[0] : { kind: 'sequence', items };
}
