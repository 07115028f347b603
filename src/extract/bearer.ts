// A mention with its sentence goes in, who has to act comes out: from the words of overview and title, never from the law.

import { isVerb } from './cue.js';
import type { Cue } from './cue.js';
import type { LexiconMeasure, WordRole } from '../model/lexicon.js';
import type { Mention } from './mention.js';
import { BEARERS } from './norm.js';
import type { ModalityReading } from './modality.js';
import type { Bearer } from './norm.js';
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
  { modality, cue: governing }: Pick<ModalityReading, 'modality' | 'cue'>,
  tokens: readonly Token[],
  bearers: readonly Cue[],
  context: BearerContext,
): BearerReading {
  if (modality === 'statement') return { bearer: 'unspecified' };
  if (modality === 'commitment') return { bearer: 'issuer' };
  if (context.acronyms.size > 0 && namesIssuer(mention, tokens, context.acronyms)) return { bearer: 'issuer' };
  const cue = actor(mention, governing, tokens, bearers);
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
function actor(mention: Mention, governing: Cue, tokens: readonly Token[], bearers: readonly Cue[]): Cue | undefined {
  const acting = bearers.filter((cue) => !isAttributive(cue, tokens));
  const subject = subjectOf(governing, acting, tokens);
  const told = subject ?? addresseeOf(governing, mention, acting, tokens);
  if (told) return firstOf(told, acting, tokens);
  const isObject = (cue: Cue): boolean =>
    isAgreed(governing, tokens) && cue.start >= governing.end && !isAgent(cue, tokens);
  const candidates = acting.filter((cue) => !isObject(cue));
  const before = candidates.findLast((cue) => cue.start < mention.start);
  return (
    (before && firstOf(before, acting, tokens)) ??
    candidates.find((cue) => cue.start >= mention.start && groupOf(cue) !== 'unspecified')
  );
}

/** How far before a modal verb its subject may end, in tokens: 'agencies that buy software must'. */
const SUBJECT_REACH = 6;

/** 'Agencies must ask their suppliers for …': who stands before a modal verb acts, whoever stands behind it. */
function subjectOf(governing: Cue, acting: readonly Cue[], tokens: readonly Token[]): Cue | undefined {
  if (!isAgreed(governing, tokens)) return undefined;
  const subject = acting.findLast((cue) => cue.end <= governing.start);
  if (!subject || governing.start - subject.end > SUBJECT_REACH) return undefined;
  const between = tokens.slice(subject.end, governing.start + 1);
  if (between.some(({ before }) => before === ';' || before === ':')) return undefined;
  return headOf(subject, governing, acting, tokens);
}

/** 'Suppliers that sell software to agencies must', 'firms with 50 employees must': the first of a clause's actors, not whoever its attributes name. */
function headOf(last: Cue, governing: Cue, acting: readonly Cue[], tokens: readonly Token[]): Cue {
  const from = tokens.findLastIndex((token, at) => at <= last.start && token.before !== '');
  const first = acting.find((cue) => cue.start >= from && cue.end <= last.start && !isBehindPreposition(cue, tokens));
  if (!first) return last;
  const between = tokens.slice(first.end, last.start).filter((token) => !isA('determiner', token));
  const isRelative = isA('relative', between[0]);
  // 'tells vendors that agencies must'
  if (isRelative && between.length === 1 && last.end === governing.start) return last;
  // 'Once vendors deliver tools agencies must'
  const isCondition = tokens.slice(Math.max(from, 0), first.start).some((token) => isA('subordinating', token));
  if (isCondition && !isRelative && !isBehindPreposition(last, tokens)) return last;
  const another = (isRelative ? between.slice(1) : between).some((token) =>
    OTHER_CLAUSE.some((role) => isA(role, token)),
  );
  return another ? last : first;
}

const OTHER_CLAUSE: readonly WordRole[] = ['complementizer', 'conjunction', 'modal', 'relative', 'subordinating'];

function isBehindPreposition({ start }: Cue, tokens: readonly Token[]): boolean {
  const at = isA('determiner', tokens[start - 1]) ? start - 2 : start - 1;
  return isA('preposition', tokens[at]);
}

/** How far behind a verb whoever it speaks to may begin, in tokens: 'requires all federal agencies to'. */
const ADDRESSEE_REACH = 3;

/** 'Advises departments to ask bidders for …': the first person behind the verb is told to act. */
function addresseeOf(
  governing: Cue,
  mention: Mention,
  acting: readonly Cue[],
  tokens: readonly Token[],
): Cue | undefined {
  if (isAgreed(governing, tokens) || governing.start >= mention.start) return undefined;
  const first = acting.find((cue) => cue.start >= governing.end && cue.start <= governing.end + ADDRESSEE_REACH);
  return first && first.start < mention.start ? first : undefined;
}

/** Begins with a verb that agrees with who must act: must, are required to, deben. */
function isAgreed(governing: Cue, tokens: readonly Token[]): boolean {
  const verb = isA('denying', tokens[governing.start]) ? governing.start + 1 : governing.start;
  return governing.family.traits.includes('left') && isA('modal', tokens[verb]);
}

/** 'must be delivered by the supplier' */
function isAgent(cue: Cue, tokens: readonly Token[]): boolean {
  const at = isA('determiner', tokens[cue.start - 1]) ? cue.start - 2 : cue.start - 1;
  return isA('agent', tokens[at]);
}

/** 'ministries and their contractors': the first of those who act together. */
function firstOf(last: Cue, acting: readonly Cue[], tokens: readonly Token[]): Cue {
  const joint = isA('determiner', tokens[last.start - 1]) ? last.start - 2 : last.start - 1;
  const other = isA('conjunction', tokens[joint]) ? acting.find((cue) => cue.end === joint) : undefined;
  return other ? firstOf(other, acting, tokens) : last;
}

function isAttributive(cue: Cue, tokens: readonly Token[]): boolean {
  const before = tokens[cue.start - 1];
  const at = isA('determiner', before) ? cue.start - 2 : cue.start - 1;
  return isA('attributive', tokens[at]);
}

/** How many words may stand between 'without' and whoever is meant: 'without favouring a single vendor'. */
const LACKING_REACH = 4;

/** 'Without favouring a vendor' names nobody who acts. */
export function isLacked({ start }: Cue, tokens: readonly Token[]): boolean {
  const before = tokens.slice(Math.max(0, start - LACKING_REACH), start);
  const at = before.findLastIndex((token) => isA('lacking', token));
  return at >= 0 && [...before.slice(at + 1), tokens[start]].every((token) => token?.before === '');
}

/** Who of a sentence may act in the next one too: not whoever stands behind a modal verb ('should assess their suppliers'). */
export function lastingBearers(
  tokens: readonly Token[],
  bearers: readonly Cue[],
  scope: readonly Cue[],
): readonly Cue[] {
  const verb = scope.find(isVerb);
  return verb && isAgreed(verb, tokens) ? bearers.filter(({ end }) => end <= verb.start) : bearers;
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
