// Trees of terms in; nested lists as HTML out.

import { markup, type Html } from '../release/html.js';
import type { TreeNode } from './hierarchy.js';

/** @param write the text of an item */
export function treeList(trees: readonly TreeNode[], write: (term: string) => Html): Html | undefined {
  if (trees.length === 0) return undefined;
  return markup`<ul>${trees.map(({ term, children }) => markup`<li>${write(term)}${treeList(children, write)}</li>`)}</ul>`;
}
