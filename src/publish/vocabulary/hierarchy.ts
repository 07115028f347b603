// Terms with their parents in; the trees that they make out.

/** A term with what is below it. */
export interface TreeNode {
  readonly term: string;
  readonly children: readonly TreeNode[];
}

/**
 * Trees in the order of the terms. A term with several parents stands under each of them; one in a circle stands where the circle is
 * first entered, so that every term is somewhere.
 */
export function treesOf(terms: readonly string[], parentsOf: (term: string) => readonly string[]): TreeNode[] {
  const known = new Set(terms);
  const seen = new Set<string>();
  const grow = (term: string, above: readonly string[]): TreeNode => {
    seen.add(term);
    const path = [...above, term];
    const below = terms.filter((child) => parentsOf(child).includes(term) && !path.includes(child));
    return { term, children: below.map((child) => grow(child, path)) };
  };
  const roots = terms.filter((term) => !parentsOf(term).some((parent) => known.has(parent)));
  const trees = roots.map((term) => grow(term, []));
  return [...trees, ...terms.flatMap((term) => (seen.has(term) ? [] : [grow(term, [])]))];
}
