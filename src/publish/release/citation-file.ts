// What a release is in; CITATION.cff, which citation managers read, out. https://citation-file-format.github.io

import { authorsOf } from '../description/citation.js';
import type { AgentSettings } from '../description/dataset-settings.js';
import type { DescriptionInput } from '../description/description.js';
import { licenseOfFile } from '../description/license.js';
import { oneText } from '../description/texts.js';

/** Content of `CITATION.cff`. JSON strings are YAML too. */
export function citationFile(input: DescriptionInput): string {
  const { settings, release, holdsTexts } = input;
  const license = licenseOfFile(holdsTexts, input);
  const lines = [
    'cff-version: 1.2.0',
    `message: ${JSON.stringify('Please cite the dataset with its version.')}`,
    'type: dataset',
    `title: ${JSON.stringify(oneText(settings.title))}`,
    `abstract: ${JSON.stringify(oneText(settings.description))}`,
    `version: ${JSON.stringify(release.version)}`,
    `date-released: ${JSON.stringify(release.date)}`,
    'authors:',
    ...authorsOf(settings).flatMap(authorLines),
    'identifiers:',
    `  - type: url`,
    `    value: ${JSON.stringify(settings.identifier)}`,
    `url: ${JSON.stringify(settings.baseUrl)}`,
    license.spdx === undefined
      ? `license-url: ${JSON.stringify(license.url)}`
      : `license: ${JSON.stringify(license.spdx)}`,
    'keywords:',
    ...(settings.keywords['en'] ?? Object.values(settings.keywords).flat()).map(
      (word) => `  - ${JSON.stringify(word)}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function authorLines({ name, homepage }: AgentSettings): string[] {
  return [
    `  - name: ${JSON.stringify(oneText(name))}`,
    ...(homepage === undefined ? [] : [`    website: ${JSON.stringify(homepage)}`]),
  ];
}
