// Rows of own sentences, rule by rule of how an overview is read into norms, each in three languages.

import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/read/source-text.js';
import { normsOf, summary } from './lexicon.js';

type Three = Readonly<Record<Language, string>>;
type Row = readonly [rule: string, title: Three, texts: Three, expected: string];

const ACT: Three = { en: 'Software Act', es: 'Ley de Software', pt: 'Lei do Software' };
const GUIDE: Three = { en: 'Security Guide', es: 'Guía de seguridad', pt: 'Guia de segurança' };
const PLAN: Three = { en: 'Digital Strategy', es: 'Estrategia digital', pt: 'Estratégia digital' };

const ROWS: readonly Row[] = [
  [
    'a heading over a list of things says how they are meant',
    ACT,
    {
      en: 'Key obligations: open formats; an SBOM. Prohibitions: proprietary formats.',
      es: 'Obligaciones principales: formatos abiertos; una SBOM. Prohibiciones: formatos propietarios.',
      pt: 'Principais obrigações: formatos abertos; uma SBOM. Proibições: formatos proprietários.',
    },
    'open-formats obligation, sbom obligation',
  ],
  [
    'a heading that names no strength has that of its instrument',
    PLAN,
    {
      en: 'Main measures: training on open source software; a code inventory.',
      es: 'Medidas principales: capacitación en software libre; un inventario de código.',
      pt: 'Principais medidas: capacitação em software livre; um inventário de código.',
    },
    'code-inventory commitment, training commitment',
  ],
  [
    'a label is an example of its measure',
    ACT,
    { en: 'The act requires RBAC.', es: 'La ley exige RBAC.', pt: 'A lei exige RBAC.' },
    'access-control obligation',
  ],
  [
    'what a survey found is background, past its comma',
    ACT,
    {
      en: 'According to a survey, most agencies must release their source code. Studies show that agencies require an SBOM. Under Article 2, they must use open formats.',
      es: 'Según una encuesta, la mayoría de los organismos debe liberar su código fuente. Los estudios muestran que los organismos exigen una SBOM. Según el artículo 2, deben usar formatos abiertos.',
      pt: 'Segundo uma pesquisa, a maioria dos órgãos deve liberar seu código-fonte. Os estudos mostram que os órgãos exigem uma SBOM. Segundo o artigo 2, devem usar formatos abertos.',
    },
    'open-formats obligation',
  ],
  [
    'a clause of effect holds all its verbs',
    ACT,
    {
      en: 'Suppliers must provide an SBOM, which helps buyers and reduces vendor lock-in.',
      es: 'Los proveedores deben entregar una SBOM, lo que ayuda a los compradores y reduce la dependencia de proveedores.',
      pt: 'Os fornecedores devem entregar uma SBOM, o que ajuda os compradores e reduz a dependência de fornecedores.',
    },
    'sbom obligation',
  ],
  [
    'behind its comma another verb begins anew',
    ACT,
    {
      en: 'Suppliers must provide an SBOM, which helps buyers, and the act requires open formats.',
      es: 'Los proveedores deben entregar una SBOM, lo que ayuda a los compradores, y la ley exige formatos abiertos.',
      pt: 'Os fornecedores devem entregar uma SBOM, o que ajuda os compradores, e a lei exige formatos abertos.',
    },
    'open-formats obligation, sbom obligation',
  ],
  [
    'what somebody does by doing so is an effect',
    ACT,
    {
      en: 'Bodies must use open formats and, in doing so, build technical capacity.',
      es: 'Los organismos deben usar formatos abiertos y, al hacerlo, crean capacidad técnica.',
      pt: 'Os órgãos devem usar formatos abertos e, ao fazê-lo, criam capacidade técnica.',
    },
    'open-formats obligation',
  ],
  [
    'a definition in a guide is no advice',
    GUIDE,
    {
      en: 'The glossary defines encryption.',
      es: 'El glosario define el cifrado de datos.',
      pt: 'O glossário define a criptografia de dados.',
    },
    'encryption statement',
  ],
  [
    'what a thing does is explained',
    GUIDE,
    {
      en: 'The guide explains how multi-factor authentication lowers the risk.',
      es: 'La guía explica cómo la autenticación multifactor reduce el riesgo.',
      pt: 'O guia explica como a autenticação multifator reduz o risco.',
    },
    'mfa statement',
  ],
  [
    'what agencies are to do is taught',
    GUIDE,
    {
      en: 'The guide explains how to set up multi-factor authentication.',
      es: 'La guía explica cómo configurar la autenticación multifactor.',
      pt: 'O guia explica como configurar a autenticação multifator.',
    },
    'mfa recommendation',
  ],
  [
    'a preference is as strong as its instrument',
    ACT,
    {
      en: 'The act gives preference to free software in tenders.',
      es: 'La ley da preferencia al software libre en las licitaciones.',
      pt: 'A lei dá preferência ao software livre nas licitações.',
    },
    'oss-preference obligation',
  ],
  [
    'the default choice',
    ACT,
    {
      en: 'Free software is the default choice in tenders.',
      es: 'El software libre es la opción por defecto en las licitaciones.',
      pt: 'O software livre é a opção padrão nas licitações.',
    },
    'oss-preference obligation',
  ],
  [
    'the purpose of an act is an aim',
    ACT,
    {
      en: 'The purpose of the act is to guarantee technology neutrality.',
      es: 'La finalidad de la ley es garantizar la neutralidad tecnológica.',
      pt: 'A finalidade da lei é garantir a neutralidade tecnológica.',
    },
    'technology-neutrality statement',
  ],
  [
    'one of the objectives is an aim',
    PLAN,
    {
      en: 'One of the objectives of the strategy is to publish the source code of all services.',
      es: 'Uno de los objetivos de la estrategia es publicar el código fuente de todos los servicios.',
      pt: 'Um dos objetivos da estratégia é publicar o código-fonte de todos os serviços.',
    },
    'source-code-publication commitment',
  ],
  [
    'what is needed is demanded',
    ACT,
    {
      en: 'Proprietary software needs a written justification.',
      es: 'El software propietario necesita una justificación escrita.',
      pt: 'O software proprietário precisa de uma justificativa escrita.',
    },
    'proprietary-justification obligation',
  ],
  [
    'bodies can',
    ACT,
    {
      en: 'Agencies can use open formats.',
      es: 'Las agencias pueden usar formatos abiertos.',
      pt: 'As agências podem usar formatos abertos.',
    },
    'open-formats permission',
  ],
  [
    'an implicit duty is a statement at most',
    ACT,
    {
      en: 'The act implicitly obliges agencies to use open formats.',
      es: 'La ley obliga implícitamente a las agencias a usar formatos abiertos.',
      pt: 'A lei obriga implicitamente as agências a usar formatos abertos.',
    },
    'open-formats statement',
  ],
  [
    'a council is no counsel',
    ACT,
    {
      en: 'The act creates a council on free software.',
      es: 'La ley crea un consejo de software libre.',
      pt: 'A lei cria um conselho de software livre.',
    },
    'advisory-body commitment',
  ],
  [
    'who aims to encourage promises',
    ACT,
    {
      en: 'The act aims to encourage the use of open formats.',
      es: 'La ley pretende alentar el uso de formatos abiertos.',
      pt: 'A lei pretende encorajar o uso de formatos abertos.',
    },
    'open-formats commitment',
  ],
  [
    'a group and a measure of it under two verbs',
    GUIDE,
    {
      en: 'The guide encourages secure development practices and requires threat modelling.',
      es: 'La guía alienta las prácticas de desarrollo seguro y exige el modelado de amenazas.',
      pt: 'O guia incentiva as práticas de desenvolvimento seguro e exige a modelagem de ameaças.',
    },
    'secure-development recommendation, threat-modeling obligation',
  ],
  [
    'a group and a measure of it under one verb',
    ACT,
    {
      en: 'The act requires secure development practices such as threat modelling.',
      es: 'La ley exige prácticas de desarrollo seguro, como el modelado de amenazas.',
      pt: 'A lei exige práticas de desenvolvimento seguro, como a modelagem de ameaças.',
    },
    'threat-modeling obligation',
  ],
  [
    'praise is no norm',
    ACT,
    {
      en: 'By mandating open formats, the act sets an example of interoperability.',
      es: 'Al exigir formatos abiertos, la ley da un ejemplo de interoperabilidad.',
      pt: 'Ao exigir formatos abertos, a lei dá um exemplo de interoperabilidade.',
    },
    'open-formats obligation',
  ],
  [
    'nor is what the instrument has become',
    GUIDE,
    {
      en: 'The guide recommends encryption and has become a model of penetration testing.',
      es: 'La guía recomienda el cifrado de datos y se ha convertido en modelo de pruebas de penetración.',
      pt: 'O guia recomenda a criptografia de dados e tornou-se um modelo de testes de penetração.',
    },
    'encryption recommendation',
  ],
  [
    'the terms of the instrument itself',
    GUIDE,
    {
      en: 'The guide itself is published under an open license. It recommends encryption.',
      es: 'La propia guía se publica bajo una licencia abierta. Recomienda el cifrado de datos.',
      pt: 'O próprio guia é publicado sob uma licença aberta. Recomenda a criptografia de dados.',
    },
    'encryption recommendation',
  ],
];

describe.each(ROWS)('%s', (_rule, title, texts, expected) => {
  test.each(['en', 'es', 'pt'] as const)('%s', (language) => {
    expect(summary(language, title[language], texts[language])).toBe(expected);
  });
});

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
