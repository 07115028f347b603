// What overviews and titles say about an act's life that does not fit what the catalogue shows: bills, repeals, periods, locators.

import type { Diagnostic } from '../../diagnostic.js';
import { foldText } from '../fold-text.js';
import { isOver, periodOf } from '../status.js';
import { forEachMention, info, quoted, warning, type FindingRule, type FindingSubject } from './finding-context.js';

export const billsAsActs: FindingRule = forEachMention(({ entry, page }, { instrument }, { registries }) => {
  const { overview } = entry;
  const sign = registries.rules.overviewSigns.act_acts.get(page.language);
  if (instrument.type !== 'bill' || !overview || !sign?.test(foldText(overview.text))) return [];
  return [
    warning(
      'bill-as-act',
      `${quoted(instrument.titles[0]?.text ?? '')} is a bill; the overview speaks of it as of a law.`,
      overview.place,
      {
        subject: instrument.key,
        hint: 'say that it is a bill and what it would do, or link the enacted law',
      },
    ),
  ];
});

/** The title of a bill inside the overview of something else. */
export const billsInOtherOverviews: FindingRule = (context) => {
  const bills = context.subjects.filter(({ instrument }) => instrument.type === 'bill');
  return context.subjects.flatMap((subject) =>
    subject.mentions.flatMap((mention) => {
      const { overview } = mention.entry;
      const text = foldText(overview?.text ?? '');
      const bill = bills.find(
        (each) =>
          each !== subject &&
          each.instrument.jurisdiction === subject.instrument.jurisdiction &&
          titlesOf(each).some((title) => title.length > 12 && text.includes(title)),
      );
      if (!bill || !overview) return [];
      return [
        warning(
          'bill-as-act',
          `The overview speaks of ${quoted(bill.instrument.titles[0]?.text ?? '')} as of a law; it is a bill.`,
          overview.place,
          {
            subject: subject.instrument.key,
            related: bill.mentions.slice(0, 1).map(({ entry }) => entry.place),
            hint: 'say that it is a bill and what it would do',
          },
        ),
      ];
    }),
  );
};

function titlesOf({ instrument }: FindingSubject): string[] {
  return [...instrument.titles, ...instrument.alternativeTitles].map(({ text }) => foldText(text));
}

export const preparatoryPapers: FindingRule = forEachMention(({ title, link, entry }, { instrument }) => {
  const type = link?.facts.type;
  if (type !== 'parliamentary-paper' || title.type === undefined || title.type === type || title.type === 'bill')
    return [];
  return [
    warning(
      'preparatory-paper',
      `The title says ${title.type}, the link leads to a paper of the legislative procedure.`,
      entry.place,
      {
        subject: instrument.key,
        hint: 'link to the promulgated act and keep the paper as its preparation',
      },
    ),
  ];
});

export const repealedInstruments: FindingRule = ({ subjects, registries }) =>
  subjects.flatMap(({ instrument, mentions }) => {
    if (instrument.status !== 'repealed' && instrument.status !== 'superseded') return [];
    const by = subjects.filter((other) =>
      other.instrument.relations.some(
        ({ kind, target }) => target === instrument.key && (kind === 'repeals' || kind === 'supersedes'),
      ),
    );
    return mentions
      .filter(({ entry, page, fields }) => {
        const said = fields.status === 'repealed' || fields.status === 'superseded';
        const sign = registries.rules.overviewSigns.repealed.get(page.language);
        return entry.overview && !said && !sign?.test(foldText(entry.overview.text));
      })
      .map(({ entry }) =>
        warning(
          'repealed-instrument',
          `${quoted(instrument.titles[0]?.text ?? '')} is ${instrument.status}${by[0] ? ` by ${quoted(by[0].instrument.titles[0]?.text ?? '')}` : ''}, but the overview shows it as in force.`,
          entry.overview?.place ?? entry.place,
          {
            subject: instrument.key,
            related: by.flatMap((other) =>
              other.instrument.relations.filter(({ target }) => target === instrument.key).map(({ place }) => place),
            ),
            hint: 'say so in the overview, or leave the entry out',
          },
        ),
      );
  });

/** Once for each instrument, at its first place. */
export const expiredPeriods: FindingRule = ({ subjects, asOf }) =>
  asOf === undefined
    ? []
    : subjects.flatMap(({ instrument, mentions }) => {
        const periods = mentions.flatMap(({ title, entry }) => {
          const period = periodOf(title.text);
          return period ? [{ period, place: entry.place }] : [];
        });
        const [first, ...others] = periods;
        if (!first || !periods.every(({ period }) => isOver(period, asOf))) return [];
        return [
          info(
            'expired-period',
            `The period in the title ended with ${Math.max(...periods.map(({ period }) => period.end))}.`,
            first.place,
            {
              subject: instrument.key,
              related: others.slice(0, 5).map(({ place }) => place),
              hint: 'see whether there is a successor',
            },
          ),
        ];
      });

export const timeLimits: FindingRule = forEachMention(({ entry, page }, { instrument }, { registries }) => {
  const sign = registries.rules.overviewSigns.time_limit.get(page.language);
  const found = sign?.exec(foldText(entry.overview?.text ?? ''))?.[0];
  if (found === undefined) return [];
  return [
    info('time-limited', `The overview speaks of ${quoted(found)}.`, entry.overview?.place ?? entry.place, {
      subject: instrument.key,
      hint: 'say whether it is still going on',
    }),
  ];
});

const NOT_YET_OR_NEVER_BINDING: Readonly<Record<string, string>> = {
  bill: 'a bill',
  consultation: 'a consultation',
  'parliamentary-paper': 'a paper of the legislative procedure',
};

/** Once for each instrument. */
export const nonBindingEntries: FindingRule = ({ subjects }) =>
  subjects.flatMap(({ instrument, mentions }) => {
    const what =
      instrument.legalForce === 'political' ? 'a political agreement' : NOT_YET_OR_NEVER_BINDING[instrument.type ?? ''];
    const [first] = mentions;
    if (what === undefined || !first) return [];
    return [
      info('non-binding-entry', `${quoted(first.title.text)} is ${what}, not a policy in force.`, first.entry.place, {
        subject: instrument.key,
        hint: 'say so, or leave it out if the catalogue lists policies in force only',
      }),
    ];
  });

/** A body under a name that it has given up. */
export const formerBodyNames: FindingRule = forEachMention((mention, { instrument }, { names, registries }) => {
  const { overview } = mention.entry;
  if (!overview) return [];
  const found = names.findIn(overview.text, mention.jurisdiction).flatMap(({ slug, words }): Diagnostic[] => {
    const successor = registries.agencies.find((agency) => agency.slug === slug)?.replacedBy;
    const present = registries.agencies.find((agency) => agency.slug === successor);
    if (!present) return [];
    return [
      info(
        'former-body-name',
        `${quoted(words)} is now part of or called ${quoted(present.names[0]?.text ?? present.slug)}.`,
        overview.place,
        {
          subject: instrument.key,
        },
      ),
    ];
  });
  return found.slice(0, 1);
});
