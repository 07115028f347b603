// The text of ontology/instrument-rules.yaml goes in, checked and compiled rules come out.

import type { Outcome } from '../diagnostic.js';
import { readYaml } from '../read/yaml-document.js';
import { alternatives } from './alternatives.js';
import { compileCues, type CueTable } from './cue-table.js';
import { compileDateGrammar, type DateGrammar } from './date-grammar.js';
import { compileOverviewStarts, type OverviewStarts } from './overview-starts.js';
import { wordsOf } from './fold-text.js';
import { compileNumberGrammar, type NumberGrammar } from './number-grammar.js';
import { rulesFile, type RulesFile } from './rules-file.js';

export type DocumentNumberRule = Omit<RulesFile['document_numbers'][number], 'pattern'> & { readonly pattern: RegExp };
export type LinkRule = Omit<RulesFile['links'][number], 'pattern'> & { readonly pattern: RegExp };

/** Rules by which titles and links are read; see the comments of the file for each block. */
export interface InstrumentRules extends Omit<
  RulesFile,
  'document_numbers' | 'provisions' | 'links' | 'abbreviations' | 'topics' | 'overview_starts' | 'overview_signs'
> {
  readonly cues: CueTable;
  readonly overviewStarts: OverviewStarts;
  readonly numberGrammar: NumberGrammar;
  readonly dateGrammar: DateGrammar;
  readonly documentNumbers: readonly DocumentNumberRule[];
  readonly provisions: readonly DocumentNumberRule[];
  readonly links: readonly LinkRule[];
  readonly overviewSigns: Readonly<Record<keyof RulesFile['overview_signs'], ReadonlyMap<string, RegExp>>>;
  /** What ends with a word that denies a relation, by language. */
  readonly relationDenials: ReadonlyMap<string, RegExp>;
  /** Words by which the language of a title is told: function words and the single words for types. */
  readonly languageWords: ReadonlyMap<
    string,
    { readonly words: ReadonlySet<string>; readonly endings: readonly string[] }
  >;
  /** Cues that count only where there is no other, of all languages. */
  readonly weakWords: ReadonlySet<string>;
  /** All common words of all languages, folded. */
  readonly commonWords: ReadonlySet<string>;
  /** Abbreviated word → the words it stands for. A map, since a title may have a word such as `constructor`. */
  readonly abbreviations: ReadonlyMap<string, string>;
  /** Category → words about it, by language. A map, since the name of a page is the name of its category. */
  readonly topics: ReadonlyMap<string, Readonly<Record<string, readonly string[]>>>;
}

/** Reads the rules; reports `invalid-yaml` and `invalid-setting` with line and column, and then has no value. */
export function readInstrumentRules(text: string, path: string): Outcome<InstrumentRules | undefined> {
  const { document, diagnostics } = readYaml(text, path, rulesFile);
  if (!document) return { value: undefined, diagnostics };
  const {
    document_numbers: documentNumbers,
    provisions,
    links,
    overview_starts: starts,
    overview_signs: signs,
    ...rest
  } = document.value;
  const value: InstrumentRules = {
    ...rest,
    cues: compileCues(rest.types, rest.masks),
    overviewStarts: compileOverviewStarts(starts),
    numberGrammar: compileNumberGrammar(rest),
    dateGrammar: compileDateGrammar(rest),
    documentNumbers: documentNumbers.map(compiled),
    provisions: provisions.map(compiled),
    links: links.map((rule) => ({ ...rule, pattern: new RegExp(rule.pattern, 'iu') })),
    overviewSigns: {
      act_acts: patternsByLanguage(signs.act_acts),
      repealed: patternsByLanguage(signs.repealed),
      time_limit: patternsByLanguage(signs.time_limit),
    },
    relationDenials: new Map(
      Object.entries(rest.relation_denials).map(([language, denials]) => [
        language,
        new RegExp(String.raw`\b${alternatives(denials)}\s+(?:\S+\s+)?$`, 'u'),
      ]),
    ),
    languageWords: languageWordsOf(rest),
    weakWords: new Set(rest.types.flatMap(({ weak }) => Object.values(weak).flat())),
    commonWords: new Set(Object.values(rest.common_words).flat()),
    abbreviations: new Map(Object.entries(rest.abbreviations)),
    topics: new Map(Object.entries(rest.topics)),
  };
  return { value, diagnostics };
}

function compiled<T extends { readonly pattern: string; readonly capitals?: boolean | undefined }>(
  rule: T,
): Omit<T, 'pattern'> & { readonly pattern: RegExp } {
  return { ...rule, pattern: new RegExp(rule.pattern, rule.capitals ? 'gu' : 'giu') };
}

function patternsByLanguage(sources: Readonly<Record<string, string>>): ReadonlyMap<string, RegExp> {
  return new Map(Object.entries(sources).map(([language, source]) => [language, new RegExp(source, 'u')]));
}

function languageWordsOf({
  types,
  title_language: { words: known },
}: Pick<RulesFile, 'types' | 'title_language'>): InstrumentRules['languageWords'] {
  return new Map(
    Object.entries(known).map(([language, functionWords]) => {
      const cues = types.flatMap(({ cues, weak }) => [...(cues[language] ?? []), ...(weak[language] ?? [])]);
      const single = cues.filter((cue) => /^\p{L}+$/u.test(cue));
      const endings = cues.flatMap((cue) => /^\*(\p{L}+)$/u.exec(cue)?.[1] ?? []);
      return [language, { words: new Set([...functionWords, ...single].flatMap(wordsOf)), endings }];
    }),
  );
}
