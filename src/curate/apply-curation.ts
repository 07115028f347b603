// Extracted norms and decisions in; the norms that count, what was set aside and what no longer fits out.

import type { Diagnostic } from '../diagnostic.js';
import type { Evidence, Norm } from '../extract/norm.js';
import type { Catalogue, Instrument, Overview } from '../model/catalogue.js';
import type { Decision, NormStatements } from './curation-file.js';
import { movedTo, type DecisionTargets, type FindEvidence } from './moved-decision.js';
import type { ReviewedNorm, SetAsideNorm } from './reviewed-norm.js';

export interface CurationResult {
  /** Instruments with curated facts put in. */
  readonly catalogue: Catalogue;
  /** Norms that count, sorted by key. */
  readonly norms: readonly ReviewedNorm[];
  readonly setAside: readonly SetAsideNorm[];
  /** Decisions that took effect, in file order. */
  readonly decisions: readonly Decision[];
  readonly diagnostics: readonly Diagnostic[];
}

type NormDecision = Exclude<Decision, { decide: 'fact' }>;
type FactDecision = Extract<Decision, { decide: 'fact' }>;

/**
 * Puts decisions over extraction: the later of two decisions on one norm counts, and a decision never deletes what
 * the rules found, it sets it aside.
 * @returns diagnostics `curation-unmatched`, `curation-repeated`, `curation-outdated`, each with the decision's place
 */
export function applyCuration(
  catalogue: Catalogue,
  norms: readonly Norm[],
  decisions: readonly Decision[],
  findEvidence: FindEvidence,
): CurationResult {
  const diagnostics: Diagnostic[] = [];
  const byNorm = latest(decisions.filter(isNormDecision), (decision) => `norm/${decision.norm}`, diagnostics);
  const byInstrument = latest(
    decisions.filter(isFactDecision),
    (decision) => `instrument/${decision.instrument}`,
    diagnostics,
  );
  const additions = addedNorms(byNorm, catalogue.overviews, findEvidence);
  // An addition whose words are not there has no effect: what the rules found stays.
  const inEffect = new Map([...byNorm].filter(([key, { decide }]) => decide !== 'add' || additions.has(key)));
  const reviews = norms.map((norm) => review(norm, inEffect.get(norm.key)));
  const counting = [...reviews.flatMap(({ counts }) => counts ?? []), ...additions.values()];
  const setAside = reviews.flatMap((each) => each.setAside ?? []);
  const facts = catalogue.instruments.flatMap(({ key }) => byInstrument.get(key) ?? []);
  const used = new Set<Decision | undefined>([...[...counting, ...setAside].map(({ decision }) => decision), ...facts]);
  diagnostics.push(...norms.flatMap((norm) => outdated(norm, inEffect.get(norm.key)) ?? []));
  const targets = { norms, overviews: catalogue.overviews, decided: byNorm, findEvidence };
  const unused = [...byNorm.values(), ...byInstrument.values()].filter((decision) => !used.has(decision));
  diagnostics.push(...unused.map((decision) => unmatched(decision, targets)));
  return {
    catalogue: {
      ...catalogue,
      instruments: catalogue.instruments.map((instrument) => withFacts(instrument, byInstrument.get(instrument.key))),
    },
    norms: counting.sort((a, b) => (a.key < b.key ? -1 : 1)),
    setAside,
    decisions: decisions.filter((decision) => used.has(decision)),
    diagnostics,
  };
}

/** Norms that people added, by key: those whose quoted words stand in their overview. */
function addedNorms(
  byNorm: ReadonlyMap<string, NormDecision>,
  overviews: readonly Overview[],
  findEvidence: FindEvidence,
): ReadonlyMap<string, ReviewedNorm> {
  const byKey = new Map(overviews.map((overview) => [overview.key, overview]));
  const additions = new Map<string, ReviewedNorm>();
  for (const [key, decision] of byNorm) {
    if (decision.decide !== 'add') continue;
    const overview = byKey.get(overviewKey(key));
    const evidence = overview && findEvidence(overview, decision.quote);
    if (overview && evidence) additions.set(key, added(key, overview, evidence, decision));
  }
  return additions;
}

/** What a decision leaves of a norm that the rules found: the norm that counts, and the one that is set aside. */
function review(
  norm: Norm,
  decision: NormDecision | undefined,
): { readonly counts?: ReviewedNorm; readonly setAside?: SetAsideNorm } {
  if (!decision) return { counts: { ...norm, reviewStatus: 'unreviewed' } };
  if (decision.decide === 'accept') return { counts: { ...norm, reviewStatus: 'accepted', decision } };
  const setAside = { norm, decision };
  if (decision.decide !== 'correct') return { setAside };
  return {
    counts: { ...changed(norm, decision.set), confidence: 1, reviewStatus: 'corrected', decision },
    setAside,
  };
}

function isNormDecision(decision: Decision): decision is NormDecision & Decision {
  return decision.decide !== 'fact';
}

function isFactDecision(decision: Decision): decision is FactDecision {
  return decision.decide === 'fact';
}

function latest<T extends Decision>(
  decisions: readonly T[],
  keyOf: (decision: T) => string,
  diagnostics: Diagnostic[],
): Map<string, T> {
  const byKey = new Map<string, T>();
  for (const decision of decisions) {
    const key = keyOf(decision);
    const earlier = byKey.get(key);
    if (earlier) {
      diagnostics.push({
        severity: 'warning',
        code: 'curation-repeated',
        message: `There are two decisions on ${key}; this later one counts.`,
        place: decision.place,
        related: [earlier.place],
      });
    }
    byKey.set(key, decision);
  }
  return byKey;
}

/** `norm/<j>/<slug>/<category>/<measure>` → `overview/<j>/<slug>/<category>`. */
function overviewKey(normKey: string): string {
  return normKey.replace(/^norm\//u, 'overview/').replace(/\/[^/]+$/u, '');
}

/** What `seen` holds: enough to notice that the rules now say something else. */
export function fingerprint(norm: Norm): string {
  return `${norm.modality} ${norm.bearer} ${norm.references.join(', ')}`.trim();
}

function outdated(norm: Norm, decision: NormDecision | undefined): Diagnostic | undefined {
  const now = fingerprint(norm);
  if (!decision || decision.decide === 'add' || decision.seen === undefined || decision.seen === now) return undefined;
  return {
    severity: 'info',
    code: 'curation-outdated',
    message: `The rules now read ${norm.key} as '${now}'; the decision was made on '${decision.seen}'.`,
    place: decision.place,
    subject: norm.key,
    hint: 'look at the norm again and renew `seen`',
  };
}

function changed(norm: Norm, set: NormStatements): Norm {
  const { exception, bearerText, ...rest } = norm;
  const language = norm.evidence[0]?.language ?? 'en';
  const decided = (text: string | false): Norm['exception'] => (text === false ? undefined : { text, language });
  const kept = set.exception === undefined ? exception : decided(set.exception);
  // The words that the rules found name the group that they found: under another one they would contradict it.
  const isSameBearer = set.bearer === undefined || set.bearer === norm.bearer;
  const found = isSameBearer ? bearerText : undefined;
  const named = set.bearerText === undefined ? found : decided(set.bearerText);
  return {
    ...rest,
    modality: set.modality ?? norm.modality,
    bearer: set.bearer ?? norm.bearer,
    references: set.references ? [...new Set(set.references)].sort() : norm.references,
    // What a person took away or replaced is no longer what the marks show.
    marks: norm.marks.filter(
      ({ kind }) => (kind !== 'bearer' || named === bearerText) && (kind !== 'exception' || kept === exception),
    ),
    ...(named ? { bearerText: named } : {}),
    ...(kept ? { exception: kept } : {}),
    ...(set.quantity ? { quantity: set.quantity } : {}),
    ...(set.deadline ? { deadline: set.deadline } : {}),
  };
}

function added(
  key: string,
  overview: Overview,
  evidence: Evidence,
  decision: Extract<Decision, { decide: 'add' }>,
): ReviewedNorm {
  const bare: Norm = {
    key,
    instrument: overview.instrument,
    overview: overview.key,
    measure: key.slice(key.lastIndexOf('/') + 1),
    modality: decision.set.modality,
    bearer: 'unspecified',
    references: [],
    evidence: [evidence],
    confidence: 1,
    rule: 'curation/added',
    phrases: [],
    marks: [],
  };
  return { ...changed(bare, decision.set), reviewStatus: 'added', decision };
}

function withFacts(instrument: Instrument, decision: FactDecision | undefined): Instrument {
  if (!decision) return instrument;
  const { type, legalForce, status, year, date } = decision.set;
  return {
    ...instrument,
    ...(type ? { type } : {}),
    ...(legalForce ? { legalForce } : {}),
    ...(status ? { status } : {}),
    ...(year ? { year } : {}),
    ...(date ? { date } : {}),
  };
}

function unmatched(decision: Decision, targets: DecisionTargets): Diagnostic {
  const key = decision.decide === 'fact' ? decision.instrument : decision.norm;
  const moved = decision.decide === 'fact' ? undefined : movedTo(decision, targets);
  const what =
    decision.decide === 'add' ? 'no overview with the quoted words' : 'nothing that is extracted or catalogued';
  return {
    severity: 'warning',
    code: 'curation-unmatched',
    message: `The decision to ${decision.decide === 'fact' ? 'state a fact about' : decision.decide} ${key} matches ${what}.`,
    place: decision.place,
    hint: moved
      ? `did you mean ${moved}? The page may have been renamed`
      : 'see whether the instrument was merged or the text reworded, then mend or remove the decision',
  };
}
