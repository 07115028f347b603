// Page text in; stretches of it that can be parsed one by one, as if they were parsed together, out.

/** A stretch of the page, half-open, in UTF-16 units. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
}

/** Chunks are cut at the first good place behind so many characters; smaller ones cost more calls than they save. */
const TARGET_LENGTH = 1500;

/** A heading or a bullet at the margin ends every paragraph, quote, list item and table above it. */
const BREAKS_IN = /^(?:#{1,6}(?:[ \t]|$)|[*+-][ \t]+\S)/u;
const FENCE = /^(?:(`{3,})[^`]*|(~{3,}).*)$/u;
/** Marks of the containers that a line may begin with. */
const CONTAINER = String.raw`(?:[ \t>*+-]|\d+[.)])+`;
const INNER_FENCE = new RegExp(`^${CONTAINER}(?:\`{3,}|~{3,})`, 'u');

/** HTML that goes on over blank lines, with what ends it: CommonMark 0.31, section 4.6, kinds 1 to 5. */
const HTML_KINDS: readonly (readonly [begin: string, end: RegExp])[] = [
  ['<!--', /-->/u],
  [String.raw`<\?`, /\?>/u],
  [String.raw`<!\[CDATA\[`, /\]\]>/u],
  ['<![A-Za-z]', />/u],
  [String.raw`<(?:script|pre|style|textarea)(?=[\s>]|$)`, /<\/(?:script|pre|style|textarea)>/iu],
];
const HTML_BLOCKS = HTML_KINDS.map(([begin, end]) => ({
  begin: new RegExp(`^${begin}`, 'iu'),
  innerBegin: new RegExp(`^${CONTAINER}${begin}`, 'iu'),
  end,
}));
const HTML_TAG = /^[ \t]*<\/?[A-Za-z]/u;
const FRONT_MATTER = /^---[ \t]*(?:\r\n|\n|\r)(?<yaml>[\s\S]*?)^---[ \t]*$/mu;
const YAML_KEY = /^[\w-]+[ \t]*:/mu;
const LINE = /(?<line>[^\r\n]*)(?:\r\n|\n|\r|$)/gu;

/**
 * Cuts a page between blocks. The parser needs quadratic time for the lists of one text: a page of 4,000 entries takes ten
 * seconds whole and one in chunks.
 *
 * A cut is made before a heading or bullet at the margin, and before any line at the margin behind a blank one, unless a code
 * block or HTML that may hold blank lines is open. Behind a code block inside a list item, a quote or HTML nothing is cut any
 * more, since only the parser can tell whether it begins there and where it ends.
 */
export function chunksOf(text: string, bodyStart = 0, targetLength = TARGET_LENGTH): readonly Chunk[] {
  const cuts = [bodyStart];
  let closes: RegExp | undefined;
  let afterBlank = true;
  let inTag = false;
  for (const { index, groups } of text.matchAll(LINE)) {
    const line = groups?.['line'] ?? '';
    if (index < bodyStart) continue;
    if (closes) {
      if (closes.test(line)) {
        closes = undefined;
        inTag = false;
      }
      continue;
    }
    const blank = line.trim() === '';
    const mayCut = !blank && !inTag && (BREAKS_IN.test(line) || (afterBlank && /^\S/u.test(line)));
    if (mayCut && index - (cuts.at(-1) ?? bodyStart) >= targetLength) cuts.push(index);
    closes = closingOf(line);
    if (isOpaque(line) || (inTag && closes)) break;
    inTag = !blank && (inTag || HTML_TAG.test(line));
    afterBlank = blank;
  }
  return cuts.map((start, index) => ({ start, end: cuts[index + 1] ?? text.length }));
}

/**
 * The front matter of a page and where the page's own text begins. Two rules around entries are none: front matter has keys
 * and no links.
 */
export function frontMatterOf(text: string): { readonly yaml: string; readonly bodyStart: number } {
  const match = FRONT_MATTER.exec(text);
  const yaml = match?.groups?.['yaml'] ?? '';
  const isYaml = match?.index === 0 && YAML_KEY.test(yaml) && !yaml.includes('](');
  return isYaml ? { yaml, bodyStart: match[0].length } : { yaml: '', bodyStart: 0 };
}

/** What ends the code block or HTML that begins in a line at the margin, unless the line ends it itself. */
function closingOf(line: string): RegExp | undefined {
  const [, backticks, tildes] = FENCE.exec(line) ?? [];
  if (backticks) return new RegExp(`^[ \\t]*\`{${backticks.length},}[ \\t]*$`, 'u');
  if (tildes) return new RegExp(`^[ \\t]*~{${tildes.length},}[ \\t]*$`, 'u');
  const block = HTML_BLOCKS.find(({ begin }) => begin.test(line));
  return block && !block.end.test(line) ? block.end : undefined;
}

function isOpaque(line: string): boolean {
  return INNER_FENCE.test(line) || HTML_BLOCKS.some(({ innerBegin, end }) => innerBegin.test(line) && !end.test(line));
}
