// A planned graph and a store in; its staging graph filled and verified out, from wherever an earlier try ended.

import type { PlannedGraph } from './load-plan.js';
import { writePiece, type Piece } from './piece.js';
import type { StoreClient } from './store-client.js';
import type { StoreProfile } from './store-profile.js';
import { describeDifference, isVerified, verifyGraph, type Verification } from './verify-graph.js';

export interface StagedGraph extends Verification {
  readonly name: string;
  readonly staging: string;
  /** Pieces sent by this run; the others were there. */
  readonly sentPieces: number;
}

/**
 * Fills the staging graph piece by piece. How much is there says where to go on: a piece holds a set of statements, so
 * that one sent twice changes nothing. What was there and proves wrong is replaced from the start.
 *
 * @throws LoadError `changed-data` when the store does not give back what was sent
 */
export async function stageGraph(
  client: StoreClient,
  graph: PlannedGraph,
  profile: StoreProfile,
): Promise<StagedGraph> {
  const { name, staging, pieces } = graph;
  const held = await client.count(staging);
  const rest = held === 0 ? pieces : pieces.filter(({ to }) => to > held);
  const verification = await sendAndVerify(client, graph, rest, profile);
  if (isVerified(verification)) return { name, staging, sentPieces: rest.length, ...verification };
  if (held === 0) throw describeDifference(staging, verification);
  client.say(`<${staging}> was there and is not what it should be: sent again from the start`);
  const again = await sendAndVerify(client, graph, pieces, profile);
  if (!isVerified(again)) throw describeDifference(staging, again);
  return { name, staging, sentPieces: pieces.length, ...again };
}

async function sendAndVerify(
  client: StoreClient,
  { staging, statements }: PlannedGraph,
  rest: readonly Piece[],
  profile: StoreProfile,
): Promise<Verification> {
  for (const piece of rest) {
    const upload = writePiece(statements, piece, profile);
    // The first one takes away what does not belong there.
    await client.upload(staging, upload, piece.from === 0 ? 'replace' : 'add');
    client.say(`<${staging}>: ${piece.to} of ${statements.length} statements sent`);
  }
  if (rest.length === 0) client.say(`<${staging}> was filled before`);
  client.say(`<${staging}>: reading back ${statements.length} statements`);
  return verifyGraph(client, staging, statements, profile.values);
}
