// A title that joins several kinds and its link go in; the one of them that the address is named after comes out.

import { alternatives } from './alternatives.js';
import { findTypeCue } from './cue-table.js';
import type { DraftMention } from './draft-mention.js';
import type { InstrumentRules } from './instrument-rules.js';
import { documentWords } from './link-identifiers.js';

/** 'Roadmap & Principles' behind `/principles-for-…` are principles. */
export function kindOfAddress(
  { title, link }: DraftMention,
  { cues, title_joints: joints }: InstrumentRules,
): string | undefined {
  const [first, ...others] = title.text.split(new RegExp(String.raw`\s${alternatives(joints)}\s`, 'iu'));
  if (!link || first === undefined || others.length === 0) return undefined;
  const kinds = [first, ...others].flatMap((part) => findTypeCue(part, title.language, cues)?.type ?? []);
  if (new Set(kinds).size < 2) return undefined;
  const named = findTypeCue(documentWords(link.reading), title.language, cues);
  return named?.start === 0 && kinds.includes(named.type) ? named.type : undefined;
}
