// Verified staging graphs in; readers moved from the old release to the new one at once, out.

import { setTimeout as wait } from 'node:timers/promises';
import { PREFIXES } from '../../rdf/vocabulary.js';
import { LoadError } from './load-error.js';
import type { LoadPlan } from './load-plan.js';
import type { StoreClient } from './store-client.js';
import type { SwapMethod } from './store-profile.js';

/** Three steps, each of which may be repeated. */
export interface Swap {
  /** Names of the graphs that readers ask afterwards. */
  readonly readGraphs: (plan: LoadPlan) => readonly string[];
  /** Whether the staging graphs themselves are what readers ask afterwards. */
  readonly stagingIsRead: boolean;
  /** Whether readers see this release already. Counts only: the content is verified apart. */
  readonly isDone: (client: StoreClient, plan: LoadPlan) => Promise<boolean>;
  /** Requests that move readers; each is sent when the one before it is carried out. */
  readonly updates: (plan: LoadPlan) => readonly string[];
  /**
   * Takes away what nobody needs any more; may be repeated.
   * @param graceMs how long queries under way may still read what they began with
   */
  readonly cleanUp: (client: StoreClient, plan: LoadPlan, graceMs: number) => Promise<void>;
}

const HAS_VERSION = `<${PREFIXES.dcat}hasCurrentVersion>`;
const HAS_PART = `<${PREFIXES.dct}hasPart>`;
const IS_VERSION_OF = `<${PREFIXES.dct}isVersionOf>`;

/**
 * The staging graphs stay until the copies are counted, so that a request of which nobody knows whether it was carried
 * out can be sent again.
 */
const TRANSACTION: Swap = {
  stagingIsRead: false,
  readGraphs: (plan) => plan.graphs.map(({ name }) => name),
  isDone: async (client, plan) => {
    for (const { name, staging, statements } of plan.graphs) {
      if ((await client.count(staging)) > 0 || (await client.count(name)) !== statements.length) return false;
    }
    return true;
  },
  updates: (plan) => [
    plan.graphs
      .map(
        ({ name, staging }) =>
          `DROP SILENT GRAPH <${name}> ;\nINSERT { GRAPH <${name}> { ?s ?p ?o } } WHERE { GRAPH <${staging}> { ?s ?p ?o } }`,
      )
      .join(' ;\n'),
  ],
  cleanUp: async (client, plan) => {
    for (const { name, staging } of plan.graphs) {
      const [copied, staged] = [await client.count(name), await client.count(staging)];
      if (copied !== staged) {
        throw new LoadError('changed-data', `<${name}> has ${copied} statements where <${staging}> has ${staged}`);
      }
    }
    for (const { staging } of plan.graphs) await client.update(`DROP SILENT GRAPH <${staging}>`);
  },
};

/**
 * What a release consists of is written first and seen by nobody; the last statement is what readers start from. Two
 * requests, since Virtuoso does not show all statements of one at the same moment.
 */
const POINTER: Swap = {
  stagingIsRead: true,
  readGraphs: (plan) => plan.graphs.map(({ staging }) => staging),
  isDone: async (client, plan) => {
    const { pointer } = plan;
    const rows = await client.select(
      `SELECT ?v ?g WHERE { GRAPH <${pointer}> { <${pointer}> ${HAS_VERSION} ?r . ?r ${HAS_PART} ?v . ?v ${IS_VERSION_OF} ?g } }`,
    );
    refuseOther(
      plan,
      rows.map((row) => row['g']?.value ?? ''),
    );
    const current = new Set(rows.map((row) => row['v']?.value));
    return current.size === plan.graphs.length && plan.graphs.every(({ staging }) => current.has(staging));
  },
  updates: (plan) => {
    const { pointer, releaseId, graphs } = plan;
    const release = `<${pointer}/${releaseId}>`;
    const parts = graphs.map(
      ({ name, staging }) => `${release} ${HAS_PART} <${staging}> . <${staging}> ${IS_VERSION_OF} <${name}> .`,
    );
    return [
      `INSERT DATA { GRAPH <${pointer}> { ${parts.join(' ')} } }`,
      `DELETE WHERE { GRAPH <${pointer}> { <${pointer}> ${HAS_VERSION} ?any } } ;\n` +
        `INSERT DATA { GRAPH <${pointer}> { <${pointer}> ${HAS_VERSION} ${release} } }`,
    ];
  },
  cleanUp: async (client, plan, graceMs) => {
    const { pointer, graphs } = plan;
    const rows = await client.select(`SELECT ?r ?v WHERE { GRAPH <${pointer}> { ?r ${HAS_PART} ?v } }`);
    const current = `${pointer}/${plan.releaseId}`;
    const old = rows
      .map((row) => ({ release: row['r']?.value ?? '', version: row['v']?.value ?? '' }))
      .filter(({ release, version }) => release !== current || !graphs.some(({ staging }) => staging === version));
    // A query that found the old release through the pointer would find its graphs empty.
    if (old.length > 0) await wait(graceMs);
    for (const { release, version } of old) {
      await client.update(`DROP SILENT GRAPH <${version}>`);
      await client.update(`DELETE WHERE { GRAPH <${pointer}> { <${version}> ?p ?o } }`);
      await client.update(`DELETE DATA { GRAPH <${pointer}> { <${release}> ${HAS_PART} <${version}> } }`);
    }
  },
};

export const SWAPS: Readonly<Record<SwapMethod, Swap>> = { transaction: TRANSACTION, pointer: POINTER };

/** A graph may come or go between releases; where none is left, it is another dataset that would be swept away. */
function refuseOther({ pointer, graphs }: LoadPlan, present: readonly string[]): void {
  if (present.length === 0 || graphs.some(({ name }) => present.includes(name))) return;
  const others = present.map((name) => `<${name}>`).join(', ');
  throw new LoadError('refused', `<${pointer}> says what is current of other graphs: ${others}. Nothing was changed`);
}
