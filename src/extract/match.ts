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
}

/** Half-open token range; `words` are the positions that a word of the pattern matched (gaps left out). */
export interface PatternMatch<T> {
  readonly owner: T;
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly words: readonly number[];
}

interface Step {
  readonly end: number;
  readonly words: readonly number[];
  /** The last thing was a gap, so the next word may follow a comma. */
  readonly loose: boolean;
}

const BOTH_GAP = 8;

/** Builds the index. A pattern that begins with alternatives stands under each of them. */
export function indexPatterns<T>(patterns: readonly IndexedPattern<T>[]): PatternIndex<T> {
  const byFirst = new Map<string, IndexedPattern<T>[]>();
  const anywhere: IndexedPattern<T>[] = [];
  for (const pattern of patterns) {
    const keys = firstKeys(pattern.node);
    if (!keys) anywhere.push(pattern);
    for (const key of new Set(keys ?? [])) byFirst.set(key, [...(byFirst.get(key) ?? []), pattern]);
  }
  return { byFirst, anywhere };
}

/** All matches, one per pattern and start. */
export function findMatches<T>(tokens: readonly Token[], index: PatternIndex<T>): PatternMatch<T>[] {
  const found: PatternMatch<T>[] = [];
  tokens.forEach((token, at) => {
    for (const pattern of candidates(token, index)) {
      const step = firstStep(pattern.node, tokens, at);
      if (!step || step.words.length === 0) continue;
      const { owner, source } = pattern;
      found.push({ owner, source, start: at, end: step.end, words: step.words });
    }
  });
  return found;
}

function candidates<T>(token: Token, index: PatternIndex<T>): Set<IndexedPattern<T>> {
  const { text, stem, lower } = token;
  const keys = [`~${stem}`, `=${lower}`, `^${text}`, `^${singular(text)}`];
  return new Set([...keys.flatMap((key) => index.byFirst.get(key) ?? []), ...index.anywhere]);
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
  for (const step of walk(node, tokens, { end: at, words: [], loose: true })) return step;
  return undefined;
}

/** Ways to match `node` after `from`, best first: options in order, optional parts present, gaps short. */
function* walk(node: PatternNode, tokens: readonly Token[], from: Step): Generator<Step> {
  switch (node.kind) {
    case 'word':
    case 'any': {
      const token = tokens[from.end];
      if (!token || !(from.loose || adjacent(token)) || !(node.kind === 'any' || accepts(node, token))) return;
      yield { end: from.end + 1, words: [...from.words, from.end], loose: false };
      return;
    }
    case 'gap':
      for (let length = 0; length <= node.max && from.end + length < tokens.length; length += 1) {
        // Past a semicolon, colon or dash another thought begins.
        if (/[;:–]/.test(tokens[from.end + length]?.before ?? '')) return;
        yield { end: from.end + length, words: from.words, loose: true };
      }
      return;
    case 'optional':
      yield* walk(node.item, tokens, from);
      yield from;
      return;
    case 'choice':
      for (const option of node.options) yield* walk(option, tokens, from);
      return;
    case 'both':
      yield* walkAll([node.left, { kind: 'gap', max: BOTH_GAP }, node.right], tokens, from);
      yield* walkAll([node.right, { kind: 'gap', max: BOTH_GAP }, node.left], tokens, from);
      return;
    case 'sequence':
      yield* walkAll(node.items, tokens, from);
  }
}

function* walkAll(items: readonly PatternNode[], tokens: readonly Token[], from: Step): Generator<Step> {
  const [head, ...rest] = items;
  if (!head) {
    yield from;
    return;
  }
  for (const step of walk(head, tokens, from)) yield* walkAll(rest, tokens, step);
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
