// The real pages in ../shared in many orders, at once and one by one; the same catalogue out each time.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../src/model/build-catalogue.js';
import type { Ledger } from '../../src/model/ledger.js';
import { decodeSource } from '../../src/read/decode-source.js';
import type { Page } from '../../src/parse/page.js';
import { contentOf, pageOf, registries } from './catalogue-of.js';

const files = ['../shared/corpus/elbid', '../shared/seeds']
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
  .filter((path) => path.endsWith('.md'));

describe.skipIf(files.length === 0)(`${files.length} real pages (skipped where ../shared is not here)`, () => {
  const pages = files.flatMap((path) => {
    const { value } = decodeSource(readFileSync(path), path);
    return value ? [pageOf(path, value.text)] : [];
  });
  const build = (some: readonly Page[], ledger: Ledger = []): ReturnType<typeof buildCatalogue> =>
    buildCatalogue(some, registries, ledger);
  const all = build(pages);
  const orders = fc.sample(fc.shuffledSubarray(pages, { minLength: pages.length }), { seed: 3, numRuns: 2 });

  test.each(orders.map((order, index) => [index + 1, order] as const))('order %d', (_, order) => {
    expect(contentOf(build(order))).toEqual(contentOf(all));
  });

  test('twice, the second time with the ledger of the first', () => {
    const again = build(pages, all.ledgerEntries);
    expect(contentOf(again)).toEqual(contentOf(all));
    expect(again.ledgerEntries).toEqual([]);
  });

  test.each<[string, readonly Page[]]>([
    ['as they stand', pages],
    ['backwards', [...pages].reverse()],
    ['shuffled', orders[0] ?? []],
  ])('one page at a time with the ledger carried on, then all: %s', (_, order) => {
    let ledger: Ledger = [];
    for (const page of order) ledger = [...ledger, ...build([page], ledger).ledgerEntries];
    expect(contentOf(build(pages, ledger))).toEqual(contentOf(all));
  });
});
