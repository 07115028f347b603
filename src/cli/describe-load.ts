// The plan or report of a load in, words or JSON for it out.

import { counted } from './counted.js';
import type { LoadReport } from '../publish/load/load-into-store.js';
import type { LoadPlan } from '../publish/load/load-plan.js';
import { graphAddress, readAddress, type StoreAddresses } from '../publish/load/store-address.js';
import type { StoreProfile } from '../publish/load/store-profile.js';
import { SWAPS } from '../publish/load/swap-graphs.js';

/** What a load would do, in its order. */
export function describePlan(plan: LoadPlan, profile: StoreProfile, addresses: StoreAddresses): string {
  const { releaseId, graphs } = plan;
  const updates = SWAPS[plan.swap].updates(plan);
  const compressed = profile.compression === 'gzip' ? ', gzip' : '';
  const lines = [
    `Release ${releaseId} into ${profile.label}`,
    ...graphs.map(
      ({ name, statements, pieces }, index) =>
        `  ${index + 1}. stage    <${name}>: ${counted(statements.length, 'statement')} in ${counted(pieces.length, 'piece')}${compressed}\n` +
        `     PUT      ${stagingAddress(plan, addresses, index)}`,
    ),
    `  ${graphs.length + 1}. verify   read back from ${addresses.query.href}, count and canonical hash`,
    `  ${graphs.length + 2}. swap     ${updates.length === 1 ? 'one update' : `${updates.length} updates, one after the other,`} to ${addresses.update.href}:`,
    ...updates.flatMap((update, index) => [
      ...(index > 0 ? ['     then'] : []),
      ...update.split('\n').map((line) => `       ${line}`),
    ]),
    `  ${graphs.length + 3}. clean up and read from`,
    `     ${readAddress(addresses.read, SWAPS[plan.swap].readGraphs(plan)).href}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** The same for programs. */
export function planAsJson(plan: LoadPlan, profile: StoreProfile, addresses: StoreAddresses): string {
  const document = {
    releaseId: plan.releaseId,
    store: profile.label,
    graphs: plan.graphs.map(({ name, staging, statements, pieces }, index) => ({
      name,
      staging,
      statements: statements.length,
      pieces: pieces.length,
      upload: stagingAddress(plan, addresses, index),
    })),
    swap: { method: plan.swap, url: addresses.update.href, updates: SWAPS[plan.swap].updates(plan) },
    readAddress: readAddress(addresses.read, SWAPS[plan.swap].readGraphs(plan)).href,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function stagingAddress({ graphs }: LoadPlan, { graphStore }: StoreAddresses, index: number): string {
  return graphAddress(graphStore, graphs[index]?.staging ?? '').href;
}

/** What a load did. */
export function describeReport({ releaseId, outcome, graphs, readAddress: address }: LoadReport): string {
  const title =
    outcome === 'loaded' ? `Release ${releaseId} is what readers see now` : `Release ${releaseId} was there already`;
  const lines = graphs.map(
    ({ name, count, foundHash }) => `  <${name}>: ${counted(count, 'statement')}, sha256 ${foundHash}`,
  );
  return `${[title, ...lines, `  ask ${address}`].join('\n')}\n`;
}
