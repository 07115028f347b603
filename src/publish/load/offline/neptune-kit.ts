// A plan in; files to be copied to S3, the request for Neptune's loader and the update that follows it out.

import { SWAPS } from '../swap-graphs.js';
import { packedQuads, type BulkKit } from './bulk-kit.js';

/**
 * The loader is no transaction, so it fills the staging graphs; `swap.ru` is one update that moves readers.
 * https://docs.aws.amazon.com/neptune/latest/userguide/load-api-reference-load.html
 */
export const neptuneKit: BulkKit = (plan) => [
  [`s3/${plan.releaseId}/graph.nq.gz`, packedQuads(plan, ({ staging }) => staging)],
  ['load-request.json', `${JSON.stringify(loadRequest(plan.releaseId), null, 2)}\n`],
  ['swap.ru', `${SWAPS.transaction.updates(plan).join(' ;\n')}\n`],
  ['clean-up.ru', `${plan.graphs.map(({ staging }) => `DROP SILENT GRAPH <${staging}>`).join(' ;\n')}\n`],
];

/** Words in capitals are for the owner of the cluster to fill in. */
function loadRequest(releaseId: string): Readonly<Record<string, string>> {
  return {
    source: `s3://BUCKET/${releaseId}/`,
    format: 'nquads',
    iamRoleArn: 'arn:aws:iam::ACCOUNT:role/ROLE',
    region: 'REGION',
    mode: 'NEW',
    failOnError: 'TRUE',
    parallelism: 'MEDIUM',
    queueRequest: 'TRUE',
  };
}
