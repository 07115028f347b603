// A graph with the publisher's settings in; all files of a release out.

import type { CannedQuery } from '../../query/canned-query.js';
import { UsageError } from '../../diagnostic.js';
import type { Dataset } from '../../rdf/dataset.js';
import type { AuthorityLists } from '../description/authority-lists.js';
import type { DatasetSettings } from '../description/dataset-settings.js';
import type { DescriptionInput, ReleaseIdentity } from '../description/description.js';
import { graphFacts } from '../description/graph-facts.js';
import { releaseFile, type ReleaseFile } from '../description/release-file.js';
import { addressSpace } from '../negotiation/address-space.js';
import { redirectFiles } from '../negotiation/redirect-files.js';
import { vocabularyFiles } from '../vocabulary/vocabulary-files.js';
import { readVocabulary, vocabularyInput } from '../vocabulary/vocabulary-input.js';
import { citationFile } from './citation-file.js';
import { describeRelease } from './description-files.js';
import { graphFiles } from './graph-files.js';
import { landingPage } from './landing-page.js';
import { licenseNotice, queryReadme, readme } from './readme.js';
import { serverFiles } from './server-files.js';
import { cubeFiles, releasedTables, tableFiles } from './table-files.js';
import { holdsTexts, withholdTexts } from './withhold-texts.js';
import { isRunnable, runnableText } from '../../query/query-descriptions.js';

export interface ReleaseInput {
  /** As it was built, with its named graphs. */
  readonly graph: Dataset;
  /** Base IRI of the data. */
  readonly base: string;
  readonly settings: DatasetSettings;
  readonly lists: AuthorityLists;
  readonly release: ReleaseIdentity;
  /** Leave the words of the overviews out. */
  readonly withoutTexts: boolean;
  /** Files of the ontology folder, below `ontology/`. */
  readonly ontology: readonly ReleaseFile[];
  readonly queries: readonly CannedQuery[];
  /** Text of CC BY 4.0, which holds for ontology and queries. */
  readonly licenseText: string;
  /** The published JSON-LD context, as text. */
  readonly context: string;
}

export interface Release {
  /** In the order of their paths, checksums included. */
  readonly files: readonly ReleaseFile[];
  /** The DCAT-AP catalogue, for validation and scoring. */
  readonly catalog: Dataset;
  readonly description: DescriptionInput;
}

/**
 * Makes every file of a release. The same input gives the same bytes.
 * @throws UsageError when overviews would be released for which the settings state no license
 */
export async function assembleRelease(input: ReleaseInput): Promise<Release> {
  const graph = input.withoutTexts ? withholdTexts(input.graph) : input.graph;
  const description = await describe(graph, input);
  const turtle = input.ontology.filter(({ mediaType }) => mediaType === 'text/turtle');
  const tables = releasedTables(description.holdsTexts);
  const described = await describeRelease(description, tables, turtle, input.base);
  const documentation = await documentOntology(description, input);
  const others = [...described.files, ...documentation.listed, ...input.ontology];
  const files = [
    ...description.files,
    ...others,
    ...documentation.files,
    ...queryFiles(input.queries),
    releaseFile('index.html', landingPage(description, others, input.queries), 'text/html'),
    releaseFile('README.md', readme(description), 'text/markdown'),
    releaseFile('LICENSE.md', licenseNotice(description), 'text/markdown'),
    releaseFile('licenses/CC-BY-4.0.txt', input.licenseText, 'text/plain'),
    releaseFile('CITATION.cff', citationFile(description), 'application/yaml'),
  ];
  const all = [...files, ...serverFiles(files)].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files: [...all, checksumFile(all)], catalog: described.catalog, description };
}

/** Its front page is listed; the pages and files of the single vocabularies are reached from there. */
async function documentOntology(
  description: DescriptionInput,
  { ontology, base, context }: ReleaseInput,
): Promise<{ readonly listed: readonly ReleaseFile[]; readonly files: readonly ReleaseFile[] }> {
  const statements = readVocabulary(ontology);
  const vocabulary = vocabularyInput(statements, description.facts.reader);
  if (vocabulary === undefined) return { listed: [], files: [] };
  const made = await vocabularyFiles(statements, vocabulary, { base, context });
  const { baseUrl, identifier } = description.settings;
  const redirects = redirectFiles(addressSpace(vocabulary, base, baseUrl, identifier));
  const [front, ...files] = made;
  return { listed: front ? [front] : [], files: [...files, ...redirects] };
}

async function describe(graph: Dataset, input: ReleaseInput): Promise<DescriptionInput> {
  const { settings, lists, release, base, context } = input;
  const withTexts = holdsTexts(graph);
  if (withTexts) refuseUnlicensedTexts(settings);
  const facts = graphFacts(graph);
  const options = { base, context };
  const files = [
    ...(await graphFiles(graph, withTexts, options)),
    ...tableFiles(releasedTables(withTexts), facts.reader),
    ...(await cubeFiles(graph, options)),
  ];
  return { settings, lists, facts, release, files, holdsTexts: withTexts };
}

function refuseUnlicensedTexts({ texts }: DatasetSettings): void {
  if (texts) return;
  throw new UsageError(
    'The graph holds overviews, which others may have written, and the settings state no license for them: ' +
      'set texts.license in the settings, or leave the texts out with --without-texts',
  );
}

function queryFiles(queries: readonly CannedQuery[]): ReleaseFile[] {
  if (queries.length === 0) return [];
  return [
    ...queries.map(({ name, text }) => releaseFile(`queries/${name}.rq`, text, 'application/sparql-query')),
    ...queries
      .filter(isRunnable)
      .map((query) =>
        releaseFile(`queries/with-defaults/${query.name}.rq`, `${runnableText(query)}\n`, 'application/sparql-query'),
      ),
    releaseFile('queries/README.md', queryReadme(queries), 'text/markdown'),
  ];
}

/** `sha256sum --check SHA256SUMS` reads it. */
function checksumFile(files: readonly ReleaseFile[]): ReleaseFile {
  const lines = files.map(({ sha256, path }) => `${sha256}  ${path}\n`);
  return releaseFile('SHA256SUMS', lines.join(''), 'text/plain');
}
