// The prompt at a terminal: what Ctrl-C does while something is asked, typed, or neither.

import { EventEmitter, once } from 'node:events';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { runShell } from '../../src/cli/query-shell.js';
import type { Terminal } from '../../src/cli/terminal.js';
import { QueryError, type QueryEngine } from '../../src/query/engine.js';
import { openGraph } from '../../src/query/open-graph.js';
import { PolicyGraph } from '../../src/query/policy-graph.js';

const graph = await openGraph('tests/query/fixtures/policies.trig');

describe('Ctrl-C', () => {
  /** A shell at a terminal, with a graph that gives no answer before it is interrupted. */
  function atTerminal() {
    const [input, output] = [new PassThrough(), Object.assign(new PassThrough(), { isTTY: true })];
    const happened = new EventEmitter();
    const asked = once(happened, 'asked');
    const engine: QueryEngine = {
      ...graph.engine,
      select: async () => {
        happened.emit('asked');
        await once(happened, 'interrupted');
        throw new QueryError('refused', 'The query was stopped');
      },
      interrupt: () => Promise.resolve(void happened.emit('interrupted')),
    };
    const written = { out: '', err: '' };
    const terminal: Terminal = {
      out: (text) => (written.out += text),
      err: (text) => (written.err += text),
      colour: false,
      interactive: true,
      env: {},
      cwd: process.cwd(),
    };
    const ended = runShell(new PolicyGraph(engine), terminal, { input, output });
    return { input, output, asked, ended, written };
  }

  test('leaves where nothing was typed, without another prompt', async () => {
    const { input, output, ended } = atTerminal();
    input.write('\u0003');
    await ended;
    expect(String(output.read()).match(/policy>/gu)).toHaveLength(1);
  });

  test('takes back what was typed', async () => {
    const { input, ended, written } = atTerminal();
    input.write('nonsense\u0003');
    input.write('.quit\n');
    await ended;
    expect(written.err).toBe('');
  });

  test('stops a query, and the shell goes on', async () => {
    const { input, asked, ended, written } = atTerminal();
    input.write('SELECT * { ?s ?p ?o }\n');
    await asked;
    input.write('\u0003');
    input.write('ASK { ?s ?p ?o }\n.quit\n');
    await ended;
    expect(written.err).toBe('The query was stopped\n');
    expect(written.out).toMatch(/yes\n$/u);
  });
});
