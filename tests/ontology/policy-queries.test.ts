// The terms and concepts that the questions name against the ontology that defines them.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PREFIXES } from '../../src/rdf/vocabulary.js';
import { files, otherTerms } from './ontology-files.js';

const defined = new Set([...otherTerms, ...files.flatMap(({ quads }) => quads.map(({ subject }) => subject.value))]);
const queries = readdirSync('queries').filter((file) => file.endsWith('.rq'));

/** IRIs that a query names, in full or by prefix; comments and strings left out. */
function termsOf(query: string): string[] {
  const text = query.replace(/"(?:[^"\\\n]|\\.)*"/gu, '""').replace(/(^|\s)#.*$/gmu, '');
  const prefixes = new Map(
    [...text.matchAll(/PREFIX\s+([\w-]*):\s*<([^>]*)>/giu)].map(([, name = '', iri = '']) => [name, iri]),
  );
  const body = text.replace(/PREFIX\s+[\w-]*:\s*<[^>]*>/giu, '');
  const short = [...body.matchAll(/(?<![\w?$:<])([a-z][\w-]*):([A-Za-z][\w-]*)/gu)];
  return [
    ...short.map(([, prefix = '', name = '']) => `${prefixes.get(prefix) ?? `${prefix}:`}${name}`),
    ...[...body.matchAll(/<(https?:[^>]*)>/gu)].map(([, iri = '']) => iri),
  ];
}

test('there are questions', () => {
  expect(queries.length).toBeGreaterThan(9);
});

test.each(queries)('%s names only terms that are defined', (file) => {
  const namespaces = [...Object.values(PREFIXES), 'https://w3id.org/oss-policy/'];
  const terms = termsOf(readFileSync(`queries/${file}`, 'utf8')).filter((term) =>
    namespaces.some((namespace) => term.startsWith(namespace)),
  );
  expect(terms.length).toBeGreaterThan(0);
  expect([...new Set(terms)].filter((term) => !defined.has(term))).toEqual([]);
});
