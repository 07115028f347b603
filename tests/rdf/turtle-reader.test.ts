import { describe, expect, test } from 'vitest';
import { formatPlace } from '../../src/diagnostic.js';
import { Dataset } from '../../src/rdf/dataset.js';
import { readTurtle } from '../../src/rdf/turtle-reader.js';

const diagnosticsOf = (path: string, text: string, baseIri?: string): string[] =>
  readTurtle({ path, text, ...(baseIri === undefined ? {} : { baseIri }) }).diagnostics.map(
    ({ severity, code, place }) => `${severity} ${code} ${place ? formatPlace(place) : ''}`,
  );

describe('what cannot be read is named with its place', () => {
  test.each([
    ['missing dot', 'a.ttl', '@prefix e: <http://e/> .\n\ne:a e:p 1\ne:b e:p 2 .', ['error rdf-syntax a.ttl:4:1']],
    ['unknown prefix', 'a.ttl', '\n\nx:a x:b x:c .', ['error rdf-syntax a.ttl:3:1']],
    ['unclosed string', 'a.ttl', '<http://e/a> <http://e/p> "x .\n', ['error rdf-syntax a.ttl:1:1']],
    ['graph in Turtle', 'a.ttl', '<http://e/g> { <http://e/a> <http://e/p> 1 }', ['error rdf-syntax a.ttl:1:1']],
    ['prefixed name in N-Triples', 'a.nt', 'e:a e:b e:c .', ['error rdf-syntax a.nt:1:1']],
    ['relative IRI', 'a.ttl', '<http://e/a> <http://e/p> 1 .\n<b> <http://e/p> 2 .', ['error rdf-term a.ttl:2:2']],
    ['IRI with a space', 'a.ttl', '<http://e/a> <http://e/p> <http://e/a b> .', ['error rdf-syntax a.ttl:1:1']],
    [
      'IRI with an escaped space',
      'a.ttl',
      '<http://e/a> <http://e/p> <http://e/a\\u0020b> .',
      ['error rdf-syntax a.ttl:1:1'],
    ],
    [
      'date that is none',
      'a.ttl',
      '<http://e/a> <http://e/p>\n  "2023-02-29"^^<http://www.w3.org/2001/XMLSchema#date> .',
      ['error rdf-term a.ttl:2:4'],
    ],
    ['language tag', 'a.ttl', '<http://e/a> <http://e/p> "x"@en-a .', ['error rdf-term a.ttl:1:28']],
    ['control character', 'a.ttl', '<http://e/a> <http://e/p> "\\u0001" .', ['error rdf-term a.ttl:1:1']],
    [
      'the same mistake twice',
      'a.ttl',
      '<http://e/a> <http://e/p> <b> .\n<http://e/c> <http://e/p> <b> .',
      ['error rdf-term a.ttl:1:28'],
    ],
  ])('%s', (_name, path, text, expected) => {
    expect(diagnosticsOf(path, text)).toEqual(expected);
  });

  test('the sound quads of a file with a bad term are kept, those of a file with bad syntax are not', () => {
    expect(
      readTurtle({ path: 'a.ttl', text: '<b> <http://e/p> 1 . <http://e/a> <http://e/p> 2 .' }).value,
    ).toHaveLength(1);
    expect(readTurtle({ path: 'a.ttl', text: '<http://e/a> <http://e/p> 2 . oops' }).value).toEqual([]);
  });
});

test.each([
  ['a.ttl', '@prefix e: <http://e/> . e:a a e:B ; e:p "x"@en, 4.2, true .', 4],
  ['a.trig', '<http://e/g> { <http://e/a> <http://e/p> 1 }', 1],
  ['a.nt', '<http://e/a> <http://e/p> "x" .\n', 1],
  ['a.nq', '<http://e/a> <http://e/p> "x" <http://e/g> .\n', 1],
  ['without-extension', '<http://e/a> <http://e/p> 1 .', 1],
  ['empty.ttl', '', 0],
  ['comment.ttl', '# nothing here', 0],
])('reads %s', (path, text, count) => {
  const { value, diagnostics } = readTurtle({ path, text });
  expect(diagnostics).toEqual([]);
  expect(value).toHaveLength(count);
});

test('relative IRIs stand below the base', () => {
  const { value } = readTurtle({ path: 'a.ttl', text: '<b> <p> <> .', baseIri: 'http://e/x/y' });
  expect(value.map(({ subject, object }) => [subject.value, object.value])).toEqual([['http://e/x/b', 'http://e/x/y']]);
});

test('blank nodes have the same labels each time, and others in another file', () => {
  const text = '[] <http://e/p> [], _:x .';
  const labels = (path: string): string[] =>
    readTurtle({ path, text }).value.flatMap(({ subject, object }) => [subject.value, object.value]);
  expect(labels('a.ttl')).toEqual(labels('a.ttl'));
  expect(new Set(labels('a.ttl')).size).toBe(3);
  expect(
    Dataset.of([...readTurtle({ path: 'a.ttl', text }).value, ...readTurtle({ path: 'b.ttl', text }).value]).size,
  ).toBe(4);
});
