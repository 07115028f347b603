// `policygraph release`: a built graph and the publisher's settings in, a folder that can be put on any web server out.

import type { Command } from 'commander';
import type { ReleaseResult } from '../publish/release/release.js';
import type { Finish } from './command.js';
import { countBySeverity, reportDiagnostics, styled, type Terminal } from './terminal.js';

interface ReleaseSettings {
  readonly settings: string;
  readonly output: string;
  readonly releaseVersion: string;
  readonly date: string;
  readonly baseUrl?: string;
  readonly archive?: boolean;
  readonly withoutTexts?: boolean;
  readonly shapes?: string[];
  readonly score?: boolean;
  readonly json?: boolean;
}

export function registerRelease(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('release')
    .description('make a folder to publish: graph, tables, queries, ontology, and a description for every portal')
    .argument('[graph]', 'folder of a build or release, or its graph.nq or graph.trig', 'output')
    .requiredOption('--release-version <version>', 'version of the release, such as 1.2.0')
    .requiredOption('--date <day>', 'day of the release (YYYY-MM-DD)')
    .option('--settings <file>', 'what the publisher says about the dataset', 'catalogue/dataset.yaml')
    .option('-o, --output <folder>', 'folder to write into', 'release')
    .option('--base-url <url>', 'where the folder is served, instead of baseUrl of the settings')
    .option('--archive', 'also pack the folder as tar.gz and zip, beside it')
    .option('--without-texts', 'leave overviews, quotations and exceptions out: facts and places of evidence only')
    .option('--shapes <files...>', 'more SHACL shapes for the description, such as those of DCAT-AP')
    .option('--score', "score the description by the European data portal's method")
    .option('--json', 'print the summary as JSON')
    .action(async (graph: string, settings: ReleaseSettings) => {
      const { release } = await import('../publish/release/release.js');
      const { validateGraph } = await import('../validate/validate-graph.js');
      const { releaseVersion: version, date, ...others } = settings;
      const result = await release({ ...others, graph, release: { version, date } }, validateGraph);
      reportDiagnostics(terminal, result.diagnostics);
      terminal.out(settings.json ? `${JSON.stringify(result, null, 2)}\n` : summarise(result, settings, terminal));
      finish(result.written ? 0 : 1);
    });
}

function summarise(result: ReleaseResult, { output, score }: ReleaseSettings, terminal: Terminal): string {
  const { written, files, removed, archives, holdsTexts, diagnostics } = result;
  const headline = written ? `The release is in ${output}/` : `Nothing was written: ${output}/ is as it was`;
  const lines = [
    styled(terminal, 'bold', headline),
    ...(written
      ? [`  files      ${files.length}${removed.length > 0 ? `; ${removed.length} of an earlier release removed` : ''}`]
      : []),
    ...archives.map((path) => `  archive    ${path}`),
    `  texts      ${holdsTexts ? 'overviews and quotations included' : 'left out: facts and places of evidence only'}`,
    `  checked    ${countBySeverity(diagnostics) || 'the shapes hold'}`,
    ...result.gaps.map((gap) => `  lacks      ${gap}`),
    ...(score ? scoreLines(result) : []),
  ];
  return `${lines.join('\n')}\n`;
}

function scoreLines({ scores }: ReleaseResult): string[] {
  return scores.flatMap(({ dataset, points, maximum, lost }) => [
    `  score      ${points} of ${maximum} for ${dataset}`,
    ...lost.map((loss) => `             -${loss.points} ${loss.criterion}: ${loss.reason}`),
  ]);
}
