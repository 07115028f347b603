// The words behind the link of a title in; the sentence among them that tells what the instrument does, if there is one, out.

import { textOf } from './entry-line.js';
import type { InlineLink } from './inline-text.js';
import type { InlineRange } from './traced-text.js';

export interface SentenceBeside {
  readonly sentence: InlineRange;
  /** Links to other versions of the document, before the sentence; those within it are not the entry's. */
  readonly versions: readonly InlineLink[];
}

/** Between the links to versions of one document: no dash and no colon, behind which a sentence may begin with a link. */
const BETWEEN_VERSIONS = /^[\s(),;|/·[\]]*$/u;
/** Words in parentheses and punctuation before the sentence. */
const LEAD = /^(?:\s*(?:\([^()]*\)|[)\]]))*[\s.,;|/·:–—-]*/u;
const STOP = /[.!?][)"'”»*_]*\s*$/u;
/** Fewer words are a remark, such as '2nd edition' or 'adopted by the council of ministers'. */
const FEWEST_WORDS = { closed: 4, capital: 5, other: 8 };

/**
 * `[EO 14028](…) — Requires agencies to …`: enough words, most of them without capitals, since words in capitals go on with the title.
 * Fewer are enough where a capital begins or a full stop ends them.
 */
export function sentenceBeside(after: InlineRange, links: readonly InlineLink[]): SentenceBeside | undefined {
  let { start } = after;
  const versions: InlineLink[] = [];
  for (const link of links) {
    if (!BETWEEN_VERSIONS.test(textOf({ ...after, start, end: link.start }))) break;
    versions.push(link);
    start = link.end;
  }
  const lead = LEAD.exec(textOf({ ...after, start }))?.[0] ?? '';
  const sentence = { ...after, start: start + lead.length };
  return isSentence(textOf(sentence) + wrapped(sentence)) ? { sentence, versions } : undefined;
}

/** What a line goes on with below, where that is no sentence of its own. */
function wrapped({ inline, end }: InlineRange): string {
  return /^\n\s*\p{Ll}[^\n]*/u.exec(inline.text.slice(end))?.[0] ?? '';
}

/** True where nothing of the sentence is to come. */
export function isClosed(sentence: InlineRange): boolean {
  return STOP.test(textOf(sentence));
}

function isSentence(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  const plain = words.filter((word) => /^\p{Ll}/u.test(word));
  const kind = STOP.test(text) ? 'closed' : /^\p{Lu}/u.test(text) ? 'capital' : 'other';
  // A capital at the start of a sentence tells nothing.
  const starts = kind === 'closed' ? (text.match(/[.!?](?=\s|$)/gu)?.length ?? 0) : 0;
  return words.length >= FEWEST_WORDS[kind] && plain.length * 2 > words.length - starts;
}
