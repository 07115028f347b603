// Aims, praise, background, effects and what belongs to others in; only what is demanded beside them out.

import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/read/source-text.js';
import { summary } from './lexicon.js';
import { ACT, PLAN, testSentences } from './sentence-rows.js';

testSentences([
  [
    'before a release',
    'en',
    ACT.en,
    'Code reviews are required before software is released.',
    'code-review obligation',
  ],
  [
    'anyone can look',
    'es',
    PLAN.es,
    'El plan señala que cualquiera puede examinar el código abierto.',
    'source-code-transparency statement',
  ],
  [
    'anyone can look',
    'pt',
    PLAN.pt,
    'O plano observa que qualquer pessoa pode examinar o código aberto.',
    'source-code-transparency statement',
  ],
  ['time to adapt', 'es', ACT.es, 'La ley faculta al gobierno a fijar un plazo de transición.', ''],
  ['purpose: ensure', 'en', ACT.en, 'Systems are documented to ensure interoperability.', 'interoperability statement'],
  [
    'purpose: ensure',
    'es',
    ACT.es,
    'Los sistemas se documentan para garantizar la interoperabilidad.',
    'interoperability statement',
  ],
  [
    'purpose: ensure',
    'pt',
    ACT.pt,
    'Os sistemas são documentados para garantir a interoperabilidade.',
    'interoperability statement',
  ],
  [
    'purpose: promote',
    'en',
    ACT.en,
    'Rules were simplified to promote interoperability.',
    'interoperability recommendation',
  ],
  ['purpose: aim', 'en', ACT.en, 'The programme aims to achieve interoperability.', 'interoperability commitment'],
  [
    'sovereignty as an aim',
    'en',
    ACT.en,
    'The law aims to strengthen digital sovereignty.',
    'digital-sovereignty statement',
  ],
  ['only implied', 'en', ACT.en, 'This implies a need for workshops.', 'training statement'],
  ['only implied', 'es', ACT.es, 'Esto implica la necesidad de cursos para el personal.', 'training statement'],
  [
    'background is left out',
    'en',
    ACT.en,
    'In line with work on open standards, agencies must publish an SBOM.',
    'sbom obligation',
  ],
  [
    'effect is left out',
    'en',
    ACT.en,
    'Vendors must deliver an SBOM, thereby promoting interoperability.',
    'sbom obligation',
  ],
  [
    'effect is left out',
    'es',
    ACT.es,
    'Los proveedores deben entregar una SBOM, garantizando la interoperabilidad.',
    'sbom obligation',
  ],
  [
    'effect is left out',
    'pt',
    ACT.pt,
    'Os fornecedores devem entregar uma SBOM, garantindo a interoperabilidade.',
    'sbom obligation',
  ],
  [
    'praise goes on',
    'en',
    ACT.en,
    'Vendors must deliver an SBOM. This rule supports openness, fits the national strategy, and encourages the reuse of software.',
    'sbom obligation',
  ],
  [
    'praise goes on',
    'es',
    ACT.es,
    'Los proveedores deben entregar una SBOM. Esta regla garantiza la apertura, encaja en la estrategia, y fomenta la reutilización del software.',
    'sbom obligation',
  ],
  [
    'praise goes on',
    'pt',
    ACT.pt,
    'Os fornecedores devem entregar uma SBOM. Esta regra garante a abertura, cabe na estratégia, e incentiva a reutilização do software.',
    'sbom obligation',
  ],
  [
    'what demands ends the praise',
    'en',
    ACT.en,
    'This rule supports openness, and requires an SBOM.',
    'sbom obligation',
  ],
  [
    'praise behind a fronted clause',
    'en',
    ACT.en,
    'By requiring an SBOM, this process promotes the use of open standards.',
    'sbom obligation',
  ],
  [
    'praise behind a fronted clause',
    'es',
    ACT.es,
    'Se exige una SBOM; con datos claros, este proceso promueve el uso de estándares abiertos.',
    'sbom obligation',
  ],
  [
    'praise behind a fronted clause',
    'pt',
    ACT.pt,
    'Exige-se uma SBOM; com dados claros, este processo promove o uso de padrões abertos.',
    'sbom obligation',
  ],
  [
    'forbidden by others',
    'en',
    ACT.en,
    'The source code must be published. Exceptions are allowed if existing licence terms prohibit closed formats.',
    'source-code-publication obligation',
  ],
  [
    'forbidden by others',
    'es',
    ACT.es,
    'El código fuente debe publicarse. Se admiten excepciones si los términos de la licencia prohíben los formatos cerrados.',
    'source-code-publication obligation',
  ],
  [
    'forbidden by others',
    'pt',
    ACT.pt,
    'O código-fonte deve ser publicado. Admitem-se exceções se os termos da licença proíbem os formatos fechados.',
    'source-code-publication obligation',
  ],
  [
    'what skills are for',
    'en',
    PLAN.en,
    'The plan will build the skills needed to publish source code.',
    'training commitment',
  ],
  [
    'a group beside its aim',
    'en',
    ACT.en,
    'The act mandates common standards to ensure interoperability.',
    'interoperability statement, openness-standards obligation',
  ],
  [
    'a group beside its aim',
    'es',
    ACT.es,
    'La ley exige normas comunes para garantizar la interoperabilidad.',
    'interoperability statement, openness-standards obligation',
  ],
  [
    'a group beside its aim',
    'pt',
    ACT.pt,
    'A lei exige normas comuns para garantir a interoperabilidade.',
    'interoperability statement, openness-standards obligation',
  ],
  [
    'a group beside its measure',
    'en',
    ACT.en,
    'The act mandates common standards and interoperability.',
    'interoperability obligation',
  ],
  [
    'an apposition before the verb',
    'en',
    PLAN.en,
    'The shared forge, run by the ministry, offers training.',
    'sharing-platform commitment, training commitment',
  ],
  [
    'an apposition before the verb',
    'es',
    PLAN.es,
    'La forja común, mantenida por el ministerio, ofrece formación.',
    'sharing-platform commitment, training commitment',
  ],
  [
    'an apposition before the verb',
    'pt',
    PLAN.pt,
    'A forja comum, mantida pelo ministério, oferece formação.',
    'sharing-platform commitment, training commitment',
  ],
  [
    'set up by a provision',
    'es',
    ACT.es,
    'Un consejo asesor, creado por el artículo 5, emite su dictamen sobre los planes.',
    'advisory-body commitment',
  ],
  [
    'set up by a provision',
    'pt',
    ACT.pt,
    'Um conselho consultivo, instituído pelo artigo 5, emite parecer sobre os planos.',
    'advisory-body commitment',
  ],
]);

const PRAISE: readonly (readonly [Language, string, string])[] = [
  [
    'en',
    'Portrait of a Community',
    'Open source is increasingly recognised as a driver of innovation. This ensures transparency and reinforces trust in open standards. Many countries look at the example with interest, building on earlier work on interoperability.',
  ],
  [
    'es',
    'Retrato de una comunidad',
    'El código abierto despierta cada vez más interés. Esto garantiza la transparencia y refuerza la confianza en los estándares abiertos. Muchos países miran el ejemplo con simpatía, en línea con trabajos anteriores sobre interoperabilidad.',
  ],
  [
    'pt',
    'Retrato de uma comunidade',
    'O código aberto desperta cada vez mais interesse. Isso garante a transparência e reforça a confiança nos padrões abertos. Muitos países olham o exemplo com simpatia, em linha com trabalhos anteriores sobre interoperabilidade.',
  ],
];

describe('praise and background', () => {
  test.each(PRAISE)('%s: no norms', (language, title, text) => {
    expect(summary(language, title, text)).toBe('');
  });
});
