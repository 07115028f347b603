// Compiled patterns and the tokens of a sentence go in, matches come out; an index by the rarest word keeps it fast.

import type { PatternNode } from './pattern.js';
import { singular } from './token.js';
import { isA } from './token.js';
import type { Token } from './token.js';

/** A pattern with what it stands for. */
export interface IndexedPattern<T> {
  readonly node: PatternNode;
  readonly source: string;
  readonly owner: T;
}

/** A pattern with what a sentence must have for it to be possible. */
interface Candidate<T> {
  readonly pattern: IndexedPattern<T>;
  /** A key of each set. */
  readonly needed: readonly (readonly string[])[];
  /** Keys of the words it can begin with; `undefined` for any word. */
  readonly first: readonly string[] | undefined;
}

export interface PatternIndex<T> {
  readonly candidates: readonly Candidate<T>[];
  /** Key → the candidates that need it, or one of few like it: the rarest set of what they need. */
  readonly byRarest: ReadonlyMap<string, readonly number[]>;
  /** Those that need nothing in particular. */
  readonly always: readonly number[];
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

/** Builds the index: every pattern stands under the keys of which sentences have the fewest, as far as the patterns themselves tell. */
export function indexPatterns<T>(patterns: readonly IndexedPattern<T>[]): PatternIndex<T> {
  const candidates = patterns.map((pattern): Candidate<T> => ({
    pattern,
    needed: neededKeys(pattern.node),
    first: firstKeys(pattern.node),
  }));
  const uses = new Map<string, number>();
  for (const { needed } of candidates) for (const key of needed.flat()) uses.set(key, (uses.get(key) ?? 0) + 1);
  const commonness = (keys: readonly string[]): number => keys.reduce((sum, key) => sum + (uses.get(key) ?? 0), 0);
  const byRarest = new Map<string, number[]>();
  const always: number[] = [];
  candidates.forEach(({ needed }, index) => {
    const [rarest] = [...needed].sort((a, b) => commonness(a) - commonness(b));
    if (!rarest) always.push(index);
    for (const key of new Set(rarest)) {
      const same = byRarest.get(key);
      if (same) same.push(index);
      else byRarest.set(key, [index]);
    }
  });
  return { candidates, byRarest, always };
}

/** All matches, one per pattern and start, in the order of their starts. Cost: the patterns whose rarest word the sentence has, times where they may begin. */
export function findMatches<T>(tokens: readonly Token[], index: PatternIndex<T>): PatternMatch<T>[] {
  const places = placesOf(tokens);
  const possible = new Set(index.always);
  for (const key of places.keys()) for (const candidate of index.byRarest.get(key) ?? []) possible.add(candidate);
  const matches: PatternMatch<T>[] = [];
  for (const candidate of [...possible].sort((a, b) => a - b)) {
    const { pattern, needed, first } = index.candidates[candidate] ?? {};
    if (!pattern || !needed?.every((keys) => keys.some((key) => places.has(key)))) continue;
    for (const at of startsOf(first, places, tokens.length)) {
      const step = walk(pattern.node, tokens, { end: at, words: undefined, loose: true }, (found) => found);
      if (!step?.words) continue;
      matches.push({ owner: pattern.owner, source: pattern.source, start: at, end: step.end, words: wordsOf(step) });
    }
  }
  return matches.sort((a, b) => a.start - b.start);
}

/** Key → positions of the tokens that have it. */
function placesOf(tokens: readonly Token[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  tokens.forEach(({ keys }, at) => {
    for (const key of keys) {
      const same = places.get(key);
      if (same) same.push(at);
      else places.set(key, [at]);
    }
  });
  return places;
}

function startsOf(
  first: readonly string[] | undefined,
  places: ReadonlyMap<string, readonly number[]>,
  length: number,
): Iterable<number> {
  if (!first) return Array.from({ length }, (_, at) => at);
  const starts = new Set<number>();
  for (const key of first) for (const at of places.get(key) ?? []) starts.add(at);
  return starts;
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
      return node.test === 'ending'
        ? undefined
        : [`${{ stem: '~', exact: '=', case: '^', figure: '' }[node.test]}${node.key}`];
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
    const token = tokens[from.end + length];
    // Past a semicolon, colon or dash another thought begins.
    if (/[;:–]/.test(token?.before ?? '')) return undefined;
    const step = next({ end: from.end + length, words: from.words, loose: true });
    if (step) return step;
    if (isA('contrasting', token)) return undefined;
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
  if (node.test === 'figure') return token.keys.includes(node.key);
  if (node.test === 'stem') return node.key === token.stem;
  if (node.test === 'exact') return node.key === token.lower;
  // An ending needs a word before it: será is no ending of itself alone.
  if (node.test === 'ending') return token.lower.endsWith(node.key) && token.lower.length > node.key.length + 1;
  return node.key === token.text || node.key === singular(token.text);
}
