// Reference rows and a catalogue in; the works with the mentions that are surely theirs out.

import { readFileSync } from 'node:fs';
import type { Catalogue, Instrument, Mention } from '../../src/model/catalogue.js';
import { groupBy } from '../../src/model/group-by.js';

export interface Row {
  readonly work: string;
  readonly url: string;
  readonly type: string;
  readonly binding: string;
  readonly issuer: string;
  readonly identifiers: Readonly<Record<string, string>>;
  readonly certainty: string;
  readonly titles: Readonly<Record<string, readonly string[]>>;
}

interface LabelledMention {
  readonly mention: Mention;
  readonly instrument: Instrument;
}

/** A work of the reference with its rows, and every mention that has a title and the link of one of them. */
export interface MeasuredWork {
  readonly work: string;
  readonly rows: readonly Row[];
  readonly mentions: readonly LabelledMention[];
  /** The instrument that has most of the mentions. */
  readonly instrument: Instrument;
}

export function readReference(shared: string, name: string): unknown {
  return JSON.parse(readFileSync(`${shared}/reference/${name}.json`, 'utf8'));
}

/** 'csis' alone is a source whose types and dates are faulty (corpus.md, section 8); 'likely' says it itself. */
export function certainRows(shared: string): { readonly all: readonly Row[]; readonly certain: readonly Row[] } {
  const all = readReference(shared, 'instruments') as readonly Row[];
  return { all, certain: all.filter(({ certainty }) => certainty !== 'csis' && !certainty.includes('likely')) };
}

export function measuredWorks(catalogue: Catalogue, shared: string): readonly MeasuredWork[] {
  const { certain } = certainRows(shared);
  const byLink = groupBy(certain, ({ url }) => plainLink(url));
  const labelled = catalogue.instruments.flatMap((instrument) =>
    instrument.mentions.flatMap((mention) => {
      const rows = byLink.get(plainLink(mention.url ?? '')) ?? [];
      const row = rows.find(({ titles }) =>
        Object.values(titles)
          .flat()
          .some((title) => plainTitle(title) === plainTitle(mention.title.text)),
      );
      return row ? [{ work: row.work, mention, instrument }] : [];
    }),
  );
  return [...groupBy(labelled, ({ work }) => work)].flatMap(([work, mentions]) => {
    const [most = []] = [...groupBy(mentions, ({ instrument }) => instrument.key).values()].sort(
      (a, b) => b.length - a.length,
    );
    const instrument = most[0]?.instrument;
    return instrument ? [{ work, rows: certain.filter((row) => row.work === work), mentions, instrument }] : [];
  });
}

function plainLink(url: string): string {
  if (!URL.canParse(url)) return '';
  const { host, pathname, searchParams } = new URL(url);
  const query = [...searchParams].filter(([key]) => key !== 'prefLang' && key !== '__blob');
  return [host.replace(/^www\./u, ''), pathname.replace(/\/+$/u, ''), JSON.stringify(query)].join('\n');
}

function plainTitle(title: string): string {
  return title
    .replace(/[\u2010-\u2014]/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/\)$/u, '')
    .trim()
    .toLowerCase();
}
