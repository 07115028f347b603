// A plan in; files for Virtuoso's ld_dir and scripts for isql out.

import { writeNTriples } from '../../../serialise/n-quads.js';
import { datasetOf } from '../statement.js';
import { SWAPS } from '../swap-graphs.js';
import { fileStem, pack, type BulkKit } from './bulk-kit.js';

/**
 * One file for each graph with its name beside it. ld_dir looks for `x.nt.graph` beside `x.nt.gz`, not for
 * `x.nt.gz.graph`, and never loads a file twice while its row stands in the list.
 */
export const virtuosoKit: BulkKit = (plan) => [
  ...plan.graphs.flatMap((graph, index) => [
    [`${fileStem(graph, index)}.nt.gz`, pack(writeNTriples(datasetOf(graph.statements)))] as const,
    [`${fileStem(graph, index)}.nt.graph`, `${graph.staging}\n`] as const,
  ]),
  ['load.sql', loadScript(plan.graphs.map(({ staging, statements }) => [staging, statements.length]))],
  ['switch.sql', switchScript(SWAPS.pointer.updates(plan))],
];

function loadScript(counts: readonly (readonly [graph: string, count: number])[]): string {
  const checks = counts.map(
    ([graph, count]) => `-- must say ${count}\nSPARQL SELECT COUNT(*) FROM <${graph}> WHERE { ?s ?p ?o };`,
  );
  return `-- isql HOST:PORT USER PASSWORD load.sql -i FOLDER
-- FOLDER is where these files are on the server; DirsAllowed in its ini file must hold it.
delete from DB.DBA.LOAD_LIST where ll_file like '$ARGV[$I]/%';
ld_dir ('$ARGV[$I]', '*.nt.gz', 'urn:x-policygraph:no-graph-file');
rdf_loader_run ();
checkpoint;
-- no row may be left here
select ll_file, ll_state, ll_error from DB.DBA.LOAD_LIST where ll_file like '$ARGV[$I]/%' and (ll_state <> 2 or ll_error is not null);
${checks.join('\n')}
-- when all is well: isql HOST:PORT USER PASSWORD switch.sql
`;
}

/** A transaction for each request, or a reader could find no release between two statements of one. */
function switchScript(updates: readonly string[]): string {
  const transactions = updates.map((update) => {
    const statements = update.split(' ;\n').map((statement) => `SPARQL ${statement};\n`);
    return `${statements.join('')}COMMIT WORK;\n`;
  });
  return `SET AUTOCOMMIT=OFF;\n${transactions.join('')}checkpoint;\n`;
}
