// A class with the properties that lead to and from it in; a drawing of them as SVG out.

import { markup, type Html } from '../release/html.js';

/** A property with the class at its other end. */
export interface Relation {
  readonly property: string;
  readonly other: string;
}

export interface ClassNeighbours {
  readonly name: string;
  readonly parents: readonly string[];
  readonly outgoing: readonly Relation[];
  readonly incoming: readonly Relation[];
}

const ROW = 34;
const BOX = 24;
/** Width of a character of the 12-pixel monospace font that the page style sets. */
const CHARACTER = 7.3;
const PADDING = 16;

/** The class in the middle, what it is a kind of above it, whence it is reached on the left, what it leads to on the right. */
export function classDiagram(neighbours: ClassNeighbours): Html {
  const { name, parents, outgoing, incoming } = neighbours;
  const columns = columnsOf(neighbours);
  const top = parents.length > 0 ? ROW + 16 : 6;
  const rows = Math.max(outgoing.length, incoming.length, 1);
  const height = top + rows * ROW;
  const middle = top + ((rows - 1) * ROW) / 2;
  return markup`<svg role="img" aria-label="${name} and the classes beside it" viewBox="0 0 ${columns.width} ${height}" width="${columns.width}" height="${height}">
    ${box(name, columns.center, middle, true)}
    ${parentBox(parents, columns.center, middle, name)}
    ${incoming.map(({ property, other }, at) => side(property, other, { box: columns.left, from: columns.left + columns.leftBox, to: columns.center, y: top + at * ROW, middle, leaves: true }))}
    ${outgoing.map(({ property, other }, at) => side(property, other, { box: columns.right, from: columns.center + boxWidth(name), to: columns.right, y: top + at * ROW, middle, leaves: false }))}
  </svg>`;
}

interface Columns {
  readonly left: number;
  readonly leftBox: number;
  readonly center: number;
  readonly right: number;
  readonly width: number;
}

function columnsOf({ name, parents, outgoing, incoming }: ClassNeighbours): Columns {
  const leftBox = widest(incoming.map(({ other }) => other));
  const center = incoming.length === 0 ? 4 : 4 + leftBox + gap(incoming);
  const own = center + boxWidth(name);
  const right = own + (outgoing.length === 0 ? 0 : gap(outgoing));
  const end = outgoing.length === 0 ? own : right + widest(outgoing.map(({ other }) => other));
  const above = parents.length === 0 ? 0 : center + boxWidth(parents.join(', '));
  return { left: 4, leftBox, center, right, width: Math.max(end, above) + 4 };
}

function widest(names: readonly string[]): number {
  return Math.max(0, ...names.map(boxWidth));
}

function boxWidth(name: string): number {
  return Math.ceil(name.length * CHARACTER) + PADDING;
}

/** Room for the fan of lines and the longest property name. */
function gap(relations: readonly Relation[]): number {
  return widest(relations.map(({ property }) => property)) + 60;
}

function box(name: string, x: number, y: number, strong: boolean): Html {
  return markup`<rect x="${x}" y="${y}" width="${boxWidth(name)}" height="${BOX}" rx="4" stroke-width="${strong ? 2 : 1}"/>
    <text x="${x + PADDING / 2}" y="${y + 16}">${name}</text>`;
}

function parentBox(parents: readonly string[], x: number, y: number, name: string): Html | undefined {
  if (parents.length === 0) return undefined;
  const stem = x + Math.min(boxWidth(name), boxWidth(parents.join(', '))) / 2;
  return markup`${box(parents.join(', '), x, 2, false)}
    <path d="M${stem} ${y}V${BOX + 10}M${stem - 5} ${BOX + 10}L${stem} ${BOX + 2}L${stem + 5} ${BOX + 10}Z"/>`;
}

interface Side {
  readonly box: number;
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly middle: number;
  /** Whether the property leaves the outer box for the middle one. */
  readonly leaves: boolean;
}

/** An outer box with an arrow: level along the name of the property, aslant where the lines meet. */
function side(property: string, other: string, { box: x, from, to, y, middle, leaves }: Side): Html {
  const line = y + BOX / 2;
  const hub = middle + BOX / 2;
  const path = leaves
    ? `M${x + boxWidth(other)} ${line}H${to - 40}L${to} ${hub}`
    : `M${from} ${hub}L${from + 40} ${line}H${to}M${to - 6} ${line - 4}L${to} ${line}L${to - 6} ${line + 4}`;
  const text = leaves ? from + 8 : from + 48;
  return markup`${box(other, x, y, false)}<path d="${path}"/><text x="${text}" y="${line - 4}">${property}</text>`;
}
