// The file of example clauses of a language goes in, what the classifier learns from comes out.

import type { Diagnostic, Outcome } from '../diagnostic.js';
import type { Language } from '../read/source-text.js';
import type { Example } from './learn-resemblance.js';
import { NO_MEASURE } from './resemblance.js';
import { tokenise } from './token.js';

/**
 * Reads lines of a notation, a tab and a clause. Reports `lexicon-example` for a line that is none of these or names no measure, and leaves it out.
 */
export function readExamples(
  file: { readonly path: string; readonly text: string },
  language: Language,
  measures: ReadonlySet<string>,
): Outcome<readonly Example[]> {
  const diagnostics: Diagnostic[] = [];
  const value = file.text.split('\n').flatMap((line, index): Example[] => {
    if (line.trim() === '') return [];
    const [measure = '', clause, ...rest] = line.split('\t');
    if (clause && rest.length === 0 && (measure === NO_MEASURE || measures.has(measure)))
      return [exampleOf(measure, clause, language)];
    diagnostics.push({
      severity: 'error',
      code: 'lexicon-example',
      message: `This line is no example: '${line.slice(0, 60)}'.`,
      expected: 'the notation of a measure or `none`, a tab, a clause',
      place: { path: file.path, line: index + 1, column: 1 },
    });
    return [];
  });
  return { value, diagnostics };
}

export function exampleOf(measure: string, clause: string, language: Language): Example {
  return { measure, stems: tokenise(clause, language).map((token) => token.stem) };
}
