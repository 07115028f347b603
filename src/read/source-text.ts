// What the reader hands on: decoded text with its path, hash and language hint.

/** The three catalogue languages, BCP 47. */
export const LANGUAGES = ['en', 'es', 'pt'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A decoded file. `text` has no byte order mark; line ends are kept as they stand. */
export interface SourceText {
  /** Path as given, forward slashes; `-` for standard input. */
  readonly path: string;
  readonly text: string;
  /** SHA-256 of the bytes as received, lower-case hex. */
  readonly sha256: string;
  readonly byteSize: number;
  /** How the bytes were understood: `utf-8`, another name of the Encoding standard, or `utf-8-as-…` for repaired text. */
  readonly encoding: string;
  /** Language the user named for this file, when they did. */
  readonly language?: Language;
  /** Commit and date of the file in its Git checkout, when provenance was asked for. */
  readonly revision?: { readonly commit: string; readonly date: string; readonly repository?: string };
}
