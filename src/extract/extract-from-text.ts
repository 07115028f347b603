// The plain text of one overview and what is known of its instrument go in, readings of norms come out.

import type { LegalForce } from '../model/catalogue.js';
import type { LexiconMeasure, Nature } from '../model/lexicon.js';
import type { TextBreak } from '../parse/page.js';
import type { Language } from '../read/source-text.js';
import { actorAttributes, beginsWithin, isWithin } from './attribute.js';
import { groupOf, isLacked, lastingBearers, readBearer } from './bearer.js';
import type { BearerContext } from './bearer.js';
import type { CompiledLexicon, LanguageLexicon } from './compile-lexicon.js';
import { findCues } from './cue.js';
import type { Cue, SentenceCues } from './cue.js';
import { quoteRange } from './evidence.js';
import type { TextRange } from './evidence.js';
import { withExceptions } from './limit.js';
import { mergeReadings } from './merge-readings.js';
import type { MergedReading } from './merge-readings.js';
import { joinLists, withBreaks } from './list.js';
import { crossesClause, findMentions, isNamedByMember } from './mention.js';
import type { Mention } from './mention.js';
import { isGoverned, readModality } from './modality.js';
import type { ModalityReading, TokenRange } from './modality.js';
import { withCodes } from './code-scheme.js';
import { ownProvisions } from './legal-basis.js';
import { mostPrecise, withinArticles } from './nested-reference.js';
import { ownNamePositions } from './own-name.js';
import { readNature } from './nature.js';
import type { Bearer } from './norm.js';
import { referencesOf } from './references-of.js';
import type { ReferringSentence } from './provision.js';
import { figureOf } from './quantity.js';
import { futureAsDuty } from './future.js';
import { findReferences } from './reference.js';
import type { Reference } from './reference.js';
import { referringPart } from './referring-sentence.js';
import { markIf, readingMarks } from './reading-marks.js';
import type { PlainMark } from './reading-marks.js';
import { measuresMeant } from './meant.js';
import type { Candidate } from './meant.js';
import { resemblingMentions, supportOf } from './resembling.js';
import { readScopes } from './scope.js';
import type { Scope } from './scope.js';
import { splitSentences } from './sentence.js';
import { readStretches } from './stretch.js';
import { tokenise } from './token.js';
import type { Token } from './token.js';

/** What is known of the instrument that an overview is about. */
export interface TextContext {
  readonly title?: string;
  /** Notation in the instrument-type scheme. */
  readonly instrumentType?: string;
  readonly legalForce?: LegalForce;
  readonly category?: string;
  /** Where paragraphs and items of lists begin. */
  readonly breaks?: readonly TextBreak[];
}

/** One mention of a measure read as a norm. Ranges are UTF-16 in the text. */
export interface Reading extends ModalityReading {
  readonly measure: LexiconMeasure;
  readonly phrase: string;
  readonly words: number;
  /** Tokens between cue and measure. */
  readonly distance: number;
  readonly bearer: Bearer;
  readonly bearerText?: string;
  readonly references: readonly string[];
  readonly exception?: string;
  readonly quantity?: string;
  readonly deadline?: string;
  /** No phrase found it, only resemblance. */
  readonly isUnphrased: boolean;
  /** How much the text resembles what is said of the measure; absent where nothing was learned about it. */
  readonly resemblance?: number;
  readonly quote: TextRange;
  readonly marks: readonly PlainMark[];
}

interface ReadSentence extends SentenceCues {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly references: readonly Cue[];
  readonly provisions: readonly Reference[];
  readonly attributes: readonly TokenRange[];
  /** Reach in force at each token. */
  readonly scopes: readonly (Scope | undefined)[];
}

/**
 * Reads every norm of a text, one reading per mention of a measure, in the order of the text: the mentions that phrases find, but for those that
 * resemble nothing that is said of their measure, and the stretches that resemble a measure which no phrase finds.
 * Merging mentions into norms is `mergeReadings`. Cost: linear in the text, times the patterns that share a first word.
 */
export function readText(text: string, language: Language, context: TextContext, lexicon: CompiledLexicon): Reading[] {
  const words = lexicon.languages[language];
  const title = tokenise(context.title ?? '', language, words.known);
  const breaks = context.breaks ?? [];
  const tokens = withBreaks(tokenise(text, language, words.known), breaks);
  const split = splitSentences(text, tokens, words.abbreviations);
  const joined = joinLists(split, breaks, (own) => findCues(own, words).scope);
  const apart = joined.map((sentence) => readSentence(text, sentence.tokens, title, words));
  const provisions = withinArticles(withCodes(text, apart));
  const sentences = apart.map((sentence, at): ReadSentence => ({ ...sentence, provisions: provisions[at] ?? [] }));
  const titleCues = findCues(title, words);
  const typed = context.instrumentType ? lexicon.natures.get(context.instrumentType) : undefined;
  const nature = readNature(typed, titleCues.natures, sentences[0]?.natures ?? []);
  const named = bearersNamed([titleCues, ...sentences]);
  const acronyms = new Set(title.map((token) => token.text).filter((word) => /^\p{Lu}{3,}$/u.test(word)));
  const referring = sentences.map((sentence, at) => referringPart(sentence, at === 0));
  const stretches = sentences.map(({ tokens, scope, scopes, attributes }) =>
    readStretches(
      tokens,
      scope,
      (range) => isGoverned(range, tokens, scope, scopes) && !beginsWithin(range, attributes),
      words,
    ),
  );
  const support = supportOf(stretches, words);
  const read = (mention: Mention, at: number): Reading[] => {
    const resemblance = support.get(mention.measure.notation);
    const reading = readMention(text, mention, at, sentences, nature, { named, acronyms, referring });
    return reading ? [{ ...reading, ...(resemblance !== undefined && { resemblance }) }] : [];
  };
  const candidates = sentences.map(({ mentions, tokens }, at) => {
    const readings = new Map(mentions.map((mention) => [mention, read(mention, at)[0]]));
    return [...readings].flatMap(([mention, reading]): (Candidate & { readonly reading: Reading })[] => {
      if (!reading || isNamedByMember(mention, mentions, (other) => readings.get(other)?.cue)) return [];
      return [{ mention, at, tokens, reading, modality: reading.modality, distance: reading.distance }];
    });
  });
  const meant = measuresMeant(candidates.flat(), stretches, support, context.category, lexicon, words);
  const phrased = candidates.map((own) =>
    own.filter(({ mention }) => meant.has(mention.measure)).map(({ reading }) => reading),
  );
  const found = new Set(phrased.flat().map(({ measure }) => measure));
  const resembling = resemblingMentions(sentences, stretches, found, context.category, lexicon, words).map((own, at) =>
    // What nothing but resemblance would show is no norm where it is merely said.
    own.flatMap((mention) => read(mention, at)).filter(({ modality }) => modality !== 'statement'),
  );
  const bySentence = phrased.map((readings, at) => [...readings, ...(resembling[at] ?? [])]);
  return withExceptions(text, bySentence, sentences);
}

function readSentence(
  text: string,
  tokens: readonly Token[],
  title: readonly Token[],
  lexicon: LanguageLexicon,
): ReadSentence {
  const found = findCues(tokens, lexicon);
  const cues = { ...found, bearers: found.bearers.filter((cue) => !isLacked(cue, tokens)) };
  const named = ownNamePositions(tokens, title);
  const scope = cues.scope.filter((cue) => !named.has(cue.start));
  const isActorBefore = (index: number): boolean =>
    cues.bearers.some((cue) => cue.end === index || cue.end === index - 1);
  const attributes = actorAttributes(tokens, scope, cues.bearers);
  return {
    ...cues,
    scope,
    attributes,
    scopes: readScopes(tokens, scope, isActorBefore),
    tokens,
    mentions: findMentions(tokens, lexicon).filter(
      (mention) =>
        !mention.words.every((word) => named.has(word)) &&
        !crossesClause(mention, cues.scope) &&
        !isWithin(mention, attributes),
    ),
    provisions: ownProvisions(findReferences(text, tokens, cues, lexicon.language), tokens, cues.bases, title),
  };
}

function bearersNamed(cues: readonly SentenceCues[]): Bearer[] {
  const counts = new Map<Bearer, number>();
  for (const cue of cues.flatMap(({ bearers }) => bearers)) {
    const group = groupOf(cue);
    if (group) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([bearer]) => bearer);
}

function readMention(
  text: string,
  mention: Mention,
  at: number,
  sentences: readonly ReadSentence[],
  nature: Nature | undefined,
  known: Omit<BearerContext, 'before'> & { readonly referring: readonly ReferringSentence[] },
): Reading | undefined {
  const sentence = sentences[at];
  if (!sentence) return undefined;
  const before = sentences[at - 1];
  const { tokens, scope, bearers } = sentence;
  const read = readModality(mention, tokens, scope, sentence.scopes, nature);
  if (!read) return undefined;
  const modality = futureAsDuty(read, mention, tokens, bearers, nature);
  const bearer = readBearer(mention, modality, tokens, bearers, {
    ...known,
    before: before ? lastingBearers(before.tokens, before.bearers, before.scope) : [],
  });
  const provisions = referencesOf(mention, at, modality.modality, known.referring);
  const anchors = { cue: modality.cue, mention };
  const quantity = figureOf(anchors, sentence.quantities, scope, tokens);
  const deadline = figureOf(anchors, sentence.deadlines, scope, tokens);
  const slice = (range: TokenRange): string => text.slice(tokens[range.start]?.start, tokens[range.end - 1]?.end);
  return {
    ...modality,
    measure: mention.measure,
    phrase: mention.source,
    isUnphrased: mention.isUnphrased,
    words: mention.words.length,
    distance: Math.max(0, mention.start - modality.cue.end, modality.cue.start - mention.end),
    bearer: bearer.bearer,
    ...(bearer.cue && { bearerText: slice(bearer.cue) }),
    references: mostPrecise(provisions.map((reference) => reference.text)),
    ...(quantity && { quantity: slice(quantity) }),
    ...(deadline && { deadline: slice(deadline) }),
    quote: quoteRange(tokens, modality.cue, mention),
    marks: [
      ...readingMarks(tokens, modality.cue, mention),
      ...markIf('bearer', tokens, bearer.cue),
      ...provisions
        .filter((provision) => sentence.provisions.includes(provision))
        .flatMap((provision) => markIf('reference', tokens, provision)),
      ...markIf('quantity', tokens, quantity),
      ...markIf('deadline', tokens, deadline),
    ],
  };
}

/**
 * The norms of a text: one per measure, in the order in which the text names them.
 *
 * @example
 * extractFromText('Agencies must publish an SBOM.', 'en', { title: 'Act 1' }, lexicon)[0]?.modality // 'obligation'
 */
export function extractFromText(
  text: string,
  language: Language,
  context: TextContext,
  lexicon: CompiledLexicon,
): MergedReading[] {
  return mergeReadings(readText(text, language, context, lexicon));
}
