// What is a verb, a purpose or a subject in own sentences of one language.

import { describe, expect, test } from 'vitest';
import { normsOf, summary } from './lexicon.js';
import { ACT, PLAN } from './rule-rows.js';

describe('English verbs that look like nouns', () => {
  test.each([
    ['Objective 2 plans courses for developers.', 'training commitment'],
    ['The law normally funds open-source projects.', 'funding commitment'],
    ['The office carries out security assessments of open-source products.', 'security-assessment commitment'],
  ])('%s', (text, expected) => {
    expect(summary('en', PLAN.en, text)).toBe(expected);
  });
});

describe('English purpose clauses', () => {
  test.each([
    [
      'The act obliges ministries to share software with other public bodies to avoid vendor lock-in.',
      'digital-sovereignty statement, software-reuse obligation',
    ],
    [
      'Suppliers must deliver an SBOM to the agency, to ensure that dependencies are kept up to date.',
      'dependency-management statement, sbom obligation',
    ],
    ['The act obliges all agencies to protect data with encryption.', 'encryption obligation'],
  ])('%s', (text, expected) => {
    expect(summary('en', ACT.en, text)).toBe(expected);
  });
});

describe('what nothing before it explains is a subject', () => {
  test.each([
    ['es', 'Lo que la administración desarrolla debe publicarse como software libre.'],
    ['pt', 'O que a administração desenvolve deve ser publicado como software livre.'],
  ] as const)('%s', (language, text) => {
    expect(normsOf(language, ACT[language], text).get('source-code-publication')?.modality).toBe('obligation');
  });
});

describe('what is denied of the subject is not denied of the verb', () => {
  test.each([
    ['en', 'Agencies that have no such tool must deliver an SBOM.', 'obligation'],
    ['en', 'Agencies that do not use such tools must deliver an SBOM.', 'obligation'],
    ['en', 'Agencies without tools must deliver an SBOM.', 'obligation'],
    ['en', 'The decree says that not every vendor must deliver an SBOM.', undefined],
    ['en', 'A plan that does not say whether vendors must deliver an SBOM was adopted.', undefined],
    ['en', 'The law says that no vendor may omit an SBOM.', 'prohibition'],
    ['en', 'Where no tool exists, vendors must deliver an SBOM.', 'obligation'],
    ['es', 'Los organismos que no tengan herramientas deben entregar una SBOM.', 'obligation'],
    ['es', 'Los organismos que no tengan ninguna herramienta deben entregar una SBOM.', 'obligation'],
    ['es', 'Si ninguna herramienta existe, el proveedor deberá entregar una SBOM.', 'obligation'],
    ['es', 'El decreto no dice que los proveedores deben entregar una SBOM.', undefined],
    ['pt', 'Os órgãos que não tenham ferramentas devem entregar uma SBOM.', 'obligation'],
    ['pt', 'Os órgãos sem ferramentas devem entregar uma SBOM.', 'obligation'],
    ['pt', 'Se nenhuma ferramenta existir, o fornecedor deve entregar uma SBOM.', 'obligation'],
    ['pt', 'O decreto não diz que os fornecedores devem entregar uma SBOM.', undefined],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(normsOf(language, ACT[language], text).get('sbom')?.modality).toBe(expected);
  });
});

describe('how an obligation comes about, goes on or cannot be got round', () => {
  test.each([
    ['en', 'From 2027 an SBOM becomes mandatory.', 'obligation'],
    ['en', 'An SBOM has been mandatory since 2023.', 'obligation'],
    ['en', 'An SBOM is now required by law.', 'obligation'],
    ['en', 'An SBOM is no longer optional.', 'obligation'],
    ['en', 'Vendors cannot refuse to deliver an SBOM.', 'obligation'],
    ['en', 'The act leaves it to agencies whether to require an SBOM.', 'permission'],
    ['es', 'A partir de 2027 la SBOM pasa a ser obligatoria.', 'obligation'],
    ['es', 'La SBOM sigue siendo obligatoria.', 'obligation'],
    ['es', 'La SBOM no es opcional.', 'obligation'],
    ['es', 'Los proveedores no pueden negarse a entregar una SBOM.', 'obligation'],
    ['es', 'La ley deja a los organismos la decisión de exigir una SBOM.', 'permission'],
    ['pt', 'A partir de 2027 a SBOM passa a ser obrigatória.', 'obligation'],
    ['pt', 'A SBOM torna-se obrigatória em 2027.', 'obligation'],
    ['pt', 'A SBOM não é opcional.', 'obligation'],
    ['pt', 'Os fornecedores não podem recusar-se a entregar uma SBOM.', 'obligation'],
    ['pt', 'A lei deixa aos órgãos a decisão de exigir uma SBOM.', 'permission'],
  ] as const)('%s: %s', (language, text, expected) => {
    const norm = normsOf(language, ACT[language], text).get('sbom');
    expect([norm?.modality, norm?.exception]).toEqual([expected, undefined]);
  });
});

describe('the head of the subject acts', () => {
  test.each([
    ['en', 'Suppliers that sell software to agencies must deliver an SBOM.', 'industry'],
    ['en', 'Suppliers of software to ministries must deliver an SBOM.', 'industry'],
    ['en', 'Whoever sells software to ministries must deliver an SBOM.', 'industry'],
    ['en', 'Agencies that buy from vendors must keep an SBOM.', 'public-sector'],
    ['en', 'The act tells vendors that agencies must keep an SBOM.', 'public-sector'],
    ['en', 'Once vendors deliver tools agencies must keep an SBOM.', 'public-sector'],
    ['en', 'If suppliers of software to ministries must deliver an SBOM, it is checked.', 'industry'],
    ['es', 'Los proveedores que venden software a las entidades deben entregar una SBOM.', 'industry'],
    ['es', 'Quienes vendan software al Estado deben entregar una SBOM.', 'industry'],
    ['es', 'Los organismos que contraten proveedores deben conservar una SBOM.', 'public-sector'],
    ['es', 'Cuando los proveedores entregan herramientas las entidades deben conservar una SBOM.', 'public-sector'],
    ['pt', 'Quando os fornecedores entregam ferramentas os órgãos devem conservar uma SBOM.', 'public-sector'],
    ['pt', 'Os fornecedores que vendem software às entidades devem entregar uma SBOM.', 'industry'],
    ['pt', 'Quem vender software ao Estado deve entregar uma SBOM.', 'industry'],
    ['pt', 'Os órgãos que contratem fornecedores devem conservar uma SBOM.', 'public-sector'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(normsOf(language, ACT[language], text).get('sbom')?.bearer).toBe(expected);
  });
});
