// Solutions and the chart that the query's header asks for in, an SVG picture out, drawn without a browser.

import { compile, type TopLevelSpec } from 'vega-lite';
import { parse, View, Warn } from 'vega';
import { UsageError } from '../../diagnostic.js';
import type { QueryChart } from '../canned-query.js';
import type { FormatOptions, TabularAnswer } from './answer-format.js';
import { emptyAnswer } from './empty-answer.js';
import { escapeMarkup } from './escape-markup.js';
import type { Row } from '../engine.js';

/** @throws UsageError when the query has no chart */
export async function formatChart(answer: TabularAnswer, options: FormatOptions): Promise<string> {
  const { query } = options;
  if (!query?.chart || answer.form !== 'solutions') {
    throw new UsageError('--format svg needs a query that has a chart, such as coverage-matrix or timeline');
  }
  if (answer.rows.length === 0) return noteSvg(emptyAnswer(options));
  const view = new View(parse(compile(chartSpec(query.chart, query.summary, answer.rows)).spec), {
    renderer: 'none',
    logLevel: Warn,
  });
  try {
    const svg = await view.toSVG();
    // A picture needs words for those who do not see it.
    return `${svg.replace(/<svg /u, `<svg role="img" aria-label="${escapeMarkup(query.summary)}" `)}\n`;
  } finally {
    view.finalize();
  }
}

function noteSvg(text: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="40"><text x="8" y="25" font-family="sans-serif">${escapeMarkup(text)}</text></svg>\n`;
}

/** Light to dark from weak to strong, told apart without seeing hues (viridis), and nothing is as good as white. */
const PALETTE = ['#d2e21b', '#7ad151', '#22a884', '#2a788e', '#414487', '#2b0a45'];
const NOTHING = '#eeeeee';

/** Pixels, by an estimate that is twice too high: there is no screen to measure on. */
const LABEL_LIMIT = 900;

function chartSpec(chart: QueryChart, title: string, rows: readonly Row[]): TopLevelSpec {
  const shared = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title: { text: title, subtitle: leftOut(chart, rows), anchor: 'start', frame: 'bounds' },
    background: 'white',
    config: { axis: { labelLimit: LABEL_LIMIT }, font: 'sans-serif' },
  } as const;
  return chart.kind === 'matrix'
    ? { ...shared, ...matrixSpec(chart, rows) }
    : { ...shared, ...timelineSpec(chart, rows) };
}

/** What has no place on the axis is counted. */
function leftOut(chart: QueryChart, rows: readonly Row[]): string {
  if (chart.kind !== 'timeline') return '';
  const missing = rows.filter((row) => !row[chart.x]).length;
  return missing === 0 ? '' : `${missing} of ${rows.length} without ${chart.x} are not shown`;
}

function matrixSpec(chart: Extract<QueryChart, { kind: 'matrix' }>, rows: readonly Row[]) {
  const values = rows.map((row) => ({
    row: shown(row, chart.rows),
    column: shown(row, chart.columns),
    colour: shown(row, chart.colour),
    order: Number(row[chart.order]?.value ?? 0),
  }));
  const ranked = [...new Map(values.map(({ colour, order }) => [colour, order]))].sort(([, a], [, b]) => b - a);
  return {
    data: { values },
    width: { step: 26 },
    height: { step: 16 },
    mark: { type: 'rect', stroke: 'white' },
    encoding: {
      x: { field: 'column', type: 'nominal', title: null, axis: { orient: 'top', labelAngle: -60 } },
      y: { field: 'row', type: 'nominal', title: null },
      color: {
        field: 'colour',
        type: 'nominal',
        title: null,
        scale: { domain: ranked.map(([colour]) => colour), range: coloursOf(ranked.map(([, order]) => order)) },
      },
    },
  } as const;
}

/** Orders from high to low in, their colours out. */
function coloursOf(orders: readonly number[]): string[] {
  const count = orders.filter((order) => order > 0).length;
  const step = (PALETTE.length - 1) / Math.max(count - 1, 1);
  return orders.map((order, at) => (order > 0 ? (PALETTE[Math.round((count - 1 - at) * step)] ?? NOTHING) : NOTHING));
}

function timelineSpec(chart: Extract<QueryChart, { kind: 'timeline' }>, rows: readonly Row[]) {
  const values = rows
    .filter((row) => row[chart.x])
    .map((row) => ({
      x: Number(row[chart.x]?.value),
      y: `${shown(row, chart.label)} (${shown(row, chart.y)})`,
      colour: shown(row, chart.colour) || '?',
    }));
  const x = {
    field: 'x',
    type: 'quantitative',
    title: null,
    axis: { format: 'd', tickMinStep: 1 },
    scale: { zero: false, padding: 12 },
  } as const;
  const y = { field: 'y', type: 'nominal', title: null, sort: distinct(values, 'y') } as const;
  return {
    data: { values },
    width: 480,
    height: { step: 18 },
    mark: { type: 'point', filled: true, size: 90 },
    encoding: { x, y, color: { field: 'colour', type: 'nominal', title: null, scale: { scheme: 'tableau10' } } },
  } as const;
}

/** In the order of the rows, which is the order of the query. */
function distinct<K extends string>(values: readonly Readonly<Record<K, unknown>>[], key: K): string[] {
  return [...new Set(values.map((value) => String(value[key])))];
}

function shown(row: Row, column: string): string {
  return (row[`${column}Label`] ?? row[column])?.value ?? '';
}
