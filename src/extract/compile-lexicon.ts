// The lexicon goes in, indexes of compiled patterns per language come out.

import type { Diagnostic, Outcome } from '../diagnostic.js';
import type {
  CueFamily,
  Lexicon,
  LexiconMeasure,
  LexiconPhrase,
  Nature,
  ResemblanceWeights,
  WordClass,
} from '../model/lexicon.js';
import { LANGUAGES } from '../read/source-text.js';
import type { Language } from '../read/source-text.js';
import { indexPatterns } from './match.js';
import type { IndexedPattern, PatternIndex } from './match.js';
import { PatternError, parsePattern, plainPattern } from './pattern.js';
import type { PatternClasses, PatternNode } from './pattern.js';
import { naturesByType } from './nature.js';
import { fold } from './stem.js';
import { knownWords } from './token.js';
import type { KnownWords } from './token.js';

/** What a pattern stands for; `cancels` marks a pattern that takes matches of the same owner away. */
export interface Entry<T> {
  readonly item: T;
  readonly cancels: boolean;
}

/** The lexicon of one language, ready to match. */
export interface LanguageLexicon {
  readonly language: Language;
  readonly measures: PatternIndex<Entry<LexiconMeasure>>;
  readonly cues: PatternIndex<Entry<CueFamily>>;
  readonly abbreviations: ReadonlySet<string>;
  /** Small words by role, and the forms of words met before. */
  readonly known: KnownWords;
  readonly resemblance: ResemblanceWeights | undefined;
}

export interface CompiledLexicon {
  readonly languages: Readonly<Record<Language, LanguageLexicon>>;
  readonly measures: ReadonlyMap<string, LexiconMeasure>;
  /** What kind of force an instrument type has. */
  readonly natures: ReadonlyMap<string, Nature>;
  readonly usualGroups: Lexicon['usualGroups'];
}

/**
 * Compiles every pattern once. Reports `lexicon-pattern` for one that the syntax does not know, and leaves it out.
 * Cost: linear in the lexicon, about as long as extracting a few hundred overviews; compile once per run.
 */
export function compileLexicon(lexicon: Lexicon): Outcome<CompiledLexicon> {
  const diagnostics: Diagnostic[] = [];
  const compile = (language: Language): LanguageLexicon => {
    const classes = wordClasses(lexicon.classes, language, diagnostics);
    const families = lexicon.cues.filter((family) => family.kind !== 'abbreviation');
    return {
      language,
      measures: indexPatterns(lexicon.measures.flatMap((item) => patterns(item, language, classes, diagnostics))),
      cues: indexPatterns(families.flatMap((item) => patterns(item, language, classes, diagnostics))),
      abbreviations: abbreviations(lexicon.cues, language),
      known: knownWords(lexicon.roles[language]),
      resemblance: lexicon.resemblance[language],
    };
  };
  const [en, es, pt] = LANGUAGES.map(compile) as [LanguageLexicon, LanguageLexicon, LanguageLexicon];
  const measures = new Map(lexicon.measures.map((measure) => [measure.notation, measure]));
  const natures = naturesByType(lexicon.cues);
  return { value: { languages: { en, es, pt }, measures, natures, usualGroups: lexicon.usualGroups }, diagnostics };
}

interface Phrased {
  readonly notation: string;
  readonly phrases: readonly LexiconPhrase[];
  readonly notPhrases: readonly LexiconPhrase[];
}

function patterns<T extends Phrased>(
  item: T,
  language: Language,
  classes: PatternClasses,
  diagnostics: Diagnostic[],
): IndexedPattern<Entry<T>>[] {
  const compile = (phrase: LexiconPhrase, cancels: boolean): IndexedPattern<Entry<T>>[] => {
    if (phrase.language !== language) return [];
    try {
      const node = phrase.pattern.startsWith('"')
        ? plainPattern(phrase.pattern.slice(1, -1), language)
        : parsePattern(phrase.pattern, language, classes);
      return node ? [{ node, source: phrase.pattern, owner: { item, cancels } }] : [];
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      diagnostics.push(unknownSyntax(item.notation, error));
      return [];
    }
  };
  return [
    ...item.phrases.flatMap((phrase) => compile(phrase, false)),
    ...item.notPhrases.flatMap((phrase) => compile(phrase, true)),
  ];
}

/** A class may name classes that stand before it in the order of their notations. */
function wordClasses(items: readonly WordClass[], language: Language, diagnostics: Diagnostic[]): PatternClasses {
  const classes = new Map<string, PatternNode>();
  for (const { notation, phrases } of items) {
    const own = phrases.filter((phrase) => phrase.language === language);
    const options = own.flatMap((phrase) => {
      try {
        return [parsePattern(phrase.pattern, language, classes)];
      } catch (error) {
        if (!(error instanceof PatternError)) throw error;
        diagnostics.push(unknownSyntax(notation, error));
        return [];
      }
    });
    if (options.length > 0) classes.set(notation, { kind: 'choice', options });
  }
  return classes;
}

function abbreviations(families: readonly CueFamily[], language: Language): Set<string> {
  const words = families
    .filter((family) => family.kind === 'abbreviation')
    .flatMap((family) => family.phrases)
    .filter((phrase) => phrase.language === language);
  return new Set(words.map((phrase) => fold(phrase.pattern).replace(/\.$/, '')));
}

function unknownSyntax(notation: string, error: PatternError): Diagnostic {
  return {
    severity: 'error',
    code: 'lexicon-pattern',
    message: `A phrase of '${notation}' cannot be read: ${error.message}.`,
    hint: 'The syntax of phrases is described in docs/lexicon.md.',
  };
}
