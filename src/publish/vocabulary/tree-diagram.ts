// Trees of names in; a drawing of them as SVG out.

import { markup, type Html } from '../release/html.js';
import type { TreeNode } from './hierarchy.js';

const ROW = 22;
const INDENT = 24;
/** Width of a character of the 12-pixel monospace font that the page style sets. */
const CHARACTER = 7.3;

interface Row {
  readonly name: string;
  readonly depth: number;
  /** Row of the term above, for the line that joins them. */
  readonly parent: number | undefined;
}

/** One row per term, indented below its parent and joined to it. The same is on the page as a list, so this is one image. */
export function treeDiagram(title: string, trees: readonly TreeNode[], nameOf: (term: string) => string): Html {
  const rows = rowsOf(trees, nameOf);
  const width = Math.ceil(Math.max(...rows.map(({ name, depth }) => depth * INDENT + name.length * CHARACTER)) + 20);
  const height = rows.length * ROW + 8;
  return markup`<svg role="img" aria-label="${title}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
    ${rows.map((row, at) => markup`${joint(row, at)}<text x="${row.depth * INDENT + 12}" y="${at * ROW + 19}">${row.name}</text>`)}
  </svg>`;
}

function rowsOf(trees: readonly TreeNode[], nameOf: (term: string) => string): Row[] {
  const rows: Row[] = [];
  const visit = ({ term, children }: TreeNode, depth: number, parent: number | undefined): void => {
    const at = rows.push({ name: nameOf(term), depth, parent }) - 1;
    for (const child of children) visit(child, depth + 1, at);
  };
  for (const tree of trees) visit(tree, 0, undefined);
  return rows;
}

function joint({ depth, parent }: Row, at: number): Html {
  const x = depth * INDENT + 4;
  const y = at * ROW + 15;
  if (parent === undefined) return markup`<circle cx="${x}" cy="${y}" r="2"/>`;
  const above = x - INDENT;
  return markup`<path d="M${above + 12} ${parent * ROW + 24}V${y}H${x + 4}"/>`;
}
