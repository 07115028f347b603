// What a release is in; its landing page, which needs neither script nor network, out.

import type { DescriptionInput } from '../description/description.js';
import { licenseOf } from '../description/license.js';
import type { ListedFile, ReleaseFile } from '../description/release-file.js';
import { schemaOrg } from '../description/schema-org.js';
import { oneText } from '../description/texts.js';
import { dataBlock, markup } from './html.js';
import {
  aboutSection,
  fileSection,
  numberSection,
  otherSection,
  querySection,
  type QuerySummary,
} from './landing-sections.js';

/** @param others files that portals do not list: descriptions, ontology */
export function landingPage(
  input: DescriptionInput,
  others: readonly ReleaseFile[],
  queries: readonly QuerySummary[],
): string {
  const { settings, release } = input;
  const title = oneText(settings.title);
  return markup`<!DOCTYPE html>
    <html lang="en">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>${title}, version ${release.version}</title>
        <meta name="description" content="${oneText(settings.description)}">
        <link rel="canonical" href="${settings.baseUrl}">
        <link rel="describedby" type="text/turtle" href="description/dcat-ap.ttl">
        <link rel="license" href="${licenseOf(settings.license, input.lists).url}">
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
          ${numberSection(input)}
          ${querySection(queries)}
          ${otherSection(others)}
        </main>
        <footer><p>${oneText(settings.publisher.name)}. ${settings.identifier}</p></footer>
      </body>
    </html>
`.text.replace(/[ \t]+$/gmu, '');
}

function partFiles({ files }: DescriptionInput, part: ListedFile['listing']['part']): readonly ListedFile[] {
  return files.filter(({ listing }) => listing.part === part);
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
