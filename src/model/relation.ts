// Instruments with their mentions go in; what the texts say that one does to another comes out.

import type { Place } from '../diagnostic.js';
import type { Instrument } from './catalogue.js';
import { compare } from './compare.js';
import type { DraftMention } from './draft-mention.js';
import { foldText } from './fold-text.js';
import { actNumberOf, sameNumber, type ActNumber } from './identity-key.js';
import type { InstrumentRules } from './instrument-rules.js';
import { findNumberedActs, type NumberedAct } from './numbered-act.js';

/** An instrument under work. */
export interface Described {
  readonly key: string;
  readonly jurisdiction: string;
  readonly mentions: readonly DraftMention[];
}

export interface FoundRelation {
  readonly source: string;
  readonly kind: Instrument['relations'][number]['kind'];
  readonly target: string;
  readonly place: Place;
}

/** Between the word and the number: 'repeals (the previous) Executive Decree No. 1014'. */
const MAX_GAP = 30;

/** Relations whose other end is in the catalogue; each once, with its first place. */
export function findRelations(instruments: readonly Described[], rules: InstrumentRules): FoundRelation[] {
  const byNumber = numbersOf(instruments);
  const found = instruments.flatMap((instrument) =>
    instrument.mentions.flatMap((mention) => relationsIn(instrument, mention, byNumber, rules)),
  );
  const distinct = new Map<string, FoundRelation>();
  for (const relation of found) {
    const id = `${relation.source}\n${relation.kind}\n${relation.target}`;
    if (relation.source !== relation.target && !distinct.has(id)) distinct.set(id, relation);
  }
  return [...distinct.values()].sort(
    (a, b) => compare(a.source, b.source) || compare(a.kind, b.kind) || compare(a.target, b.target),
  );
}

interface NumberedInstrument {
  readonly key: string;
  readonly jurisdiction: string;
  readonly number: ActNumber;
}

function numbersOf(instruments: readonly Described[]): NumberedInstrument[] {
  return instruments.flatMap(({ key, jurisdiction, mentions }) =>
    mentions.flatMap((mention) => {
      const number = actNumberOf(mention);
      return number ? [{ key, jurisdiction, number }] : [];
    }),
  );
}

function relationsIn(
  { key, jurisdiction }: Described,
  { title, entry, page }: DraftMention,
  numbers: readonly NumberedInstrument[],
  rules: InstrumentRules,
): FoundRelation[] {
  const texts = [
    { text: title.text, language: title.language, place: entry.place },
    ...(entry.overview ? [{ text: entry.overview.text, language: page.language, place: entry.overview.place }] : []),
  ];
  return texts.flatMap(({ text, language, place }) =>
    relatedActs(text, language, rules).flatMap(({ kind, act }) => {
      const number: ActNumber = { ...act, from: 'title' };
      const other = numbers.find(
        (candidate) => candidate.jurisdiction === jurisdiction && sameNumber(candidate.number, number),
      );
      return other ? [directed(key, kind, other.key, place)] : [];
    }),
  );
}

interface RelationWord {
  readonly kind: InstrumentRules['relations'][number]['kind'];
  readonly word: string;
  readonly denial?: RegExp;
}

/** Acts that stand right behind a relation word. Acts are looked for only where there is such a word. */
function relatedActs(
  text: string,
  language: string,
  rules: InstrumentRules,
): { readonly kind: RelationWord['kind']; readonly act: NumberedAct }[] {
  const folded = foldText(text);
  const present = relationWords(language, rules).filter(({ word }) => folded.includes(`${word} `));
  if (present.length === 0) return [];
  return findNumberedActs(text, rules.numberGrammar).flatMap((act) => {
    const kind = nearestRelation(folded.slice(0, act.start), present);
    return kind ? [{ kind, act }] : [];
  });
}

/** Those of the language and the English ones, which titles in other languages use too. */
function relationWords(language: string, { relations, relationDenials }: InstrumentRules): RelationWord[] {
  return [...new Set([language, 'en'])].flatMap((each) => {
    const denial = relationDenials.get(each);
    return relations.flatMap(({ kind, words }) =>
      (words[each] ?? []).map((word) => ({ kind, word, ...(denial ? { denial } : {}) })),
    );
  });
}

/** The nearest word counts, of two at one place the longer: 'repealed by' is more than 'repealed'. */
function nearestRelation(before: string, words: readonly RelationWord[]): RelationWord['kind'] | undefined {
  const candidates = words.flatMap(({ kind, word, denial }) => {
    const at = before.lastIndexOf(`${word} `);
    const end = at + word.length;
    const whole = at === 0 || !/\p{L}/u.test(before[at - 1] ?? ' ');
    if (at < 0 || !whole || before.length - end > MAX_GAP) return [];
    if (/[.;:]/u.test(before.slice(end)) || denial?.test(before.slice(0, at))) return [];
    return [{ kind, end, length: word.length }];
  });
  return candidates.sort((a, b) => b.end - a.end || b.length - a.length)[0]?.kind;
}

/** 'A is repealed by B' says that B repeals A. */
function directed(
  source: string,
  kind: InstrumentRules['relations'][number]['kind'],
  target: string,
  place: Place,
): FoundRelation {
  if (kind === 'repealed-by') return { source: target, kind: 'repeals', target: source, place };
  if (kind === 'superseded-by') return { source: target, kind: 'supersedes', target: source, place };
  return { source, kind, target, place };
}
