// Headers of `.rq` files: what is read, and what is an error and where.

import { describe, expect, test } from 'vitest';
import { readHeader, hasHeader } from '../../src/query/query-header.js';
import { parseQuery } from '../../src/query/sparql-text.js';

async function read(text: string) {
  return readHeader(text, 'q.rq', await parseQuery(text));
}

const HEADER = `#+ summary: A question
#+ tags: [quality]
#+ defaults:
#+   - lang: en
#+ parameters:
#+   - country: { type: country, description: Where. }
#+   - lang: { type: language, description: Language. }
#+ enumerate:
#+   - lang: [en, es]
#+ example:
#+   arguments: { country: FR, lang: es }
`;

describe('what is read', () => {
  test('parameters in the order of the header, with defaults and choices', async () => {
    const { header, diagnostics } = await read(
      `${HEADER}SELECT ?s { ?s ?_lang ?x FILTER(?__lang = ?x) . ?s ?p ?_country_iri }`.replace(
        '?s ?_lang ?x FILTER',
        '?s ?p ?x FILTER',
      ),
    );
    expect(diagnostics).toEqual([]);
    expect(header).toMatchObject({
      summary: 'A question',
      tags: ['quality'],
      exampleArguments: { country: 'FR', lang: 'es' },
    });
    expect(header?.parameters).toEqual([
      { name: 'country', variable: '_country_iri', type: 'country', required: true, description: 'Where.' },
      {
        name: 'lang',
        variable: '__lang',
        type: 'language',
        required: false,
        description: 'Language.',
        defaultValue: 'en',
        choices: ['en', 'es'],
      },
    ]);
  });

  test.each([
    ['_x', 'text', true],
    ['__x', 'text', false],
    ['_x_iri', 'iri', true],
    ['__x_integer', 'integer', false],
    ['_x_number', 'number', true],
    ['_x_literal', 'text', true],
    ['_x_xsd_date', 'date', true],
  ])('?%s alone says its type: %s', async (variable, type, required) => {
    const { header } = await read(`#+ summary: A question\nSELECT ?s { ?s ?p ?${variable} }`);
    expect(header?.parameters).toMatchObject([{ name: 'x', variable, type, required }]);
  });

  test.each([['?x'], ['?_'], ['?_two_words'], ['?___x']])('%s is no parameter', async (variable) => {
    const { header } = await read(`#+ summary: A question\nSELECT ?s { ?s ?p ${variable} }`);
    expect(header?.parameters).toEqual([]);
  });

  test.each([
    ['#+ summary: x', true],
    ['# summary: x', false],
    ['SELECT ?s {}', false],
  ])('%s has a header: %s', (text, expected) => {
    expect(hasHeader(text)).toBe(expected);
  });
});

describe('what is an error, and where', () => {
  const SELECT = 'SELECT ?s { ?s ?p ?__lang }';
  test.each<readonly [string, string, string, string, readonly [number, number]]>([
    ['no summary', `#+ description: x\n${SELECT}`, 'invalid-setting', 'summary: is missing', [1, 4]],
    [
      'a key that nobody knows',
      `#+ summary: x\n#+ sumary: y\n${SELECT}`,
      'invalid-setting',
      'sumary: there is no such setting here',
      [2, 4],
    ],
    [
      'YAML that is none',
      `#+ summary: [x\n${SELECT}`,
      'invalid-yaml',
      'Flow sequence in block collection must be sufficiently indented and end with a ]',
      [1, 15],
    ],
    [
      'a key given twice',
      `#+ summary: x\n#+ summary: y\n${SELECT}`,
      'invalid-yaml',
      'Map keys must be unique at line 2, column 1:',
      [2, 4],
    ],
    [
      'an unknown type',
      `#+ summary: x\n#+ parameters:\n#+   - lang: { type: tongue, description: x }\n${SELECT}`,
      'invalid-setting',
      "parameters.0.lang.type: 'tongue' does not fit",
      [3, 22],
    ],
    [
      'a parameter that the query has not',
      `#+ summary: x\n#+ defaults:\n#+   - langue: en\n${SELECT}`,
      'query-header',
      "defaults: the query has no parameter 'langue'",
      [3, 6],
    ],
    [
      'an example with such a one',
      `#+ summary: x\n#+ example: { arguments: { langue: en } }\n${SELECT}`,
      'query-header',
      "example: the query has no parameter 'langue'",
      [2, 13],
    ],
    [
      'a type that the suffix contradicts',
      `#+ summary: x\n#+ parameters:\n#+   - lang: { type: country, description: x }\n${SELECT}`,
      'query-header',
      "parameters: 'lang' is declared as country (iri), but ?__lang is of kind string",
      [3, 6],
    ],
    [
      'a parameter that is given a value',
      `#+ summary: x\nSELECT ?__x { BIND(1 AS ?__x) }`,
      'query-header',
      '?__x is a parameter and cannot be given a value',
      [1, 4],
    ],
    [
      'a parameter in VALUES',
      `#+ summary: x\nSELECT ?s { VALUES ?__x { 1 } ?s ?p ?__x }`,
      'query-header',
      '?__x is a parameter and cannot be given a value',
      [1, 4],
    ],
    [
      'a text as subject',
      `#+ summary: x\nSELECT ?s { ?_x ?p ?s }`,
      'query-header',
      '?_x stands where only an IRI can, and its name does not say _iri',
      [1, 4],
    ],
    [
      'a text as property',
      `#+ summary: x\nSELECT ?s { ?s ?_x ?o }`,
      'query-header',
      '?_x stands where only an IRI can, and its name does not say _iri',
      [1, 4],
    ],
  ])('%s', async (_, text, code, message, [line, column]) => {
    const { header, diagnostics } = await read(text);
    expect(header).toBeUndefined();
    expect(diagnostics[0]).toMatchObject({ severity: 'error', code, place: { path: 'q.rq', line, column } });
    expect(diagnostics[0]?.message).toContain(message);
  });
});
