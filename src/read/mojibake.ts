// Decoded text in, the same text with hidden UTF-8 brought back and the name of the damage out.

import {
  hiddenCharacterAt,
  MACINTOSH,
  WINDOWS_1252,
  type HiddenCharacter,
  type LegacyEncoding,
} from './legacy-encoding.js';

export interface Repair {
  readonly text: string;
  /** The encodings the text had been read with, outermost first; empty when nothing was repaired. */
  readonly damage: readonly LegacyEncoding['name'][];
}

interface Found extends HiddenCharacter {
  readonly offset: number;
}

/** Text that went through the wrong decoder more often than this is left as it is. */
const MAX_ROUNDS = 4;
/** So many uncertain sequences without a gap are no accident: Cyrillic or Greek words look like this. */
const CHAIN_LENGTH = 3;

/**
 * Brings back UTF-8 that was read as Mac Roman or Windows-1252, where the text itself shows it.
 *
 * Evidence is a sequence that ordinary text does not hold. When every character beyond ASCII belongs to a sequence, the
 * whole text was damaged and all of it is decoded; otherwise only the runs that prove themselves are, and the rest is
 * kept. The loop undoes damage that was done twice.
 */
export function repairMojibake(damaged: string): Repair {
  const damage: LegacyEncoding['name'][] = [];
  let text = damaged;
  while (damage.length < MAX_ROUNDS) {
    const best = [MACINTOSH, WINDOWS_1252]
      .map((encoding) => ({ encoding, found: believable(text, encoding) }))
      .reduce((one, other) => (weight(other.found) > weight(one.found) ? other : one));
    if (weight(best.found) === 0) break;
    text = replaceAll(text, best.found);
    damage.push(best.encoding.name);
  }
  return { text, damage };
}

function believable(text: string, encoding: LegacyEncoding): readonly Found[] {
  const { found, leftOver } = scan(text, encoding);
  if (!leftOver) return weight(found) > 0 ? found : [];
  return chainsOf(found)
    .filter((chain) => chain.some(({ certain }) => certain) || chain.length >= CHAIN_LENGTH)
    .flat();
}

/** Every hidden character from left to right, and whether characters beyond ASCII are left that hide nothing. */
function scan(text: string, encoding: LegacyEncoding): { found: readonly Found[]; leftOver: boolean } {
  const found: Found[] = [];
  let leftOver = false;
  let end = 0;
  for (const { index: offset } of text.matchAll(/[\u0080-\uFFFF]/gu)) {
    if (offset < end) continue;
    const hidden = hiddenCharacterAt(text, offset, encoding);
    if (hidden) {
      found.push({ ...hidden, offset });
      end = offset + hidden.length;
    } else leftOver = true;
  }
  return { found, leftOver: leftOver || /[\u{10000}-\u{10FFFF}]/u.test(text) };
}

function chainsOf(found: readonly Found[]): Found[][] {
  const chains: Found[][] = [];
  for (const item of found) {
    const before = chains.at(-1)?.at(-1);
    if (before && before.offset + before.length === item.offset) chains.at(-1)?.push(item);
    else chains.push([item]);
  }
  return chains;
}

/** Sequences that cannot be ordinary text, and chains long enough to be none. */
function weight(found: readonly Found[]): number {
  const certain = found.filter((item) => item.certain).length;
  return certain > 0 ? certain : chainsOf(found).filter((chain) => chain.length >= CHAIN_LENGTH).length;
}

function replaceAll(text: string, found: readonly Found[]): string {
  const parts: string[] = [];
  let end = 0;
  for (const { offset, length, character } of found) {
    parts.push(text.slice(end, offset), character);
    end = offset + length;
  }
  return parts.join('') + text.slice(end);
}
