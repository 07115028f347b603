// Rows of own sentences, rule by rule of how an overview is read into norms, each in three languages.

import { ACT, GUIDE, PLAN, testRows } from './rule-rows.js';

testRows([
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
]);
