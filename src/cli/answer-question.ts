// A question, its arguments and the wanted format in; the answer on standard output out.

import { UsageError } from '../diagnostic.js';
import { QueryError } from '../query/engine.js';
import { ANSWER_FORMATS, formatAnswer, isAnswerFormat, type FormatOptions } from '../query/format/answer-format.js';
import { findGraph } from '../query/find-graph.js';
import { openGraph, type GraphOptions } from '../query/open-graph.js';
import type { Answer, AskOptions, PolicyGraph } from '../query/policy-graph.js';
import { findQuestion, type Question } from './find-question.js';
import { GRAPH_FORMATS, writeGraphAnswer } from './write-graph-answer.js';
import type { ExitCode } from './command.js';
import { prepareShortRun } from './prepare-short-run.js';
import { noteAbsentNames, noteGraph } from './graph-note.js';
import type { Terminal } from './terminal.js';

export interface AnswerSettings extends GraphOptions {
  readonly format?: string;
  readonly limit?: string;
  readonly count?: boolean;
  readonly explain?: boolean;
}

/**
 * Opens the graph and asks it once.
 * @returns 0, or 1 when the graph could not answer; why is said on standard error
 * @throws UsageError on wrong use
 */
export async function answerQuestion(
  text: string,
  rest: readonly string[],
  settings: AnswerSettings,
  terminal: Terminal,
): Promise<ExitCode> {
  const question = await findQuestion(text, terminal);
  checkFormat(settings.format);
  noteGraph(settings, terminal);
  // Own queries may never end; the shipped ones do, and start faster without a thread of their own.
  const timeoutMs = settings.timeoutMs ?? (question.kind === 'sparql' ? OWN_QUERY_TIMEOUT_MS : undefined);
  const isInThisThread = timeoutMs === undefined && settings.endpoint === undefined;
  if (isInThisThread) prepareShortRun(findGraph(settings.graph, terminal.cwd));
  try {
    const graph = await openGraph({ ...settings, ...(timeoutMs === undefined ? {} : { timeoutMs }) });
    try {
      await askQuestion(graph, question, rest, settings, terminal);
    } finally {
      await graph.close();
    }
    return 0;
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    terminal.err(`error: ${error.message}\n`);
    return 1;
  }
}

const OWN_QUERY_TIMEOUT_MS = 60_000;

/** Asks a graph that is open. @throws UsageError on wrong use; QueryError when the graph cannot answer */
export async function ask(
  graph: PolicyGraph,
  text: string,
  rest: readonly string[],
  settings: AnswerSettings,
  terminal: Terminal,
): Promise<void> {
  await askQuestion(graph, await findQuestion(text, terminal), rest, settings, terminal);
}

async function askQuestion(
  graph: PolicyGraph,
  question: Question,
  rest: readonly string[],
  settings: AnswerSettings,
  terminal: Terminal,
): Promise<void> {
  const args = parseArguments(question, rest);
  const options = settings.limit === undefined ? {} : { limit: parseLimit(settings.limit) };
  try {
    if (settings.explain) {
      terminal.out(`${await explained(graph, question, args, options)}\n`);
      return;
    }
    const answer = await answered(graph, question, args, options);
    if (question.kind === 'sparql' && isEmpty(answer)) await noteAbsentNames(question.sparql, graph, terminal);
    await print(answer, wordsFor(question, args), settings, terminal);
  } catch (error) {
    throw error instanceof QueryError && error.problem === 'syntax' ? new UsageError(error.message) : error;
  }
}

async function explained(
  graph: PolicyGraph,
  question: Question,
  args: Record<string, string>,
  options: AskOptions,
): Promise<string> {
  return question.kind === 'canned' ? graph.explain(question.query, args, options) : question.sparql.trimEnd();
}

async function answered(
  graph: PolicyGraph,
  question: Question,
  args: Record<string, string>,
  options: AskOptions,
): Promise<Answer> {
  return question.kind === 'canned' ? graph.ask(question.query, args, options) : graph.query(question.sparql, options);
}

/** What a format for readers says beside the answer, and the language that it was asked for. */
function wordsFor(question: Question, args: Record<string, string>): FormatOptions {
  if (question.kind !== 'canned') return {};
  const { query } = question;
  const parameter = query.parameters.find(({ type }) => type === 'language');
  const language = parameter && (args[parameter.name] ?? parameter.defaultValue);
  return { query, ...(language === undefined ? {} : { language }) };
}

async function print(
  answer: Answer,
  words: FormatOptions,
  settings: AnswerSettings,
  terminal: Terminal,
): Promise<void> {
  if (settings.count) {
    terminal.out(`${countOf(answer)}\n`);
  } else if (answer.form === 'graph') {
    terminal.out(await writeGraphAnswer(answer.quads, settings.format ?? 'table'));
  } else {
    const format = settings.format ?? 'table';
    if (!isAnswerFormat(format)) throw new UsageError(`--format ${format} is for graphs; this question gives rows`);
    const { colour } = terminal;
    const text = await formatAnswer(answer, format, { colour, columns: tableWidth(terminal), ...words });
    terminal.out(text);
  }
}

/** Files and pipes have no width of their own; people who read a table there do. */
const WIDTH_OUTSIDE_TERMINALS = 120;

/** The terminal's, else what COLUMNS says. */
function tableWidth({ columns, env }: Terminal): number {
  const told = Number(env['COLUMNS'] ?? 0);
  return columns ?? (Number.isInteger(told) && told > 0 ? told : WIDTH_OUTSIDE_TERMINALS);
}

function countOf(answer: Answer): number {
  if (answer.form === 'solutions') return answer.rows.length;
  return answer.form === 'graph' ? answer.quads.length : 1;
}

function isEmpty(answer: Answer): boolean {
  return answer.form === 'truth' ? !answer.truth : countOf(answer) === 0;
}

/** What other programs write their results to. */
const OUTPUT = /^(?:-o|--output)$/u;

function parseArguments(question: Question, rest: readonly string[]): Record<string, string> {
  const args = new Map<string, string>();
  const words = rest.flatMap((word) => (/^--[^=]+=/u.test(word) ? splitAssignment(word) : [word]));
  for (let at = 0; at < words.length; at += 2) {
    const [option = '', value] = words.slice(at, at + 2);
    if (OUTPUT.test(option))
      throw new UsageError(
        `${option} is no option here: answers go to standard output; write '> file' behind the command`,
      );
    if (!option.startsWith('--'))
      throw new UsageError(`'${option}' is no option; parameters are given as --name value`);
    if (value === undefined) throw new UsageError(`${option} needs a value`);
    if (args.has(option.slice(2))) throw new UsageError(`${option} is given twice; it takes one value`);
    args.set(option.slice(2), value);
  }
  if (question.kind === 'sparql' && words.length > 0) {
    throw new UsageError(`An ad hoc query takes no ${words[0] ?? ''}: write the value into the query`);
  }
  return Object.fromEntries(args);
}

function splitAssignment(word: string): readonly string[] {
  const at = word.indexOf('=');
  return [word.slice(0, at), word.slice(at + 1)];
}

function parseLimit(text: string): number {
  if (!/^[1-9]\d{0,8}$/u.test(text)) throw new UsageError(`--limit takes a whole number above zero, not '${text}'`);
  return Number(text);
}

/** @throws UsageError when there is no such format */
export function checkFormat(format: string | undefined): void {
  if (format === undefined || isAnswerFormat(format) || Object.hasOwn(GRAPH_FORMATS, format)) return;
  const taken = [...Object.keys(ANSWER_FORMATS), ...Object.keys(GRAPH_FORMATS)].join(', ');
  throw new UsageError(`--format takes ${taken}, not '${format}'`);
}
