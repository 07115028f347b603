// A plan in; quads and the settings of an index for QLever out.

import { packedQuads, type BulkKit } from './bulk-kit.js';

/** `qlever index && qlever start` in the folder. */
export const qleverKit: BulkKit = (plan) => [
  ['graph.nq.gz', packedQuads(plan, ({ name }) => name)],
  ['Qleverfile', QLEVERFILE],
];

// The access token guards updates. It is not written here: whoever starts the server gives one.
const QLEVERFILE = `[data]
NAME = policies
DESCRIPTION = Open-source policies of governments
FORMAT = nq

[index]
INPUT_FILES = graph.nq.gz
CAT_INPUT_FILES = zcat \${INPUT_FILES}
SETTINGS_JSON = { "num-triples-per-batch": 1000000 }

[server]
HOST_NAME = localhost
PORT = 7001
MEMORY_FOR_QUERIES = 4G
TIMEOUT = 60s

[runtime]
SYSTEM = docker
IMAGE = docker.io/adfreiburg/qlever:latest
`;
