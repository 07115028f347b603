// The project's own example clauses in, the weights of the classifier of every language out.

import type { Diagnostic, Outcome } from '../diagnostic.js';
import { exampleOf, readExamples } from '../extract/examples.js';
import type { Example } from '../extract/learn-resemblance.js';
import { learnResemblance } from '../extract/learn-resemblance.js';
import type { LexiconMeasure } from '../model/lexicon.js';
import { LANGUAGES } from '../read/source-text.js';
import type { Language } from '../read/source-text.js';
import { loadKnowledge } from './load-knowledge.js';

/** A file of weights, and how many clauses it was learned from. */
export interface Learned {
  readonly text: string;
  readonly examples: number;
}

/** Learns anew from `ontology/examples`. The same files give the same bytes. */
export function learnAll(languages: readonly Language[] = LANGUAGES): Outcome<ReadonlyMap<Language, Learned>> {
  const knowledge = loadKnowledge();
  const diagnostics: Diagnostic[] = [];
  const measures = new Set(knowledge.lexicon.measures.map(({ notation }) => notation));
  const value = new Map(
    languages.map((language): [Language, Learned] => {
      const path = `ontology/examples/${language}.tsv`;
      const text = knowledge.files.find((file) => file.path === path)?.text ?? '';
      const read = readExamples({ path, text }, language, measures);
      diagnostics.push(...read.diagnostics);
      const labels = labelsAsExamples(
        knowledge.lexicon.measures,
        language,
        new Set(read.value.map(({ measure }) => measure)),
      );
      const examples = [...read.value, ...labels];
      return [language, { text: fileOf(learnResemblance(examples)), examples: examples.length }];
    }),
  );
  return { value, diagnostics };
}

/** A measure's labels are clauses that name it. Groups have no examples, and get none here. */
function labelsAsExamples(
  measures: readonly LexiconMeasure[],
  language: Language,
  known: ReadonlySet<string>,
): Example[] {
  return measures
    .filter(({ notation }) => known.has(notation))
    .flatMap(({ notation, phrases }) =>
      phrases
        .filter((phrase) => phrase.language === language && phrase.pattern.startsWith('"'))
        .map(({ pattern }) => exampleOf(notation, pattern.slice(1, -1), language)),
    );
}

/** One line per feature, so that a change of the examples is a readable change of the file. */
function fileOf({ measures, bias, features }: ReturnType<typeof learnResemblance>): string {
  const lines = Object.entries(features).map(([name, numbers]) => `${JSON.stringify(name)}:${JSON.stringify(numbers)}`);
  return `{"measures":${JSON.stringify(measures)},\n"bias":${JSON.stringify(bias)},\n"features":{\n${lines.join(',\n')}\n}}\n`;
}
