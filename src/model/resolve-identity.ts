// Drafts and the ledger go in; clusters come out, one for each instrument, with every decision and its reason.

import type { Cluster } from './cluster.js';
import type { DraftMention } from './draft-mention.js';
import { FaceGroups } from './face-groups.js';
import { identityEdges } from './identity-edge.js';
import { facesOf, ledgerFaces, type Remember } from './identity-face.js';
import type { Ledger } from './ledger.js';
import { parallelEdges } from './parallel-place.js';
import type { IssuerReader } from './title-issuer.js';

/**
 * Joins mentions in the order of how much their reason weighs, and never two that contradict each other.
 * The result depends on the content alone, not on the order of pages or entries.
 */
export function resolveIdentity(
  mentions: readonly DraftMention[],
  ledger: Ledger,
  remember: Remember,
  issuers: IssuerReader,
): Cluster[] {
  const present = facesOf(mentions, issuers);
  const jurisdictions = new Set(present.map(({ jurisdiction }) => jurisdiction));
  const remembered = ledgerFaces(ledger, remember, issuers).filter(({ jurisdiction }) =>
    jurisdictions.has(jurisdiction),
  );
  const groups = new FaceGroups([...present, ...remembered]);
  for (const edge of identityEdges([...present, ...remembered])) groups.consider(edge);
  for (const edge of parallelEdges(present, (face) => groups.rootOf(face))) groups.consider(edge);
  return groups.clusters(ledger);
}
