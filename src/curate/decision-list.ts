// Norms that await a decision in, the text of a curation file with decisions or with places to fill in out.

import { formatPlace } from '../diagnostic.js';
import type { Norm } from '../extract/norm.js';
import { appendToYamlList } from '../read/yaml-document.js';
import { fingerprint } from './apply-curation.js';
import type { DecisionSettings } from './curation-file.js';
import type { ReviewedNorm } from './reviewed-norm.js';

/** Norms that nobody has decided on, the most doubtful first. */
export function awaitingDecision(norms: readonly ReviewedNorm[]): readonly ReviewedNorm[] {
  return norms
    .filter((norm) => norm.reviewStatus === 'unreviewed')
    .sort((a, b) => a.confidence - b.confidence || (a.key < b.key ? -1 : 1));
}

/** The key that a decision uses: the norm's without its leading `norm/`. */
function decisionKey(norm: Norm): string {
  return norm.key.replace(/^norm\//u, '');
}

/** Who decides, on which day (ISO 8601), and why unless a decision says more. */
export interface Reviewer {
  readonly by: string;
  readonly on: string;
  readonly why: string;
}

/** The decision to accept or reject a norm as it stands now. */
export function decideOn(norm: Norm, decide: 'accept' | 'reject', reviewer: Reviewer): DecisionSettings {
  return { decide, norm: decisionKey(norm), seen: fingerprint(norm), ...reviewer };
}

/** Adds decisions to the text of a curation file; what stands there stays as it is. */
export function appendDecisions(text: string, decisions: readonly DecisionSettings[]): string {
  return appendToYamlList(text, 'decisions', decisions);
}

/**
 * A file to fill in: every norm that awaits a decision as a commented entry with its words; a reviewer keeps the entries that
 * are decided, without the marks, and moves them into the curation file. What is known of the reviewer is filled in.
 */
export function decisionForm(norms: readonly ReviewedNorm[], reviewer: Partial<Reviewer> = {}): string {
  const head = [
    '# Norms that await a decision, the most doubtful first. For each one that you decide on:',
    '# remove the marks (#|), say `accept`, `reject` or `correct` (then with `set:`), who, when and why.',
    'decisions:',
  ];
  return [...head, ...norms.map((norm) => formEntry(norm, reviewer))].join('\n').concat('\n');
}

function formEntry(norm: ReviewedNorm, { by, on, why }: Partial<Reviewer>): string {
  const words = norm.evidence.map(
    ({ place, language, quote }) => `  # ${formatPlace(place)} (${language}) "${quote.replace(/\s+/gu, ' ')}"`,
  );
  return [
    '',
    `  # confidence ${norm.confidence.toFixed(2)}: ${fingerprint(norm)}`,
    ...words,
    '  #| - decide: accept',
    `  #|   norm: ${decisionKey(norm)}`,
    `  #|   seen: ${fingerprint(norm)}`,
    `  #|   by: ${quoted(by)}`,
    `  #|   on: ${quoted(on)}`,
    `  #|   why: ${quoted(why)}`,
  ].join('\n');
}

/** A YAML scalar; nothing where there is nothing. */
function quoted(text: string | undefined): string {
  return text === undefined ? '' : JSON.stringify(text);
}
