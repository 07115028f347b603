// The address on the command line and a profile in, the addresses of the store's services out.

import { UsageError } from '../../diagnostic.js';
import type { StoreProfile } from './store-profile.js';

/** Where each kind of request goes. */
export interface StoreAddresses {
  readonly query: URL;
  readonly update: URL;
  readonly graphStore: URL;
  /** Where readers ask. */
  readonly read: URL;
}

/** Addresses that do not follow from the first one. */
export interface OtherAddresses {
  readonly updateUrl?: string;
  readonly graphUrl?: string;
}

/** @throws UsageError when an address is no http(s) URL, or holds credentials */
export function storeAddresses(address: string, profile: StoreProfile, others: OtherAddresses = {}): StoreAddresses {
  const base = checkedUrl(address, 'The address of the store');
  const { paths } = profile;
  const query = below(base, paths.query);
  return {
    query,
    update: others.updateUrl === undefined ? below(base, paths.update) : checkedUrl(others.updateUrl, '--update-url'),
    graphStore:
      others.graphUrl === undefined ? below(base, paths.graphStore) : checkedUrl(others.graphUrl, '--graph-url'),
    read: paths.read === undefined ? query : below(base, paths.read),
  };
}

function checkedUrl(address: string, what: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  // Not repeated in the message: what does not parse may hold a password all the same.
  if (!url || !/^https?:$/u.test(url.protocol)) throw new UsageError(`${what} must be an http(s) URL`);
  if (url.username || url.password) {
    throw new UsageError(`${what} holds credentials; put them into POLICYGRAPH_USER and POLICYGRAPH_PASSWORD`);
  }
  if (url.search || url.hash) throw new UsageError(`${what} must have no ? or #`);
  return url;
}

function below(base: URL, path: string): URL {
  const url = new URL(base);
  if (path !== '') url.pathname = url.pathname.replace(/\/+$/u, '') + path;
  return url;
}

/** The address of one graph by the Graph Store Protocol. https://www.w3.org/TR/sparql11-http-rdf-update/ */
export function graphAddress(graphStore: URL, graph: string): URL {
  const url = new URL(graphStore);
  url.searchParams.set('graph', graph);
  return url;
}

/** The address that answers queries from these graphs alone, whatever else is in the store. */
export function readAddress(read: URL, graphs: readonly string[]): URL {
  const url = new URL(read);
  for (const graph of graphs) url.searchParams.append('default-graph-uri', graph);
  return url;
}
