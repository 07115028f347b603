// Rows of own sentences: what is said how strongly about which measure, rule family by rule family, in three languages.

import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/read/source-text.js';
import { summary } from './lexicon.js';

type Row = readonly [family: string, language: Language, title: string, text: string, expected: string];

const ACT = { en: 'Software Act', es: 'Ley de Software', pt: 'Lei do Software' };
const GUIDE = { en: 'Security Guide', es: 'Guía de seguridad', pt: 'Guia de segurança' };
const PLAN = { en: 'Digital Strategy', es: 'Estrategia digital', pt: 'Estratégia digital' };

const ROWS: readonly Row[] = [
  ['obligation, active', 'en', ACT.en, 'Suppliers must provide an SBOM with each delivery.', 'sbom obligation'],
  ['obligation, active', 'es', ACT.es, 'Los proveedores deben entregar una SBOM con cada producto.', 'sbom obligation'],
  ['obligation, active', 'pt', ACT.pt, 'Os fornecedores devem entregar uma SBOM com cada produto.', 'sbom obligation'],
  [
    'future of a provision',
    'es',
    ACT.es,
    'El artículo 3 establece que el organismo aplicará estándares abiertos.',
    'open-standards obligation',
  ],
  [
    'future of a provision',
    'pt',
    ACT.pt,
    'O artigo 3 dispõe que o órgão aplicará padrões abertos.',
    'open-standards obligation',
  ],
  [
    'a modal verb stays over its verb',
    'en',
    ACT.en,
    'Tenders must not require brands.',
    'technology-neutrality prohibition',
  ],
  [
    'only with approval',
    'en',
    ACT.en,
    'Bodies may use proprietary software only with prior approval.',
    'proprietary-justification prohibition',
  ],
  [
    'only with approval',
    'es',
    ACT.es,
    'Las entidades pueden usar software privativo solo con autorización previa.',
    'proprietary-justification prohibition',
  ],
  ['advisable', 'en', GUIDE.en, 'It is advisable to use multi-factor authentication.', 'mfa recommendation'],
  ['never', 'en', ACT.en, 'Secrets must never be stored unencrypted.', 'encryption prohibition'],
  ['never', 'es', ACT.es, 'Nunca deben usarse formatos propietarios.', 'open-formats prohibition'],
  ['what a manufacturer will do', 'es', PLAN.es, 'Los proveedores entregarán una SBOM.', 'sbom obligation'],
  ['what a manufacturer will do', 'pt', PLAN.pt, 'Os fornecedores entregarão uma SBOM.', 'sbom obligation'],
  [
    'a plural that looks like a verb',
    'en',
    PLAN.en,
    'Staff may take part in the mailing lists of free projects.',
    'community-participation permission',
  ],
  [
    'what a body that is set up does',
    'en',
    PLAN.en,
    'The agency may convene a working group of experts to advise on free software.',
    'advisory-body permission',
  ],
  [
    'staff may take part',
    'en',
    PLAN.en,
    'Staff may take part in the open source community.',
    'community-participation permission',
  ],
  [
    'a deadline',
    'es',
    ACT.es,
    'El decreto fija un plazo de dos años para que los organismos completen su migración al software libre.',
    'oss-migration obligation',
  ],
  [
    'which actors are meant',
    'en',
    ACT.en,
    'Maintainers of public repositories must enable multi-factor authentication.',
    'mfa obligation',
  ],
  [
    'which actors are meant',
    'es',
    ACT.es,
    'Los mantenedores de repositorios públicos deben activar la autenticación multifactor.',
    'mfa obligation',
  ],
  [
    'which actors are meant',
    'pt',
    ACT.pt,
    'Os fornecedores que corrigem vulnerabilidades devem entregar uma SBOM.',
    'sbom obligation',
  ],
  [
    'what a subject without an actor names',
    'en',
    ACT.en,
    'Encryption of all data must be used.',
    'encryption obligation',
  ],
  ['future of a provision', 'es', PLAN.es, 'El Gobierno aplicará estándares abiertos.', 'open-standards commitment'],
  [
    'subjunctive',
    'es',
    GUIDE.es,
    'Recomienda módulos que otros organismos puedan reutilizar.',
    'software-reuse recommendation',
  ],
  ['grant money', 'es', PLAN.es, 'Se otorgan subvenciones a proyectos de código abierto.', 'funding commitment'],
  [
    'grant a right',
    'en',
    ACT.en,
    'The act grants vendors the freedom to encrypt data at rest.',
    'encryption permission',
  ],
  [
    'obligation, passive',
    'en',
    ACT.en,
    'Multi-factor authentication is mandatory for every account.',
    'mfa obligation',
  ],
  [
    'obligation, passive',
    'es',
    ACT.es,
    'La autenticación multifactor es obligatoria para toda cuenta.',
    'mfa obligation',
  ],
  ['obligation, passive', 'pt', ACT.pt, 'A autenticação multifator é obrigatória para toda conta.', 'mfa obligation'],
  [
    'coordinated objects',
    'en',
    ACT.en,
    'It requires threat modelling, penetration testing and encryption.',
    'encryption obligation, penetration-testing obligation, threat-modeling obligation',
  ],
  [
    'coordinated objects',
    'es',
    ACT.es,
    'Exige el modelado de amenazas, las pruebas de penetración y el cifrado.',
    'encryption obligation, penetration-testing obligation, threat-modeling obligation',
  ],
  [
    'coordinated objects',
    'pt',
    ACT.pt,
    'Exige a modelagem de ameaças, os testes de penetração e a criptografia.',
    'encryption obligation, penetration-testing obligation, threat-modeling obligation',
  ],
  ['recommendation', 'en', GUIDE.en, 'Teams should enable multi-factor authentication.', 'mfa recommendation'],
  ['recommendation', 'es', GUIDE.es, 'Se recomienda a los equipos la autenticación multifactor.', 'mfa recommendation'],
  ['recommendation', 'pt', GUIDE.pt, 'Recomenda-se às equipes a autenticação multifator.', 'mfa recommendation'],
  [
    'the inner verb counts',
    'en',
    ACT.en,
    'The law requires ministries to encourage the use of open standards.',
    'open-standards recommendation',
  ],
  [
    'the inner verb counts',
    'es',
    ACT.es,
    'La ley obliga a los ministerios a promover el uso de estándares abiertos.',
    'open-standards recommendation',
  ],
  [
    'the inner verb counts',
    'pt',
    ACT.pt,
    'A lei obriga os ministérios a promover o uso de padrões abertos.',
    'open-standards recommendation',
  ],
  [
    'content of a guide',
    'en',
    GUIDE.en,
    'The guide covers threat modelling and patch management.',
    'threat-modeling recommendation, vulnerability-handling recommendation',
  ],
  [
    'content of a guide',
    'es',
    GUIDE.es,
    'La guía aborda el modelado de amenazas y la gestión de parches.',
    'threat-modeling recommendation, vulnerability-handling recommendation',
  ],
  [
    'content of a guide',
    'pt',
    GUIDE.pt,
    'O guia aborda a modelagem de ameaças e a gestão de patches.',
    'threat-modeling recommendation, vulnerability-handling recommendation',
  ],
  [
    'preference in a law',
    'en',
    ACT.en,
    'The act establishes a preference for open-source software.',
    'oss-preference obligation',
  ],
  [
    'preference in a plan',
    'en',
    PLAN.en,
    'The strategy establishes a preference for open-source software.',
    'oss-preference commitment',
  ],
  [
    'preference in a guide',
    'en',
    GUIDE.en,
    'The guide establishes a preference for open-source software.',
    'oss-preference recommendation',
  ],
  [
    'preference in a law',
    'es',
    ACT.es,
    'La ley establece una preferencia por el software libre.',
    'oss-preference obligation',
  ],
  [
    'preference in a plan',
    'pt',
    PLAN.pt,
    'A estratégia estabelece uma preferência por software livre.',
    'oss-preference commitment',
  ],
  ['commitment', 'en', PLAN.en, 'The ministry will run a bug-bounty programme.', 'bug-bounty commitment'],
  ['commitment', 'es', PLAN.es, 'El ministerio se compromete a ofrecer cursos de programación.', 'training commitment'],
  ['commitment', 'pt', PLAN.pt, 'O ministério compromete-se a oferecer cursos de programação.', 'training commitment'],
  [
    'permission',
    'en',
    ACT.en,
    'Agencies may contribute fixes back to the original projects.',
    'upstream-contribution permission',
  ],
  ['prohibition', 'en', ACT.en, 'The decree prohibits the use of open formats abroad.', 'open-formats prohibition'],
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
    'denied',
    'en',
    ACT.en,
    'While it does not require an SBOM, the text recommends encryption.',
    'encryption recommendation',
  ],
  ['denied', 'es', ACT.es, 'Aunque no exige una SBOM, el texto recomienda el cifrado.', 'encryption recommendation'],
  ['denied', 'pt', ACT.pt, 'Embora não exija uma SBOM, o texto recomenda a criptografia.', 'encryption recommendation'],
  [
    'its own name is no norm',
    'en',
    'Guide to Secure Development Practices',
    'The Guide to Secure Development Practices covers encryption.',
    'encryption recommendation',
  ],
  [
    'the strongest mention counts',
    'en',
    ACT.en,
    'The act recommends encryption. Article 4 requires encryption of backups.',
    'encryption obligation',
  ],
];

describe('modality', () => {
  test.each(ROWS)('%s (%s): %s: %s', (_family, language, title, text, expected) => {
    expect(summary(language, title, text)).toBe(expected);
  });
});

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
