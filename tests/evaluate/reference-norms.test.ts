// The reference norms in the repository against the pages they are about: same entries, verbatim quotes, closed values.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BEARERS, MODALITIES } from '../../src/extract/norm.js';

interface ReferenceNorm {
  readonly measure: string;
  readonly modality: string;
  readonly quote: string;
  readonly references: readonly string[];
  readonly bearer: string;
  readonly exception: boolean;
}

interface ReferenceEntry {
  readonly id: string;
  readonly page: string;
  readonly title: string;
  readonly url: string;
  readonly norms: readonly ReferenceNorm[];
}

const FOLDERS = ['catalogue', 'tests/evaluate/fresh'];
const LANGUAGES = ['en', 'es', 'pt'];
const REFERENCE =
  /^(?:Article (?:L\. )?\d+[a-z]?(?:-\d+)*(?:\(\d+\))?|(?:Section|Chapter|Action|Objective) \d+(?:\.\d+)?(?:\([a-z]\))?|Annex I, Part II)$/;

/** Link → overview of one page. */
function overviews(folder: string, language: string, page: string): Map<string, string> {
  const text = readFileSync(join(folder, language, 'policies', `${page}.md`), 'utf8');
  const entries = text.matchAll(/^\* 🔗 \[.+\]\((\S+)\)\n\* 📄 \S+\n {2}> (.+)$/gmu);
  return new Map(Array.from(entries, ([, url, overview]) => [url ?? '', overview ?? '']));
}

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(folder, 'annotations')).map((name) => ({ folder, page: name.replace(/\.json$/, '') })),
);

describe.each(files)('$folder, $page', ({ folder, page }) => {
  const entries = JSON.parse(readFileSync(join(folder, 'annotations', `${page}.json`), 'utf8')) as ReferenceEntry[];
  const english = overviews(folder, 'en', page);

  test('every entry is annotated, in three languages', () => {
    const urls = entries.map((entry) => entry.url).sort();
    expect(urls.length).toBeGreaterThan(0);
    for (const language of LANGUAGES) expect([...overviews(folder, language, page).keys()].sort()).toEqual(urls);
  });

  test('ids are unique and name the page', () => {
    expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length);
    expect(entries.filter((entry) => entry.page !== page || !entry.id.includes(`${page}#`))).toEqual([]);
  });

  test('quotes are verbatim and of 3 to 30 words', () => {
    const wrong = entries.flatMap((entry) =>
      entry.norms
        .map((norm) => norm.quote)
        .filter((quote) => {
          const words = quote.split(' ').length;
          return words < 3 || words > 30 || english.get(entry.url)?.includes(quote) !== true;
        }),
    );
    expect(wrong).toEqual([]);
  });

  test('one norm per measure, with known values', () => {
    for (const { id, norms } of entries) {
      expect(new Set(norms.map((norm) => norm.measure)).size, id).toBe(norms.length);
      for (const norm of norms) {
        expect(MODALITIES, id).toContain(norm.modality);
        expect(BEARERS, id).toContain(norm.bearer);
        expect(norm.exception, id).toBeTypeOf('boolean');
        for (const reference of norm.references) expect(reference, id).toMatch(REFERENCE);
      }
    }
  });
});
