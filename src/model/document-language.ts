// A link's address goes in, the language of the document comes out where the address says so.

const LANGUAGES = [
  'bg',
  'cs',
  'da',
  'de',
  'el',
  'en',
  'es',
  'et',
  'fi',
  'fr',
  'ga',
  'hr',
  'hu',
  'it',
  'ja',
  'ko',
  'lt',
  'lv',
  'mt',
  'nl',
  'pl',
  'pt',
  'rm',
  'ro',
  'ru',
  'sk',
  'sl',
  'sv',
  'tr',
  'uk',
  'zh',
];
const LONG_CODES: Readonly<Record<string, string>> = {
  eng: 'en',
  fra: 'fr',
  fre: 'fr',
  spa: 'es',
  esp: 'es',
  por: 'pt',
  deu: 'de',
  ger: 'de',
  ita: 'it',
};
const CODE = `(?<code>${[...LANGUAGES, ...Object.keys(LONG_CODES)].join('|')})`;
/** `/en/`, `en-us`; `name_EN.pdf`, `name-DE.pdf`, `doc-eng.aspx`, `C_2022_4388_1_EN_ACT`; `lang=en`. Two letters count between separators only. */
const SIGNS = [
  new RegExp(`/${CODE}(?:[-_][a-z]{2})?(?=/|$|#|\\?)`, 'iu'),
  new RegExp(`[?&](?:lang|language|locale|hl)=${CODE}\\b`, 'iu'),
  new RegExp(`[-_.]${CODE}(?=\\.(?:pdf|html?|aspx?|docx?|md|txt)\\b)`, 'iu'),
  new RegExp(`_${CODE.toUpperCase().replace('<CODE>', '<code>')}_ACT`, 'u'),
  new RegExp(`[\\da-f]{12}_${CODE}(?=\\?|$)`, 'u'),
];

/** BCP 47 tag, or undefined where the address does not tell. The last sign of one kind counts: it is nearest the document. */
export function documentLanguage(page: string): string | undefined {
  const address = page.replace(/^https?:\/\/[^/]+/u, '');
  for (const sign of SIGNS) {
    const code = sign.exec(address)?.groups?.code?.toLowerCase();
    if (code !== undefined) return LONG_CODES[code] ?? code;
  }
  return undefined;
}
