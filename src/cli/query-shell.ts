// A graph and a terminal in; reads lines, answers questions and SPARQL, until the input ends or `.quit`.

import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { UsageError } from '../diagnostic.js';
import { checkLanguage } from '../query/check-language.js';
import { completeLine } from '../query/complete-line.js';
import { QueryError } from '../query/engine.js';
import { KNOWN_PREFIXES } from '../query/known-prefixes.js';
import { parseQuery } from '../query/sparql-text.js';
import { loadCannedQueries } from '../query/load-canned-query.js';
import type { CannedQuery } from '../query/canned-query.js';
import type { PolicyGraph } from '../query/policy-graph.js';
import { ask, checkFormat, type AnswerSettings } from './answer-question.js';
import { describeQuestion, listQuestions } from './question-help.js';
import { splitWords } from './split-words.js';
import type { Terminal } from './terminal.js';

interface Streams {
  readonly input: Readable;
  readonly output: Writable;
}

const PROMPT = 'policy> ';
const MORE = '   ...> ';
const HISTORY_LINES = 500;

/** Command → what it does, as `.help` shows it. */
const COMMANDS: Readonly<Record<string, string>> = {
  '.help [question]': 'this list, or help for a question',
  '.list': 'the questions',
  '.format <name>': 'format of the answers: table, csv, tsv, json, xml, md, html, sheet; ttl, nt, jsonld for graphs',
  '.lang <tag>': 'language of the answers to questions',
  '.limit <rows>': 'at most so many rows; .limit 0 for all',
  '.explain <question>': 'the query that would run',
  '.prefixes': 'prefixes that need no declaration',
  '.quit': 'leave (also Ctrl-D); Ctrl-C stops a query',
};

/** What the commands of the shell change. */
interface ShellState {
  readonly settings: AnswerSettings;
  readonly language?: string;
  /** Lines of a query that has begun and may go on. */
  readonly pending: string;
}

export async function runShell(graph: PolicyGraph, terminal: Terminal, streams: Streams): Promise<void> {
  const queries = await loadCannedQueries();
  const commands = Object.keys(COMMANDS).map((usage) => usage.split(' ')[0] ?? usage);
  let state: ShellState = { settings: {}, pending: '' };
  const reader = createInterface({
    ...streams,
    prompt: PROMPT,
    history: [...readHistory(terminal)],
    historySize: HISTORY_LINES,
    removeHistoryDuplicates: true,
    completer: (line, done) => {
      completeLine(line, { engine: graph.engine, queries, commands, before: state.pending }).then(
        ([candidates, replaced]) => {
          done(null, [[...candidates], replaced]);
        },
        () => {
          done(null, [[], line]);
        },
      );
    },
  });
  // Ctrl-C stops what is asked, else takes back what was typed, else leaves.
  const reading = { isAsking: false, isOpen: true, hasQuit: false };
  reader.once('close', () => {
    reading.isOpen = false;
  });
  reader.on('SIGINT', () => {
    if (reading.isAsking) {
      void graph.engine.interrupt?.();
    } else if (state.pending === '' && reader.line === '') {
      reader.close();
    } else {
      reader.write(null, { ctrl: true, name: 'u' });
      state = { ...state, pending: '' };
      prompt(reader, state, terminal);
    }
  });
  if (terminal.interactive) terminal.out("Questions by name, or SPARQL; '.help' tells more.\n");
  prompt(reader, state, terminal);
  for await (const line of reader) {
    remember(terminal, line);
    reading.hasQuit = /^\s*\.?(?:quit|exit)\s*$/u.test(line);
    if (reading.hasQuit) break;
    reading.isAsking = true;
    state = await step(line, state, graph, terminal, queries).catch((error: unknown) =>
      reported(error, state, terminal),
    );
    reading.isAsking = false;
    // A prompt of a closed reader would open its input again and wait for ever.
    if (reading.isOpen) prompt(reader, state, terminal);
  }
  if (state.pending !== '') await answerPending(state, graph, terminal);
  if (terminal.interactive && !reading.hasQuit) terminal.out('\n');
  reader.close();
}

function prompt(reader: Interface, { pending }: ShellState, { interactive }: Terminal): void {
  if (!interactive) return;
  reader.setPrompt(pending === '' ? PROMPT : MORE);
  reader.prompt();
}

/** An error of the person or of the engine ends the query, not the shell. */
function reported(error: unknown, state: ShellState, terminal: Terminal): ShellState {
  if (!(error instanceof UsageError) && !(error instanceof QueryError)) throw error;
  terminal.err(`${error.message}\n`);
  return { ...state, pending: '' };
}

async function step(
  line: string,
  state: ShellState,
  graph: PolicyGraph,
  terminal: Terminal,
  queries: readonly CannedQuery[],
): Promise<ShellState> {
  if (state.pending !== '') {
    const isOver = hasClosed(state.pending) && !CONTINUES.test(line);
    if (!isOver) return { ...state, pending: `${state.pending}${line}\n` };
    return step(line, await answerPending(state, graph, terminal), graph, terminal, queries);
  }
  if (line.trim() === '' || line.trimStart().startsWith('#')) return state;
  if (/^\s*\.?help\b/u.test(line)) return runCommand(line.trim().replace(/^\.?/u, '.'), state, graph, terminal);
  if (line.trimStart().startsWith('.')) return runCommand(line.trim(), state, graph, terminal);
  if (!BEGINS_QUERY.test(line)) {
    const [name = '', ...rest] = splitWords(line);
    await ask(graph, name, withLanguage(name, rest, state, queries), state.settings, terminal);
    return state;
  }
  const isWhole = await parseQuery(line, KNOWN_PREFIXES).then(
    () => true,
    () => false,
  );
  if (!isWhole) return { ...state, pending: `${line}\n` };
  await ask(graph, line, [], state.settings, terminal);
  return state;
}

/** Anything else is the name of a question, or a mistyped one. */
const BEGINS_QUERY = /^\s*(?:select|construct|ask|describe|prefix|base)\b(?!-)/iu;
/** What may follow the closing brace on a line of its own. */
const CONTINUES = /^\s*(?:#|(?:where|from|group|having|order|limit|offset|values)\b)/iu;

/** A query on several lines is asked when a line cannot belong to it any more: an empty one, a question, the end of the input. */
async function answerPending(state: ShellState, graph: PolicyGraph, terminal: Terminal): Promise<ShellState> {
  const after = { ...state, pending: '' };
  return ask(graph, state.pending, [], state.settings, terminal).then(
    () => after,
    (error: unknown) => reported(error, after, terminal),
  );
}

/** As many braces close as open, so that the query could end here. */
function hasClosed(text: string): boolean {
  const bare = text.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|<[^<>\s]*>|#[^\n]*/gu, ' ');
  const opened = bare.split('{').length;
  return opened > 1 && opened <= bare.split('}').length;
}

function withLanguage(
  name: string,
  rest: readonly string[],
  { language }: ShellState,
  queries: readonly CannedQuery[],
): readonly string[] {
  const takes = queries.find((query) => query.name === name)?.parameters.some((parameter) => parameter.name === 'lang');
  return language === undefined || !takes || rest.includes('--lang') ? rest : [...rest, '--lang', language];
}

async function runCommand(
  line: string,
  state: ShellState,
  graph: PolicyGraph,
  terminal: Terminal,
): Promise<ShellState> {
  const [command = '', value, ...more] = splitWords(line);
  const { settings } = state;
  switch (command) {
    case '.help':
      terminal.out(value === undefined ? helpText() : await describeQuestion(value, terminal));
      return state;
    case '.list':
      terminal.out(await listQuestions(terminal, false));
      return state;
    case '.prefixes':
      terminal.out(
        Object.entries(KNOWN_PREFIXES)
          .map(([prefix, iri]) => `${prefix}: ${iri}\n`)
          .join(''),
      );
      return state;
    case '.format':
      checkFormat(value ?? '');
      return { ...state, settings: { ...settings, ...(value === undefined ? {} : { format: value }) } };
    case '.limit':
      return { ...state, settings: withLimit(settings, value) };
    case '.lang':
      if (value === undefined) return state;
      return { ...state, language: (await checkLanguage(graph.engine, 'lang', value)).value };
    case '.explain':
      await ask(graph, value ?? '', more, { ...settings, explain: true }, terminal);
      return state;
    default:
      throw new UsageError(`There is no command ${command}; '.help' lists them`);
  }
}

function withLimit(settings: AnswerSettings, value: string | undefined): AnswerSettings {
  const { format } = settings;
  return {
    ...(format === undefined ? {} : { format }),
    ...(value === undefined || value === '0' ? {} : { limit: value }),
  };
}

function helpText(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((usage) => usage.length));
  const lines = Object.entries(COMMANDS).map(([usage, meaning]) => `  ${usage.padEnd(width)}  ${meaning}\n`);
  return `Type the name of a question with its options (sbom-duties --country EU), or SPARQL: a query on several
lines ends at an empty line, or at one that cannot belong to it. Tab completes names, options, prefixes and terms.\n${lines.join('')}`;
}

/** Newest first, as readline keeps it. */
function readHistory(terminal: Terminal): readonly string[] {
  const path = historyPath(terminal);
  if (path === undefined || !existsSync(path)) return [];
  return readFileSync(path, 'utf8').split('\n').filter(Boolean).slice(-HISTORY_LINES).reverse();
}

function remember(terminal: Terminal, line: string): void {
  const path = historyPath(terminal);
  if (path !== undefined && line.trim() !== '') appendFileSync(path, `${line}\n`, { mode: 0o600 });
}

/** Only what a person types is kept. */
function historyPath({ env, interactive }: Terminal): string | undefined {
  const home = env['HOME'] ?? env['USERPROFILE'];
  return interactive && home ? join(home, '.policygraph_history') : undefined;
}
