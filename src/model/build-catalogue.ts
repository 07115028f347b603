// Pages, registries and ledger go in; the catalogue, its findings and what to append to the ledger come out.

import type { Diagnostic, Outcome } from '../diagnostic.js';
import type { Page } from '../parse/page.js';
import { didYouMean } from '../read/nearest.js';
import { AgencyCues } from './agency-cues.js';
import { AgencyNames } from './agency-names.js';
import { assignSlugs, type SlugAssignment } from './assign-slugs.js';
import type { Catalogue, Instrument } from './catalogue.js';
import { CategoryTable } from './category.js';
import { collectAgencies } from './collect-agencies.js';
import { settleLinks } from './contested-link.js';
import { countEntries } from './count-entries.js';
import { compare } from './compare.js';
import { draftMentions, type Homeless } from './draft-mention.js';
import { findAll } from './findings/find-all.js';
import { PageLines, type FindingSubject } from './findings/finding-context.js';
import { gatherOverviews } from './gather-overviews.js';
import { HostTable } from './host-table.js';
import { composeInstruments } from './compose-instruments.js';
import { JurisdictionTable } from './jurisdiction.js';
import { listJurisdictions } from './list-jurisdictions.js';
import type { Ledger } from './ledger.js';
import type { Registries } from './registries.js';
import { readTitle } from './title-reading.js';
import { IssuerReader } from './title-issuer.js';
import type { Remember } from './identity-face.js';
import type { Cluster } from './cluster.js';
import { resolveIdentity } from './resolve-identity.js';

export interface CatalogueOptions {
  /** ISO 8601 day against which periods are judged; without it none is expired. */
  readonly asOf?: string;
}

export interface CatalogueOutcome extends Outcome<Catalogue> {
  /** Entries to write at the end of the ledger. */
  readonly ledgerEntries: Ledger;
}

/**
 * Makes one catalogue of all pages. The order of pages does not matter; with the ledger of an earlier build, instruments
 * that are recognised keep their keys. Drafts are counted and not looked at. `diagnostics` are the findings, which the catalogue holds as well.
 * Cost: linear in entries but for titles and links shared by many entries, which are compared in pairs.
 */
export function buildCatalogue(
  pages: readonly Page[],
  registries: Registries,
  ledger: Ledger,
  options: CatalogueOptions = {},
): CatalogueOutcome {
  const { rules, agencies, agencyRules } = registries;
  const ordered = pages.filter(({ isDraft }) => !isDraft).sort((a, b) => compare(a.source.path, b.source.path));
  const jurisdictions = new JurisdictionTable(registries);
  const categories = new CategoryTable(registries.categories, ordered);
  const hosts = new HostTable(registries.hosts, agencyRules);
  const { mentions, homeless } = draftMentions(ordered, jurisdictions, categories, rules);
  const names = new AgencyNames(agencies);
  const issuers = new IssuerReader(names, agencyRules, rules);
  const remember: Remember = (title, code) => readTitle(title, 'und', code, rules);
  const resolved = resolveIdentity(mentions, ledger, remember, issuers);
  const clusters = settleLinks(resolved);
  const assignment = assignSlugs(clusters, ledger);
  const bodies = { names, cues: new AgencyCues(agencyRules), hosts, rules: agencyRules, issuers, titleWords: rules };
  const { instruments, attributions } = composeInstruments(assignment, rules, bodies, options.asOf);
  const findings = [
    ...homeless.map((each) => homelessFinding(each, jurisdictions)),
    ...findAll({
      pages: ordered,
      subjects: subjectsOf(resolved, clusters, assignment, instruments),
      registries,
      jurisdictions,
      hosts,
      names,
      issuers,
      lines: new PageLines(),
      ...(options.asOf ? { asOf: options.asOf } : {}),
    }),
  ];
  const unread = mentions.flatMap(({ fields }) => fields.unread);
  const catalogue: Catalogue = {
    pages: ordered,
    jurisdictions: listJurisdictions(mentions, jurisdictions, agencies),
    agencies: collectAgencies(attributions, agencies),
    instruments,
    overviews: gatherOverviews(assignment.slugs),
    addedCategories: categories.addedCategories(),
    counts: countEntries(pages, instruments.length, homeless.length, unread.length),
    findings,
  };
  return { value: catalogue, diagnostics: findings, ledgerEntries: assignment.appended };
}

function homelessFinding({ page, entry }: Homeless, jurisdictions: JurisdictionTable): Diagnostic {
  const { label, flag, place } = entry.jurisdiction;
  const hint = didYouMean(label, jurisdictions.countryNames(page.language)).trim();
  return {
    severity: 'warning',
    code: 'unknown-jurisdiction',
    message: `'${label || (flag ?? '')}' is no jurisdiction that the code lists know; '${entry.title.text}' is left out.`,
    place,
    expected: 'a flag of ISO 3166 or of the European Union, or a name in English, Spanish or Portuguese',
    ...(hint === '' ? {} : { hint }),
  };
}

/** Findings look at links as pages have them, also where another instrument owns the link. */
function subjectsOf(
  resolved: readonly Cluster[],
  settled: readonly Cluster[],
  { slugs }: SlugAssignment,
  instruments: readonly Instrument[],
): FindingSubject[] {
  const byKey = new Map(instruments.map((instrument) => [instrument.key, instrument]));
  return resolved.flatMap(({ mentions }, index) => {
    const cluster = settled[index];
    const instrument = cluster ? byKey.get(`instrument/${slugs.get(cluster) ?? ''}`) : undefined;
    return instrument ? [{ instrument, mentions }] : [];
  });
}
