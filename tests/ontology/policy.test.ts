// What holds for the ontology as a whole: it parses everywhere, says what each term means in three languages, and contradicts nothing.

import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { GraphReader } from '../../src/rdf/graph-reader.js';
import { dct, osp, owl, PREFIXES, rdf, rdfs, skos } from '../../src/rdf/vocabulary.js';
import { LANGUAGES } from '../../src/read/source-text.js';
import { files, otherTerms, quadsOf } from './ontology-files.js';

const ONTOLOGY = 'https://w3id.org/oss-policy/ontology';
const policy = new GraphReader(quadsOf('policy.ttl'));
const KINDS = ['Class', 'ObjectProperty', 'DatatypeProperty', 'AnnotationProperty'].map((kind) => owl(kind));
const terms = KINDS.flatMap((kind) => policy.subjectsOfType(kind));
const everything = files.flatMap(({ quads }) => quads);

function has(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { encoding: 'utf8' }).status === 0;
}
const hasRapper = has('rapper', ['--version']);
const hasRdflib = has('/usr/bin/python3', ['-c', 'import rdflib']);

describe.each(files.map((file) => [file.file, file] as const))('%s', (name, { quads, problems, text }) => {
  test('holds only terms that RDF allows', () => {
    expect(problems).toEqual([]);
    expect(quads.length).toBeGreaterThan(0);
  });

  test('has no blank nodes', () => {
    const blank = quads.filter(({ subject, object }) =>
      [subject, object].some(({ termType }) => termType === 'BlankNode'),
    );
    expect(blank.map(({ predicate }) => predicate.value)).toEqual([]);
  });

  test.skipIf(!hasRapper)('parses in rapper (skipped where Raptor is not installed)', () => {
    const run = spawnSync('rapper', ['-q', '-c', '-i', 'turtle', `ontology/${name}`], { encoding: 'utf8' });
    expect([run.status, run.stderr]).toEqual([0, '']);
  });

  test.skipIf(!hasRdflib)(
    'gives Python rdflib the same number of triples (skipped where rdflib is not installed)',
    () => {
      const script = 'import sys, rdflib; print(len(rdflib.Graph().parse(data=sys.stdin.read(), format="turtle")))';
      const run = spawnSync('/usr/bin/python3', ['-c', script], { input: text, encoding: 'utf8' });
      expect([run.stdout.trim(), run.stderr]).toEqual([
        String(new Set(quads.map((quad) => JSON.stringify(quad))).size),
        '',
      ]);
    },
  );
});

describe('the header', () => {
  test('names a version and gives it as an IRI', () => {
    const version = policy.literal(ONTOLOGY, owl('versionInfo'));
    expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
    expect(policy.iri(ONTOLOGY, owl('versionIRI'))).toBe(`${ONTOLOGY}/${version ?? ''}`);
  });

  test('names the license', () => {
    expect(policy.iri(ONTOLOGY, dct('license'))).toBe('https://creativecommons.org/licenses/by/4.0/');
  });
});

describe('terms', () => {
  test('there are some of each kind', () => {
    expect(KINDS.map((kind) => policy.subjectsOfType(kind).length > 5)).toEqual([true, true, true, true]);
  });

  test.each(terms)('%s has label and definition in three languages', (term) => {
    for (const property of [rdfs('label'), skos('definition')]) {
      const texts = policy.texts(term, property);
      expect([...texts.keys()].sort()).toEqual([...LANGUAGES]);
      expect([...texts.values()].map((values) => values.length)).toEqual([1, 1, 1]);
    }
    expect(policy.iris(term, rdfs('isDefinedBy'))).toEqual([ONTOLOGY]);
  });

  test('each is of one kind only', () => {
    expect(terms.filter((term, at) => terms.indexOf(term) !== at)).toEqual([]);
  });

  test('two classes or two properties never share a label', () => {
    for (const kinds of [KINDS.slice(0, 1), KINDS.slice(1)]) {
      const labels = kinds
        .flatMap((kind) => policy.subjectsOfType(kind))
        .map((term) => policy.literal(term, rdfs('label'), 'en'));
      expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
    }
  });

  test('every osp: term that a file uses is defined', () => {
    const used = everything
      .flatMap(({ subject, predicate, object }) => [subject, predicate, object])
      .filter(({ termType, value }) => termType === 'NamedNode' && value.startsWith(PREFIXES.osp))
      .map(({ value }) => value);
    expect([...new Set(used)].filter((term) => !terms.includes(term))).toEqual([]);
  });

  test('every term of another vocabulary exists there', () => {
    const namespaces = Object.values(PREFIXES).filter((namespace) => namespace !== PREFIXES.osp);
    const used = [...quadsOf('policy.ttl'), ...quadsOf('alignments.ttl'), ...quadsOf('shapes.ttl')]
      .flatMap(({ predicate, object }) => [predicate, object])
      .filter(
        ({ termType, value }) =>
          termType === 'NamedNode' && namespaces.some((namespace) => value.startsWith(namespace)),
      )
      .map(({ value }) => value);
    expect([...new Set(used)].filter((term) => !otherTerms.has(term))).toEqual([]);
    expect(new Set(used).size).toBeGreaterThan(80);
  });

  test('every predicate in every file is a term that exists', () => {
    const used = new Set(everything.map(({ predicate }) => predicate.value));
    expect([...used].filter((term) => !terms.includes(term) && !otherTerms.has(term))).toEqual([]);
  });
});

describe('axioms', () => {
  const all = new GraphReader(everything);
  function superclasses(of: string, seen = new Set<string>()): Set<string> {
    for (const above of all.iris(of, rdfs('subClassOf'))) {
      if (!seen.has(above)) superclasses(above, seen.add(above));
    }
    return seen;
  }

  test('no class lies below itself', () => {
    expect(policy.subjectsOfType(owl('Class')).filter((term) => superclasses(term).has(term))).toEqual([]);
  });

  test('no class lies below two disjoint ones', () => {
    const disjoint = everything.filter(({ predicate }) => predicate.equals(owl('disjointWith')));
    expect(disjoint.length).toBeGreaterThan(10);
    const torn = policy.subjectsOfType(owl('Class')).filter((term) => {
      const above = superclasses(term).add(term);
      return disjoint.some(({ subject, object }) => above.has(subject.value) && above.has(object.value));
    });
    expect(torn).toEqual([]);
  });

  test('datatype properties have datatypes as range, object properties have none', () => {
    const isDatatype = (range: string): boolean => range.startsWith(PREFIXES.xsd) || range === rdf('langString').value;
    const ranges = (kind: string): readonly string[] =>
      policy.subjectsOfType(owl(kind)).flatMap((property) => policy.iris(property, rdfs('range')));
    expect(ranges('DatatypeProperty').filter((range) => !isDatatype(range))).toEqual([]);
    expect(ranges('ObjectProperty').filter(isDatatype)).toEqual([]);
    expect(
      policy.subjectsOfType(owl('DatatypeProperty')).filter((term) => policy.iris(term, rdfs('range')).length !== 1),
    ).toEqual([]);
  });

  test('a term is aligned with a term of its own kind', () => {
    const isProperty = (value: string): boolean => /^[a-z]/u.test(value.replace(/^.*[/#]/u, ''));
    const mixed = quadsOf('alignments.ttl').filter(
      ({ subject, object }) => isProperty(subject.value) !== isProperty(object.value),
    );
    expect(mixed.map(({ subject, object }) => `${subject.value} ${object.value}`)).toEqual([]);
  });

  test('the terms that the model promises are there', () => {
    const promised = `Jurisdiction Country SupranationalUnion Subdivision Agency Instrument Overview Norm Obligation Prohibition Recommendation
      Commitment Permission Statement Evidence Measure QualityFinding isoCode jurisdiction instrumentType legalForce status issuedBy oversight
      repeals amends implements instrument category imposedBy statedIn measure modality bearer provision exception quantity deadline evidence
      confidence reviewStatus evidenceKind strength phrase notPhrase`;
    expect(promised.split(/\s+/u).filter((name) => !terms.includes(osp(name).value))).toEqual([]);
  });
});
