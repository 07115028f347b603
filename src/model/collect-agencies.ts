// Attributions go in; the agencies that they name come out, each once, and the attributions with their keys.

import type { Agency, Attribution, LangText } from './catalogue.js';
import type { UnregisteredBody } from './announced-bodies.js';
import type { FoundAttribution } from './attribution.js';
import { compare } from './compare.js';
import { nameKey } from './country-names.js';
import type { RegisteredAgency } from './registries.js';

/** Key of an agency: the slug stands for one body of one jurisdiction. */
function agencyKey(slug: string): string {
  return `agency/${slug}`;
}

export function withKeys(found: readonly FoundAttribution[]): Attribution[] {
  return found.map(({ slug, role, basis, confidence, place, words }) => ({
    agency: agencyKey(slug),
    role,
    basis,
    confidence,
    place,
    ...(words === undefined ? {} : { words }),
  }));
}

/** Bodies of the registry as it describes them; others with the names that texts give them. */
export function collectAgencies(found: readonly FoundAttribution[], registered: readonly RegisteredAgency[]): Agency[] {
  const known = new Map(registered.map((agency) => [agency.slug, agency]));
  const slugs = new Set(found.map(({ slug }) => slug));
  return [...slugs]
    .map((slug) => {
      const agency = known.get(slug);
      const bodies = found.flatMap((attribution) =>
        attribution.slug === slug && attribution.body ? [attribution.body] : [],
      );
      return agency ? registeredAgency(agency) : unregisteredAgency(slug, bodies);
    })
    .sort((a, b) => compare(a.key, b.key));
}

function registeredAgency(agency: RegisteredAgency): Agency {
  const { slug, names, acronyms, jurisdiction, homepage, wikidata } = agency;
  return {
    key: agencyKey(slug),
    names,
    acronyms,
    ...(jurisdiction ? { jurisdiction: `jurisdiction/${jurisdiction}` } : {}),
    ...(homepage ? { homepage } : {}),
    ...(wikidata ? { wikidata } : {}),
  };
}

function unregisteredAgency(slug: string, bodies: readonly UnregisteredBody[]): Agency {
  const names = new Map<string, LangText>();
  for (const { name, language } of bodies)
    if (!names.has(`${language} ${nameKey(name)}`)) names.set(`${language} ${nameKey(name)}`, { text: name, language });
  const jurisdiction = bodies[0]?.jurisdiction;
  return {
    key: agencyKey(slug),
    names: [...names.values()].sort((a, b) => compare(a.language, b.language) || compare(a.text, b.text)),
    acronyms: [],
    ...(jurisdiction ? { jurisdiction: `jurisdiction/${jurisdiction}` } : {}),
  };
}
