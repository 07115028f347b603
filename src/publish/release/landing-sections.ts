// What a release is in; the sections of its landing page out.

import { citation } from '../description/citation.js';
import { countries, languages, period } from '../description/coverage-of-graph.js';
import type { DescriptionInput } from '../description/description.js';
import { licenseOf, type License } from '../description/license.js';
import { qualityMeasures } from '../description/quality-measures.js';
import type { ListedFile, ReleaseFile } from '../description/release-file.js';
import { oneText } from '../description/texts.js';
import { markup, type Html } from './html.js';
import { readableSize } from './readable-size.js';

/** A canned query as the page lists it. */
export interface QuerySummary {
  readonly name: string;
  readonly summary: string;
}

/** What it is, who may use it how, how to cite it. */
export function aboutSection(input: DescriptionInput): Html {
  const { settings, lists, facts, holdsTexts } = input;
  const covered = period(input);
  const license = licenseOf(settings.license, lists);
  const places = countries(input).map(({ value }) => lists.label(value));
  return markup`<section>
    <h2 id="about">About</h2>
    ${Object.entries(settings.description).map(([language, text]) => markup`<p lang="${language}">${text}</p>`)}
    <dl>
      <dt>License of the facts</dt>
      <dd>${licenseLink(license)}</dd>
      <dt>Overviews and quotations</dt>
      <dd>
        ${holdsTexts && settings.texts ? licenseLink(licenseOf(settings.texts.license, lists)) : 'Left out of this release: facts and places of evidence only'}
      </dd>
      <dt>Jurisdictions</dt>
      <dd>${places.join(', ')}</dd>
      <dt>Period</dt>
      <dd>${covered ? `${covered.start} to ${covered.end}` : 'not known'}</dd>
      <dt>Languages</dt>
      <dd>
        ${languages(input)
          .map(({ value }) => lists.label(value))
          .join(', ')}
      </dd>
      <dt>Size</dt>
      <dd>${facts.triples} triples about ${facts.subjects} things</dd>
      <dt>Contact</dt>
      <dd>${contactLink(input)}</dd>
      <dt>Cite as</dt>
      <dd>${citation(input)}</dd>
    </dl>
  </section>`;
}

function licenseLink({ url, title }: License): Html {
  return markup`<a rel="license" href="${url}">${title}</a>`;
}

function contactLink({ settings }: DescriptionInput): Html {
  const { name, email, url } = settings.contact;
  const address = email === undefined ? (url ?? '') : `mailto:${email}`;
  return markup`<a href="${address}">${name}</a>`;
}

/** Files to download; nothing where there are none. */
export function fileSection(title: string, introduction: string, files: readonly ListedFile[]): Html | undefined {
  if (files.length === 0) return undefined;
  const id = title.toLowerCase().replace(/[^a-z]+/gu, '-');
  const rows = files.map(
    (file) =>
      markup`<tr>
        <th scope="row"><a href="${file.path}">${file.path.split('/').at(-1)}</a></th>
        <td>${oneText(file.listing.description)}</td>
        <td class="number">${readableSize(file.content.byteLength)}</td>
        <td><code>${file.sha256}</code></td>
      </tr>`,
  );
  return markup`<section>
    <h2 id="${id}">${title}</h2>
    <p>${introduction}</p>
    <section class="scroll" tabindex="0" aria-label="${title}: files">
      <table>
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">What is in it</th>
            <th scope="col" class="number">Size</th>
            <th scope="col">SHA-256</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </section>
  </section>`;
}

/** Quality, measured. */
export function numberSection({ facts }: DescriptionInput): Html {
  const rows = qualityMeasures(facts.reader).map(
    ({ label, value }) =>
      markup`<tr>
        <th scope="row">${oneText(label)}</th>
        <td class="number">${value}</td>
      </tr>`,
  );
  return markup`<section>
    <h2 id="quality">Quality</h2>
    <p>Measured on this release; shares lie between 0 and 1.</p>
    <table>
      <thead>
        <tr>
          <th scope="col">Measure</th>
          <th scope="col" class="number">Value</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </section>`;
}

/** Canned queries; nothing where there are none. */
export function querySection(queries: readonly QuerySummary[]): Html | undefined {
  if (queries.length === 0) return undefined;
  const items = queries.map(
    ({ name, summary }) => markup`<li><a href="queries/${name}.rq">${name}</a>: ${summary}</li>`,
  );
  return markup`<section>
    <h2 id="queries">Questions</h2>
    <p>SPARQL queries for the graph, with parameters and how to read the answers in their headers.</p>
    <ul>
      ${items}
    </ul>
  </section>`;
}

/** Files for machines. */
export function otherSection(others: readonly ReleaseFile[]): Html {
  const items = others.map(({ path }) => markup`<li><a href="${path}">${path}</a></li>`);
  return markup`<section>
    <h2 id="others">Descriptions and vocabularies</h2>
    <ul>
      ${items}
    </ul>
  </section>`;
}
