// The catalogue and the lexicon in; one norm per overview and measure, with evidence in every language that shows it, out.

import type { Diagnostic, Outcome } from '../diagnostic.js';
import type { Catalogue, Instrument, Overview, OverviewText } from '../model/catalogue.js';
import type { Lexicon } from '../model/lexicon.js';
import { LANGUAGES } from '../read/source-text.js';
import { compileLexicon, type CompiledLexicon } from './compile-lexicon.js';
import { confidence } from './confidence.js';
import { traceEvidence } from './evidence.js';
import { extractFromText } from './extract-from-text.js';
import { strengthRank, type MergedReading } from './merge-readings.js';
import type { Evidence, Mark, Modality, Norm } from './norm.js';

/** A merged reading and the text it was read from. */
interface Finding {
  readonly text: OverviewText;
  readonly reading: MergedReading;
}

/**
 * Reads every overview in every language it has. What several languages show is one norm; where they differ, what the first of them
 * says (English, Spanish, Portuguese) counts, and `translations-disagree` says so. Texts in other languages give none.
 * Cost: linear in the length of the overviews.
 */
export function extractNorms(catalogue: Catalogue, lexicon: Lexicon): Outcome<readonly Norm[]> {
  const compiled = compileLexicon(lexicon);
  const instruments = new Map(catalogue.instruments.map((instrument) => [instrument.key, instrument]));
  const diagnostics: Diagnostic[] = [...compiled.diagnostics];
  const norms = catalogue.overviews.map(withReadableTexts).flatMap((overview) => {
    const findings = readOverview(overview, instruments.get(overview.instrument), compiled.value);
    diagnostics.push(...disagreements(overview, findings));
    return [...findings].flatMap(([measure, found]) =>
      isShown(overview, found) ? [normOf(overview, measure, found)] : [],
    );
  });
  return { value: norms.sort((a, b) => (a.key < b.key ? -1 : 1)), diagnostics };
}

/** French is not read by the rules for Spanish. */
function withReadableTexts(overview: Overview): Overview {
  return { ...overview, texts: overview.texts.filter(({ page }) => page.unreadLanguage === undefined) };
}

/** Findings of all texts by measure. */
function readOverview(
  overview: Overview,
  instrument: Instrument | undefined,
  lexicon: CompiledLexicon,
): Map<string, Finding[]> {
  const byMeasure = new Map<string, Finding[]>();
  for (const text of overview.texts) {
    const title = titleIn(text.language, instrument);
    const context = {
      category: overview.category,
      ...(title ? { title } : {}),
      ...(instrument?.type ? { instrumentType: instrument.type } : {}),
      ...(instrument?.legalForce ? { legalForce: instrument.legalForce } : {}),
    };
    const { text: words, breaks } = text.traced;
    for (const reading of extractFromText(words, text.language, { ...context, ...(breaks && { breaks }) }, lexicon)) {
      const measure = reading.measure.notation;
      byMeasure.set(measure, [...(byMeasure.get(measure) ?? []), { text, reading }]);
    }
  }
  return byMeasure;
}

/** What only one of three languages shows has to resemble what is said of the measure at least so much, and be a phrase. */
const ALONE_FROM = -0.2;
/** What two of three show, on average. */
const TWO_FROM = -0.35;

/** Where three languages tell the same, what one or two of them seem to say, and with words unlike those of the measure, is a slip of the reader. */
function isShown(overview: Overview, found: readonly Finding[]): boolean {
  const languages = new Set(overview.texts.map(({ language }) => language)).size;
  const inLanguages = new Set(found.map(({ text }) => text.language)).size;
  if (languages < 3 || inLanguages >= 3) return true;
  const known = found.flatMap(({ reading }) => reading.resemblance ?? []);
  const average = known.length > 0 ? known.reduce((sum, one) => sum + one, 0) / known.length : 0;
  if (inLanguages === 2) return average >= TWO_FROM;
  return average >= ALONE_FROM && found.some(({ reading }) => !reading.isUnphrased);
}

function confidenceOf(found: readonly Finding[], { reading }: Finding): number {
  return confidence({
    rule: reading.rule,
    modality: reading.modality,
    distance: reading.distance,
    words: reading.words,
    mentions: reading.mentions,
    hasReference: reading.references.length > 0,
    isGroup: reading.measure.broader === undefined,
    languages: new Set(found.map(({ text }) => text.language)).size,
    ...(reading.resemblance !== undefined && { resemblance: reading.resemblance }),
    isUnphrased: reading.isUnphrased,
  });
}

function titleIn(language: string, instrument: Instrument | undefined): string | undefined {
  const titles = instrument?.titles ?? [];
  return (titles.find((title) => title.language === language) ?? titles[0])?.text;
}

function normOf(overview: Overview, measure: string, found: readonly Finding[]): Norm {
  const modality = modalityOf(found);
  const agreeing = found.filter(({ reading }) => reading.modality === modality);
  const best = agreeing[0] ?? found[0];
  if (!best) throw new Error(`no finding for ${measure} in ${overview.key}`);
  const exception = found.find(({ reading }) => reading.exception !== undefined);
  const quantity = agreeing.find(({ reading }) => reading.quantity)?.reading.quantity;
  const deadline = agreeing.find(({ reading }) => reading.deadline)?.reading.deadline;
  const named = agreeing.find(({ reading }) => reading.bearerText !== undefined);
  const { reading } = best;
  return {
    key: overview.key.replace(/^overview\//u, 'norm/').concat('/', measure),
    instrument: overview.instrument,
    overview: overview.key,
    measure,
    modality,
    bearer: reading.bearer,
    ...(named?.reading.bearerText
      ? { bearerText: { text: named.reading.bearerText, language: named.text.language } }
      : {}),
    references: referencesIn(agreeing),
    ...(exception?.reading.exception
      ? { exception: { text: exception.reading.exception, language: exception.text.language } }
      : {}),
    ...(quantity ? { quantity } : {}),
    ...(deadline ? { deadline } : {}),
    evidence: evidenceOf(found),
    confidence: confidenceOf(found, best),
    rule: reading.rule,
    phrases: unique(found.flatMap((finding) => finding.reading.phrases)),
    marks: found.flatMap(({ text, reading: { marks } }) =>
      marks.map((mark): Mark => ({ ...mark, language: text.language })),
    ),
  };
}

/** What the first of the languages says, in the order of `LANGUAGES`: the others are translations of it more often than not. */
function modalityOf(found: readonly Finding[]): Modality {
  const first = LANGUAGES.find((language) => found.some(({ text }) => text.language === language));
  const readings = found.filter(({ text }) => text.language === first).map(({ reading }) => reading.modality);
  return readings.sort((a, b) => strengthRank(a) - strengthRank(b))[0] ?? 'statement';
}

/** Of the first language that gives any: others translate 'Thrust 2' as they like. */
function referencesIn(found: readonly Finding[]): string[] {
  const inLanguage = (language: string): string[] =>
    unique(found.filter(({ text }) => text.language === language).flatMap(({ reading }) => reading.references));
  return LANGUAGES.map(inLanguage).find((references) => references.length > 0) ?? [];
}

/** One per text, in the order of the texts. */
function evidenceOf(found: readonly Finding[]): Evidence[] {
  return found.map(({ text, reading }) => traceEvidence(text, reading.quote));
}

function disagreements(overview: Overview, findings: ReadonlyMap<string, readonly Finding[]>): Diagnostic[] {
  const languages = unique(overview.texts.map(({ language }) => language));
  if (languages.length < 2) return [];
  return [...findings].flatMap(([measure, found]): Diagnostic[] => {
    const inLanguages = unique(found.map(({ text }) => text.language));
    const modalities = unique(found.map(({ text, reading }) => `${text.language} ${reading.modality}`));
    const differing = new Set(found.map(({ reading }) => reading.modality)).size > 1;
    const missing = languages.filter((language) => !inLanguages.includes(language));
    if (!differing && missing.length === 0) return [];
    const [first, ...others] = evidenceOf(found);
    return [
      {
        severity: 'info',
        code: 'translations-disagree',
        message: `The languages of one overview read differently on ${measure}: ${modalities.join(', ')}${missing.length > 0 ? `; nothing in ${missing.join(', ')}` : ''}.`,
        subject: overview.key.replace(/^overview\//u, 'norm/').concat('/', measure),
        ...(first ? { place: first.place } : {}),
        ...(others.length > 0 ? { related: others.map(({ place }) => place) } : {}),
      },
    ];
  });
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
