// The closed table of formats for answers: name → media type and writer.

import type { Answer } from '../policy-graph.js';
import type { CannedQuery } from '../canned-query.js';
import { formatCsv } from './csv-format.js';
import { formatHtml } from './html-format.js';
import { formatSolutionsJson } from './json-format.js';
import { formatMarkdown } from './markdown-format.js';
import { formatTable } from './table-format.js';
import { formatTsv } from './tsv-format.js';
import { formatSolutionsXml } from './xml-format.js';

/** Solutions or a truth value; graphs have the formats of the serialiser. */
export type TabularAnswer = Exclude<Answer, { form: 'graph' }>;

export interface FormatOptions {
  /** Width to fit a table into; without it, rows are as long as they are. */
  readonly columns?: number;
  readonly colour?: boolean;
  /** The canned query that was asked: its words explain the answer. */
  readonly query?: CannedQuery;
}

interface AnswerFormat {
  readonly mediaType: string;
  readonly write: (answer: TabularAnswer, options: FormatOptions) => string | Promise<string>;
}

export const ANSWER_FORMATS = {
  table: { mediaType: 'text/plain', write: formatTable },
  csv: { mediaType: 'text/csv', write: formatCsv },
  tsv: { mediaType: 'text/tab-separated-values', write: formatTsv },
  json: { mediaType: 'application/sparql-results+json', write: formatSolutionsJson },
  xml: { mediaType: 'application/sparql-results+xml', write: formatSolutionsXml },
  md: { mediaType: 'text/markdown', write: formatMarkdown },
  html: { mediaType: 'text/html', write: formatHtml },
  svg: {
    mediaType: 'image/svg+xml',
    write: async (answer, options) => {
      // Loaded when a chart is wanted: the plotting library is many times larger than everything else.
      const { formatChart } = await import('./chart-format.js');
      return formatChart(answer, options);
    },
  },
} as const satisfies Record<string, AnswerFormat>;

export type AnswerFormatName = keyof typeof ANSWER_FORMATS;

export function isAnswerFormat(name: string): name is AnswerFormatName {
  return Object.hasOwn(ANSWER_FORMATS, name);
}

/** The answer as text in a format. */
export async function formatAnswer(
  answer: TabularAnswer,
  format: AnswerFormatName,
  options: FormatOptions = {},
): Promise<string> {
  return ANSWER_FORMATS[format].write(answer, options);
}
