// Values become terms of the parsed query: whatever they hold, the query around them stays what it was.

import fc from 'fast-check';
import { Parser, type Query } from 'sparqljs';
import type { Literal, NamedNode } from '@rdfjs/types';
import { describe, expect, test } from 'vitest';
import { bindQuery } from '../../src/query/bind-query.js';
import { loadCannedQueries, parseCannedQuery } from '../../src/query/load-canned-query.js';
import { literal, namedNode } from '../../src/query/plain-term.js';
import { termKindOf } from '../../src/query/parameter-type.js';
import { parseQuery } from '../../src/query/sparql-text.js';
import { isIri } from '../../src/rdf/iri.js';

const queries = await loadCannedQueries();
const XSD = 'http://www.w3.org/2001/XMLSchema#';

/** Trees as data, so that terms of two parsers can be compared. */
function tree(sparql: string): unknown {
  return JSON.parse(JSON.stringify(new Parser().parse(sparql)));
}

const MARK = { string: 'the-mark', iri: 'urn:x-the-mark', integer: '-424242', number: '-4242.42', date: '0042-04-02' };

function markOf(kind: keyof typeof MARK): NamedNode | Literal {
  if (kind === 'iri') return namedNode(MARK.iri);
  if (kind === 'string') return literal(MARK.string);
  return literal(MARK[kind], '', XSD + (kind === 'number' ? 'decimal' : kind));
}

/** The tree with the mark in it, with the term put in the mark's place. */
function withTerm(node: unknown, mark: string, term: NamedNode | Literal): unknown {
  if (Array.isArray(node)) return node.map((item) => withTerm(item, mark, term));
  if (typeof node !== 'object' || node === null) return node;
  const { termType, value } = node as { termType?: string; value?: unknown };
  if ((termType === 'Literal' || termType === 'NamedNode') && value === mark) return JSON.parse(JSON.stringify(term));
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, withTerm(child, mark, term)]));
}

/** Strings that look for a way out: quotes, escapes, comments, ends of groups. */
const hostileText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed()),
  fc
    .array(
      fc.constantFrom(
        '"',
        "'",
        '\\',
        '"""',
        '\\u0022',
        '\\"',
        '\n',
        '\r',
        '}',
        '{',
        '>',
        '<',
        '#',
        '?x',
        '@en',
        '^^',
        ' . ',
        ';',
        '\u0000',
      ),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom(
    '" } ; DROP ALL #',
    "') || true || ('",
    '"@en . ?s ?p ?o } #',
    '\\"',
    '\\',
    '"^^<urn:x>',
    '\\u0022) || (1=1',
    'a\u2028b\u2029c',
  ),
);
const hostileIri = hostileText.map((text) => `urn:x:${encodeURI(text)}`).filter(isIri);

function hostileTerm(kind: keyof typeof MARK): fc.Arbitrary<NamedNode | Literal> {
  if (kind === 'iri') return hostileIri.map(namedNode);
  if (kind === 'string') return hostileText.map((text) => literal(text));
  if (kind === 'integer') return fc.integer().map((number) => literal(String(number), '', `${XSD}integer`));
  if (kind === 'number') return fc.integer().map((number) => literal(`${number}.5`, '', `${XSD}decimal`));
  return fc
    .date({ noInvalidDate: true, min: new Date('0001-01-01'), max: new Date('9999-12-31') })
    .map((date) => literal(date.toISOString().slice(0, 10), '', `${XSD}date`));
}

describe('no value can change the query', () => {
  const places = queries.flatMap((query) =>
    query.parameters.map((parameter) => [`${query.name} --${parameter.name}`, query, parameter] as const),
  );
  test.each(places)('%s', (_, { query }, { variable, type }) => {
    const kind = termKindOf(type);
    const marked = tree(bindQuery(query, new Map([[variable, markOf(kind)]])));
    fc.assert(
      fc.property(hostileTerm(kind), (term) => {
        const bound = tree(bindQuery(query, new Map([[variable, term]])));
        expect(bound).toEqual(withTerm(marked, MARK[kind], term));
      }),
      { numRuns: 6 },
    );
  });
});

test.each(['string', 'iri', 'integer', 'number', 'date'] as const)(
  'a %s cannot leave its place in a short query either',
  async (kind) => {
    const query = await parseQuery('SELECT ?s { ?s ?p ?_v FILTER(?o = ?_v || CONTAINS(STR(?s), STR(?_v))) }');
    const marked = tree(bindQuery(query, new Map([['_v', markOf(kind)]])));
    fc.assert(
      fc.property(hostileTerm(kind), (term) => {
        expect(tree(bindQuery(query, new Map([['_v', term]])))).toEqual(withTerm(marked, MARK[kind], term));
      }),
      { numRuns: 300 },
    );
  },
);

describe('binding', () => {
  const bound = async (
    sparql: string,
    terms: readonly (readonly [string, NamedNode | Literal | undefined])[],
    limit?: number,
  ) => tree(bindQuery(await parseQuery(sparql), new Map(terms), limit));

  test.each<readonly [string, string, readonly (readonly [string, NamedNode | Literal | undefined])[], string]>([
    [
      'a term stands where the variable stood',
      'SELECT ?s { ?s ?p ?_o_iri }',
      [['_o_iri', namedNode('urn:o')]],
      'SELECT ?s { ?s ?p <urn:o> }',
    ],
    [
      'the same everywhere, in sub-queries too',
      'SELECT ?s { { SELECT ?s { ?s ?p ?_o } } FILTER(?s != ?_o) }',
      [['_o', literal('x')]],
      'SELECT ?s { { SELECT ?s { ?s ?p "x" } } FILTER(?s != "x") }',
    ],
    [
      'without a term it stays a variable',
      'SELECT ?s { ?s ?p ?__o }',
      [['__o', undefined]],
      'SELECT ?s { ?s ?p ?__o }',
    ],
    [
      'BOUND of a parameter without a term drops its filter',
      'SELECT ?s { ?s ?p ?o FILTER(!BOUND(?__o) || ?o = ?__o) }',
      [['__o', undefined]],
      'SELECT ?s { ?s ?p ?o }',
    ],
    [
      'BOUND of a parameter with a term leaves the comparison',
      'SELECT ?s { ?s ?p ?o FILTER(!BOUND(?__o) || ?o = ?__o) }',
      [['__o', literal('x')]],
      'SELECT ?s { ?s ?p ?o FILTER(?o = "x") }',
    ],
    [
      'a filter that is known false stays',
      'SELECT ?s { ?s ?p ?o FILTER(BOUND(?__o) && ?o = 1) }',
      [['__o', undefined]],
      'SELECT ?s { ?s ?p ?o FILTER(false) }',
    ],
    [
      'BOUND of any other variable is left alone',
      'SELECT ?s { ?s ?p ?o FILTER(!BOUND(?x)) }',
      [['__o', undefined]],
      'SELECT ?s { ?s ?p ?o FILTER(!BOUND(?x)) }',
    ],
  ])('%s', async (_, sparql, terms, expected) => {
    expect(await bound(sparql, terms)).toEqual(tree(expected));
  });

  test.each<readonly [string, string, number, string]>([
    ['a limit is added', 'SELECT ?s { ?s ?p ?o }', 5, 'SELECT ?s { ?s ?p ?o } LIMIT 5'],
    ['a smaller limit of the query stays', 'SELECT ?s { ?s ?p ?o } LIMIT 3', 5, 'SELECT ?s { ?s ?p ?o } LIMIT 3'],
    ['a larger one gives way', 'SELECT ?s { ?s ?p ?o } LIMIT 30', 5, 'SELECT ?s { ?s ?p ?o } LIMIT 5'],
    ['a yes-or-no question has none', 'ASK { ?s ?p ?o }', 5, 'ASK { ?s ?p ?o }'],
  ])('%s', async (_, sparql, limit, expected) => {
    expect(await bound(sparql, [], limit)).toEqual(tree(expected));
  });

  test('the parsed query that was given stays as it is', async () => {
    const query: Query = await parseQuery('SELECT ?s { ?s ?p ?_o FILTER(BOUND(?_o)) }');
    const before = JSON.stringify(query);
    bindQuery(query, new Map([['_o', literal('x')]]), 1);
    expect(JSON.stringify(query)).toBe(before);
  });

  test('a compiled query is bound like a parsed one', async () => {
    const [query] = queries;
    if (!query) throw new Error('there are queries');
    const parsed = await parseCannedQuery(query.name, query.text, `queries/${query.name}.rq`);
    const revived = JSON.parse(JSON.stringify(parsed.query)) as Query;
    const terms = new Map([['__country_iri', namedNode('urn:x')]]);
    expect(bindQuery(revived, terms)).toBe(bindQuery(parsed.query, terms));
  });
});
