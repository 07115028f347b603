// Stretches of HTML in; the headings, paragraphs, items, quotes and tables in them, as Markdown has them, out.

import { Parser } from 'htmlparser2';
import type { Html } from 'mdast';
import type { Block } from './block.js';
import { HtmlTable } from './html-table.js';
import { addCharacters, emptySink, traceHtml, type InlineContext, type InlineText, type Sink } from './inline-text.js';
import { HtmlWords } from './html-words.js';
import { namesCountry, readJurisdiction } from './jurisdiction-heading.js';
import { ENTRY_LINE } from './literal-sample.js';
import { decodeReferences, REFERENCE } from './markdown-tree.js';

/** Elements that end a line of words where they begin and where they end. */
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const LISTS = new Set(['ul', 'ol', 'menu', 'dl']);
/** Elements whose words are none of the page's. */
const HIDDEN = new Set([
  'script',
  'style',
  'noscript',
  'iframe',
  'object',
  'title',
  'template',
  'svg',
  'textarea',
  'select',
  'button',
]);
const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;
/** Fewer words in a summary are a label such as 'Show more', unless they name a country. */
const FEWEST_SUMMARY_WORDS = 5;

/**
 * Reads HTML that stands together, with its places in the page. Comments are no part of it, and neither are lines of Markdown, which HTML
 * shows as they are.
 *
 * @param depth in how many lists of the page it stands
 */
export function readHtmlBlocks(nodes: readonly Html[], depth: number, context: InlineContext): readonly Block[] {
  const raw = emptySink();
  for (const node of nodes) {
    traceHtml(node, context, raw);
    addCharacters(raw, '\n', -1);
  }
  return new HtmlReader(raw, depth).read();
}

type Attributes = Readonly<Record<string, string>>;

class HtmlReader {
  readonly #blocks: Block[] = [];
  readonly #parser: Parser;
  readonly #words = new HtmlWords();
  /** Those that a cell has and the page does not show. */
  readonly #veiled = new HtmlWords();
  #hidden = 0;
  /** In how many elements the tag at hand stands, and in how many the one that the page does not show. */
  #nesting = 0;
  #veil: number | undefined;
  #heading: number | undefined;
  #isSummary = false;
  #beginsItem = false;
  #quote: { readonly paragraphs: InlineText[]; readonly start: number; depth: number } | undefined;
  #table: HtmlTable | undefined;
  /** Tables inside a table's cell are words of that cell. */
  #tableDepth = 0;
  #cell: Attributes | undefined;

  constructor(
    private readonly raw: Sink,
    private depth: number,
  ) {
    const handler = {
      onopentag: this.#open.bind(this),
      onclosetag: this.#close.bind(this),
      ontext: this.#read.bind(this),
    };
    this.#parser = new Parser(handler, { decodeEntities: false });
  }

  read(): readonly Block[] {
    this.#parser.end(this.raw.text.replace(ENTRY_LINE, blanked));
    this.#endWords();
    return this.#blocks;
  }

  #open(name: string, attributes: Attributes): void {
    if (HIDDEN.has(name)) this.#hidden += 1;
    this.#nesting += 1;
    if (BLOCKS.has(name)) this.#endWords();
    if (this.#veil === undefined && isHiding(attributes)) this.#openVeil();
    if (this.#veil !== undefined) return;
    const href = attributes['href'];
    if (name === 'a' && href !== undefined) this.#words.openLink(decodeReferences(href).trim(), this.#pageStart());
    else if (name === 'br') this.#breakLine();
    else if (name === 'table') this.#openTable();
    else if (this.#cell) return;
    else if (LISTS.has(name)) this.depth += 1;
    else if (name === 'li' || name === 'dt') this.#beginsItem = true;
    else if (/^h[1-6]$/u.test(name)) this.#heading = Number(name.slice(1));
    else if (name === 'summary') this.#isSummary = true;
    else if (name === 'blockquote') this.#openQuote();
    else if ((name === 'td' || name === 'th') && this.#table) this.#cell = attributes;
  }

  #close(name: string): void {
    if (HIDDEN.has(name)) this.#hidden -= 1;
    this.#nesting -= 1;
    if (this.#veil !== undefined) {
      if (BLOCKS.has(name)) this.#endWords();
      if (this.#nesting < this.#veil) this.#closeVeil();
      return;
    }
    const isOwnCell = (name === 'td' || name === 'th') && this.#tableDepth === 1;
    if (isOwnCell) this.#endCell();
    else if (BLOCKS.has(name)) this.#endWords();
    if (name === 'a') this.#words.closeLink();
    else if (name === 'table') this.#closeTable();
    else if (this.#cell) return;
    else if (LISTS.has(name)) this.depth -= 1;
    else if (name === 'tr') this.#table?.endRow();
    else if (name === 'summary') this.#isSummary = false;
    else if (name === 'blockquote') this.#closeQuote();
    else if (/^h[1-6]$/u.test(name)) this.#heading = undefined;
  }

  #read(data: string): void {
    if (this.#hidden > 0) return;
    const words = this.#wordsAtHand();
    const { text, offsets } = this.raw;
    const end = this.#parser.endIndex + 1;
    let at = end - data.length;
    while (at < end) {
      REFERENCE.lastIndex = at;
      const [reference] = data[at - end + data.length] === '&' ? (REFERENCE.exec(text) ?? []) : [];
      if (reference) words.add(decodeReferences(reference), -1);
      else words.add(data.charAt(at - end + data.length), offsets[at] ?? -1);
      at += reference?.length ?? 1;
    }
  }

  #wordsAtHand(): HtmlWords {
    return this.#cell && this.#veil !== undefined ? this.#veiled : this.#words;
  }

  #breakLine(): void {
    if (this.#cell !== undefined || this.#heading !== undefined) this.#words.add(' ', -1);
    else if (!this.#words.breakLine()) this.#endWords();
  }

  /** Where the tag at hand begins in the page. */
  #pageStart(): number {
    return this.raw.offsets[this.#parser.startIndex] ?? 0;
  }

  #openTable(): void {
    this.#tableDepth += 1;
    this.#table ??= new HtmlTable();
  }

  #closeTable(): void {
    this.#tableDepth -= 1;
    if (this.#tableDepth > 0 || !this.#table) return;
    this.#table.endRow();
    if (this.#table.rows.length > 0) this.#blocks.push({ kind: 'table', rows: this.#table.rows });
    this.#table = undefined;
  }

  #endCell(): void {
    if (this.#cell) this.#table?.addCell(this.#words.take(this.#pageStart()), this.#cell);
    this.#cell = undefined;
  }

  #openVeil(): void {
    if (!this.#cell) this.#endWords();
    this.#veil = this.#nesting;
  }

  #closeVeil(): void {
    const inline = this.#wordsAtHand().take(this.#pageStart());
    this.#veil = undefined;
    const { pageStart: start, pageEnd: end } = inline;
    if (inline.text.trim() !== '') this.#blocks.push({ kind: 'hidden', texts: [inline], start, end });
  }

  #openQuote(): void {
    this.#quote ??= { paragraphs: [], start: this.#pageStart(), depth: 0 };
    this.#quote.depth += 1;
  }

  #closeQuote(): void {
    if (!this.#quote) return;
    this.#quote.depth -= 1;
    if (this.#quote.depth > 0) return;
    const { paragraphs, start } = this.#quote;
    if (paragraphs.length > 0) this.#blocks.push({ kind: 'quote', paragraphs, start });
    this.#quote = undefined;
  }

  /** Ends a line of words; inside a cell there is but one. */
  #endWords(): void {
    if (this.#cell || this.#veil !== undefined) {
      this.#wordsAtHand().add(' ', -1);
      return;
    }
    const inline = this.#words.takeBlock(this.#pageStart());
    if (inline.text.trim() === '' && (this.#words.isLinked || inline.links.length === 0)) return;
    const first = this.#beginsItem;
    this.#beginsItem = false;
    if (this.#quote) this.#quote.paragraphs.push({ ...inline, isItem: first });
    else if (this.#heading !== undefined) this.#blocks.push({ kind: 'heading', depth: this.#heading, inline });
    else if (this.#isSummary && isBareLabel(inline)) return;
    else if (this.depth > 0)
      this.#blocks.push({ kind: 'item', depth: this.depth, first, inline: { ...inline, isItem: first } });
    else this.#blocks.push({ kind: 'paragraph', inline });
  }
}

/** Attributes by which a page does not show what it has. */
function isHiding({ hidden, style = '' }: Attributes): boolean {
  return hidden !== undefined || HIDING_STYLE.test(style);
}

function isBareLabel({ text, links }: InlineText): boolean {
  const { flag, subdivision, label } = readJurisdiction(text);
  const names = flag !== undefined || subdivision !== undefined || namesCountry(label);
  return !names && links.length === 0 && text.trim().split(/\s+/u).length < FEWEST_SUMMARY_WORDS;
}

/** Blanks for all but the end of a comment, so that everything keeps its place. */
function blanked(line: string): string {
  return line.replace(/-->|[^]/gu, (found) => (found === '-->' ? found : ' '.repeat(found.length)));
}
