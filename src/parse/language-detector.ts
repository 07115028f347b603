// Words in, languages that they may be in out, best first.

/** A language and how well the words fit it, 0 to 1. */
export interface LanguageScore {
  /** ISO 639-1 */
  readonly language: string;
  readonly score: number;
}

/** Languages by falling score; empty where the words tell nothing, as acronyms and numbers do. */
export type DetectLanguage = (text: string) => readonly LanguageScore[];

/**
 * Loads the language detector. It takes a third of a second and some 30 MB, so it is loaded only where no option, front
 * matter or path says the language.
 */
export async function loadLanguageDetector(): Promise<DetectLanguage> {
  const { eld } = await import('eld/small');
  return (text) =>
    Object.entries(eld.detect(text).getScores())
      .map(([language, score]) => ({ language, score }))
      .sort((one, other) => other.score - one.score || (one.language < other.language ? -1 : 1));
}
