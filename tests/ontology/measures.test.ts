// The measure scheme and its crosswalk: complete in three languages, readable phrases, nothing said twice.

import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { Parser } from 'n3';
import type { Quad } from '@rdfjs/types';
import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../src/extract/compile-lexicon.js';
import { WORD_ROLES } from '../../src/model/lexicon.js';
import { loadLexicon } from '../../src/model/load-lexicon.js';
import { LANGUAGES } from '../../src/read/source-text.js';
import type { Language } from '../../src/read/source-text.js';

const ONTOLOGY = new URL('../../ontology/', import.meta.url);
const DESIGN = new URL('../../../shared/design/measures.csv', import.meta.url);
const GOLDEN = new URL('golden/measures-summary.txt', import.meta.url);
const MEASURE = 'https://w3id.org/oss-policy/measure/';
const OSP = 'https://w3id.org/oss-policy/ontology#';
const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const MAPPINGS = ['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch'];
/** `formatos y estándares abiertos` names both. */
const JOINS = / (?:and|or|y|e|o|ou) /;
const LABELS = [`${SKOS}prefLabel`, `${SKOS}altLabel`];

const parse = (name: string): Quad[] => new Parser().parse(readFileSync(new URL(name, ONTOLOGY), 'utf8'));
const lexicon = readdirSync(ONTOLOGY)
  .filter((name) => /^measures.*\.ttl$/.test(name))
  .flatMap(parse);
const crosswalk = parse('crosswalk.ttl');
const measures = lexicon
  .filter(({ predicate, object }) => predicate.value.endsWith('#type') && object.value === `${OSP}Measure`)
  .map(({ subject }) => subject.value)
  .sort();

const values = (quads: readonly Quad[], subject: string, predicate: string): Quad['object'][] =>
  quads
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
    .map((quad) => quad.object);
const inLanguage = (subject: string, predicates: readonly string[], language: Language): string[] =>
  predicates
    .flatMap((predicate) => values(lexicon, subject, predicate))
    .filter((object) => object.termType === 'Literal' && object.language === language)
    .map((object) => object.value);
const local = (iri: string): string => iri.slice(MEASURE.length);

describe('every measure', () => {
  test.each(measures)('%s is a described concept of the scheme', (measure) => {
    expect(values(lexicon, measure, `${SKOS}notation`).map(({ value }) => value)).toEqual([local(measure)]);
    expect(values(lexicon, measure, `${SKOS}inScheme`).map(({ value }) => value)).toEqual([MEASURE.slice(0, -1)]);
    const groups = [...values(lexicon, measure, `${SKOS}broader`), ...values(lexicon, measure, `${SKOS}topConceptOf`)];
    expect(groups).toHaveLength(1);
    for (const language of LANGUAGES) {
      expect(inLanguage(measure, [`${SKOS}prefLabel`], language), `label in ${language}`).toHaveLength(1);
      expect(inLanguage(measure, [`${SKOS}definition`], language), `definition in ${language}`).toHaveLength(1);
      expect(inLanguage(measure, [`${OSP}phrase`], language).length, `phrases in ${language}`).toBeGreaterThan(0);
    }
  });

  test.skipIf(!existsSync(DESIGN))(
    'stands in the design with the same group (skipped where the design is absent)',
    () => {
      const rows = readFileSync(DESIGN, 'utf8').trim().split('\n').slice(1);
      const designed = rows.map((row) => row.split(',').slice(0, 2).join(' < ')).sort();
      const broader = (measure: string): string =>
        values(lexicon, measure, `${SKOS}broader`)
          .map(({ value }) => local(value))
          .join();
      expect(measures.map((measure) => `${local(measure)} < ${broader(measure)}`).sort()).toEqual(designed);
    },
  );
});

describe('phrases', () => {
  const phrases = measures.flatMap((measure) =>
    [`${OSP}phrase`, `${OSP}notPhrase`].flatMap((predicate) =>
      values(lexicon, measure, predicate).map((object) => ({ measure: local(measure), predicate, object })),
    ),
  );

  test('follow the syntax and say their language', () => {
    const silent = phrases.filter(
      ({ object }) => !LANGUAGES.some((language) => object.termType === 'Literal' && object.language === language),
    );
    expect(silent.map(({ measure, object }) => `${measure}: ${object.value}`)).toEqual([]);
    const compiled = compileLexicon(loadLexicon([...lexicon, ...parse('word-classes.ttl')]).value);
    expect(compiled.diagnostics.map(({ message }) => message)).toEqual([]);
  });

  test('never hang on a lone plural sign, which would make the whole word optional', () => {
    expect(
      phrases.filter(({ object }) => /\p{L}s\?(?:\s|$)/u.test(object.value)).map(({ object }) => object.value),
    ).toEqual([]);
  });

  test('of one language belong to one measure, unless they join two with a conjunction', () => {
    const owners = new Map<string, Set<string>>();
    for (const measure of measures)
      for (const language of LANGUAGES)
        for (const phrase of inLanguage(measure, [...LABELS, `${OSP}phrase`], language)) {
          const key = `${language} ${phrase.toLowerCase()}`;
          owners.set(key, (owners.get(key) ?? new Set()).add(local(measure)));
        }
    const shared = [...owners]
      .filter(([key, names]) => names.size > 1 && !JOINS.test(key))
      .map(([key, names]) => `${key}: ${[...names].join(', ')}`);
    expect(shared).toEqual([]);
  });

  test('are counted in the golden summary', () => {
    const counts = (measure: string, predicates: readonly string[]): string =>
      LANGUAGES.map((language) => `${language} ${String(inLanguage(measure, predicates, language).length)}`).join(', ');
    const lines = measures.map(
      (measure) =>
        `${local(measure)}: labels ${counts(measure, LABELS)}; phrases ${counts(measure, [`${OSP}phrase`])}; against ${counts(measure, [`${OSP}notPhrase`])}`,
    );
    const summary = `${lines.join('\n')}\n`;
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(GOLDEN, summary);
    expect(summary, 'UPDATE_GOLDEN=1 writes the summary anew').toBe(readFileSync(GOLDEN, 'utf8'));
  });
});

describe('the crosswalk', () => {
  const mapped = crosswalk.filter(({ predicate }) => MAPPINGS.some((name) => predicate.value === SKOS + name));
  const described = new Set([
    ...measures,
    ...crosswalk.filter(({ predicate }) => predicate.value === `${SKOS}prefLabel`).map(({ subject }) => subject.value),
  ]);

  test('speaks only of things that are described', () => {
    const ends = mapped.flatMap(({ subject, object }) => [subject.value, object.value]);
    expect(ends.length).toBeGreaterThan(0);
    expect([...new Set(ends.filter((end) => !described.has(end)))]).toEqual([]);
  });

  test('maps two concepts in one way only', () => {
    const pairs = mapped.map(({ subject, object }) => `${subject.value} ${object.value}`);
    expect(pairs.filter((pair, at) => pairs.indexOf(pair) !== at)).toEqual([]);
  });

  test('has multi-factor authentication where the other frameworks have it', () => {
    const of = (name: string): string[] => values(crosswalk, `${MEASURE}mfa`, SKOS + name).map(({ value }) => value);
    expect(of('exactMatch')).toEqual(['https://w3id.org/dpv#MultiFactorAuthentication']);
    expect(of('closeMatch')).toEqual(['https://w3id.org/oss-policy/requirement/osps-baseline/OSPS-AC-01']);
  });
});

describe('word roles', () => {
  const { value, diagnostics } = loadLexicon(parse('word-roles.ttl'));

  test('are those that rules ask for, each with words', () => {
    expect(diagnostics).toEqual([]);
    const used = LANGUAGES.flatMap((language) => [...value.roles[language].values()].flatMap((own) => [...own]));
    expect([...new Set(used)].sort()).toEqual([...WORD_ROLES].sort());
  });

  test('of another name are reported', () => {
    const role = `<https://w3id.org/oss-policy/word-role/nonesuch> a <${OSP}WordRole> ; <${OSP}phrase> "so"@en .`;
    const { diagnostics: found } = loadLexicon(new Parser().parse(role));
    expect(found.map(({ code }) => code)).toEqual(['lexicon-incomplete']);
  });
});
