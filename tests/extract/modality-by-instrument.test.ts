// One wording under a law, a plan and a guide in; the modality that the kind of instrument gives it out.

import { ACT, GUIDE, PLAN, testSentences } from './sentence-rows.js';

testSentences([
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
]);
