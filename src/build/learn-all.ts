// The project's own example clauses in, the weights of the classifier of every language out.

import type { Diagnostic, Outcome } from '../diagnostic.js';
import { readExamples } from '../extract/examples.js';
import { learnResemblance } from '../extract/learn-resemblance.js';
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
      return [language, { text: fileOf(learnResemblance(read.value)), examples: read.value.length }];
    }),
  );
  return { value, diagnostics };
}

/** One line per feature, so that a change of the examples is a readable change of the file. */
function fileOf({ measures, bias, features }: ReturnType<typeof learnResemblance>): string {
  const lines = Object.entries(features).map(([name, numbers]) => `${JSON.stringify(name)}:${JSON.stringify(numbers)}`);
  return `{"measures":${JSON.stringify(measures)},\n"bias":${JSON.stringify(bias)},\n"features":{\n${lines.join(',\n')}\n}}\n`;
}
