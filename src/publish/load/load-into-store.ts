// A plan and a store in; the release in the store, verified and seen by readers, out. Reads as the order of the steps.

import type { Credentials } from '../../query/endpoint-engine.js';
import { LoadError } from './load-error.js';
import type { LoadPlan } from './load-plan.js';
import type { RetrySettings } from './retry.js';
import { stageGraph, type StagedGraph } from './stage-graph.js';
import { readAddress, type StoreAddresses } from './store-address.js';
import { StoreClient, type Listener } from './store-client.js';
import { StoreConnection } from './store-connection.js';
import type { StoreProfile } from './store-profile.js';
import { SWAPS } from './swap-graphs.js';
import { isVerified, verifyGraph } from './verify-graph.js';

export interface StoreSettings {
  readonly profile: StoreProfile;
  readonly addresses: StoreAddresses;
  readonly credentials?: Credentials;
  /** For one request and its answer. */
  readonly timeoutMs: number;
  readonly retry: RetrySettings;
  /** How long queries under way may still read an old version, where versions have graphs of their own; else none. */
  readonly graceMs?: number;
  readonly listener?: Listener;
}

export interface LoadReport {
  readonly releaseId: string;
  /** `unchanged`: the store had this release already. */
  readonly outcome: 'loaded' | 'unchanged';
  readonly graphs: readonly Omit<StagedGraph, 'missing' | 'unexpected'>[];
  /** Answers queries from this release alone. */
  readonly readAddress: string;
}

/**
 * Loads a release. Whatever fails, the graphs that readers see stay as they were until all new ones are verified.
 *
 * @throws LoadError when the store does not let it finish; the same call again goes on where it ended
 */
export async function loadIntoStore(plan: LoadPlan, settings: StoreSettings): Promise<LoadReport> {
  const { profile, addresses, retry, graceMs = 0, listener = () => undefined } = settings;
  const connection = new StoreConnection({ ...settings, authentication: profile.authentication });
  const client = new StoreClient(connection, addresses, retry, listener);
  const swap = SWAPS[plan.swap];
  const done = (outcome: LoadReport['outcome'], graphs: LoadReport['graphs']): LoadReport => ({
    releaseId: plan.releaseId,
    outcome,
    graphs,
    readAddress: readAddress(addresses.read, swap.readGraphs(plan)).href,
  });
  if (await swap.isDone(client, plan)) {
    const present = await verifyPresent(client, plan, profile);
    // A load that was broken off after the swap leaves an old version behind.
    if (present && swap.stagingIsRead) await swap.cleanUp(client, plan, graceMs);
    if (present) return done('unchanged', present);
    // To fill the graphs again would happen under the eyes of readers.
    if (swap.stagingIsRead) throw changedInStore(plan);
  }
  const staged: StagedGraph[] = [];
  for (const graph of plan.graphs) staged.push(await stageGraph(client, graph, profile));
  listener(`Readers move to release ${plan.releaseId}`);
  for (const update of swap.updates(plan)) await client.update(update);
  await swap.cleanUp(client, plan, graceMs);
  return done('loaded', staged.map(withoutDifferences));
}

/** Nothing when one of the graphs that readers see is not what the plan says. */
async function verifyPresent(
  client: StoreClient,
  plan: LoadPlan,
  profile: StoreProfile,
): Promise<LoadReport['graphs'] | undefined> {
  const present: StagedGraph[] = [];
  const names = SWAPS[plan.swap].readGraphs(plan);
  for (const [index, { name, staging, statements }] of plan.graphs.entries()) {
    const verification = await verifyGraph(client, names[index] ?? name, statements, profile.values);
    if (!isVerified(verification)) return undefined;
    present.push({ name, staging, sentPieces: 0, ...verification });
  }
  return present.map(withoutDifferences);
}

function changedInStore({ releaseId }: LoadPlan): LoadError {
  const hint = `load it under another name, such as --release ${releaseId}-2`;
  return new LoadError('changed-data', `Release ${releaseId} is current, but was changed in the store: ${hint}`);
}

function withoutDifferences(staged: StagedGraph): LoadReport['graphs'][number] {
  const { name, staging, sentPieces, count, expectedHash, foundHash } = staged;
  return { name, staging, sentPieces, count, expectedHash, foundHash };
}
