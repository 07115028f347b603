// Blocks of an overview (paragraphs, items of lists) go in, the norms of a list under what introduces it come out.

import { describe, expect, test } from 'vitest';
import { extractFromText } from '../../src/extract/extract-from-text.js';
import type { Language } from '../../src/read/source-text.js';
import { lexicon } from './lexicon.js';

function normsOf(language: Language, blocks: readonly string[]): string {
  const text = blocks.map((block) => block.replace(/^- /u, '')).join(' ');
  const breaks = blocks.map((block) => {
    const at = text.indexOf(block.replace(/^- /u, ''));
    return { at, isItem: block.startsWith('- ') };
  });
  return extractFromText(text, language, { title: 'Act', instrumentType: 'law', breaks }, lexicon.value)
    .map(({ measure, modality, references }) => [measure.notation, modality, ...references].join(' '))
    .sort()
    .join(', ');
}

type Blocks = Readonly<Record<Language, readonly string[]>>;
const LISTS: readonly (readonly [what: string, blocks: Blocks, expected: string])[] = [
  [
    'items without stops',
    {
      en: ['Agencies must:', '- use open formats', '- deliver an SBOM', '- use encryption'],
      es: ['Los organismos deben:', '- usar formatos abiertos', '- entregar una SBOM', '- usar el cifrado'],
      pt: ['Os órgãos devem:', '- usar formatos abertos', '- entregar uma SBOM', '- usar criptografia'],
    },
    'encryption obligation, open-formats obligation, sbom obligation',
  ],
  [
    'items with a stop each',
    {
      en: ['The act requires agencies to:', '- Use open formats.', '- Deliver an SBOM.', '- Use encryption.'],
      es: ['La ley exige a los organismos:', '- Usar formatos abiertos.', '- Entregar una SBOM.', '- Usar el cifrado.'],
      pt: ['A lei exige dos órgãos:', '- Usar formatos abertos.', '- Entregar uma SBOM.', '- Usar criptografia.'],
    },
    'encryption obligation, open-formats obligation, sbom obligation',
  ],
  [
    'what an item says itself wins, and has its own provision',
    {
      en: [
        'Agencies must:',
        '- Use open formats.',
        '- Suppliers may deliver an SBOM (Article 5).',
        '- Use encryption.',
      ],
      es: [
        'Los organismos deben:',
        '- Usar formatos abiertos.',
        '- Los proveedores pueden entregar una SBOM (artículo 5).',
        '- Usar el cifrado.',
      ],
      pt: [
        'Os órgãos devem:',
        '- Usar formatos abertos.',
        '- Os fornecedores podem entregar uma SBOM (artigo 5).',
        '- Usar criptografia.',
      ],
    },
    'encryption obligation, open-formats obligation, sbom permission Article 5',
  ],
  [
    'one list ends where another begins',
    {
      en: ['Obligations:', '- Open formats', '- An SBOM', 'Recommendations:', '- Encryption'],
      es: ['Obligaciones:', '- Formatos abiertos', '- Una SBOM', 'Recomendaciones:', '- Cifrado'],
      pt: ['Obrigações:', '- Formatos abertos', '- Uma SBOM', 'Recomendações:', '- Criptografia'],
    },
    'encryption recommendation, open-formats obligation, sbom obligation',
  ],
  [
    'a paragraph ends a list',
    {
      en: ['Agencies must:', '- Use open formats.', 'SBOMs of other countries are older.'],
      es: ['Los organismos deben:', '- Usar formatos abiertos.', 'Las SBOM de otros países son más antiguas.'],
      pt: ['Os órgãos devem:', '- Usar formatos abertos.', 'As SBOM de outros países são mais antigas.'],
    },
    'open-formats obligation',
  ],
  [
    'a list that nothing introduces as demanded is none of norms',
    {
      en: ['The act came with these annexes:', '- Open formats.', '- An SBOM.'],
      es: ['La ley llegó con estos anexos:', '- Formatos abiertos.', '- Una SBOM.'],
      pt: ['A lei veio com estes anexos:', '- Formatos abertos.', '- Uma SBOM.'],
    },
    '',
  ],
];

describe.each(LISTS)('%s', (_what, blocks, expected) => {
  test.each(['en', 'es', 'pt'] as const)('%s', (language) => {
    expect(normsOf(language, blocks[language])).toBe(expected);
  });
});
