// `dataset.yaml` in, what the publisher says about the catalogue out; everything that can be counted is not asked for.

import { z } from 'zod';
import type { Diagnostic } from '../../diagnostic.js';
import { isIri } from '../../rdf/iri.js';
import { isLanguageTag, isText } from '../../rdf/lexical-form.js';
import { readYaml } from '../../read/yaml-document.js';
import type { AuthorityList, AuthorityLists } from './authority-lists.js';

const text = z.string().trim().min(1).refine(isText, 'holds characters that XML forbids');
const tag = z.string().refine(isLanguageTag, 'expected a BCP 47 language tag');
const notEmpty = (value: object): boolean => Object.keys(value).length > 0;
const texts = z.record(tag, text).refine(notEmpty, 'expected a text in at least one language');
const webIri = z
  .string()
  .refine((value) => isIri(value) && /^https?:/u.test(value), 'expected an absolute http(s) address');

/** A code of an EU list or SPDX identifier; for other licenses their address, with a name. */
const license = z.union([text, z.strictObject({ url: webIri, title: texts, type: text })]);

const agent = z.strictObject({ name: texts, type: text, homepage: webIri.optional(), iri: webIri.optional() });

const schema = z.strictObject({
  /** Identifies the dataset for ever: its IRI and its `dct:identifier`, whatever its version and address. */
  identifier: webIri.refine((value) => !/[#/?]$/u.test(value), 'expected no / or # at the end'),
  /** Where the release folder is served; ends in a slash. */
  baseUrl: webIri.refine((value) => value.endsWith('/'), 'expected an address that ends in /'),
  title: texts,
  /** `en` shall be 50 characters or longer: search engines show nothing shorter. */
  description: texts,
  publisher: agent,
  creators: z.array(agent).default([]),
  contact: z
    .strictObject({ name: text, email: z.email().optional(), url: webIri.optional() })
    .refine(({ email, url }) => email !== undefined || url !== undefined, 'expected an email or a url'),
  license,
  /** Rights in the overviews, which others may have written; without it they are not released. */
  texts: z.strictObject({ license, statement: texts.optional() }).optional(),
  themes: z.array(text).min(1),
  keywords: z.record(tag, z.array(text).min(1)).refine(notEmpty, 'expected keywords in at least one language'),
  frequency: text.default('IRREG'),
  accessRights: text.default('PUBLIC'),
  availability: text.default('STABLE'),
  /** Day of the first release; that of this release when it is the first. */
  issued: z.iso.date().optional(),
  /** The years that the dataset is about; else those of its instruments. */
  temporal: z.strictObject({ start: z.iso.date(), end: z.iso.date() }).optional(),
  /** What the pages were taken from. */
  sources: z.array(z.strictObject({ title: texts, url: webIri })).default([]),
});

export type DatasetSettings = z.infer<typeof schema>;
export type LicenseSetting = z.infer<typeof license>;
export type AgentSettings = z.infer<typeof agent>;

/** Of all languages, each once: a word such as SBOM is the same in several. */
export function allKeywords({ keywords }: DatasetSettings): readonly string[] {
  return [...new Set(Object.values(keywords).flat())];
}

/** Which settings name entries of which list. */
const CODES: readonly (readonly [
  path: string,
  list: AuthorityList,
  values: (s: DatasetSettings) => readonly unknown[],
])[] = [
  ['license', 'license', ({ license: given }) => [given]],
  ['texts.license', 'license', ({ texts: given }) => (given ? [given.license] : [])],
  ['themes', 'theme', ({ themes }) => themes],
  ['frequency', 'frequency', ({ frequency }) => [frequency]],
  ['accessRights', 'access right', ({ accessRights }) => [accessRights]],
  ['availability', 'availability', ({ availability }) => [availability]],
  ['publisher.type', 'publisher type', ({ publisher }) => [publisher.type]],
  ['creators', 'publisher type', ({ creators }) => creators.map(({ type }) => type)],
  ['license.type', 'license type', ({ license: given }) => (typeof given === 'string' ? [] : [given.type])],
  ['texts.license.type', 'license type', ({ texts: given }) => typeOfOwnLicense(given?.license)],
];

function typeOfOwnLicense(given: LicenseSetting | undefined): readonly string[] {
  return typeof given === 'object' ? [given.type] : [];
}

/**
 * Reads the settings of a dataset.
 * @returns the settings, or only diagnostics (`invalid-yaml`, `invalid-setting`) when they are not fit to publish with
 */
export function readDatasetSettings(
  source: { readonly path: string; readonly text: string },
  lists: AuthorityLists,
): { readonly settings?: DatasetSettings; readonly diagnostics: readonly Diagnostic[] } {
  const { document, diagnostics } = readYaml(source.text, source.path, schema);
  if (!document) return { diagnostics };
  const settings = document.value;
  const unknown = CODES.flatMap(([path, list, values]) =>
    values(settings)
      .filter((value): value is string => typeof value === 'string' && lists.find(list, value) === undefined)
      .map((value): Diagnostic => ({
        severity: 'error',
        code: 'invalid-setting',
        message: `${path}: '${value}' is no ${list} of the list`,
        expected: lists.codes(list).join(', '),
        place: document.placeOf(path.split('.')),
      })),
  );
  return unknown.length > 0 ? { diagnostics: unknown } : { settings, diagnostics: [] };
}
