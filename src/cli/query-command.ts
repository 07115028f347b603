// `policygraph query`: a question by name, or SPARQL, in; its answer on standard output out.

import { Option, type Command } from 'commander';
import type { Finish } from './command.js';
import { graphOptions, graphSettings, type GraphFlags } from './graph-options.js';
import type { Terminal } from './terminal.js';

interface QueryFlags extends GraphFlags {
  readonly format?: string;
  readonly limit?: string;
  readonly count?: boolean;
  readonly explain?: boolean;
  readonly json?: boolean;
  readonly help?: boolean;
}

export function registerQuery(program: Command, terminal: Terminal, finish: Finish): void {
  const command = program
    .command('query')
    .description('answer a question from the graph; without a name, list the questions')
    .argument('[question]', 'name of a question, SPARQL text, a .rq file, or - for standard input')
    // The parameters of a question become options; which there are, its file says.
    .argument('[parameters...]', "the question's own options, such as --country FR")
    .allowUnknownOption()
    .helpOption(false)
    .option(
      '-f, --format <format>',
      'table, csv, tsv, json, xml, md, html, sheet (CSV as spreadsheets open it), svg; ttl, nt, jsonld… for graphs',
      'table',
    );
  graphOptions(command)
    .option('--limit <rows>', 'give at most so many rows')
    .option('--count', 'give only the number of rows')
    .option('--explain', 'print the query that would run')
    .addOption(
      new Option('--json', 'the same as --format json; without a question, the list of questions as JSON').conflicts(
        'format',
      ),
    )
    .option('-h, --help', 'help for the command, or for a question')
    .action(async (question: string | undefined, rest: string[], flags: QueryFlags) => {
      if (question !== undefined && !flags.help) {
        const { answerQuestion } = await import('./answer-question.js');
        const format = flags.json ? { format: 'json' } : {};
        const settings = { ...flags, ...format, ...graphSettings(flags, terminal) };
        finish(await answerQuestion(question, rest, settings, terminal));
        return;
      }
      const { listQuestions, describeQuestion } = await import('./question-help.js');
      if (question === undefined) {
        if (flags.help) terminal.out(`${command.helpInformation()}\n`);
        terminal.out(await listQuestions(terminal, flags.json ?? false));
      } else {
        terminal.out(await describeQuestion(question, terminal));
      }
      finish(0);
    });
}
