// What a release is in; its README and its license notice out.

import type { CannedQuery } from '../../query/canned-query.js';
import { period } from '../description/coverage-of-graph.js';
import { citation } from '../description/citation.js';
import type { DescriptionInput } from '../description/description.js';
import { licenseOf } from '../description/license.js';
import { oneText } from '../description/texts.js';
import { readableSize } from './readable-size.js';

/** Content of `README.md`. */
export function readme(input: DescriptionInput): string {
  const { settings, release, facts, files } = input;
  const covered = period(input);
  const rows = files.map(
    ({ path, content, listing }) =>
      `| [${path}](${path}) | ${oneText(listing.description)} | ${readableSize(content.byteLength)} |`,
  );
  return `# ${oneText(settings.title)}

Version ${release.version}, ${release.date}. ${oneText(settings.description)}

${facts.triples} triples about ${facts.subjects} things${covered ? `, ${covered.start} to ${covered.end}` : ''}.

| file | what is in it | size |
|---|---|---|
${rows.join('\n')}

- \`index.html\`: the same for people, with links
- \`description/\`: the dataset for portals (DCAT-AP, DCAT-US, schema.org, Croissant), for query editors (VoID), with
  provenance (PROV), quality (DQV) and the ontology as an asset (ADMS); \`datapackage.json\` and \`tables/csv-metadata.json\`
- \`ontology/\`: classes, properties, vocabularies and shapes; \`queries/\`: questions in SPARQL
- \`SHA256SUMS\`: \`sha256sum --check SHA256SUMS\` tells whether all files arrived

License: see \`LICENSE.md\`. Cite as: ${citation(input)}
`;
}

/** Content of `LICENSE.md`: what holds for which part. */
export function licenseNotice({ settings, lists, holdsTexts }: DescriptionInput): string {
  const facts = licenseOf(settings.license, lists);
  const texts = settings.texts;
  const ofTexts = texts ? licenseOf(texts.license, lists) : facts;
  const aboutTexts = holdsTexts
    ? `Overviews, quotations and exceptions: [${ofTexts.title}](${ofTexts.url}).${texts?.statement ? ` ${oneText(texts.statement)}` : ''}`
    : 'Overviews, quotations and exceptions are not part of this release.';
  return `# License

- Facts and identifiers: [${facts.title}](${facts.url}).
- ${aboutTexts}
- Ontology, vocabularies, shapes and queries: [Creative Commons Attribution 4.0 International](https://creativecommons.org/licenses/by/4.0/); the text is in \`licenses/CC-BY-4.0.txt\`.
`;
}

function needOf({ required, defaultValue }: CannedQuery['parameters'][number]): string {
  if (required) return ', required';
  return defaultValue === undefined ? '' : `, default \`${defaultValue}\``;
}

/** Content of `queries/README.md`: every question with its parameters and how to read the answer. */
export function queryReadme(queries: readonly CannedQuery[]): string {
  const sections = queries.map(({ name, summary, description, parameters, reading, empty }) => {
    const list = parameters.map(
      (parameter) => `- \`${parameter.name}\` (${parameter.type}${needOf(parameter)}): ${parameter.description}`,
    );
    return [
      `## ${name}`,
      `${summary}.`,
      description,
      ...(list.length > 0 ? [list.join('\n')] : []),
      reading,
      `No rows: ${empty}`,
    ]
      .map((text) => text.trim())
      .join('\n\n');
  });
  return `# Questions

Each file is a SPARQL query; lines that start with \`#+\` describe it. Parameters are variables that start with \`?_\` and stand for values:
\`policygraph\` and grlc put in what is asked for, and the defaults of the header. An engine that knows nothing of the header leaves them open, and
then the answer is another or none. The queries in \`with-defaults/\` have their defaults in and run anywhere as they stand.

${sections.join('\n\n')}
`;
}
