// A dataset and a folder in; the kits of bulk loaders in the folder, and the paths of their files, out.

import { UsageError } from '../../../diagnostic.js';
import { writeOutput } from '../../../output/write-output.js';
import type { Dataset } from '../../../rdf/dataset.js';
import { planLoad, type PlanSettings } from '../load-plan.js';
import { STORE_PROFILES, type StoreProfile } from '../store-profile.js';
import type { BulkKit } from './bulk-kit.js';
import { neptuneKit } from './neptune-kit.js';
import { qleverKit } from './qlever-kit.js';
import { tdb2Kit } from './tdb2-kit.js';
import { virtuosoKit } from './virtuoso-kit.js';

interface KitRow {
  /** Whose limits the data must keep to. */
  readonly profile: StoreProfile;
  readonly kit: BulkKit;
}

/** Folder of the kit → kit. */
const KITS: Readonly<Record<string, KitRow>> = {
  virtuoso: { profile: STORE_PROFILES.virtuoso, kit: virtuosoKit },
  tdb2: { profile: STORE_PROFILES.fuseki, kit: tdb2Kit },
  qlever: { profile: STORE_PROFILES.qlever, kit: qleverKit },
  neptune: { profile: STORE_PROFILES.neptune, kit: neptuneKit },
};

/** Profiles whose bulk loader has another name. */
const KIT_OF_PROFILE: ReadonlyMap<string, string> = new Map([['fuseki', 'tdb2']]);

/**
 * Writes the kit of one loader, or of all.
 *
 * @param loader a kit or a profile; default: all kits
 * @throws UsageError when there is no such kit
 * @throws LoadError `unfit-data` when a store would damage the data
 */
export async function writeBulkFiles(
  dataset: Dataset,
  folder: string,
  settings: PlanSettings,
  loader?: string,
): Promise<readonly string[]> {
  const names = loader === undefined ? Object.keys(KITS) : [KIT_OF_PROFILE.get(loader) ?? loader];
  const files = new Map<string, string | Uint8Array>();
  for (const name of names) {
    const row = Object.hasOwn(KITS, name) ? KITS[name] : undefined;
    if (!row) {
      throw new UsageError(`--offline has files for ${Object.keys(KITS).join(', ')}, not for '${name}'`);
    }
    const plan = await planLoad(dataset, row.profile, settings);
    for (const [path, content] of row.kit(plan)) files.set(`${name}/${path}`, content);
  }
  writeOutput(folder, files);
  return [...files.keys()];
}
