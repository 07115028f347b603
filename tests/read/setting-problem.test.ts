// What is wrong with a YAML file, in words of those who wrote it, where they wrote it.

import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { formatDiagnostic } from '../../src/diagnostic.js';
import { readYaml } from '../../src/read/yaml-document.js';

const text = z.string().trim().min(1);
const schema = z.strictObject({
  name: text.optional(),
  years: z.array(z.int().min(1000).max(9999)).min(1).optional(),
  day: z.iso.date().optional(),
  mail: z.email().optional(),
  kind: z.enum(['law', 'plan']).optional(),
  texts: z.record(z.string().regex(/^[a-z]{2}$/u, 'expected two letters'), text).optional(),
  license: z.union([text, z.strictObject({ url: text, open: z.literal(true) })]).optional(),
  steps: z.array(z.discriminatedUnion('do', [z.strictObject({ do: z.literal('add') })])).optional(),
  site: text.refine((value) => value.endsWith('/'), 'expected an address that ends in /').optional(),
  first: text.refine((value) => value !== 'last', 'holds the last word').optional(),
});

function said(yaml: string): readonly string[] {
  return readYaml(yaml, 'f.yaml', schema).diagnostics.map((diagnostic) => formatDiagnostic(diagnostic));
}

describe('settings', () => {
  test.each<readonly [yaml: string, place: string, message: string, ...lines: string[]]>([
    ['name: 3', '1:7', 'name: 3 is a number', 'expected: a text', 'hint: put it into quotes'],
    ['name: true', '1:7', 'name: true is a truth value', 'expected: a text', 'hint: put it into quotes'],
    ['name: [a]', '1:7', 'name: what stands here is a list', 'expected: a text'],
    ['name: ""', '1:7', 'name: is empty', 'expected: a text'],
    ['kind: law\nname:', '2:6', 'name: is empty', 'expected: a text'],
    ['years: []', '1:8', 'years: is empty', 'expected: a list with 1 or more entries'],
    ['years:\n  - 2024\n  - 24', '3:5', 'years.1: 24 is too small', 'expected: at least 1000'],
    ['years: [20245]', '1:9', 'years.0: 20245 is too large', 'expected: at most 9999'],
    ['years: [1999.5]', '1:9', 'years.0: 1999.5 is a number', 'expected: a whole number'],
    ['day: 2026-02-30', '1:6', "day: '2026-02-30' does not fit", 'expected: a day that exists, as 2026-07-31'],
    ['mail: me', '1:7', "mail: 'me' does not fit", 'expected: an email address'],
    ['kind: act', '1:7', "kind: 'act' does not fit", 'expected: law, plan'],
    ['texts: { en: a, english: b }', '1:17', "texts.english: 'english' cannot stand here", 'expected: two letters'],
    ['kind: law\nnaem: x', '2:1', 'naem: there is no such setting here'],
    ['license: { url: a }', '1:10', 'license.open: is missing', 'expected: true'],
    ['license: { url: a, open: true, to: b }', '1:32', 'license.to: there is no such setting here'],
    ['license: 5', '1:10', 'license: 5 does not fit', 'expected: a text or keys with values'],
    ['steps:\n  - do: ad', '2:9', "steps.0.do: 'ad' does not fit", 'expected: add'],
    ['steps:\n  - {}', '2:5', 'steps.0.do: is missing', 'expected: add'],
    ['site: a', '1:7', "site: 'a' does not fit", 'expected: an address that ends in /'],
    ['first: last', '1:8', 'first: holds the last word'],
    ['- a', '1:1', 'document: what stands here is a list', 'expected: keys with values'],
  ])('%j', (yaml, place, message, ...lines) => {
    const expected = [`f.yaml:${place}: error[invalid-setting] ${message}`, ...lines.map((line) => `    ${line}`)];
    expect(said(yaml)).toEqual([expected.join('\n')]);
  });

  test('that are wrong come in the order of the file, each for itself', () => {
    const places = readYaml('zeta: 1\nname: 2\nalpha: 3', 'f.yaml', schema).diagnostics.map(({ place }) => place?.line);
    expect(places).toEqual([1, 2, 3]);
  });
});
