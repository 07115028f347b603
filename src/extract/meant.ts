// Mentions that stand where a norm could stand go in, the measures that the overview speaks of come out; the others matched by chance.

import type { LexiconMeasure } from '../model/lexicon.js';
import type { CompiledLexicon, LanguageLexicon } from './compile-lexicon.js';
import type { Mention } from './mention.js';
import type { Modality } from './norm.js';
import { NO_MEASURE } from './resemblance.js';
import { fitOf } from './resembling.js';
import type { Fit } from './resembling.js';
import type { Stretch } from './stretch.js';
import { isA } from './token.js';
import type { Token } from './token.js';

/** What speaks for a phrase, as log odds. */
const MEANT = {
  bias: 0.69,
  support: 2.48,
  margin: 1.34,
  none: -1.18,
  phrases: 0.1,
  words: 0.2,
  again: 0.94,
  statement: -0.89,
  commitment: -0.55,
  distance: -0.24,
  listed: 0.58,
  unusual: -0.8,
  beside: -0.09,
};
/** Log odds of 0.25. Written overviews would have it at 0.38, where a doubtful norm helps F1; in a real catalogue phrases are right more often. */
const MEANT_FROM = -1.1;
/** A wider margin says no more. */
const MOST_MARGIN = 1.5;
/** A longer phrase says no more. */
const SURE_WORDS = 4;
/** What a measure's hundredth mention is like says no more. */
const MOST_MENTIONS = 100;
/** Most tokens between two members of a list. */
const LIST_GAP = 6;

/** A mention of a measure that stands where a norm could stand. */
export interface Candidate {
  readonly mention: Mention;
  /** The sentence in which it stands: its place among all, and its tokens. */
  readonly at: number;
  readonly tokens: readonly Token[];
  readonly modality: Modality;
  /** Tokens between cue and measure. */
  readonly distance: number;
}

/** The measures whose phrases have not matched by chance. */
export function measuresMeant(
  candidates: readonly Candidate[],
  stretches: readonly (readonly Stretch[])[],
  support: ReadonlyMap<string, number>,
  category: string | undefined,
  lexicon: CompiledLexicon,
  words: LanguageLexicon,
): Set<LexiconMeasure> {
  const byMeasure = new Map<LexiconMeasure, Candidate[]>();
  for (const candidate of candidates)
    byMeasure.set(candidate.mention.measure, [...(byMeasure.get(candidate.mention.measure) ?? []), candidate]);
  const meant = [...byMeasure].filter(([measure, own]) =>
    isMeant(
      {
        measure,
        support: support.get(measure.notation),
        around: mostAlike(measure, own, stretches, words),
        phrases: new Set(own.map(({ mention }) => mention.source)).size,
        words: Math.max(...own.map(({ mention }) => mention.words.length)),
        sentences: new Set(own.map(({ at }) => at)).size,
        modality: own[0]?.modality,
        distance: Math.min(...own.map(({ distance }) => distance)),
        isListed: own.some((candidate) => isListed(candidate, candidates)),
        fit: fitOf(measure, category, lexicon),
        beside: byMeasure.size,
      },
      words,
    ),
  );
  return new Set(meant.map(([measure]) => measure));
}

/** Does another measure stand beside it in a list: near, and divided from it by a punctuation mark or 'and'? */
function isListed({ mention, at, tokens }: Candidate, candidates: readonly Candidate[]): boolean {
  return candidates.some(({ mention: other, at: there }) => {
    if (there !== at || other.measure === mention.measure) return false;
    const [end, start] = other.start < mention.start ? [other.end, mention.start] : [mention.end, other.start];
    const between = tokens.slice(end, start + 1);
    return start >= end && start - end <= LIST_GAP && between.some(dividesList);
  });
}

function dividesList(token: Token): boolean {
  return token.before === ',' || token.before === ';' || isA('joint', token);
}

/** Scores of the stretch around one of the mentions that resembles the measure most. */
function mostAlike(
  { notation }: LexiconMeasure,
  candidates: readonly Candidate[],
  stretches: readonly (readonly Stretch[])[],
  { resemblance }: LanguageLexicon,
): Float64Array | undefined {
  const index = resemblance?.measures.indexOf(notation) ?? -1;
  const around = candidates
    .slice(0, MOST_MENTIONS)
    .flatMap(({ mention, at }) =>
      (stretches[at] ?? []).filter(({ start, end }) => start < mention.end && mention.start < end),
    );
  return around.map(({ scores }) => scores).sort((a, b) => (b[index] ?? 0) - (a[index] ?? 0))[0];
}

/** What the phrases of one measure have in an overview that speaks for them, or against. */
interface PhraseEvidence {
  readonly measure: LexiconMeasure;
  /** How much any stretch of the overview resembles what is said of the measure; absent where nothing was learned about it. */
  readonly support: number | undefined;
  /** Scores of the stretch around a phrase that resembles the measure most. */
  readonly around: Float64Array | undefined;
  /** Phrases that match, each once. */
  readonly phrases: number;
  /** Words of the longest match. */
  readonly words: number;
  /** Sentences with a match. */
  readonly sentences: number;
  readonly modality: Modality | undefined;
  /** Fewest tokens between a cue and the measure. */
  readonly distance: number;
  readonly isListed: boolean;
  readonly fit: Fit;
  /** Measures that phrases find in the overview. */
  readonly beside: number;
}

/**
 * Did the phrases of a measure match because the overview speaks of it, and not by chance? The weights are those of a logistic regression on
 * overviews that were learned from, three languages together (docs/evaluation.md). Never by chance for a measure that nothing was learned about.
 */
function isMeant(evidence: PhraseEvidence, { resemblance }: LanguageLexicon): boolean {
  const { measure, support, around, phrases, words, sentences, modality, distance, isListed, fit, beside } = evidence;
  if (support === undefined || !resemblance) return true;
  const [own, best, none] = around ? rivals(around, measure, resemblance) : [support, support, 0];
  const sum =
    MEANT.bias +
    MEANT.support * support +
    MEANT.margin * Math.max(-MOST_MARGIN, Math.min(MOST_MARGIN, own - best)) +
    MEANT.none * none +
    MEANT.phrases * (Math.min(phrases, 3) - 1) +
    MEANT.words * (Math.min(words, SURE_WORDS) - 1) +
    (sentences > 1 ? MEANT.again : 0) +
    (modality === 'statement' ? MEANT.statement : 0) +
    (modality === 'commitment' ? MEANT.commitment : 0) +
    MEANT.distance * Math.log1p(distance) +
    (isListed ? MEANT.listed : 0) +
    (fit === 'unusual' ? MEANT.unusual : 0) +
    MEANT.beside * (Math.min(beside, 8) - 1);
  return sum >= MEANT_FROM;
}

/** The score of a measure, the best one of another, and that of none. */
function rivals(
  scores: Float64Array,
  { notation }: LexiconMeasure,
  { measures }: NonNullable<LanguageLexicon['resemblance']>,
): [own: number, best: number, none: number] {
  const [at, nothing] = [measures.indexOf(notation), measures.indexOf(NO_MEASURE)];
  const others = scores.filter((_, index) => index !== at && index !== nothing);
  return [scores[at] ?? 0, Math.max(...others), scores[nothing] ?? 0];
}
