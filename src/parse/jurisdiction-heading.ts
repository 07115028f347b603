// The words of a heading or cell in, the jurisdiction they name out.

import { LANGUAGES } from '../read/source-text.js';
import { foldWords } from './fold-words.js';
import { codeOfOfficialName, shortCountryName } from './official-name.js';

/** What a heading says about who governs. */
export interface JurisdictionWords {
  /** ISO 3166-1 alpha-2 or `EU`, from two regional indicator symbols. */
  readonly flag?: string;
  /** ISO 3166-2, from a flag that is written as a tag sequence, e.g. `GB-SCT`. */
  readonly subdivision?: string;
  readonly label: string;
  /** How many different flags there are; the first one counts. */
  readonly flagCount: number;
  /** True when the heading begins with a picture that is no flag, as headings of other sections do. */
  readonly decorated: boolean;
}

const REGIONAL_FLAG = /[\u{1F1E6}-\u{1F1FF}]{2}/gu;
/** Unicode Technical Standard 51, ED-14a: black flag, tag characters, cancel tag. */
const SUBDIVISION_FLAG = /\u{1F3F4}([\u{E0020}-\u{E007E}]+)\u{E007F}/u;
const SHORTCODE_FLAG = /:flag[-_]([a-z]{2}):/u;
const PICTURES = /[\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}\u{E0020}-\u{E007F}\uFE0F\u200D]+/gu;
/** `{#anchor .class}` behind a heading, as Python-Markdown's attribute lists write it. */
export const ATTRIBUTES = /\s*\{[#.:][^}]*\}\s*$/u;

/** `2.1 India`, `III. Chile`, `B) Peru`: the number of a heading, before a word that a name may begin with. */
const NUMBERING = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[IVXL]{1,6}[.)]|[A-Z][.)])\s+(?=\p{Lu})/u;

/** `Perú (3)`: how many entries stand below. */
const COUNT = /\s*[([]\d{1,3}[)\]]$/u;

/** A line with more characters is no heading. */
export const MAX_LABEL_LENGTH = 60;

/** Reads flag and label out of a heading; the label is empty where there is only a flag. */
export function readJurisdiction(heading: string): JurisdictionWords {
  const regionals = heading.match(REGIONAL_FLAG) ?? [];
  const [regional] = regionals;
  const tags = SUBDIVISION_FLAG.exec(heading)?.[1];
  const flag = regional ? lettersOf(regional, 0x1f1e6 - 65) : SHORTCODE_FLAG.exec(heading)?.[1]?.toUpperCase();
  const code = tags ? lettersOf(tags, 0xe0000).toUpperCase() : '';
  const label = headingWords(heading).replace(NUMBERING, '').replace(COUNT, '');
  return {
    ...(flag ? { flag } : {}),
    ...(code.length > 2 ? { subdivision: `${code.slice(0, 2)}-${code.slice(2)}` } : {}),
    label,
    flagCount: new Set(regionals).size,
    decorated: !flag && !tags && heading.trimStart().search(PICTURES) === 0,
  };
}

/** A heading without flags, pictures, attributes and the marks around it. */
export function headingWords(heading: string): string {
  return heading
    .replace(SHORTCODE_FLAG, ' ')
    .replace(ATTRIBUTES, '')
    .replace(PICTURES, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s:–—-]+|[\s:–—-]+$/gu, '');
}

function lettersOf(symbols: string, shift: number): string {
  return Array.from(symbols, (symbol) => String.fromCodePoint((symbol.codePointAt(0) ?? shift) - shift)).join('');
}

/** Whether a heading without flag is the name of a country. */
export function namesCountry(label: string): boolean {
  const known = countryNames();
  return known.has(foldWords(label)) || known.has(shortCountryName(label)) || codeOfOfficialName(label) !== undefined;
}

/**
 * Folded names of all countries and of the Union in the catalogue languages, from the Unicode locale data that Node
 * holds. Costs some milliseconds, so it is made once for a run and only when a heading has no flag.
 */
function countryNames(): ReadonlySet<string> {
  names ??= namesInLocaleData();
  return names;
}

let names: ReadonlySet<string> | undefined;

function namesInLocaleData(): ReadonlySet<string> {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const found = LANGUAGES.flatMap((language) => {
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    return codes.flatMap((code) => display.of(code) ?? []);
  });
  return new Set(found.map(foldWords));
}
