// The ontology in; the page that documents its classes and properties out.

import { dct, owl, rdfs, skos, vann } from '../../rdf/vocabulary.js';
import { markup, type Html } from '../release/html.js';
import { htmlPage } from '../release/html-page.js';
import { classDiagram } from './class-diagram.js';
import { classExample } from './class-example.js';
import { treesOf } from './hierarchy.js';
import { classesOf, conceptsOf, propertiesOf, schemesOf } from './ontology-terms.js';
import { termEntry } from './term-entry.js';
import { labelOf, localName, schemePath, termLink } from './term-name.js';
import { inAllLanguages, textsOf } from './texts-by-language.js';
import { treeDiagram } from './tree-diagram.js';
import { treeList } from './tree-list.js';
import { versionHistory } from './version-history.js';
import type { VocabularyInput } from './vocabulary-input.js';

/** @param formats extensions of the data files beside the page */
export function ontologyPage(input: VocabularyInput, formats: readonly string[]): string {
  const { ontology, terms } = input;
  const title = labelOf(terms, ontology);
  const version = terms.literal(ontology, owl('versionInfo'));
  const license = terms.iri(ontology, dct('license'));
  const data = localName(ontology);
  return htmlPage({
    title: version === undefined ? title : `${title}, version ${version}`,
    description: textsOf(terms, ontology, [dct('description')])[0]?.text ?? title,
    head: markup`<link rel="canonical" href="${ontology}">
        ${formats.map((format) => markup`<link rel="alternate" href="${data}.${format}">`)}
        ${license === undefined ? undefined : markup`<link rel="license" href="${license}">`}`,
    header: markup`<h1>${title}</h1>
          <p><a href="../index.html">The release</a></p>
          <nav aria-label="On this page"><ul class="row">
            <li><a href="#vocabularies">Vocabularies</a></li>
            <li><a href="#hierarchy">Classes</a></li>
            <li><a href="#properties">Properties</a></li>
            ${version === undefined ? undefined : markup`<li><a href="#history">Versions</a></li>`}
          </ul></nav>`,
    main: markup`${aboutOntology(input, formats)}
          ${schemeSection(input)}
          ${hierarchySection(input)}
          <section><h2 id="classes">Classes</h2>${classesOf(input).map((term) => classEntry(input, term))}</section>
          <section>
            <h2 id="properties">Properties</h2>
            <div class="columns"><ul>${propertiesOf(input).map((term) => markup`<li>${termLink(input, term, '')}</li>`)}</ul></div>
            ${propertiesOf(input).map((term) => propertyEntry(input, term))}
          </section>
          ${versionHistory(input)}`,
    footer: markup`<p><code>${ontology}</code></p>`,
  });
}

function aboutOntology(input: VocabularyInput, formats: readonly string[]): Html {
  const { ontology, terms } = input;
  const rows = (
    [
      ['Namespace', terms.literal(ontology, vann('preferredNamespaceUri'))],
      ['Prefix', terms.literal(ontology, vann('preferredNamespacePrefix'))],
      ['License', terms.iri(ontology, dct('license'))],
      ['Version', terms.iri(ontology, owl('versionIRI'))],
      ['Cite as', terms.literal(ontology, dct('bibliographicCitation'))],
    ] as const
  ).flatMap(([name, value]) =>
    value === undefined
      ? []
      : [
          markup`<dt>${name}</dt><dd>${name === 'License' ? markup`<a rel="license" href="${value}">${value}</a>` : value}</dd>`,
        ],
  );
  const files = formats.map(
    (format) => markup`<dd><a href="${localName(ontology)}.${format}">${localName(ontology)}.${format}</a></dd>`,
  );
  return markup`<section>
    <h2 id="about">About</h2>
    <dl>
      <dt>What it is for</dt>
      ${inAllLanguages(textsOf(terms, ontology, [dct('description')]))}
      ${rows}
      <dt>As data</dt>
      ${files}
    </dl>
  </section>`;
}

function schemeSection(input: VocabularyInput): Html {
  const items = schemesOf(input).map(
    (scheme) =>
      markup`<li><a href="${schemePath(scheme, input)}/index.html">${labelOf(input.terms, scheme)}</a>: ${conceptsOf(input, scheme).length} concepts</li>`,
  );
  return markup`<section><h2 id="vocabularies">Vocabularies</h2><ul>${items}</ul></section>`;
}

function hierarchySection(input: VocabularyInput): Html {
  const trees = treesOf(classesOf(input), (term) => input.terms.iris(term, rdfs('subClassOf')));
  return markup`<section>
    <h2 id="hierarchy">Classes at a glance</h2>
    <div class="columns">${treeList(trees, (term) => termLink(input, term, ''))}</div>
    <details>
      <summary>As a drawing</summary>
      <section class="scroll" tabindex="0" aria-label="Tree of the classes">${treeDiagram('Tree of the classes; the same is above as a list', trees, localName)}</section>
    </details>
  </section>`;
}

function classEntry(input: VocabularyInput, term: string): Html {
  const { terms } = input;
  const ofDomain = propertiesOf(input).filter((property) => terms.iris(property, rdfs('domain')).includes(term));
  const ofRange = propertiesOf(input).filter((property) => terms.iris(property, rdfs('range')).includes(term));
  const parents = terms.iris(term, rdfs('subClassOf'));
  const label = labelOf(terms, term);
  const ends = (properties: readonly string[], end: 'domain' | 'range') =>
    properties.flatMap((property) =>
      terms.iris(property, rdfs(end)).map((other) => ({ property: localName(property), other: localName(other) })),
    );
  const diagram = classDiagram({
    name: localName(term),
    parents: parents.filter((parent) => parent.startsWith(input.ontology)).map(localName),
    outgoing: ends(ofDomain, 'range'),
    incoming: ends(ofRange, 'domain').filter(({ other }) => other !== localName(term)),
  });
  return termEntry(input, term, {
    up: '',
    links: [
      ['Kind of', parents],
      ['Kinds', classesOf(input).filter((child) => terms.iris(child, rdfs('subClassOf')).includes(term))],
      ['Nothing is both this and', terms.iris(term, owl('disjointWith'))],
      ['Properties', ofDomain],
      ['Value of', ofRange],
    ],
    after: [
      markup`<section class="scroll" tabindex="0" aria-label="Diagram of ${label}">${diagram}</section>`,
      classExample(term, input),
    ],
  });
}

function propertyEntry(input: VocabularyInput, term: string): Html {
  const { terms } = input;
  return termEntry(input, term, {
    up: '',
    links: [
      ['Domain', terms.iris(term, rdfs('domain'))],
      ['Range', terms.iris(term, rdfs('range'))],
      ['Kind of', terms.iris(term, rdfs('subPropertyOf'))],
      ['Inverse of', terms.iris(term, owl('inverseOf'))],
      ['Broader', terms.iris(term, skos('broader'))],
    ],
  });
}
