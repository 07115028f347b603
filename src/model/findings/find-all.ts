// A catalogue with its drafts goes in; everything that a publisher should look at comes out, in order of place.

import type { Diagnostic } from '../../diagnostic.js';
import { compare } from '../compare.js';
import { acronymVariants, citedAcronyms } from './acronym-findings.js';
import { impossibleDates } from './date-findings.js';
import type { FindingContext, FindingRule } from './finding-context.js';
import { unreadFields } from './field-findings.js';
import { hostsOfOtherBodies, hostsOfOtherCountries, privateHosts } from './host-findings.js';
import { possibleSameActs, sameLinkTwoTitles, uncertainIssuers } from './identity-findings.js';
import {
  billsAsActs,
  billsInOtherOverviews,
  expiredPeriods,
  formerBodyNames,
  nonBindingEntries,
  preparatoryPapers,
  repealedInstruments,
  timeLimits,
} from './legal-findings.js';
import {
  archivedLinks,
  articleLinks,
  insecureLinks,
  otherLanguageLinks,
  sameActTwoLinks,
  suspectLinks,
  textFragments,
  unstableLinks,
} from './link-findings.js';
import { copiedOverviews, duplicateEntries, misfiledOverviews, tablePageDifferences } from './overview-findings.js';
import { lostSuperscripts, markdownEscapes, mixedScripts } from './sign-findings.js';
import { foreignLocators } from './locator-findings.js';
import {
  duplicateSections,
  gluedHeadings,
  labelFlagMismatches,
  labelsInOtherLanguages,
  labelVariants,
  misspeltCountries,
  missingTranslations,
} from './page-findings.js';
import {
  compoundEntries,
  mixedTitles,
  numberMismatches,
  straySpaces,
  titlesOfOtherDocuments,
  unbalancedBrackets,
  unsupportedYears,
  untranslatedTitles,
  yearConflicts,
} from './title-findings.js';

const RULES: readonly FindingRule[] = [
  labelFlagMismatches,
  misspeltCountries,
  labelVariants,
  labelsInOtherLanguages,
  duplicateSections,
  gluedHeadings,
  missingTranslations,
  impossibleDates,
  numberMismatches,
  unbalancedBrackets,
  straySpaces,
  compoundEntries,
  mixedTitles,
  untranslatedTitles,
  titlesOfOtherDocuments,
  yearConflicts,
  unsupportedYears,
  acronymVariants,
  citedAcronyms,
  sameLinkTwoTitles,
  possibleSameActs,
  uncertainIssuers,
  sameActTwoLinks,
  suspectLinks,
  insecureLinks,
  textFragments,
  unstableLinks,
  archivedLinks,
  articleLinks,
  otherLanguageLinks,
  hostsOfOtherCountries,
  privateHosts,
  hostsOfOtherBodies,
  billsAsActs,
  billsInOtherOverviews,
  preparatoryPapers,
  repealedInstruments,
  expiredPeriods,
  timeLimits,
  nonBindingEntries,
  foreignLocators,
  formerBodyNames,
  copiedOverviews,
  misfiledOverviews,
  tablePageDifferences,
  duplicateEntries,
  lostSuperscripts,
  markdownEscapes,
  mixedScripts,
  unreadFields,
];

export function findAll(context: FindingContext): Diagnostic[] {
  return RULES.flatMap((rule) => rule(context)).sort(byPlace);
}

function byPlace(one: Diagnostic, other: Diagnostic): number {
  return (
    compare(one.place?.path ?? '', other.place?.path ?? '') ||
    (one.place?.line ?? 0) - (other.place?.line ?? 0) ||
    (one.place?.column ?? 0) - (other.place?.column ?? 0) ||
    compare(one.code, other.code) ||
    compare(one.message, other.message)
  );
}
