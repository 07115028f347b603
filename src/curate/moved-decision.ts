// A decision that matches nothing in; the one key under which another page has the same norm, as it would be written, out.

import type { Evidence, Norm } from '../extract/norm.js';
import type { Overview } from '../model/catalogue.js';
import type { Decision } from './curation-file.js';

/** Finds a quotation in an overview and gives it as evidence; absent when the words do not stand there. */
export type FindEvidence = (overview: Overview, quote: string) => Evidence | undefined;

/** What a decision may be meant for. */
export interface DecisionTargets {
  readonly norms: readonly Norm[];
  readonly overviews: readonly Overview[];
  /** Keys of norms that have a decision: nobody else can be meant there. */
  readonly decided: { readonly has: (key: string) => boolean };
  readonly findEvidence: FindEvidence;
}

/**
 * A page that is renamed takes its category, and with it the keys of its norms, along.
 * @returns absent when no other page has the norm, or more than one
 */
export function movedTo(decision: Exclude<Decision, { decide: 'fact' }>, targets: DecisionTargets): string | undefined {
  const [jurisdiction, slug, category, measure] = decision.norm.split('/');
  const instrument = `instrument/${jurisdiction}/${slug}`;
  const ofInstrument = targets.overviews.filter((overview) => overview.instrument === instrument);
  const elsewhere = ofInstrument.filter((overview) => overview.category !== category);
  const isGone = elsewhere.length === ofInstrument.length;
  const keys =
    decision.decide === 'add'
      ? elsewhere
          .filter((overview) => targets.findEvidence(overview, decision.quote))
          .map((overview) => `norm/${jurisdiction}/${slug}/${overview.category}/${measure}`)
      : // While the page is still there, what it no longer says is not what another one says.
        targets.norms
          .filter((norm) => isGone && norm.instrument === instrument && norm.measure === measure)
          .map(({ key }) => key);
  const [only, ...others] = keys.filter((key) => !targets.decided.has(key));
  return others.length > 0 ? undefined : only?.replace(/^norm\//u, '');
}
