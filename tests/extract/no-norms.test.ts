// Rows of own sentences that tell of background, effects, definitions and praise: no norms, each in three languages.

import { ACT, GUIDE, testRows } from './rule-rows.js';

testRows([
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
]);
