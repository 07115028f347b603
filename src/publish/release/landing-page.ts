// What a release is in; its landing page, which needs neither script nor network, out.

import { countries, languages, period } from '../description/coverage-of-graph.js';
import { citation } from '../description/citation.js';
import type { DescriptionInput } from '../description/description.js';
import { licenseOf, type License } from '../description/license.js';
import { qualityMeasures } from '../description/quality-measures.js';
import type { ListedFile, ReleaseFile } from '../description/release-file.js';
import { schemaOrg } from '../description/schema-org.js';
import { oneText } from '../description/texts.js';
import { dataBlock, html, type Html } from './html.js';
import { readableSize } from './readable-size.js';

/** A canned query as the page lists it. */
export interface QuerySummary {
  readonly name: string;
  readonly summary: string;
}

/** @param others files that portals do not list: descriptions, ontology */
export function landingPage(
  input: DescriptionInput,
  others: readonly ReleaseFile[],
  queries: readonly QuerySummary[],
): string {
  const { settings, release } = input;
  const title = oneText(settings.title);
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}, version ${release.version}</title>
        <meta name="description" content="${oneText(settings.description)}" />
        <link rel="canonical" href="${settings.baseUrl}" />
        <link rel="describedby" type="text/turtle" href="description/dcat-ap.ttl" />
        <link rel="license" href="${licenseOf(settings.license, input.lists).url}" />
        <style>
          ${STYLE}
        </style>
        ${dataBlock(schemaOrg(input))}
      </head>
      <body>
        <header>
          <h1>${title}</h1>
          <p>Version ${release.version}, <time datetime="${release.date}">${release.date}</time></p>
        </header>
        <main>
          ${aboutSection(input)}
          ${fileSection('The graph', 'One graph in six formats, each also compressed.', partFiles(input, 'graph'))}
          ${fileSection('Tables', 'For spreadsheets and statistics; tables/csv-metadata.json describes the columns.', partFiles(input, 'tables'))}
          ${numberSection(input)} ${querySection(queries)} ${otherSection(others)}
        </main>
        <footer><p>${oneText(settings.publisher.name)}. ${settings.identifier}</p></footer>
      </body>
    </html> `.markup;
}

function partFiles({ files }: DescriptionInput, part: ListedFile['listing']['part']): readonly ListedFile[] {
  return files.filter(({ listing }) => listing.part === part);
}

function aboutSection(input: DescriptionInput): Html {
  const { settings, lists, facts, holdsTexts } = input;
  const covered = period(input);
  const license = licenseOf(settings.license, lists);
  const places = countries(input).map(({ value }) => lists.label(value));
  return html`<section aria-labelledby="about">
    <h2 id="about">About</h2>
    ${Object.entries(settings.description).map(([language, text]) => html`<p lang="${language}">${text}</p> `)}
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
  return html`<a rel="license" href="${url}">${title}</a>`;
}

function contactLink({ settings }: DescriptionInput): Html {
  const { name, email, url } = settings.contact;
  const address = email === undefined ? (url ?? '') : `mailto:${email}`;
  return html`<a href="${address}">${name}</a>`;
}

function fileSection(title: string, introduction: string, files: readonly ListedFile[]): Html | undefined {
  if (files.length === 0) return undefined;
  const id = title.toLowerCase().replace(/[^a-z]+/gu, '-');
  const rows = files.map(
    (file) =>
      html`<tr>
        <th scope="row"><a href="${file.path}">${file.path.split('/').at(-1)}</a></th>
        <td>${oneText(file.listing.description)}</td>
        <td class="number">${readableSize(file.content.byteLength)}</td>
        <td><code>${file.sha256}</code></td>
      </tr> `,
  );
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    <p>${introduction}</p>
    <div class="scroll" tabindex="0" role="region" aria-labelledby="${id}">
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
    </div>
  </section>`;
}

function numberSection({ facts }: DescriptionInput): Html {
  const rows = qualityMeasures(facts.reader).map(
    ({ label, value }) =>
      html`<tr>
        <th scope="row">${oneText(label)}</th>
        <td class="number">${value}</td>
      </tr> `,
  );
  return html`<section aria-labelledby="quality">
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

function querySection(queries: readonly QuerySummary[]): Html | undefined {
  if (queries.length === 0) return undefined;
  const items = queries.map(
    ({ name, summary }) => html`<li><a href="queries/${name}.rq">${name}</a>: ${summary}</li> `,
  );
  return html`<section aria-labelledby="queries">
    <h2 id="queries">Questions</h2>
    <p>SPARQL queries for the graph, with parameters and how to read the answers in their headers.</p>
    <ul>
      ${items}
    </ul>
  </section>`;
}

function otherSection(others: readonly ReleaseFile[]): Html {
  const items = others.map(({ path }) => html`<li><a href="${path}">${path}</a></li> `);
  return html`<section aria-labelledby="others">
    <h2 id="others">Descriptions and vocabularies</h2>
    <ul>
      ${items}
    </ul>
  </section>`;
}

const STYLE = `
:root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.5; }
body { max-width: 70rem; margin: 0 auto; padding: 1rem; }
table { border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.6rem; border-bottom: 1px solid; }
.number { text-align: right; white-space: nowrap; }
.scroll { overflow-x: auto; }
code { font-size: 0.8rem; overflow-wrap: anywhere; }
dt { font-weight: 600; }
dd { margin: 0 0 0.5rem 0; }
`;
