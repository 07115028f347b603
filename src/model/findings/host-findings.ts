// What is to be said about who runs the site that a link leads to.

import { groupBy } from '../group-by.js';
import { countryOf } from '../subdivision-name.js';
import { forEachMention, info, warning, type FindingRule } from './finding-context.js';

/** Bodies of the Union publish for members, and the other way round; that is no other country. */
export const hostsOfOtherCountries: FindingRule = forEachMention(
  ({ link, jurisdiction }, { instrument }, { hosts }) => {
    if (!link) return [];
    const { jurisdiction: home, isPublic } = hosts.read(link.reading);
    if (!isPublic || home === undefined || home === 'EU' || jurisdiction === 'EU' || home === countryOf(jurisdiction))
      return [];
    return [
      warning(
        'host-of-another-country',
        `${link.reading.host} belongs to ${home}, the instrument to ${jurisdiction}.`,
        link.place,
        {
          subject: instrument.key,
          hint: 'link to the issuer; a copy elsewhere may be an older version',
        },
      ),
    ];
  },
);

export const privateHosts: FindingRule = forEachMention(({ link }, { instrument }, { hosts, registries }) => {
  if (!link) return [];
  const { kind, owner, isPublic } = hosts.read(link.reading);
  const { host } = link.reading;
  const subject = instrument.key;
  const ownerKind = registries.agencies.find(({ slug }) => slug === owner)?.kind;
  if (kind === 'translation')
    return [info('unofficial-host', `${host} gives an unofficial translation or copy.`, link.place, { subject })];
  // A public body's own repository is its publication; a page that a code host serves under its own name is none.
  if (kind === 'code-host' && ownerKind === 'public' && !/\.(?:github|gitlab)\.io$/u.test(host)) return [];
  if (isPublic !== false) return [];
  const owned =
    kind === 'party' ? 'a political party' : kind === 'association' ? 'a private association' : 'no public body';
  return [
    warning('non-government-host', `${host} is run by ${owned}.`, link.place, {
      subject,
      hint: 'link to the official publication where there is one',
    }),
  ];
});

/** Statistics offices, regions and ministries that keep a copy of what another body issued; once for an instrument and host. */
export const hostsOfOtherBodies: FindingRule = ({ subjects, hosts, registries }) =>
  subjects.flatMap(({ instrument, mentions }) => {
    const issuers = instrument.attributions.filter(({ role }) => role === 'issuer').map(({ agency }) => agency);
    const kept = mentions.flatMap(({ link, jurisdiction }) => {
      if (!link) return [];
      const { kind, owner, jurisdiction: home } = hosts.read(link.reading);
      const body = registries.agencies.find(({ slug }) => slug === owner);
      const foreign = kind === 'file-host' && body?.kind === 'public' && home === jurisdiction;
      return foreign && !issuers.includes(`agency/${body.slug}`) ? [{ link, body }] : [];
    });
    return [...groupBy(kept, ({ link }) => link.reading.host)].flatMap(([host, [first, ...others]]) => {
      if (!first) return [];
      const name = first.body.names[0]?.text ?? first.body.slug;
      return [
        info('host-not-issuer', `${host} is run by ${name}, which need not be the issuer.`, first.link.place, {
          subject: instrument.key,
          related: others.slice(0, 5).map(({ link }) => link.place),
        }),
      ];
    });
  });
