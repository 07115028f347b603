// The canned queries in, their parsed form as files beside the compiled code out; run by the build of the package.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMPILED_FOLDER, compileQuery, loadCannedQueries } from './load-canned-query.js';

/**
 * Writes `dist/queries/<name>.json` for every canned query, so that a start need not load the YAML and SPARQL parsers.
 * A query whose text has changed since is parsed anew when it is asked for.
 * @returns the number of files
 */
export async function compileQueries(folder = COMPILED_FOLDER): Promise<number> {
  rmSync(folder, { recursive: true, force: true });
  const queries = await loadCannedQueries();
  mkdirSync(folder, { recursive: true });
  for (const query of queries) writeFileSync(join(folder, `${query.name}.json`), JSON.stringify(compileQuery(query)));
  return queries.length;
}
