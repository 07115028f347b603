// Stretches with what they resemble go in; how much the overview resembles each measure, and which measures no phrase found, come out.

import type { LexiconMeasure } from '../model/lexicon.js';
import type { CompiledLexicon, LanguageLexicon } from './compile-lexicon.js';
import type { Mention } from './mention.js';
import { NO_MEASURE, telling } from './resemblance.js';
import type { Stretch } from './stretch.js';
import type { Token } from './token.js';

/** What of a sentence matters here. */
interface Phrased {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
}

/** How well a measure fits the category under which the overview is filed. */
export type Fit = 'usual' | 'unusual' | 'unknown';

/** What is read without phrases, by how many measures phrases find; set on practice overviews that were not learned from (docs/evaluation.md). */
const THRESHOLDS: Readonly<Record<'few' | 'many', Readonly<Record<Fit, number>>>> = {
  few: { usual: -0.35, unusual: 0, unknown: 0.15 },
  many: { usual: -0.2, unusual: 0.4, unknown: 0.3 },
};
/** What is read beside the phrase of another measure, in words that it has taken: 'release it under an open licence' is two norms. */
const BESIDE_PHRASE = 0.5;
/** Where phrases have found more measures than this, they have hardly missed another. */
const FEW = 1;
/** Stands before the telling words, where a phrase would stand. */
export const RESEMBLING = '≈ ';
/** A shorter stretch is a bare subject, 'The interfaces must …': what is said of it stands elsewhere. */
const FEWEST_WORDS = 3;
/** How many telling words stand for a stretch that was read by resemblance. */
const TELLING_WORDS = 4;

/** The highest score of each measure that the weights know, over all stretches of a text; empty where nothing was learned. */
export function supportOf(
  stretches: readonly (readonly Stretch[])[],
  { resemblance }: LanguageLexicon,
): Map<string, number> {
  const all = stretches.flat();
  if (!resemblance || all.length === 0) return new Map();
  return new Map(
    resemblance.measures.map((measure, index) => [
      measure,
      all.reduce((most, { scores }) => Math.max(most, scores[index] ?? 0), -Infinity),
    ]),
  );
}

/** Whether overviews of a category are about the measure's group; `unknown` without a category, or one of which nothing is said. */
export function fitOf(measure: LexiconMeasure, category: string | undefined, { usualGroups }: CompiledLexicon): Fit {
  const groups = usualGroups.get(category ?? '');
  if (!groups) return 'unknown';
  return groups.has(measure.broader ?? measure.notation) ? 'usual' : 'unusual';
}

/**
 * Per sentence the mentions that no phrase finds: of each measure that is not found yet the stretch that resembles it most, in a part of
 * the sentence that no phrase has taken, or so much that it stands beside one. Groups are left to phrases.
 */
export function resemblingMentions(
  sentences: readonly Phrased[],
  stretches: readonly (readonly Stretch[])[],
  found: ReadonlySet<LexiconMeasure>,
  category: string | undefined,
  lexicon: CompiledLexicon,
  { resemblance }: LanguageLexicon,
): readonly (readonly Mention[])[] {
  if (!resemblance) return [];
  const known = new Set([...found].map(({ notation }) => notation));
  const from = found.size > FEW ? THRESHOLDS.many : THRESHOLDS.few;
  const best = new Map<string, { readonly sentence: Phrased; readonly mention: Mention; readonly score: number }>();
  sentences.forEach((sentence, at) => {
    for (const { start, end, scores } of stretches[at] ?? []) {
      if (end - start < FEWEST_WORDS) continue;
      const top = scores.indexOf(Math.max(...scores));
      const score = scores[top] ?? 0;
      const measure = lexicon.measures.get(resemblance.measures[top] ?? NO_MEASURE);
      const taking = sentence.mentions.filter((mention) => mention.start < end && start < mention.end);
      // A phrase of the same measure that was no norm there has decided.
      const isTaken = taking.some((mention) => mention.measure === measure || score < BESIDE_PHRASE);
      if (!measure?.broader || isTaken || known.has(measure.notation)) continue;
      if (score < from[fitOf(measure, category, lexicon)]) continue;
      if (score <= (best.get(measure.notation)?.score ?? -Infinity)) continue;
      const source = `${RESEMBLING}${shown(sentence.tokens.slice(start, end), measure, resemblance)}`;
      const words = Array.from({ length: end - start }, (_, index) => start + index);
      best.set(measure.notation, {
        sentence,
        score,
        mention: { measure, start, end, words, source, isUnphrased: true },
      });
    }
  });
  return sentences.map((own) =>
    [...best.values()].filter(({ sentence }) => sentence === own).map((one) => one.mention),
  );
}

/** The words that speak most for the measure, in the order of the text. */
function shown(
  tokens: readonly Token[],
  { notation }: LexiconMeasure,
  weights: NonNullable<LanguageLexicon['resemblance']>,
): string {
  const stems = tokens.map((token) => token.stem);
  const most = new Set(telling(stems, notation, weights).slice(0, TELLING_WORDS));
  const first = tokens.filter((token, at) => most.has(token.stem) && stems.indexOf(token.stem) === at);
  return first.map((token) => token.lower).join(' … ');
}
