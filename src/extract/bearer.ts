// A mention with its sentence goes in, who has to act comes out: from the words of overview and title, never from the law.

import type { Cue } from './cue.js';
import type { LexiconMeasure } from '../model/lexicon.js';
import type { Mention } from './mention.js';
import { BEARERS } from './norm.js';
import type { Bearer, Modality } from './norm.js';
import type { Token } from './token.js';

export interface BearerReading {
  readonly bearer: Bearer;
  /** Where the sentence names the bearer. */
  readonly cue?: Cue;
}

/** Words before a person that make it somebody's, not the one who acts. */
const ATTRIBUTIVE = new Set(
  'of for from with across in within between on by de del do da dos das para por con com entre en em no na nos nas sobre hacia'.split(
    ' ',
  ),
);

/** What the rest of the overview and the title say about who acts. */
export interface BearerContext {
  /** Bearer groups named anywhere in title and overview, most often named first. */
  readonly named: readonly Bearer[];
}

/** Reads the bearer of one norm. Statements bind nobody, commitments bind the issuer. */
export function readBearer(
  mention: Mention,
  modality: Modality,
  tokens: readonly Token[],
  bearers: readonly Cue[],
  context: BearerContext,
): BearerReading {
  if (modality === 'statement') return { bearer: 'unspecified' };
  if (modality === 'commitment') return { bearer: 'issuer' };
  const cue = actor(mention, tokens, bearers);
  const bearer = cue && groupOf(cue);
  if (cue && bearer) return { bearer, cue };
  return { bearer: fromContext(mention.measure, context) };
}

/** Who is said to act: the last person before the measure that is nobody's attribute, else the first one after it. */
function actor(mention: Mention, tokens: readonly Token[], bearers: readonly Cue[]): Cue | undefined {
  const acting = bearers.filter((cue) => !isAttributive(cue, tokens));
  return acting.findLast((cue) => cue.start < mention.start) ?? acting.find((cue) => cue.start >= mention.start);
}

function isAttributive(cue: Cue, tokens: readonly Token[]): boolean {
  const words = [tokens[cue.start - 1]?.folded ?? '', tokens[cue.start - 2]?.folded ?? ''];
  const article = /^(the|a|an|all|its|their|el|la|los|las|o|os|as|un|una|um|uma)$/.test(words[0] ?? '');
  return ATTRIBUTIVE.has(words[article ? 1 : 0] ?? '');
}

/** The group that a bearer cue names. */
export function groupOf(cue: Cue): Bearer | undefined {
  return BEARERS.find((bearer) => bearer === cue.family.value);
}

/** The measure's own world first (the state buys and publishes), then whoever the overview names most. */
function fromContext(measure: LexiconMeasure, context: BearerContext): Bearer {
  const usual = BEARERS.find((bearer) => bearer === measure.usualBearer);
  if (usual) return usual;
  return context.named.includes('public-sector') ? 'public-sector' : (context.named[0] ?? 'unspecified');
}
