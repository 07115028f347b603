// Files of a release in; what the landing page says about them out.

import type { ListedFile, ReleaseFile } from '../description/release-file.js';
import { oneText } from '../description/texts.js';
import { markup, type Html } from './html.js';
import { readableSize } from './readable-size.js';

/** What people most often come for. */
const STARTS: readonly (readonly [path: string, text: string])[] = [
  ['tables/norms.csv', 'All norms as a table'],
  ['tables/instruments.csv', 'All instruments as a table'],
  ['graph/graph.ttl', 'The whole graph as Turtle'],
];

/** One line of downloads, above everything else. */
export function startLine(files: readonly ListedFile[]): Html | undefined {
  const links = STARTS.flatMap(([path, text]) => {
    const file = files.find((candidate) => candidate.path === path);
    return file ? [markup`<li>${downloadLink(file, text)} (${readableSize(file.content.byteLength)})</li>`] : [];
  });
  return links.length === 0 ? undefined : markup`<nav aria-label="Most used files"><ul class="row">${links}</ul></nav>`;
}

/** Files to download, a compressed one beside the one that is in it; nothing where there are none. */
export function fileSection(
  id: string,
  title: string,
  introduction: Html,
  files: readonly ListedFile[],
): Html | undefined {
  if (files.length === 0) return undefined;
  const plain = files.filter(({ listing }) => listing.contentType === undefined);
  const entries = plain.map((file) => {
    const packed = files.find(({ path }) => path === `${file.path}.gz`);
    const gzip = packed
      ? markup` or ${downloadLink(packed, nameOf(packed))} (${readableSize(packed.content.byteLength)})`
      : undefined;
    return markup`<dt>${downloadLink(file, nameOf(file))} (${readableSize(file.content.byteLength)})${gzip}</dt>
      <dd>${oneText(file.listing.description)}</dd>`;
  });
  return markup`<section>
    <h2 id="${id}">${title}</h2>
    <p>${introduction}</p>
    <dl>${entries}</dl>
  </section>`;
}

const NAMES: readonly (readonly [name: string, paths: RegExp])[] = [
  ['For data portals: DCAT-AP 3', /^description\/dcat-ap\./u],
  ['For data portals: DCAT-US 3', /^description\/dcat-us\./u],
  ['For search engines: schema.org Dataset', /^description\/schema-org\./u],
  ['For machine learning: Croissant', /^description\/croissant\./u],
  ['Columns of the tables: Frictionless, CSV on the Web', /^(?:datapackage|tables\/csv-metadata)\.json$/u],
  ['For query editors: VoID', /^description\/void\./u],
  ['How the graph was made: PROV', /^description\/provenance\./u],
  ['Quality as data: DQV', /^description\/quality\./u],
  ['The ontology as an asset: ADMS', /^description\/ontology\./u],
];

/** Files for machines, by what they are for; those of the ontology folder behind a click. */
export function otherSection(others: readonly ReleaseFile[]): Html {
  const named = NAMES.flatMap(([name, paths]) => {
    const links = others.filter(({ path }) => paths.test(path));
    return links.length === 0 ? [] : [markup`<dt>${name}</dt><dd>${inARow(links)}</dd>`];
  });
  const documentation = others.find(({ path }) => path === 'ontology/index.html');
  const rest = others.filter((file) => file !== documentation && !NAMES.some(([, paths]) => paths.test(file.path)));
  return markup`<section>
    <h2 id="ontology">Ontology and vocabularies</h2>
    ${documentation ? markup`<p><a href="${documentation.path}">Documentation</a> of the classes, properties, measures and other terms, in English, Spanish and Portuguese.</p>` : undefined}
    ${rest.length > 0 ? markup`<details><summary>Source files (${rest.length})</summary><ul>${rest.map((file) => markup`<li>${downloadLink(file, file.path)}</li>`)}</ul></details>` : undefined}
  </section>
  <section>
    <h2 id="descriptions">Descriptions for programs</h2>
    <dl>${named}</dl>
  </section>`;
}

function inARow(files: readonly ReleaseFile[]): readonly Html[] {
  return files.map((file, at) => markup`${at > 0 ? ', ' : ''}${downloadLink(file, nameOf(file))}`);
}

function downloadLink({ path }: ReleaseFile, text: string): Html {
  return markup`<a href="${path}">${text}</a>`;
}

function nameOf({ path }: ReleaseFile): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
