// What identity resolution met with: links shared by instruments, instruments that may be one.

import type { Diagnostic } from '../../diagnostic.js';
import { compare } from '../compare.js';
import { groupBy } from '../group-by.js';
import { compareIssuers } from '../title-issuer.js';
import { info, quoted, warning, type FindingRule, type FindingSubject } from './finding-context.js';

/** At each place that shares its link with another instrument, once for a page and link. */
export const sameLinkTwoTitles: FindingRule = ({ subjects }) => {
  const uses = subjects.flatMap((subject) =>
    subject.mentions.flatMap((mention) => (mention.link ? [{ subject, mention, link: mention.link }] : [])),
  );
  const shared = [
    ...groupBy(uses, ({ link, mention }) => `${mention.jurisdiction} ${link.reading.key}`).values(),
  ].filter((group) => new Set(group.map(({ subject }) => subject)).size > 1);
  return shared.flatMap((group) => {
    const byInstrument = [...groupBy(group, ({ subject }) => subject.instrument.key)].sort(
      ([a, x], [b, y]) => y.length - x.length || compare(a, b),
    );
    return byInstrument.slice(1).flatMap(([key, members]) =>
      members.map(({ mention, link }): Diagnostic => {
        const rival = group.find(({ subject }) => subject.instrument.key !== key);
        return warning(
          'same-link-two-titles',
          `The link of ${quoted(mention.title.text)} is also that of ${quoted(rival?.mention.title.text ?? '')}.`,
          link.place,
          {
            subject: key,
            related: rival ? [rival.link.place] : [],
            hint: 'one of the two needs another link; they are kept as two instruments',
          },
        );
      }),
    );
  });
};

/** Two acts without numbers whose names differ by one word: a former and a present name, or two acts. */
export const possibleSameActs: FindingRule = ({ subjects }) => {
  const acts = subjects.filter(
    ({ instrument, mentions }) => instrument.legalForce === 'binding' && mentions.every(({ title }) => !title.act),
  );
  return [...groupBy(acts, ({ instrument }) => `${instrument.jurisdiction} ${instrument.type ?? ''}`).values()].flatMap(
    (group) => group.flatMap((one, index) => group.slice(index + 1).flatMap((other) => similarActs(one, other))),
  );
};

function similarActs(one: FindingSubject, other: FindingSubject): Diagnostic[] {
  for (const a of one.mentions) {
    for (const b of other.mentions) {
      if (a.title.language !== b.title.language) continue;
      const [x, y] = [new Set(a.title.key.split(' ')), new Set(b.title.key.split(' '))];
      const extra = [...x].filter((word) => !y.has(word)).length + [...y].filter((word) => !x.has(word)).length;
      if (extra !== 1 || Math.min(x.size, y.size) < 3) continue;
      return [
        info(
          'possible-same-act',
          `${quoted(a.title.text)} and ${quoted(b.title.text)} may be one act under a former and a present name.`,
          b.entry.place,
          {
            subject: other.instrument.key,
            related: [a.entry.place],
            hint: 'if so, write one title and one link',
          },
        ),
      ];
    }
  }
  return [];
}

/** One instrument whose titles name issuers that may be two bodies: acts of several bodies may share kind, number and year. */
export const uncertainIssuers: FindingRule = ({ subjects, issuers }) =>
  subjects.flatMap(({ instrument, mentions }) => {
    const read = mentions.map((mention) => ({ mention, issuer: issuers.read(mention.title, mention.jurisdiction) }));
    for (const [index, one] of read.entries()) {
      const other = read.slice(index + 1).find(({ issuer }) => {
        const match = compareIssuers(one.issuer, issuer);
        return match === 'doubtful' || match === 'different';
      });
      if (!other) continue;
      return [
        warning(
          'uncertain-issuer',
          `${quoted(one.mention.title.text)} and ${quoted(other.mention.title.text)} are taken for one act; their titles name its issuer differently.`,
          other.mention.entry.place,
          {
            subject: instrument.key,
            related: [one.mention.entry.place],
            hint: 'if it is one act, write one title; if there are two, give each its own link and name its issuer in full',
          },
        ),
      ];
    }
    return [];
  });
