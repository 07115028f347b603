// The first words of an overview go in; what they say about the entry itself comes out.

import type { LegalForce } from './catalogue.js';
import { findTypeCue } from './cue-table.js';
import { foldText, wordsOf } from './fold-text.js';
import type { InstrumentRules } from './instrument-rules.js';
import { readDocumentNumbers, type DocumentNumber } from './document-number.js';
import { findNumberedActs, type NumberedAct } from './numbered-act.js';
import type { TitleReading } from './title-reading.js';

export interface OverviewSubject {
  readonly claimedAct?: NumberedAct;
  /** The provision that an entry without a kind of its own explains. */
  readonly claimedNumbers?: readonly DocumentNumber[];
  readonly subjectType?: { readonly type: string; readonly force: LegalForce };
}

/** Subjects are short: a cue further on belongs to something else. */
const SUBJECT_WORDS = 9;

/** Titles that name their own number need no help from the overview. */
export function readSubject(
  text: string,
  language: string,
  title: TitleReading,
  jurisdiction: string,
  rules: InstrumentRules,
): OverviewSubject {
  const folded = foldText(text.slice(0, 200));
  const starts = rules.overviewStarts;
  const provision = title.type === undefined ? starts.provisionOfLaw.exec(folded) : null;
  if (provision) {
    // Folding may shorten a text, never lengthen it by more than a few signs.
    const numbers = readDocumentNumbers(text.slice(0, provision[0].length + 10), jurisdiction, rules.provisions);
    return {
      subjectType: { type: 'law', force: 'binding' },
      ...(numbers.length > 0 ? { claimedNumbers: numbers } : {}),
    };
  }
  if (text === '' || starts.otherAct.test(folded)) return {};
  const [act] = findNumberedActs(text.slice(0, 200), rules.numberGrammar);
  const claims =
    act && !title.act && GENERAL_TYPES.has(title.type ?? '') && starts.beforeOwnNumber.test(folded.slice(0, act.start));
  if (title.type !== undefined) return claims ? { claimedAct: act } : {};
  const subject = wordsOf(text).slice(0, SUBJECT_WORDS).join(' ');
  const cue = findTypeCue(subject, language, rules.cues);
  // 'Crea el Portal de …' tells what the instrument makes, not what it is.
  const isMade = cue?.force === 'not-an-instrument' && starts.founds.test(folded);
  return {
    ...(claims ? { claimedAct: act } : {}),
    ...(cue && !isMade ? { subjectType: { type: cue.type, force: cue.force } } : {}),
  };
}

/** A guide or strategy that starts by naming a law speaks of another act; a 'policy' may be that very act. */
const GENERAL_TYPES = new Set(['', 'policy', 'announcement']);
