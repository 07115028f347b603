// Compiled patterns and the tokens of a sentence go in, matches come out; an index by first word keeps it fast.

import type { PatternNode } from './pattern.js';
import type { Token } from './token.js';

/** A pattern with what it stands for. */
export interface IndexedPattern<T> {
  readonly node: PatternNode;
  readonly source: string;
  readonly owner: T;
}

export interface PatternIndex<T> {
  readonly byFirst: ReadonlyMap<string, readonly IndexedPattern<T>[]>;
  /** Patterns that can begin with any word. */
  readonly anywhere: readonly IndexedPattern<T>[];
  /** What a sentence must have for a pattern to be possible: a key of each set. */
  readonly needed: ReadonlyMap<IndexedPattern<T>, readonly (readonly string[])[]>;
}

/** Half-open token range; `words` are the positions that a word of the pattern matched (gaps left out). */
export interface PatternMatch<T> {
  readonly owner: T;
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly words: readonly number[];
}

interface Matched {
  readonly at: number;
  readonly before: Matched | undefined;
}

interface Step {
  readonly end: number;
  /** Matched positions, last first. */
  readonly words: Matched | undefined;
  /** The last thing was a gap, so the next word may follow a comma. */
  readonly loose: boolean;
}

type Continuation = (step: Step) => Step | undefined;

/** What may stand between the two of `<A & B>`. */
const BOTH: PatternNode = { kind: 'gap', max: 8 };

/** Builds the index. A pattern that begins with alternatives stands under each of them. */
export function indexPatterns<T>(patterns: readonly IndexedPattern<T>[]): PatternIndex<T> {
  const byFirst = new Map<string, IndexedPattern<T>[]>();
  const anywhere: IndexedPattern<T>[] = [];
  for (const pattern of patterns) {
    const keys = firstKeys(pattern.node);
    if (!keys) anywhere.push(pattern);
    for (const key of new Set(keys ?? [])) {
      const same = byFirst.get(key);
      if (same) same.push(pattern);
      else byFirst.set(key, [pattern]);
    }
  }
  return { byFirst, anywhere, needed: new Map(patterns.map((pattern) => [pattern, neededKeys(pattern.node)])) };
}

/** All matches, one per pattern and start. */
export function findMatches<T>(tokens: readonly Token[], index: PatternIndex<T>): PatternMatch<T>[] {
  const keys = tokens.map(keysOf);
  const present = new Set(keys.flat());
  const possible = new Map<IndexedPattern<T>, boolean>();
  const isPossible = (pattern: IndexedPattern<T>): boolean => {
    const known = possible.get(pattern) ?? needed(pattern, index).every((any) => any.some((key) => present.has(key)));
    possible.set(pattern, known);
    return known;
  };
  return keys.flatMap((own, at) => {
    const candidates = new Set([...own.flatMap((key) => index.byFirst.get(key) ?? []), ...index.anywhere]);
    return [...candidates].flatMap((pattern): PatternMatch<T>[] => {
      const step = isPossible(pattern) ? firstStep(pattern.node, tokens, at) : undefined;
      if (!step?.words) return [];
      return [{ owner: pattern.owner, source: pattern.source, start: at, end: step.end, words: wordsOf(step) }];
    });
  });
}

function keysOf({ text, stem, lower }: Token): string[] {
  return [...new Set([`~${stem}`, `=${lower}`, `^${text}`, `^${singular(text)}`])];
}

function needed<T>(pattern: IndexedPattern<T>, index: PatternIndex<T>): readonly (readonly string[])[] {
  return index.needed.get(pattern) ?? [];
}

/** Sets of keys of each of which a sentence must have one, so that most patterns need not be tried. */
function neededKeys(node: PatternNode): string[][] {
  switch (node.kind) {
    case 'word':
      return firstKeys(node) ? [firstKeys(node) ?? []] : [];
    case 'both':
      return [...neededKeys(node.left), ...neededKeys(node.right)];
    case 'sequence':
      return node.items.flatMap(neededKeys);
    case 'choice': {
      const options = node.options.map(neededKeys);
      return options.every((sets) => sets.length > 0) ? [options.flatMap((sets) => sets[0] ?? [])] : [];
    }
    default:
      return [];
  }
}

/** Keys of the words a node can begin with; `undefined` for any word; `null` inside for a node that may be empty. */
function firstKeys(node: PatternNode): string[] | undefined {
  switch (node.kind) {
    case 'word':
      return node.test === 'ending' ? undefined : [`${{ stem: '~', exact: '=', case: '^' }[node.test]}${node.key}`];
    case 'any':
    case 'gap':
      return undefined;
    case 'optional':
      return firstKeys(node.item);
    case 'choice':
      return join(node.options.map(firstKeys));
    case 'both':
      return join([firstKeys(node.left), firstKeys(node.right)]);
    case 'sequence':
      return sequenceKeys(node.items);
  }
}

function sequenceKeys(items: readonly PatternNode[]): string[] | undefined {
  const optional = items.findIndex((item) => item.kind !== 'optional');
  return join(items.slice(0, optional < 0 ? items.length : optional + 1).map(firstKeys));
}

function join(sets: readonly (string[] | undefined)[]): string[] | undefined {
  return sets.some((set) => set === undefined) ? undefined : sets.flatMap((set) => set ?? []);
}

function firstStep(node: PatternNode, tokens: readonly Token[], at: number): Step | undefined {
  return walk(node, tokens, { end: at, words: undefined, loose: true }, (step) => step);
}

/**
 * Tries ways to match `node` after `from`, best first (options in order, optional parts present, gaps short), and gives the first
 * with which `next` can go on. Continuations, since generators took most of the time of an extraction.
 */
function walk(node: PatternNode, tokens: readonly Token[], from: Step, next: Continuation): Step | undefined {
  switch (node.kind) {
    case 'word':
    case 'any': {
      const token = tokens[from.end];
      if (!token || !(from.loose || adjacent(token)) || !(node.kind === 'any' || accepts(node, token)))
        return undefined;
      return next({ end: from.end + 1, words: { at: from.end, before: from.words }, loose: false });
    }
    case 'gap':
      return walkGap(node.max, tokens, from, next);
    case 'optional':
      return walk(node.item, tokens, from, next) ?? next(from);
    case 'choice':
      for (const option of node.options) {
        const step = walk(option, tokens, from, next);
        if (step) return step;
      }
      return undefined;
    case 'both':
      return (
        walkAll([node.left, BOTH, node.right], 0, tokens, from, next) ??
        walkAll([node.right, BOTH, node.left], 0, tokens, from, next)
      );
    case 'sequence':
      return walkAll(node.items, 0, tokens, from, next);
  }
}

function walkAll(
  items: readonly PatternNode[],
  index: number,
  tokens: readonly Token[],
  from: Step,
  next: Continuation,
): Step | undefined {
  const item = items[index];
  if (!item) return next(from);
  return walk(item, tokens, from, (step) => walkAll(items, index + 1, tokens, step, next));
}

function walkGap(max: number, tokens: readonly Token[], from: Step, next: Continuation): Step | undefined {
  for (let length = 0; length <= max && from.end + length < tokens.length; length += 1) {
    // Past a semicolon, colon or dash another thought begins.
    if (/[;:–]/.test(tokens[from.end + length]?.before ?? '')) return undefined;
    const step = next({ end: from.end + length, words: from.words, loose: true });
    if (step) return step;
  }
  return undefined;
}

function wordsOf(step: Step): number[] {
  const words: number[] = [];
  for (let word = step.words; word; word = word.before) words.unshift(word.at);
  return words;
}

function adjacent(token: Token): boolean {
  return token.before === '' || token.before === '(' || token.before === ')';
}

function accepts(node: Extract<PatternNode, { kind: 'word' }>, token: Token): boolean {
  if (node.test === 'stem') return node.key === token.stem;
  if (node.test === 'exact') return node.key === token.lower;
  // An ending needs a word before it: será is no ending of itself alone.
  if (node.test === 'ending') return token.lower.endsWith(node.key) && token.lower.length > node.key.length + 1;
  return node.key === token.text || node.key === singular(token.text);
}

/** `SBOMs` is matched by `SBOM`. */
function singular(text: string): string {
  return text.replace(/(?<=\p{Lu})s$/u, '');
}
