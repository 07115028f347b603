// The pages in ../shared in; the catalogue's counts compared with what patterns on single lines count, without the parser.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCatalogue } from '../../src/build/read-catalogue.js';
import type { Catalogue } from '../../src/model/catalogue.js';

const FOLDER = '../shared/corpus/elbid';
const there = existsSync(FOLDER);

/** Bullets that begin with a link sign and a link; table lines with a link. */
const PATTERNS = { entry: /^[*-] 🔗 \[/gmu, row: /^\|[^|]*\|\s*\[[^|]*\]\(/gmu } as const;

describe.skipIf(!there)('counts of ../shared/corpus (skipped where it is not here)', () => {
  const files = there
    ? readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.md'))
        .map((name) => ({ path: join(FOLDER, name), language: name.slice(0, 2) }))
    : [];
  const texts = new Map(files.map(({ path }) => [path, readFileSync(path, 'utf8')]));
  const grepped = (kind: keyof typeof PATTERNS, language?: string): number =>
    files
      .filter((file) => language === undefined || file.language === language)
      .reduce((sum, { path }) => sum + (texts.get(path)?.match(PATTERNS[kind])?.length ?? 0), 0);
  let catalogue: Catalogue;
  beforeAll(async () => {
    const base = 'https://w3id.org/oss-policy/';
    ({ catalogue } = await readCatalogue({ inputs: [FOLDER], base, provenance: false }, () => undefined));
  });
  const read = (kind: string, belongs: (path: string, language: string) => boolean): number =>
    catalogue.pages
      .filter(({ source, language }) => belongs(source.path, language))
      .reduce((sum, { entries }) => sum + entries.filter((entry) => entry.kind === kind).length, 0);

  test.each(['en', 'es', 'pt'])('in %s', (language) => {
    for (const kind of ['entry', 'row'] as const) {
      expect(grepped(kind, language)).toBeGreaterThan(0);
      expect(read(kind, (_, own) => own === language)).toBe(grepped(kind, language));
    }
  });

  test.each(files.map(({ path }) => [path]))('%s', (path) => {
    for (const kind of ['entry', 'row'] as const)
      expect(read(kind, (own) => own === path)).toBe(texts.get(path)?.match(PATTERNS[kind])?.length ?? 0);
  });

  test('every entry and row is a mention of one instrument, or was left out with a reason', () => {
    const { counts, instruments } = catalogue;
    const mentions = instruments.reduce((sum, instrument) => sum + instrument.mentions.length, 0);
    const skipped = Object.values(counts.skipped).reduce((sum, count) => sum + count, 0);
    expect([counts.entries, counts.rows]).toEqual([grepped('entry'), grepped('row')]);
    expect(mentions + skipped).toBe(counts.entries + counts.rows);
    expect(instruments.length + counts.merged + skipped).toBe(counts.entries + counts.rows);
  });
});
