// A mention with its sentence goes in, who has to act comes out: from the words of overview and title, never from the law.

import type { Cue } from './cue.js';
import type { LexiconMeasure } from '../model/lexicon.js';
import type { Mention } from './mention.js';
import { BEARERS } from './norm.js';
import type { Bearer, Modality } from './norm.js';
import { isA } from './token.js';
import type { Token } from './token.js';

export interface BearerReading {
  readonly bearer: Bearer;
  /** Where the sentence names the bearer. */
  readonly cue?: Cue;
}

/** What the rest of the overview and the title say about who acts. */
export interface BearerContext {
  /** Bearer groups named anywhere in title and overview, most often named first. */
  readonly named: readonly Bearer[];
  /** Bearer cues of the sentence before. */
  readonly before: readonly Cue[];
  /** Acronyms in the title, which are the issuer's more often than not. */
  readonly acronyms: ReadonlySet<string>;
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
  if (context.acronyms.size > 0 && namesIssuer(mention, tokens, context.acronyms)) return { bearer: 'issuer' };
  const cue = actor(mention, tokens, bearers);
  if (cue && modality === 'obligation' && isNamedBody(cue, tokens)) return { bearer: 'issuer', cue };
  const bearer = cue && groupOf(cue);
  if (cue && bearer) return { bearer, cue };
  return { bearer: fromContext(mention.measure, context) };
}

/** One body by its name ('the Ministry of ICT', 'the … Agency (CISA)') and not a kind of body ('every ministry'). */
function isNamedBody(cue: Cue, tokens: readonly Token[]): boolean {
  const [article, name, next] = [tokens[cue.start - 1], tokens[cue.end - 1], tokens[cue.end]];
  const definite = isA('definite', article) || /^\p{Lu}/u.test(article?.text ?? '');
  const capital = /^\p{Lu}\p{Ll}+[^s]$/u.test(name?.text ?? '');
  const acronym = next?.before === '(' && /^\p{Lu}{3,}$/u.test(next.text);
  const named = acronym || isA('naming', next) || cue.start > 1;
  return definite && capital && cue.end - cue.start === 1 && named;
}

/** 'widens what CISA does and obliges it to hire': the duty is the issuer's own. */
function namesIssuer(mention: Mention, tokens: readonly Token[], acronyms: ReadonlySet<string>): boolean {
  const before = tokens.slice(0, mention.start);
  const pronoun = before.findIndex((token, at) => token.lower === 'it' && before[at + 1]?.lower === 'to');
  return pronoun > 0 && before.slice(0, pronoun).some((token) => acronyms.has(token.text));
}

/** Who is said to act: the last person before the measure that is nobody's attribute, else the first one after it. */
function actor(mention: Mention, tokens: readonly Token[], bearers: readonly Cue[]): Cue | undefined {
  const acting = bearers.filter((cue) => !isAttributive(cue, tokens));
  const before = acting.findLast((cue) => cue.start < mention.start);
  return (
    (before && firstOf(before, acting, tokens)) ??
    acting.find((cue) => cue.start >= mention.start && groupOf(cue) !== 'unspecified')
  );
}

/** 'ministries and their contractors': the first of those who act together. */
function firstOf(last: Cue, acting: readonly Cue[], tokens: readonly Token[]): Cue {
  const joint = isA('determiner', tokens[last.start - 1]) ? last.start - 2 : last.start - 1;
  const other = isA('conjunction', tokens[joint]) ? acting.find((cue) => cue.end === joint) : undefined;
  return other ? firstOf(other, acting, tokens) : last;
}

function isAttributive(cue: Cue, tokens: readonly Token[]): boolean {
  const article = tokens[cue.start - 1];
  return isA('attributive', isA('determiner', article) ? tokens[cue.start - 2] : article);
}

/** The group that a bearer cue names. */
export function groupOf(cue: Cue): Bearer | undefined {
  return BEARERS.find((bearer) => bearer === cue.family.value);
}

/** The measure's own world first (the state buys and publishes), then whoever the overview names most. */
function fromContext(measure: LexiconMeasure, context: BearerContext): Bearer {
  const usual = BEARERS.find((bearer) => bearer === measure.usualBearer);
  if (usual) return usual;
  const earlier = context.before.map(groupOf).findLast((bearer) => bearer !== undefined);
  if (earlier) return earlier;
  return context.named.includes('public-sector') ? 'public-sector' : (context.named[0] ?? 'unspecified');
}
