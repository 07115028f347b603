// A running store in, what tests do with it through the product's own code out.

import { loadIntoStore, type LoadReport, type StoreSettings } from '../../../src/publish/load/load-into-store.js';
import { planLoad, type LoadPlan, type PlanSettings } from '../../../src/publish/load/load-plan.js';
import { storeAddresses } from '../../../src/publish/load/store-address.js';
import { StoreClient } from '../../../src/publish/load/store-client.js';
import { StoreConnection } from '../../../src/publish/load/store-connection.js';
import { STORE_PROFILES, type StoreProfile } from '../../../src/publish/load/store-profile.js';
import { Dataset } from '../../../src/rdf/dataset.js';
import { iri, literal, quad } from '../../../src/rdf/terms.js';
import type { RealStore } from './real-stores.js';

export const RETRY = { retries: 1, firstPauseMs: 10 };

export function settingsOf(store: RealStore, others: Partial<StoreSettings> = {}): StoreSettings {
  const profile: StoreProfile = STORE_PROFILES[store.profile];
  return {
    profile,
    addresses: storeAddresses(store.url, profile),
    ...(store.credentials ? { credentials: store.credentials } : {}),
    timeoutMs: 60_000,
    retry: RETRY,
    ...others,
  };
}

export async function planFor(
  store: RealStore,
  dataset: Dataset,
  settings: PlanSettings & { pieceBytes?: number } = {},
): Promise<LoadPlan> {
  const profile = STORE_PROFILES[store.profile];
  return planLoad(
    dataset,
    { ...profile, ...(settings.pieceBytes ? { pieceBytes: settings.pieceBytes } : {}) },
    settings,
  );
}

export async function load(
  store: RealStore,
  dataset: Dataset,
  others: Partial<StoreSettings> = {},
): Promise<LoadReport> {
  return loadIntoStore(await planFor(store, dataset), settingsOf(store, others));
}

/** Asks and changes a store behind the back of a load. */
export function clientOf(store: RealStore): StoreClient {
  const settings = settingsOf(store);
  const connection = new StoreConnection({ ...settings, authentication: settings.profile.authentication });
  return new StoreClient(connection, settings.addresses, RETRY, () => undefined);
}

/** A release of so many statements that all say which release they are of. */
export function numbered(graph: string, release: string, count: number): Dataset {
  const subjects = Array.from({ length: count }, (_, index) => iri(`https://example.org/item/${index}`));
  return Dataset.of(
    subjects.map((subject) => quad(subject, iri('https://example.org/release'), literal(release), iri(graph))),
  );
}
