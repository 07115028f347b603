// Entries in; the type, force and provision of the instrument, where title, link and overview have to be read together, out.

import { describe, expect, test } from 'vitest';
import { catalogueOf, categoryPage, instrumentOf, type EntryWords } from './catalogue-of.js';

describe('a title that joins two kinds', () => {
  const title = 'Package Roadmap & Release Principles';
  test.each([
    ['principles', title, 'https://www.dia.govt.nz/principles-for-releases'],
    ['roadmap', title, 'https://www.dia.govt.nz/roadmap-for-packages.pdf'],
    ['roadmap', title, 'https://www.dia.govt.nz/about-packages'],
    // A kind that the title does not name.
    ['roadmap', title, 'https://www.dia.govt.nz/policy-for-packages'],
    // One kind only: the second word belongs to the first.
    ['playbook', 'Data and Technology Playbook', 'https://www.dia.govt.nz/policy-for-data'],
  ])('%s: %s %s', (type, words, url) => {
    expect(instrumentOf('🇳🇿 New Zealand', { title: words, url })?.type).toBe(type);
  });
});

test.each([
  ['It asks in article 4 for open formats.', 'binding'],
  ['Section 12 asks for open formats.', 'binding'],
  ['It asks for open formats.', 'administrative'],
])('a plan in a law database binds where provisions of it are told: %s', (overview, force) => {
  const entry: EntryWords = { title: 'Data Plan', url: 'https://www.legislation.gov.uk/data-plan', overview };
  expect(instrumentOf('🇬🇧 United Kingdom', entry)?.legalForce).toBe(force);
});

describe('a page that explains a provision', () => {
  const provision = (overview: string, title = 'Reporting of incidents'): unknown => {
    const entry: EntryWords = { title, url: 'https://www.ssi.gouv.fr/report', overview };
    const instrument = instrumentOf('🇫🇷 France', entry);
    return [instrument?.type, ...(instrument?.identifiers ?? []).map(({ value }) => value)];
  };
  test('has its number', () => {
    expect(provision('Under Article L. 1332‑6‑1 of the Defence Code, operators report incidents.')).toEqual([
      'law',
      'art. L. 1332-6-1',
    ]);
    expect(provision('Article R2112-18 of the Public Procurement Code asks for licences.')).toEqual([
      'law',
      'art. R. 2112-18',
    ]);
  });
  test('but no other text or title has it', () => {
    expect(provision('Operators tell the agency of attacks, as Article L. 1332-6-1 of the Defence Code asks.')).toEqual(
      [undefined],
    );
    expect(provision('Article L. 1332-6-1 of the Defence Code asks for it.', 'Guide to reports')).toEqual([
      'guideline',
    ]);
    expect(provision('Article 5 of the Defence Code asks for it.')).toEqual(['law']);
  });
});

test('of titles that are printed as often, the one with the act’s own number comes first', () => {
  const reuse = 'Reuse and Transfer of Government Software';
  const about: EntryWords = {
    title: 'Public Policy on the Opening of All Data and Code',
    url: 'https://www.etalab.gouv.fr/politique-de-la-donnee',
    overview: 'The April 2021 circulaire n°6264/SG requires ministries to publish their code.',
  };
  const itself: EntryWords = {
    title: 'Circular No. 6264/SG',
    url: 'https://www.legifrance.gouv.fr/circulaire/id/45162',
  };
  const { instruments } = catalogueOf({
    'en/a.md': categoryPage(reuse, { '🇫🇷 France': [about] }),
    'en/b.md': categoryPage(reuse, { '🇫🇷 France': [itself] }),
  }).value;
  expect(instruments.map(({ titles }) => titles)).toEqual([[{ text: 'Circular No. 6264/SG', language: 'en' }]]);
});

test('what an overview says that the instrument makes is not what it is', () => {
  const overview = 'Crea el Portal de Software Público y obliga a las entidades a publicar su código.';
  const kindOf = (title: string): unknown => {
    const instrument = instrumentOf('🇵🇪 Perú', { title, overview }, 'es/reuse.md');
    return [instrument?.type, instrument?.legalForce, instrument?.titles[0]?.language];
  };
  expect(kindOf('D.S. N° 051-2018-PCM')).toEqual(['decree', 'binding', 'es']);
  expect(kindOf('Software Público Peruano')).toEqual([undefined, undefined, 'es']);
});
