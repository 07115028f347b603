// What a release is in; what its description has to leave out, and why, out.

import { primaryTag } from './coverage-of-graph.js';
import type { DescriptionInput } from './description.js';

/** Addresses of RFC 2606, which stand for one that somebody has yet to fill in. */
const PLACEHOLDER = /(?:^|[/.@])example\.(?:org|com|net)(?:[/:]|$)/u;

/** Sentences for the publisher; none when the description says everything that it could. */
export function descriptionGaps({ settings, facts, lists }: DescriptionInput): readonly string[] {
  const countries = facts.jurisdictionCodes.filter((code) => lists.find('country', primaryTag(code)) === undefined);
  const languages = facts.pageLanguages.filter((tag) => lists.find('language', primaryTag(tag)) === undefined);
  const addresses = [settings.baseUrl, settings.identifier, settings.contact.email ?? '', settings.contact.url ?? ''];
  const gaps: readonly (readonly [boolean, string])[] = [
    [
      countries.length > 0,
      `a place for the jurisdictions ${countries.join(', ')}: the country list has no entry for them`,
    ],
    [languages.length > 0, `an entry for the languages ${languages.join(', ')}: the language list has none`],
    [!facts.years && !settings.temporal, 'a period: no instrument has a year, and temporal is not set'],
    [settings.contact.email === undefined, 'an email of the contact, which DCAT-US wants: contact.email is not set'],
    [
      (settings.description['en'] ?? '').length < 50,
      'an English description of 50 characters, which search engines want',
    ],
    [
      addresses.some((address) => PLACEHOLDER.test(address)),
      'an address to reach you: the settings hold one of example.org',
    ],
  ];
  return gaps.filter(([missing]) => missing).map(([, sentence]) => sentence);
}
