// Releases of a catalogue in, one after the other; keys that stay out.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../src/model/build-catalogue.js';
import { appendToLedger, currentSlug, parseLedger, type Ledger } from '../../src/model/ledger.js';
import {
  catalogueOf,
  categoryPage,
  contentOf,
  pageOf,
  registries,
  type EntryWords,
  type Files,
} from './catalogue-of.js';

const REUSE = 'Reuse and Transfer of Government Software';

function release(...entries: EntryWords[]): Files {
  return { 'en/reuse.md': categoryPage(REUSE, { '🇨🇦 Canada': entries }) };
}

function keysOf(files: Files, ledger: Ledger = []): string[] {
  return catalogueOf(files, ledger).value.instruments.map(({ key }) => key);
}

describe('the file', () => {
  const entries: Ledger = [
    { slug: 'CA/a', kind: 'title', key: 'en:A "quoted", long title' },
    { slug: 'CA/a', kind: 'link', key: 'canada.ca/a?b=1,2' },
    { slug: 'CA/b', kind: 'merged-into', key: 'CA/a' },
  ];
  test('is read back as it was written', () => {
    expect(parseLedger(appendToLedger('', entries), 'ledger.csv')).toEqual({ value: entries, diagnostics: [] });
  });
  test('keeps what stands in it, byte for byte', () => {
    const text = 'slug,kind,key\r\nCA/z,title,en:Z';
    expect(appendToLedger(text, entries).startsWith(text)).toBe(true);
    expect(parseLedger(appendToLedger(text, entries), 'ledger.csv').value).toHaveLength(4);
  });
  test('any keys survive', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), (keys) => {
        const rows = keys.map((key) => ({ slug: 'CA/a', kind: 'title' as const, key }));
        expect(parseLedger(appendToLedger('', rows), 'x').value).toEqual(rows);
      }),
    );
  });
  test('rows that cannot be read are reported with their line', () => {
    const { value, diagnostics } = parseLedger(
      'slug,kind,key\nCA/a,title,en:A\nnonsense\nCA/a,colour,red\n',
      'ledger.csv',
    );
    expect(value).toHaveLength(1);
    expect(diagnostics).toMatchObject([
      { code: 'ledger-row', severity: 'error', place: { path: 'ledger.csv', line: 3 } },
      { code: 'ledger-row', place: { line: 4 } },
    ]);
  });
  test('a cell may go over lines, and a row is told by the line on which it begins', () => {
    const text = 'slug,kind,key\nCA/a,link,"a\nb"\n\nnonsense\nCA/b,title,"en:open\nCA/c,title,en:C\n';
    const { value, diagnostics } = parseLedger(text, 'ledger.csv');
    expect(value).toEqual([{ slug: 'CA/a', kind: 'link', key: 'a\nb' }]);
    expect(diagnostics.map(({ place, message }) => [place?.line, message.split(': ')[1]])).toEqual([
      [5, 'nonsense'],
      [6, 'CA/b,title,"en:open'],
    ]);
  });
  test('an escaped line end in a link stays escaped', () => {
    const { ledgerEntries } = catalogueOf(release({ title: 'Alpha Guide', url: 'https://a.gc.ca/x%0Ay' }));
    expect(ledgerEntries).toContainEqual(expect.objectContaining({ kind: 'link', key: 'a.gc.ca/x%0Ay' }));
  });
  test('a ring of merges ends', () => {
    const ring: Ledger = [
      { slug: 'CA/a', kind: 'merged-into', key: 'CA/b' },
      { slug: 'CA/b', kind: 'merged-into', key: 'CA/a' },
    ];
    expect(['CA/a', 'CA/b']).toContain(currentSlug('CA/a', ring));
  });
});

describe('release B after release A', () => {
  const url = 'https://www.canada.ca/en/guide-for-publishing-open-source-code.html';
  const title = 'Guide for Publishing Open Source Code';
  const first = catalogueOf(release({ title, url }));
  const key = 'instrument/CA/guide-for-publishing-open-source-code';

  test.each<[string, EntryWords]>([
    ['nothing changed', { title, url }],
    ['a title of other words', { title: 'How to Make Software Public', url }],
    ['a new link', { title, url: 'https://www.canada.ca/en/moved-somewhere-else-entirely.html' }],
    ['a translated title', { title: 'Guía para la Publicación de Código', url }],
  ])('%s', (_, entry) => {
    expect(keysOf(release(entry), first.ledgerEntries)).toEqual([key]);
  });

  test('title and link changed one after the other', () => {
    const moved = 'https://www.canada.ca/en/another-place-for-it.html';
    const second = catalogueOf(release({ title, url: moved }), first.ledgerEntries);
    const ledger = [...first.ledgerEntries, ...second.ledgerEntries];
    expect(keysOf(release({ title: 'How to Make Software Public', url: moved }), ledger)).toEqual([key]);
  });

  test('another instrument at the old link of one that moved has its own key', () => {
    const moved = { title, url: 'https://www.canada.ca/en/moved-somewhere-else-entirely.html' };
    const newcomer = { title: 'Procurement Manual for Ships', url };
    expect(keysOf(release(moved, newcomer), first.ledgerEntries)).toHaveLength(2);
    expect(keysOf(release(moved, newcomer), first.ledgerEntries)).toContain(key);
  });

  test('a known number keeps its key under a new title and link', () => {
    const decree = catalogueOf(release({ title: 'Decree 5/2019 on Reuse' }));
    const later = release({ title: 'Reuse of Software, Decree No. 5/2019', url: 'https://www.canada.ca/en/new.html' });
    expect(keysOf(later, decree.ledgerEntries)).toEqual(['instrument/CA/decree-5-2019']);
  });

  test('a slug is never given to a second instrument', () => {
    const other = {
      title: 'Guide for Publishing Open Source Code in Schools',
      url: `https://code.open.canada.ca/x/guide-for-publishing-open-source-code`,
    };
    const [only] = keysOf(release(other), first.ledgerEntries);
    expect(only).toMatch(/^instrument\/CA\/guide-for-publishing-open-source-code-[\da-f]{4}$/u);
  });

  test('nor where the suffixes of two come out alike, in one build or in a later one', () => {
    const one = { title: 'Rulebook 2', url: 'https://city2.ca/guide-for-publishing-open-source-code' };
    const other = { title: 'Rulebook 398', url: 'https://city398.ca/guide-for-publishing-open-source-code' };
    const together = keysOf(release({ title, url }, one, other));
    expect(new Set(together).size).toBe(3);
    expect(together).toContain(`${key}-3e2e`);
    const before = catalogueOf(release({ title, url }, one)).ledgerEntries;
    expect(new Set(keysOf(release({ title, url }, one, other), before)).size).toBe(3);
  });

  test('two that turn out to be one keep the older key and remember the other', () => {
    const apart = catalogueOf({
      'en/reuse.md': categoryPage(REUSE, {
        '🇨🇦 Canada': [
          { title: 'Guide for Publishing Open Source Code', url },
          { title: 'Directive on Sharing', url: 'https://www.canada.ca/en/directive-on-sharing-of-code' },
        ],
      }),
    });
    const merged = catalogueOf(release({ title: 'Directive on Sharing', url }), apart.ledgerEntries);
    expect(merged.value.instruments).toHaveLength(1);
    const named = catalogueOf(
      {
        'en/a.md': categoryPage(REUSE, { '🇨🇦 Canada': [{ title: 'Rules for Code (Decree 7/2020)', url }] }),
        'en/b.md': categoryPage(REUSE, {
          '🇨🇦 Canada': [{ title: 'Decree 7/2020', url: 'https://www.canada.ca/en/directive-on-sharing-of-code' }],
        }),
      },
      apart.ledgerEntries,
    );
    const [instrument] = named.value.instruments;
    expect(named.value.instruments).toHaveLength(1);
    expect(instrument?.formerKeys).toHaveLength(1);
    expect(named.ledgerEntries).toContainEqual({
      slug: instrument?.formerKeys?.[0]?.slice('instrument/'.length) ?? '',
      kind: 'merged-into',
      key: instrument?.key.slice('instrument/'.length) ?? '',
    });
  });
});

describe('order does not matter', () => {
  const bill = 'https://www.congress.gov/bill/118th-congress/house-bill/3286/text';
  const codeGouv = { '🇫🇷 France': [{ title: 'Code.gouv.fr', url: 'https://code.gouv.fr/' }] };
  const files: Files = {
    'en/reuse.md': categoryPage(REUSE, {
      ...codeGouv,
      '🇺🇾 Uruguay': [
        { title: 'Decree No. 44/015: Regulation of Law 19.179', url: 'https://www.impo.com.uy/bases/decretos/44-2015' },
      ],
      '🇺🇸 United States': [
        { title: 'Securing Open Source Software Act of 2023', url: bill },
        {
          title: 'Source code Harmonization And Reuse Act (SHARE IT Act)',
          url: 'https://dsacms.github.io/share-it-act-lp/',
        },
      ],
    }),
    'es/reuse.md': categoryPage('Reutilización y Transferencia de Software Gubernamental', {
      '🇫🇷 Francia': [{ title: 'Plataforma Code.gouv.fr', url: 'https://code.gouv.fr/presentation/' }],
      '🇺🇾 Uruguay': [{ title: 'Ley N° 19179', url: 'https://www.impo.com.uy/bases/leyes/19179-2013' }],
      '🇺🇸 Estados Unidos': [
        { title: 'Ley para la Seguridad del Software de Código Abierto de 2023', url: bill },
        { title: 'Ley de Armonización y Reutilización de Código Fuente (Ley SHARE IT)', url: bill },
      ],
    }),
    'pt/reuse.md': categoryPage('Reutilização e Transferência de Software Governamental', {
      ...codeGouv,
      '🇺🇾 Uruguai': [{ title: 'Decreto Nº 44/2015', url: 'https://www.impo.com.uy/bases/decretos/44-2015' }],
    }),
    'en/training.md': categoryPage('OSS Training Programs', {
      '🇫🇷 France': [{ title: 'Open Source Training Offer – Code.gouv.fr', url: 'https://code.gouv.fr/fr/formations/' }],
    }),
  };
  const pages = Object.entries(files).map(([path, text]) => pageOf(path, text));
  const all = buildCatalogue(pages, registries, []);

  test('the catalogue is worth the trial', () => {
    expect(all.value.instruments).toHaveLength(6);
    expect(all.value.findings.length).toBeGreaterThan(3);
  });

  test('twice, and again with the ledger of the first time', () => {
    expect(contentOf(buildCatalogue(pages, registries, []))).toEqual(contentOf(all));
    const again = buildCatalogue(pages, registries, all.ledgerEntries);
    expect(contentOf(again)).toEqual(contentOf(all));
    expect(again.ledgerEntries).toEqual([]);
  });

  test('in any order, and one page at a time with the ledger carried on', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(pages, { minLength: pages.length }), (shuffled) => {
        expect(contentOf(buildCatalogue(shuffled, registries, []))).toEqual(contentOf(all));
        let ledger: Ledger = [];
        for (const page of shuffled) ledger = [...ledger, ...buildCatalogue([page], registries, ledger).ledgerEntries];
        expect(contentOf(buildCatalogue(pages, registries, ledger))).toEqual(contentOf(all));
      }),
      { numRuns: 12 },
    );
  });
});
