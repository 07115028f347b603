// What a release is in; its landing page, which needs neither script nor network, out.

import type { DescriptionInput } from '../description/description.js';
import { licenseOf } from '../description/license.js';
import type { ListedFile, ReleaseFile } from '../description/release-file.js';
import { schemaOrg } from '../description/schema-org.js';
import { oneText } from '../description/texts.js';
import { dataBlock, markup } from './html.js';
import { htmlPage } from './html-page.js';
import { contentsSection } from './landing-contents.js';
import { fileSection, otherSection, startLine } from './landing-files.js';
import { aboutSection, numberSection, querySection, type QuerySummary } from './landing-sections.js';

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
          <p>Version ${release.version}, <time datetime="${release.date}">${release.date}</time></p>
          ${startLine(input.files)}`,
    main: markup`${aboutSection(input)}
          ${fileSection('tables', 'Tables', markup`For spreadsheets and statistics. <a href="tables/csv-metadata.json">What the columns mean</a>`, partFiles(input, 'tables'))}
          ${fileSection('graph', 'The graph', markup`For databases and programs: the same in six formats, each also compressed. <a href="SHA256SUMS">Checksums of all files</a>`, partFiles(input, 'graph'))}
          ${contentsSection(input.facts.reader)}
          ${querySection(queries)}
          ${otherSection(others)}
          ${numberSection(input)}`,
    footer: markup`<p>${oneText(settings.publisher.name)}. ${settings.identifier}</p>`,
  });
}

function partFiles({ files }: DescriptionInput, part: ListedFile['listing']['part']): readonly ListedFile[] {
  return files.filter(({ listing }) => listing.part === part);
}
