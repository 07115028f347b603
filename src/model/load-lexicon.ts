// The quads of the measure scheme and of the cue files go in, the lexicon comes out.

import type { Quad } from '@rdfjs/types';
import type { Diagnostic, Outcome } from '../diagnostic.js';
import { PREFIXES } from '../rdf/vocabulary.js';
import { LANGUAGES, type Language } from '../read/source-text.js';
import { CUE_KINDS, NATURES, WORD_ROLES } from './lexicon.js';
import type {
  CueFamily,
  CueKind,
  Lexicon,
  LexiconMeasure,
  LexiconPhrase,
  Nature,
  WordClass,
  WordRole,
} from './lexicon.js';

const { osp: OSP, skos: SKOS } = PREFIXES;
const RDF_TYPE = `${PREFIXES.rdf}type`;

/** Predicate → objects of one subject. */
type Description = ReadonlyMap<string, readonly Quad['object'][]>;

/**
 * Reads every `osp:Measure`, `osp:CueFamily`, `osp:WordClass` and `osp:WordRole` among the quads. Labels become plain phrases: a label is marked as such by
 * being quoted in the pattern (`"multi-factor authentication"`), so that its signs are not read as pattern syntax.
 * Reports `lexicon-incomplete` for a family without kind or notation and for a role that no rule asks for, and leaves it out.
 */
export function loadLexicon(quads: Iterable<Quad>): Outcome<Lexicon> {
  const diagnostics: Diagnostic[] = [];
  const measures: LexiconMeasure[] = [];
  const cues: CueFamily[] = [];
  const classes: WordClass[] = [];
  const roles = { en: new Map(), es: new Map(), pt: new Map() } satisfies Lexicon['roles'];
  const usualGroups = new Map<string, ReadonlySet<string>>();
  for (const [subject, description] of describe(quads)) {
    const types = (description.get(RDF_TYPE) ?? []).map((type) => type.value);
    const groups = description.get(`${OSP}usualGroup`);
    if (groups) usualGroups.set(localName(subject), new Set(groups.map(({ value }) => localName(value))));
    if (types.includes(`${OSP}Measure`)) measures.push(measure(subject, description));
    if (types.includes(`${OSP}WordClass`))
      classes.push({ notation: localName(subject), phrases: phrases(description, `${OSP}phrase`) });
    if (types.includes(`${OSP}WordRole`)) {
      const role = WORD_ROLES.find((known) => known === localName(subject));
      if (role) addRole(roles, role, phrases(description, `${OSP}phrase`));
      else diagnostics.push(incomplete(subject, 'word role', WORD_ROLES));
    }
    if (!types.includes(`${OSP}CueFamily`)) continue;
    const family = cueFamily(subject, description);
    if (family) cues.push(family);
    else diagnostics.push(incomplete(subject, 'cue family', CUE_KINDS));
  }
  for (const list of [measures, cues, classes]) list.sort((a, b) => order(a.notation, b.notation));
  return { value: { measures, cues, classes, roles, usualGroups, resemblance: {} }, diagnostics };
}

function describe(quads: Iterable<Quad>): Map<string, Map<string, Quad['object'][]>> {
  const subjects = new Map<string, Map<string, Quad['object'][]>>();
  for (const { subject, predicate, object } of quads) {
    const description = subjects.get(subject.value) ?? new Map<string, Quad['object'][]>();
    subjects.set(subject.value, description);
    description.set(predicate.value, [...(description.get(predicate.value) ?? []), object]);
  }
  return subjects;
}

function measure(subject: string, description: Description): LexiconMeasure {
  const broader = description.get(`${SKOS}broader`)?.[0];
  const asAim = description.get(`${OSP}asAim`)?.[0];
  const usualBearer = description.get(`${OSP}usualBearer`)?.[0];
  return {
    notation: description.get(`${SKOS}notation`)?.[0]?.value ?? localName(subject),
    ...(broader && { broader: localName(broader.value) }),
    // The preferred label of a group is a heading (Licensing, Reuse), no wording that a text would use for it.
    phrases: [...(broader ? [`${SKOS}prefLabel`] : []), `${SKOS}altLabel`, `${OSP}phrase`].flatMap((predicate) =>
      phrases(description, predicate),
    ),
    notPhrases: phrases(description, `${OSP}notPhrase`),
    ...(asAim && { asAim: localName(asAim.value) }),
    isReason: description.get(`${OSP}isReason`)?.[0]?.value === 'true',
    asService: description.get(`${OSP}asService`)?.[0]?.value === 'true',
    ...(usualBearer && { usualBearer: localName(usualBearer.value) }),
  };
}

/** The words of a role stand side by side: `and|or`. */
function addRole(
  roles: Readonly<Record<Language, Map<string, Set<WordRole>>>>,
  role: WordRole,
  words: readonly LexiconPhrase[],
): void {
  for (const { pattern, language } of words)
    for (const word of pattern.split('|')) {
      const same = roles[language].get(word);
      if (same) same.add(role);
      else roles[language].set(word, new Set([role]));
    }
}

function cueFamily(subject: string, description: Description): CueFamily | undefined {
  const kind = description.get(`${OSP}cueKind`)?.[0]?.value;
  if (!isCueKind(kind)) return undefined;
  const value = description.get(`${OSP}cueValue`)?.[0];
  return {
    notation: localName(subject),
    kind,
    ...(value && { value: localName(value.value) }),
    valueByNature: valueByNature(description),
    traits: (description.get(`${OSP}cueTrait`) ?? []).map((trait) => trait.value).sort(),
    phrases: phrases(description, `${OSP}phrase`),
    notPhrases: phrases(description, `${OSP}notPhrase`),
  };
}

function valueByNature(description: Description): Partial<Record<Nature, string>> {
  const values: Partial<Record<Nature, string>> = {};
  for (const nature of NATURES) {
    const value = description.get(`${OSP}cueValueIn-${nature}`)?.[0];
    if (value) values[nature] = localName(value.value);
  }
  return values;
}

function phrases(description: Description, predicate: string): LexiconPhrase[] {
  const found: LexiconPhrase[] = [];
  for (const object of description.get(predicate) ?? []) {
    if (object.termType !== 'Literal') continue;
    const pattern = predicate.startsWith(SKOS) ? `"${object.value}"` : object.value;
    const languages = LANGUAGES.filter((language) => object.language === '' || object.language === language);
    for (const language of languages) found.push({ pattern, language });
  }
  return found.sort(byLanguageAndPattern);
}

function byLanguageAndPattern(a: LexiconPhrase, b: LexiconPhrase): number {
  return order(a.language, b.language) || order(a.pattern, b.pattern);
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function isCueKind(kind: string | undefined): kind is CueKind {
  return CUE_KINDS.some((known) => known === kind);
}

/** Last step of an IRI, or the whole of a literal. */
function localName(value: string): string {
  return value.startsWith('http') ? value.slice(value.lastIndexOf('/') + 1).replace(/^.*#/, '') : value;
}

function incomplete(subject: string, what: string, known: readonly string[]): Diagnostic {
  return {
    severity: 'error',
    code: 'lexicon-incomplete',
    message: `The ${what} <${subject}> is of no kind that the extractor knows.`,
    expected: known.join(', '),
  };
}
