// Provisions that stand in another sentence than the norm.

import { describe, expect, test } from 'vitest';
import { normsOf } from './lexicon.js';
import { DUTY, INTRODUCING, OTHER, PLACING, type Three } from './placement-rows.js';

/** What stands between or around. */
const FURTHER: readonly (readonly [rule: string, texts: Three, expected: readonly string[]])[] = [
  [
    'a clause that only says where',
    {
      en: `${DUTY.en}; Article 5 sets out the details.`,
      es: `${DUTY.es}; el artículo 5 detalla las modalidades.`,
      pt: `${DUTY.pt}; o artigo 5 detalha as modalidades.`,
    },
    ['Article 5'],
  ],
  [
    'a clause that demands something else',
    {
      en: `${DUTY.en}; Article 5 forbids bribes.`,
      es: `${DUTY.es}; el artículo 5 prohíbe los sobornos.`,
      pt: `${DUTY.pt}; o artigo 5 proíbe subornos.`,
    },
    [],
  ],
  [
    'several duties before',
    {
      en: `${DUTY.en}. They must encrypt backups. These duties are laid down in Article 5.`,
      es: `${DUTY.es}. También deben cifrar las copias. Estas obligaciones están previstas en el artículo 5.`,
      pt: `${DUTY.pt}. Também devem cifrar as cópias. Estas obrigações estão previstas no artigo 5.`,
    },
    ['Article 5'],
  ],
  [
    'only the last duty before',
    {
      en: `${DUTY.en}. They must encrypt backups. This duty is laid down in Article 5.`,
      es: `${DUTY.es}. También deben cifrar las copias. Esta obligación está prevista en el artículo 5.`,
      pt: `${DUTY.pt}. Também devem cifrar as cópias. Esta obrigação está prevista no artigo 5.`,
    },
    [],
  ],
  [
    'another part behind an introduction',
    {
      en: `Article 5 deals with bribes. Elsewhere, vendors must deliver an SBOM.`,
      es: `El artículo 5 trata de los sobornos. En otra parte, los proveedores deben entregar una SBOM.`,
      pt: `O artigo 5 trata dos subornos. Em outra parte, os fornecedores devem entregar uma SBOM.`,
    },
    [],
  ],
  [
    'what the act demands besides',
    {
      en: `Article 5 deals with bribes. The act also requires an SBOM.`,
      es: `El artículo 5 trata de los sobornos. La ley también exige una SBOM.`,
      pt: `O artigo 5 trata dos subornos. A lei também exige uma SBOM.`,
    },
    [],
  ],
  [
    'what became of a provision',
    {
      en: `The act repeals Article 5 of the former law. ${DUTY.en}.`,
      es: `La ley deroga el artículo 5 de la norma anterior. ${DUTY.es}.`,
      pt: `A lei revoga o artigo 5 da norma anterior. ${DUTY.pt}.`,
    },
    [],
  ],
  [
    'a sentence without a norm between',
    {
      en: `${DUTY.en}. The act is young. This duty is laid down in Article 5.`,
      es: `${DUTY.es}. La ley es joven. Esta obligación está prevista en el artículo 5.`,
      pt: `${DUTY.pt}. A lei é nova. Esta obrigação está prevista no artigo 5.`,
    },
    ['Article 5'],
  ],
];

describe.each(['en', 'es', 'pt'] as const)('a provision in another sentence, %s', (language) => {
  const referencesOf = (text: string): readonly string[] => [
    ...(normsOf(language, 'Security Act', text).get('sbom')?.references ?? ['no norm']),
  ];

  test.each(PLACING.map((row) => row[language]))('places the norm before: %s', (sentence) => {
    expect(referencesOf(`${DUTY[language]}. ${sentence}`)).toEqual(['Article 5']);
  });

  test.each(OTHER.map((row) => row[language]))('is about something else: %s', (sentence) => {
    expect(referencesOf(`${DUTY[language]}. ${sentence}`)).toEqual([]);
  });

  test.each(INTRODUCING.map((row) => row[language]))('introduces the norm behind: %s', (sentence) => {
    expect(referencesOf(`${sentence} ${DUTY[language]}.`)).toEqual(['Article 5']);
  });

  test.each(FURTHER)('%s', (_rule, texts, expected) => {
    expect(referencesOf(texts[language])).toEqual(expected);
  });
});
