// A plan in; quads and a script that makes a TDB2 database of them out.

import { packedQuads, type BulkKit } from './bulk-kit.js';

/** The database is made anew beside the one in use: tdb2.tdbloader into a database in use would show each batch. */
export const tdb2Kit: BulkKit = (plan) => [
  ['graph.nq.gz', packedQuads(plan, ({ name }) => name)],
  ['load.sh', SCRIPT],
];

const SCRIPT = `#!/bin/sh
# load.sh DATABASE: makes a new TDB2 database; then let the server's configuration name it and restart the server.
# TDBLOADER holds the command when tdb2.tdbloader is not on the path.
set -eu
database=\${1:?usage: load.sh DATABASE}
here=$(CDPATH= cd "$(dirname "$0")" && pwd)
if [ -e "$database" ]; then
  echo "$database exists: give a new folder" >&2
  exit 2
fi
\${TDBLOADER:-tdb2.tdbloader} --loc "$database.part" "$here/graph.nq.gz"
mv "$database.part" "$database"
`;
