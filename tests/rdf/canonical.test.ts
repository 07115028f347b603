import { expect, test } from 'vitest';
import { canonicalHash, canonicalNQuads, isIsomorphic } from '../../src/rdf/canonical.js';
import { readTurtle } from '../../src/rdf/turtle-reader.js';

const read = (text: string) => readTurtle({ path: 'test.trig', text }).value;

test.each([
  ['blank node labels do not matter', '_:a <http://e/p> _:b .', '_:x <http://e/p> _:y .', true],
  [
    'order does not matter',
    '<http://e/a> <http://e/p> 1, 2 .',
    '<http://e/a> <http://e/p> 2 . <http://e/a> <http://e/p> 1 .',
    true,
  ],
  ['lexical forms matter', '<http://e/a> <http://e/p> 1 .', '<http://e/a> <http://e/p> 01 .', false],
  ['languages matter', '<http://e/a> <http://e/p> "x"@en .', '<http://e/a> <http://e/p> "x"@es .', false],
  ['graph names matter', '<http://e/g> {<http://e/a> <http://e/p> 1}', '<http://e/a> <http://e/p> 1 .', false],
  ['structure matters', '_:a <http://e/p> _:a .', '_:a <http://e/p> _:b .', false],
])('%s', async (_name, a, b, expected) => {
  expect(await isIsomorphic(read(a), read(b))).toBe(expected);
  expect((await canonicalHash(read(a))) === (await canonicalHash(read(b)))).toBe(expected);
});

test('canonical text and its hash', async () => {
  const quads = read('<http://e/a> <http://e/p> _:x, "\\u00e9\\n\\""@fr .');
  const text = '<http://e/a> <http://e/p> "é\\n\\""@fr .\n<http://e/a> <http://e/p> _:c14n0 .\n';
  expect(await canonicalNQuads(quads)).toBe(text);
  expect(await canonicalHash(quads)).toMatch(/^[0-9a-f]{64}$/);
});

test('symmetric blank nodes are compared', async () => {
  const ring = (labels: string[]): string =>
    labels.map((label, index) => `_:${label} <http://e/p> _:${labels[(index + 1) % labels.length] ?? ''} .`).join('\n');
  expect(await isIsomorphic(read(ring(['a', 'b', 'c', 'd'])), read(ring(['w', 'z', 'y', 'x'])))).toBe(true);
  expect(await isIsomorphic(read(ring(['a', 'b', 'c', 'd'])), read(`${ring(['a', 'b'])}\n${ring(['c', 'd'])}`))).toBe(
    false,
  );
});
