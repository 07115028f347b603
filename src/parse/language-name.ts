// The words of a link in; whether they are the name of a language, as in a list of the versions of a page, out.

import { LANGUAGES } from '../read/source-text.js';

/** Whether words name a language, in that language itself or in one of the catalogue: `Español`, `Português (Brasil)`. */
export function isLanguageName(words: string): boolean {
  names ??= namesInLocaleData();
  return names.has(folded(words.replace(/\s*\([^()]*\)\s*$/u, '')));
}

let names: ReadonlySet<string> | undefined;

function namesInLocaleData(): ReadonlySet<string> {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const known = Intl.DisplayNames.supportedLocalesOf(codes);
  const found = [...known, ...LANGUAGES].flatMap((language) => {
    const display = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' });
    const named = LANGUAGES.some((each) => each === language) ? known : [language];
    return named.flatMap((code) => display.of(code) ?? []);
  });
  return new Set(found.map(folded));
}

function folded(words: string): string {
  return words.trim().toLowerCase();
}
