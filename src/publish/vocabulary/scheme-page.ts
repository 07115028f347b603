// A concept scheme in; the page that documents its concepts out.

import { dct, skos } from '../../rdf/vocabulary.js';
import { markup } from '../release/html.js';
import { htmlPage } from '../release/html-page.js';
import { linkRow } from './crosswalk.js';
import { treesOf } from './hierarchy.js';
import { conceptsOf } from './ontology-terms.js';
import { termEntry } from './term-entry.js';
import { labelOf, localName, schemePath, termLink } from './term-name.js';
import { inAllLanguages, textsOf } from './texts-by-language.js';
import { treeDiagram } from './tree-diagram.js';
import { treeList } from './tree-list.js';
import type { VocabularyInput } from './vocabulary-input.js';

/** @param formats extensions of the data files beside the page */
export function schemePage(input: VocabularyInput, scheme: string, formats: readonly string[]): string {
  const { terms, ontology } = input;
  const title = labelOf(terms, scheme);
  const concepts = conceptsOf(input, scheme);
  const up = '../'.repeat(schemePath(scheme, input).split('/').length);
  const trees = treesOf(concepts, (concept) => terms.iris(concept, skos('broader')));
  const name = localName(scheme);
  const texts = textsOf(terms, scheme, [dct('description')]);
  return htmlPage({
    title: `${title}: ${labelOf(terms, ontology)}`,
    description: texts[0]?.text ?? title,
    head: markup`<link rel="canonical" href="${scheme}">
        ${formats.map((format) => markup`<link rel="alternate" href="${name}.${format}">`)}`,
    header: markup`<h1>${title}</h1>
          <p><a href="${up}index.html">${labelOf(terms, ontology)}</a></p>`,
    main: markup`<section>
            <h2 id="about">About</h2>
            <dl>
              <dt>Name</dt>${inAllLanguages(textsOf(terms, scheme, [dct('title')]))}
              ${texts.length > 0 ? markup`<dt>What it is for</dt>${inAllLanguages(texts)}` : undefined}
              ${linkRow(input, 'See also', terms.iris(scheme, dct('source')), up)}
              <dt>As data</dt>
              ${formats.map((format) => markup`<dd><a href="${name}.${format}">${name}.${format}</a></dd>`)}
            </dl>
          </section>
          <section>
            <h2 id="hierarchy">At a glance</h2>
            <div class="columns">${treeList(trees, (concept) => termLink(input, concept, up))}</div>
            <details>
              <summary>As a drawing</summary>
              <section class="scroll" tabindex="0" aria-label="Tree of the concepts">${treeDiagram('Tree of the concepts; the same is above as a list', trees, (concept) => labelOf(terms, concept))}</section>
            </details>
          </section>
          <section>
            <h2 id="concepts">Concepts</h2>
            ${concepts.map((concept) => termEntry(input, concept, { up, links: conceptLinks(input, concept) }))}
          </section>`,
    footer: markup`<p><code>${scheme}</code></p>`,
  });
}

function conceptLinks({ terms }: VocabularyInput, concept: string): (readonly [string, readonly string[]])[] {
  const narrower = terms
    .subjectsOfType(skos('Concept'))
    .filter((other) => terms.iris(other, skos('broader')).includes(concept));
  return [
    ['Broader', terms.iris(concept, skos('broader'))],
    ['Narrower', narrower],
    ['Related', terms.iris(concept, skos('related'))],
  ];
}
