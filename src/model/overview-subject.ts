// The first words of an overview go in; what they say about the entry itself comes out.

import { findTypeCue } from './cue-table.js';
import { foldText, wordsOf } from './fold-text.js';
import type { InstrumentRules } from './instrument-rules.js';
import { readDocumentNumbers, type DocumentNumber } from './document-number.js';
import { findNumberedActs, type NumberedAct } from './number-grammar.js';
import type { TitleReading } from './title-reading.js';

export interface OverviewSubject {
  readonly claimedAct?: NumberedAct;
  /** The provision that an entry without a kind of its own explains. */
  readonly claimedNumbers?: readonly DocumentNumber[];
  readonly subjectType?: { readonly type: string; readonly force: string };
}

/** Subjects are short: a cue further on belongs to something else. */
const SUBJECT_WORDS = 9;
/** 'Under Law 5', 'Article 3 of Law 5', 'Based on the Act': what follows is another act, or a part of one. */
const OTHER_ACT =
  /^(?:under|based|building|according|pursuant|article|articles|section|annex|in|as|with|segun|conforme|articulo|articulos|seccion|en|con|basad[oa]|de acuerdo|segundo|artigo|artigos|secao|no|na|com|basead[oa])\b/u;
/** An entry without a kind of its own that explains a provision: 'Under Article L. 2321-4-1 of the Defence Code, …'. */
const PROVISION_OF_LAW =
  /^(?:under |according to |segun |conforme a |de acordo com |nos termos d[eo] )?(?:el |la |o |a )?(?:article|section|articulo|seccion|artigo|secao)\s+[\w.,() -]{1,30}?\s(?:of|del|de|do|da)\s[^,.;]{0,40}\b(?:code|act|law|codigo|ley|lei)\b/u;
/** Between the start and the number only an article, a month, a year and the act's own name may stand. */
const DETERMINERS = /^(?:the|la|el|o|a|los|las|os|as|france's|)?\s*(?:\p{L}+\s+)?(?:(?:de\s+)?(?:19|20)\d\d\s+)?$/u;

/** A verb that opens an overview and makes what follows. */
const FOUNDS =
  /^(?:it |this |se )?(?:creates?|establish(?:es)?|sets up|founds|launches|institutes|crea(?:se)?|establece|instituye|constituye|pone en marcha|cria(?:-se)?|estabelece|institui|constitui|lanca)\b/u;

/** Titles that name their own number need no help from the overview. */
export function readSubject(
  text: string,
  language: string,
  title: TitleReading,
  jurisdiction: string,
  rules: InstrumentRules,
): OverviewSubject {
  const folded = foldText(text.slice(0, 200));
  const provision = title.type === undefined ? PROVISION_OF_LAW.exec(folded) : null;
  if (provision) {
    // Folding may shorten a text, never lengthen it by more than a few signs.
    const numbers = readDocumentNumbers(text.slice(0, provision[0].length + 10), jurisdiction, rules.provisions);
    return {
      subjectType: { type: 'law', force: 'binding' },
      ...(numbers.length > 0 ? { claimedNumbers: numbers } : {}),
    };
  }
  if (text === '' || OTHER_ACT.test(folded)) return {};
  const [act] = findNumberedActs(text.slice(0, 200), rules.numberGrammar);
  const claims =
    act && !title.act && GENERAL_TYPES.has(title.type ?? '') && DETERMINERS.test(folded.slice(0, act.start));
  if (title.type !== undefined) return claims ? { claimedAct: act } : {};
  const subject = wordsOf(text).slice(0, SUBJECT_WORDS).join(' ');
  const cue = findTypeCue(subject, language, rules.cues);
  // 'Crea el Portal de …' tells what the instrument makes, not what it is.
  const isMade = cue?.force === 'not-an-instrument' && FOUNDS.test(folded);
  return {
    ...(claims ? { claimedAct: act } : {}),
    ...(cue && !isMade ? { subjectType: { type: cue.type, force: cue.force } } : {}),
  };
}

/** A guide or strategy that starts by naming a law speaks of another act; a 'policy' may be that very act. */
const GENERAL_TYPES = new Set(['', 'policy', 'announcement']);
