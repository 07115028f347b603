// The graphs of a release and a profile in, what goes where in which pieces out. Nothing is sent here.

import { UsageError } from '../../diagnostic.js';
import { canonicalHash } from '../../rdf/canonical.js';
import type { Dataset } from '../../rdf/dataset.js';
import { isIri } from '../../rdf/iri.js';
import { checkFit } from './check-fit.js';
import { cutPieces, type Piece } from './piece.js';
import { namedGraphs, type NamedGraph } from './statement.js';
import type { StoreProfile, SwapMethod } from './store-profile.js';

/** A graph on its way into a store. */
export interface PlannedGraph extends NamedGraph {
  /** The graph that is filled and verified before readers see anything of it. */
  readonly staging: string;
  readonly pieces: readonly Piece[];
}

export interface LoadPlan {
  /** Names the staging graphs: the same content has the same id, so that a second run goes on where the first ended. */
  readonly releaseId: string;
  readonly swap: SwapMethod;
  readonly graphs: readonly PlannedGraph[];
  /** With `pointer`: the graph that says which release is current. */
  readonly pointer: string;
}

export interface PlanSettings {
  /** Default: the first 16 digits of the canonical hash of the content. */
  readonly releaseId?: string;
  /** Name for the graph of statements that have none. */
  readonly unnamed?: string;
  /** Names of the graphs to load; default: all. */
  readonly only?: readonly string[];
}

/**
 * @throws UsageError when a graph is asked for that the release does not have, or a name is no IRI
 * @throws LoadError `unfit-data` when the store would damage the data
 */
export async function planLoad(dataset: Dataset, profile: StoreProfile, settings: PlanSettings): Promise<LoadPlan> {
  const { unnamed, only } = settings;
  if (unnamed !== undefined && !isIri(unnamed)) throw new UsageError(`--name takes an absolute IRI, not '${unnamed}'`);
  const releaseId = checkedId(settings.releaseId ?? (await canonicalHash(dataset)).slice(0, 16));
  const all = await namedGraphs(dataset, releaseId, unnamed);
  const graphs = chosen(all, only);
  if (profile.swap === 'pointer' && graphs.length < all.length) {
    throw new UsageError(`--graph: into ${profile.label} a release goes whole, or the other graphs would be lost`);
  }
  checkFit(graphs, profile);
  return {
    releaseId,
    swap: profile.swap,
    pointer: pointerOf(graphs.map(({ name }) => name)),
    graphs: graphs.map((graph) => ({
      ...graph,
      staging: `${graph.name}/${profile.swap === 'pointer' ? 'version' : 'staging'}/${releaseId}`,
      pieces: cutPieces(graph.statements, profile.pieceBytes),
    })),
  };
}

function checkedId(id: string): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/u.test(id)) {
    throw new UsageError(`--release takes letters, digits, dots, hyphens and underscores, not '${id}'`);
  }
  return id;
}

function chosen(graphs: readonly NamedGraph[], only: readonly string[] | undefined): readonly NamedGraph[] {
  if (only === undefined || only.length === 0) return graphs;
  const names = graphs.map(({ name }) => name);
  const unknown = only.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new UsageError(`--graph: there is no graph <${unknown}>; there are ${names.join(', ')}`);
  }
  return graphs.filter(({ name }) => only.includes(name));
}

/** Beside the graphs: `https://example.org/graph/current` for `…/graph/a` and `…/graph/b`; below a single one. */
function pointerOf(names: readonly string[]): string {
  const [first = '', ...others] = names;
  const folder = others.reduce((prefix, name) => commonPrefix(prefix, name), first).replace(/[^/#:]*$/u, '');
  const isPlace = others.length > 0 && /^[a-z][a-z0-9+.-]*:(?:\/\/[^/]+\/)?[^/]/iu.test(`${folder}x`);
  return isPlace ? `${folder}current` : `${first}/current`;
}

function commonPrefix(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return a.slice(0, length);
}
