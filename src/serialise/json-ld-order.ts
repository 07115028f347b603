// A JSON-LD document in, the same document with its keys in the order a person reads them out.

/** The library sorts keys; people look for what a node is and is called before they go through its parts. */
export function inReadersOrder(value: unknown, keywords: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => inReadersOrder(item, keywords));
  if (!isObject(value)) return value;
  const ranked = Object.entries(value).map(([key, inner]) => ({
    rank: keywords.has(key) ? 0 : rankOfValue(inner, keywords),
    entry: [key, inReadersOrder(inner, keywords)] as const,
  }));
  return Object.fromEntries(ranked.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry));
}

/** Texts by language, then facts, then parts. */
function rankOfValue(value: unknown, keywords: ReadonlySet<string>): number {
  if (Array.isArray(value)) return value.some(isObject) ? 3 : 2;
  return isObject(value) && !Object.keys(value).some((key) => keywords.has(key)) ? 1 : 2;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
