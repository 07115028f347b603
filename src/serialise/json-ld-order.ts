// A compacted JSON-LD document in, the same document out as people and hasty parsers read it best.

import type { ContextDefinition } from 'jsonld';

/** What the names in documents of a context stand for, as far as the order of keys depends on it. */
export interface ContextNames {
  /** Names of `@id`, `@type` and the like. */
  readonly keywords: ReadonlySet<string>;
  /** Terms whose values stand in a map from language to text, and what they are short for. */
  readonly languageMaps: ReadonlyMap<string, string>;
}

/** Reads the names off a context without imports and scopes. */
export function contextNames(context: ContextDefinition): ContextNames {
  const terms: [string, unknown][] = Object.entries(context);
  const aliases = terms.filter(([, meaning]) => typeof meaning === 'string' && meaning.startsWith('@'));
  const languageMaps = terms.flatMap(([term, meaning]): [string, string][] => {
    if (!isObject(meaning) || !('@container' in meaning) || !('@id' in meaning)) return [];
    const isMap = [meaning['@container']].flat().includes('@language');
    return isMap && typeof meaning['@id'] === 'string' ? [[term, meaning['@id']]] : [];
  });
  return {
    keywords: new Set(['@id', '@type', '@value', '@language', ...aliases.map(([term]) => term)]),
    languageMaps: new Map(languageMaps),
  };
}

/** The library sorts keys; people look for what a node is and is called before they go through its parts. */
export function inReadersOrder(value: unknown, names: ContextNames): unknown {
  if (Array.isArray(value)) return value.map((item) => inReadersOrder(item, names));
  if (!isObject(value)) return value;
  const ranked = Object.entries(apartFromKeywords(value, names)).map(([key, inner]) => ({
    rank: rank(key, inner, names),
    entry: [key, inReadersOrder(inner, names)] as const,
  }));
  return Object.fromEntries(ranked.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry));
}

/** Keywords, texts by language, facts, parts. */
function rank(key: string, value: unknown, { keywords, languageMaps }: ContextNames): number {
  if (keywords.has(key)) return 0;
  if (languageMaps.has(key)) return 1;
  return Array.isArray(value) && value.some(isObject) ? 3 : 2;
}

/**
 * `id` is both a usual name for `@id` and the tag of Indonesian. The standard keeps the two apart, but some parsers
 * take the tag in a map for the keyword; such texts stand under the longer name of the property instead.
 */
function apartFromKeywords(node: object, { keywords, languageMaps }: ContextNames): object {
  const result = new Map<string, unknown>(Object.entries(node));
  for (const [term, property] of languageMaps) {
    const map = result.get(term);
    if (!isObject(map) || !Object.keys(map).some((language) => keywords.has(language))) continue;
    const entries: [string, unknown][] = Object.entries(map);
    const clear = entries.filter(([language]) => !keywords.has(language));
    const texts = entries
      .filter(([language]) => keywords.has(language))
      .flatMap(([language, text]) => [text].flat().map((one) => ({ '@language': language, '@value': one })));
    if (clear.length > 0) result.set(term, Object.fromEntries(clear));
    else result.delete(term);
    result.set(property, [result.get(property) ?? [], texts].flat());
  }
  return Object.fromEntries(result);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
