// What a release is in; its landing page, which needs neither script nor network, out.

import type { DescriptionInput } from '../description/description.js';
import { licenseOf } from '../description/license.js';
import type { ListedFile, ReleaseFile } from '../description/release-file.js';
import { schemaOrg } from '../description/schema-org.js';
import { oneText } from '../description/texts.js';
import { dataBlock, markup } from './html.js';
import { htmlPage } from './html-page.js';
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
  return htmlPage({
    title: `${title}, version ${release.version}`,
    description: oneText(settings.description),
    head: markup`<link rel="canonical" href="${settings.baseUrl}">
        <link rel="describedby" type="text/turtle" href="description/dcat-ap.ttl">
        <link rel="license" href="${licenseOf(settings.license, input.lists).url}">
        ${dataBlock(schemaOrg(input))}`,
    header: markup`<h1>${title}</h1>
          <p>Version ${release.version}, <time datetime="${release.date}">${release.date}</time></p>`,
    main: markup`${aboutSection(input)}
          ${fileSection('The graph', 'One graph in six formats, each also compressed.', partFiles(input, 'graph'))}
          ${fileSection('Tables', 'For spreadsheets and statistics; tables/csv-metadata.json describes the columns.', partFiles(input, 'tables'))}
          ${numberSection(input)}
          ${querySection(queries)}
          ${otherSection(others)}`,
    footer: markup`<p>${oneText(settings.publisher.name)}. ${settings.identifier}</p>`,
  });
}

function partFiles({ files }: DescriptionInput, part: ListedFile['listing']['part']): readonly ListedFile[] {
  return files.filter(({ listing }) => listing.part === part);
}
