// What a build is asked to do.

import type { Language } from '../read/source-text.js';

export interface BuildSettings {
  /** Folders, files, globs, or `-` for standard input. */
  readonly inputs: readonly string[];
  /** Base IRI of the data, ending in `/` or `#`. */
  readonly base: string;
  /** Language of all pages; otherwise each page tells. */
  readonly language?: Language;
  /** Where the ledger is; otherwise `ledger.csv` of the single input folder if it has one, else of the output folder. */
  readonly ledgerPath?: string;
  /** Where the decisions are; otherwise `curation.yaml` of the single input folder, if it has one; `false`: none count. */
  readonly curationPath?: string | false;
  /** Whether commit and date of each page are asked of Git. */
  readonly provenance: boolean;
  /** ISO 8601 day against which expired periods are judged; without it they are not. */
  readonly asOf?: string;
  /** End of the run, ISO 8601, noted in the graph's provenance; nothing is noted without it. */
  readonly endedAt?: string;
}

/** Whether the text is a day that there is, `2026-01-31`. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
