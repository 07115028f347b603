// Solutions in, what a person reads out: labels instead of IRIs, words instead of column names.

import type { Term } from '@rdfjs/types';
import type { TabularAnswer } from './answer-format.js';
import type { Row } from '../engine.js';

/** A cell: text, its language, and what it links to. */
export interface ReadableCell {
  readonly text: string;
  readonly language?: string;
  readonly link?: string;
  readonly isNumber: boolean;
}

export interface ReadableAnswer {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly ReadableCell[])[];
}

/**
 * Columns `x` and `xLabel` become one, which shows the label and links to the IRI. Machine formats keep both.
 */
export function readable(answer: TabularAnswer): ReadableAnswer {
  if (answer.form === 'truth') {
    return { headings: ['answer'], rows: [[{ text: answer.truth ? 'yes' : 'no', isNumber: false }]] };
  }
  const shown = answer.variables.filter((name) => !isLabelColumn(name, answer.variables));
  return {
    headings: shown.map(wordsOf),
    rows: answer.rows.map((row) => shown.map((name) => readableCell(name, row))),
  };
}

function isLabelColumn(name: string, all: readonly string[]): boolean {
  return name.endsWith('Label') && all.includes(name.slice(0, -'Label'.length));
}

/** `bindsNow` → `binds now`. */
function wordsOf(name: string): string {
  return name.replace(/(?<=[a-z])[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
}

function readableCell(name: string, row: Row): ReadableCell {
  const term = row[name];
  const label = row[`${name}Label`];
  if (!term && !label) return { text: '', isNumber: false };
  const link = term?.termType === 'NamedNode' ? { link: term.value } : {};
  const shown = label ?? term;
  return { ...link, ...languageOf(shown), text: shown ? textOf(name, shown) : '', isNumber: isNumeric(shown) };
}

function languageOf(term: Term | undefined): { language?: string } {
  return term?.termType === 'Literal' && term.language !== '' ? { language: term.language } : {};
}

const XSD = 'http://www.w3.org/2001/XMLSchema#';
const NUMERIC = new Set(['integer', 'decimal', 'double', 'float'].map((name) => XSD + name));

function isNumeric(term: Term | undefined): boolean {
  return term?.termType === 'Literal' && NUMERIC.has(term.datatype.value);
}

function textOf(name: string, term: Term): string {
  if (term.termType === 'Literal' && term.datatype.value === `${XSD}boolean`)
    return term.value === 'true' ? 'yes' : 'no';
  return printable(term.termType === 'NamedNode' ? shortIri(name, term.value) : term.value);
}

/** In a column called `norm`, `https://…/norm/EU/…` is shown as `EU/…`, which is also how it can be asked for. */
function shortIri(name: string, iri: string): string {
  const at = iri.indexOf(`/${name}/`);
  return at < 0 ? iri : iri.slice(at + name.length + 2);
}

/** Control characters could move the cursor or end a cell. */
function printable(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\u2028\u2029]/gu, '\uFFFD');
}
