// All blocks of a page in; how its headings name countries out.

import type { Block } from './block-stream.js';
import { foldWords } from './fold-words.js';
import { countryNames, readJurisdiction } from './jurisdiction-heading.js';
import { codeOfOfficialName, shortCountryName } from './official-name.js';

/** What the headings of a page have in common. */
export interface HeadingSurvey {
  /** Depths at which headings name countries: another heading of that depth with entries below names one too. */
  readonly countryDepths: ReadonlySet<number>;
  /** Whether a heading without flag is the name of a country. */
  readonly namesCountry: (label: string) => boolean;
}

/** Looks at the headings once, before entries are read. Country names are made only where a heading might be one. */
export function surveyHeadings(blocks: readonly Block[]): HeadingSurvey {
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));
  const read = headings.map(({ depth, inline }) => ({ depth, ...readJurisdiction(inline.text) }));
  const flagged = read.filter(({ flag, subdivision }) => flag ?? subdivision);
  const plain = read.filter(
    ({ flag, subdivision, decorated, label, depth }) =>
      !flag && !subdivision && !decorated && label !== '' && (depth > 1 || flagged.length === 0),
  );
  const names: ReadonlySet<string> = plain.length > 0 ? countryNames() : new Set();
  const namesCountry = (label: string): boolean =>
    names.has(foldWords(label)) || names.has(shortCountryName(label)) || codeOfOfficialName(label) !== undefined;
  const named = plain.filter(({ label }) => namesCountry(label));
  return { countryDepths: new Set([...flagged, ...named].map(({ depth }) => depth)), namesCountry };
}
