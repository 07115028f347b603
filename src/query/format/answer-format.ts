// The closed table of formats for answers: name → media type and writer.

import type { Answer } from '../policy-graph.js';
import type { CannedQuery } from '../canned-query.js';

/** Solutions or a truth value; graphs have the formats of the serialiser. */
export type TabularAnswer = Exclude<Answer, { form: 'graph' }>;

export interface FormatOptions {
  /** Width to fit a table into; without it, rows are as long as they are. */
  readonly columns?: number;
  readonly colour?: boolean;
  /** The canned query that was asked: its words explain the answer. */
  readonly query?: CannedQuery;
  /** The language that labels and texts were asked for. */
  readonly language?: string;
}

type Writer = (answer: TabularAnswer, options: FormatOptions) => string | Promise<string>;

interface AnswerFormat {
  readonly mediaType: string;
  /** Loads the writer: one answer needs one of them, and the plotting library is larger than everything else. */
  readonly load: () => Promise<Writer>;
}

export const ANSWER_FORMATS = {
  table: { mediaType: 'text/plain', load: async () => (await import('./table-format.js')).formatTable },
  csv: { mediaType: 'text/csv', load: async () => (await import('./csv-format.js')).formatCsv },
  tsv: { mediaType: 'text/tab-separated-values', load: async () => (await import('./tsv-format.js')).formatTsv },
  json: {
    mediaType: 'application/sparql-results+json',
    load: async () => (await import('./json-format.js')).formatSolutionsJson,
  },
  xml: {
    mediaType: 'application/sparql-results+xml',
    load: async () => (await import('./xml-format.js')).formatSolutionsXml,
  },
  md: { mediaType: 'text/markdown', load: async () => (await import('./markdown-format.js')).formatMarkdown },
  html: { mediaType: 'text/html', load: async () => (await import('./html-format.js')).formatHtml },
  sheet: { mediaType: 'text/csv', load: async () => (await import('./csv-format.js')).formatSheet },
  svg: { mediaType: 'image/svg+xml', load: async () => (await import('./chart-format.js')).formatChart },
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
  const write: Writer = await ANSWER_FORMATS[format].load();
  return write(answer, options);
}
