// The reference annotations that the rules may be built with: figures must not fall below what was reached. Skipped by name without them.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../src/build/read-catalogue.js';
import { readAnnotations } from '../../src/evaluate/annotation.js';
import type { AnnotatedEntry } from '../../src/evaluate/annotation.js';
import { evaluate } from '../../src/evaluate/evaluate.js';
import { extractedOverviews } from '../../src/evaluate/extracted-overviews.js';

const FRESH = fileURLToPath(new URL('./fresh/', import.meta.url));
const PRACTICE = fileURLToPath(new URL('./practice/', import.meta.url));
const STYLE = fileURLToPath(new URL('./catalogue-style/', import.meta.url));
const PLAIN = fileURLToPath(new URL('./plain-style/', import.meta.url));
const DENSE = fileURLToPath(new URL('./dense/', import.meta.url));
const PLACEMENT = fileURLToPath(new URL('./placement/', import.meta.url));
const PROVISIONS = fileURLToPath(new URL('./provisions/', import.meta.url));
const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));
const there = existsSync(`${SHARED}annotations`) && existsSync(`${SHARED}corpus/elbid`);
/** The split of docs/evaluation.md: below this first byte an entry stays held back. */
const HELD_BELOW = 40;

function entriesOf(folder: string): AnnotatedEntry[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => readAnnotations(readFileSync(`${folder}/${name}`, 'utf8'), name));
}

function isUsed({ page, jurisdiction, url }: AnnotatedEntry): boolean {
  return page !== 'seed' && (createHash('sha1').update(`${jurisdiction}|${url}`).digest()[0] ?? 0) >= HELD_BELOW;
}

async function figuresOf(
  inputs: readonly string[],
  entries: readonly AnnotatedEntry[],
): Promise<ReturnType<typeof evaluate>> {
  const base = 'https://w3id.org/oss-policy/';
  const { catalogue, norms } = await readCatalogue({ inputs, base, provenance: false }, () => undefined);
  return evaluate(entries, extractedOverviews(catalogue, norms), { aggregateOnly: true });
}

describe('figures do not fall', () => {
  test('on the fresh overviews', async () => {
    const { overall } = await figuresOf(
      ['en', 'es', 'pt'].map((language) => `${FRESH}${language}`),
      entriesOf(`${FRESH}annotations`),
    );
    expect(overall.pairs).toBe(153);
    expect(overall.measures.f1).toBeGreaterThanOrEqual(0.88);
    expect(overall.modality.share).toBeGreaterThanOrEqual(0.9);
    expect(overall.references.share).toBeGreaterThanOrEqual(0.95);
    expect(overall.bearer.share).toBeGreaterThanOrEqual(0.88);
    expect(overall.exception.share).toBeGreaterThanOrEqual(0.9);
  });

  test('on the unseen overviews in the style of a catalogue', async () => {
    const pages = ['en', 'es', 'pt'].map((language) => `${STYLE}${language}`);
    const { overall } = await figuresOf(pages, entriesOf(`${STYLE}annotations/unseen`));
    expect(overall.pairs).toBe(3 * 152);
    expect(overall.measures.f1).toBeGreaterThanOrEqual(0.9);
    expect(overall.modality.share).toBeGreaterThanOrEqual(0.88);
    expect(overall.references.share).toBeGreaterThanOrEqual(0.9);
    expect(overall.bearer.share).toBeGreaterThanOrEqual(0.8);
    expect(overall.exception.share).toBeGreaterThanOrEqual(0.92);
  });

  test.each([
    ['learned', 774, 0.875, 0.88],
    ['unseen', 264, 0.845, 0.84],
  ])('on the overviews in plain words that are %s', async (part, pairs, f1, modality) => {
    const pages = ['en', 'es', 'pt'].map((language) => `${PLAIN}${part}/${language}`);
    const { overall } = await figuresOf(pages, entriesOf(`${PLAIN}${part}/annotations`));
    expect(overall.pairs).toBe(pairs);
    expect(overall.measures.f1).toBeGreaterThanOrEqual(f1);
    expect(overall.modality.share).toBeGreaterThanOrEqual(modality);
  });

  test.each([
    ['learned', 66, 0.82, 0.88],
    ['unseen', 69, 0.75, 0.79],
  ])('on the dense overviews that are %s', async (part, pairs, f1, modality) => {
    const pages = ['en', 'es', 'pt'].map((language) => `${DENSE}${part}/${language}`);
    const { overall } = await figuresOf(pages, entriesOf(`${DENSE}${part}/annotations`));
    expect(overall.pairs).toBe(pairs);
    expect(overall.measures.f1).toBeGreaterThanOrEqual(f1);
    expect(overall.modality.share).toBeGreaterThanOrEqual(modality);
  });

  test.each([
    ['learned', 0.72],
    ['measured', 0.7],
  ])('on the overviews that cite their provisions and are %s', async (part, references) => {
    const pages = ['en', 'es', 'pt'].map((language) => `${PROVISIONS}${part}/${language}`);
    const { overall } = await figuresOf(pages, entriesOf(`${PROVISIONS}${part}/annotations`));
    expect(overall.pairs).toBe(3 * 36);
    expect(overall.measures.f1).toBeGreaterThanOrEqual(0.91);
    expect(overall.references.share).toBeGreaterThanOrEqual(references);
  });

  test.each([
    ['first', 0.8],
    ['second', 0.72],
    ['third', 0.76],
    ['fourth', 0.78],
  ])('on the overviews whose provisions stand in other sentences, %s', async (part, references) => {
    const pages = ['en', 'es', 'pt'].map((language) => `${PLACEMENT}${part}/${language}`);
    const { overall } = await figuresOf(pages, entriesOf(`${PLACEMENT}${part}/annotations`));
    expect(overall.pairs).toBe(3 * 40);
    expect(overall.measures.f1).toBeGreaterThanOrEqual(0.88);
    expect(overall.references.share).toBeGreaterThanOrEqual(references);
  });

  test.each([
    ['learned', 0.94, 0.86],
    ['unseen', 0.8, 0.855],
  ])('on the practice overviews that are %s', async (part, f1, modality) => {
    const pages = ['en', 'es', 'pt'].map((language) => `${PRACTICE}${language}`);
    const { overall } = await figuresOf(pages, entriesOf(`${PRACTICE}annotations/${part}`));
    expect(overall.measures.f1).toBeGreaterThanOrEqual(f1);
    expect(overall.modality.share).toBeGreaterThanOrEqual(modality);
  });

  test.skipIf(!there)('on the used part of the reference annotations (needs ../shared)', async () => {
    const entries = entriesOf(`${SHARED}annotations`).filter(isUsed);
    const { overall, byLanguage } = await figuresOf([`${SHARED}corpus/elbid`], entries);
    console.log(`used ${entries.length} entries, ${overall.measures.expected} norms in all languages`);
    expect(byLanguage['en']?.measures.f1).toBeGreaterThanOrEqual(0.899);
    expect(overall.modality.share).toBeGreaterThanOrEqual(0.9);
    expect(overall.references.share).toBeGreaterThanOrEqual(0.9);
    expect(overall.bearer.share).toBeGreaterThanOrEqual(0.88);
    expect(overall.exception.share).toBeGreaterThanOrEqual(0.93);
  });
});
