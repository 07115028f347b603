// All blocks of a page in; how its headings name countries out; also lines over lists that stand for headings.

import type { Block } from './block.js';
import { countryBeforeLink } from './country-before-link.js';
import { URL_IN_TEXT } from './entry-line.js';
import type { InlineText } from './inline-text.js';
import { MAX_LABEL_LENGTH, namesCountry, readJurisdiction } from './jurisdiction-heading.js';
import { labelKind } from './label-words.js';
import { isRelatedHeading } from './related-heading.js';

/** A line names a country, may name one that the code lists know, or ends what stands above it. */
export type CountryLine = 'named' | 'assumed' | 'none';

/** What the headings of a page, and the lines that stand for headings, have in common. */
export interface HeadingSurvey {
  /** Depths at which headings name countries: another heading of that depth with entries below names one too. */
  readonly countryDepths: ReadonlySet<number>;
  /** Whether a heading without flag is the name of a country. */
  readonly namesCountry: (label: string) => boolean;
  /** Lines without flag over lists of entries, of which at least one of their kind names a country → what they do themselves. */
  readonly countryLines: ReadonlyMap<Block, CountryLine>;
  /** The one country that the whole page is about, where nothing below its title names any. */
  readonly pageCountry?: string;
}

/** Looks at the headings once, before entries are read. Country names are made only where a heading might be one. */
export function surveyHeadings(
  blocks: readonly Block[],
  namesPlace: (label: string) => boolean = () => false,
  pageCountry: () => string | undefined = () => undefined,
): HeadingSurvey {
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));
  const read = headings.map(({ depth, inline }) => ({ depth, ...readJurisdiction(inline.text) }));
  const flagged = read.filter(({ flag, subdivision }) => flag ?? subdivision);
  const plain = read.filter(
    ({ flag, subdivision, decorated, label, depth }) =>
      !flag && !subdivision && !decorated && label !== '' && (depth > 1 || flagged.length === 0),
  );
  const named = plain.filter(({ label }) => namesCountry(label));
  const countryLines = findCountryLines(blocks);
  const isOne = flagged.length + named.length + countryLines.size === 0;
  const isListed = (block: Block): boolean => 'inline' in block && countryBeforeLink(block.inline) !== undefined;
  const stated = isOne ? pageCountry() : undefined;
  const whole = stated === undefined || blocks.some(isListed) ? undefined : stated;
  // Beside countries other places are known by their depth; below a country its regions divide what it has.
  const placed =
    flagged.length + named.length === 0 && whole === undefined ? plain.filter(({ label }) => namesPlace(label)) : [];
  const places = new Set(placed.map(({ label }) => label));
  return {
    countryDepths: new Set([...flagged, ...named, ...placed].map(({ depth }) => depth)),
    namesCountry: (label) => places.has(label) || namesCountry(label),
    countryLines,
    ...(whole === undefined ? {} : { pageCountry: whole }),
  };
}

/** `- **Norway**` over a list of links: the lines that stand as those do which name a country. */
function findCountryLines(blocks: readonly Block[]): ReadonlyMap<Block, CountryLine> {
  const lines = blocks.flatMap((block, index) => {
    const label = groupLabel(block, blocks[index + 1]);
    return label === undefined ? [] : [{ block, depth: depthOf(block), line: countryLine(block, label) }];
  });
  const depths = new Set(lines.filter(({ line }) => line === 'named').map(({ depth }) => depth));
  return new Map(lines.filter(({ depth }) => depths.has(depth)).map(({ block, line }) => [block, line]));
}

function countryLine(block: Block, label: string): CountryLine {
  if (isFlagged(block) || namesCountry(label)) return 'named';
  return isRelatedHeading(label) ? 'none' : 'assumed';
}

function isFlagged(block: Block): boolean {
  const { flag, subdivision } = 'inline' in block ? readJurisdiction(block.inline.text) : {};
  return (flag ?? subdivision) !== undefined;
}

/** The words of a line without links that stands over a deeper list which begins with one; over a paragraph only the name of a country is one. */
function groupLabel(block: Block, next: Block | undefined): string | undefined {
  if (block.kind !== 'paragraph' && !(block.kind === 'item' && block.first)) return undefined;
  if (!next || !('inline' in next) || !isLinked(next.inline)) return undefined;
  const isList = next.kind === 'item' && next.first && next.depth > depthOf(block);
  const { text, links } = block.inline;
  const { label, decorated } = readJurisdiction(text);
  const isLabel = label !== '' && !decorated && labelKind(label) === undefined;
  if (!isLabel || links.length > 0 || text.length > MAX_LABEL_LENGTH || text.includes('\n')) return undefined;
  const isOverText = block.kind === 'paragraph' && next.kind === 'paragraph' && namesCountry(label);
  return isList || isOverText ? label : undefined;
}

function isLinked({ text, links }: InlineText): boolean {
  return links.length > 0 || URL_IN_TEXT.test(text);
}

function depthOf(block: Block): number {
  return block.kind === 'item' ? block.depth : 0;
}
