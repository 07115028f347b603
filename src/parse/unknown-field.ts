// A line of an entry in; whether it has the form of a field with a label that nobody knows, out.

import { MAX_UNKNOWN_LABEL_WORDS, textOf, type EntryLine } from './entry-line.js';
import type { InlineRange } from './traced-text.js';

/** A few words without digits, a colon, and something behind it. */
const FIELD = new RegExp(
  String.raw`^[^\s\d:：]+(?:\s+[^\s\d:：]+){0,${MAX_UNKNOWN_LABEL_WORDS - 1}}\s*[:：]\s*\S`,
  'u',
);
const PICTURE = /\p{Extended_Pictographic}/u;

type Words = Extract<EntryLine, { kind: 'text' }>;

/** `Vigilancia: AEPD`; titles of this form have a number before the colon, or a link. */
export function hasFieldForm(line: EntryLine): line is Words {
  return line.kind === 'text' && !line.hasLink && FIELD.test(textOf(line.line));
}

/** `⚖️ …`: a picture stands before the words in their line, as before the labels that are known. */
export function isPictured({ inline, start }: InlineRange): boolean {
  return PICTURE.test(inline.text.slice(inline.text.lastIndexOf('\n', start - 1) + 1, start));
}
