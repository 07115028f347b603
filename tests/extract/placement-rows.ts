// Own sentences that say, or do not say, where a norm in another sentence stands.

import type { Language } from '../../src/read/source-text.js';

export type Three = Readonly<Record<Language, string>>;

export const DUTY: Three = {
  en: 'Vendors must deliver an SBOM',
  es: 'Los proveedores deben entregar una SBOM',
  pt: 'Os fornecedores devem entregar uma SBOM',
};

/** Sentences behind the norm that say where it stands. */
export const PLACING: readonly Three[] = [
  {
    en: 'The obligation is laid down in Article 5.',
    es: 'La obligación está prevista en el artículo 5.',
    pt: 'A obrigação está prevista no artigo 5.',
  },
  {
    en: 'This duty is found in Article 5.',
    es: 'Este deber se encuentra en el artículo 5.',
    pt: 'Este dever encontra-se no artigo 5.',
  },
  {
    en: 'The requirement stems from Article 5.',
    es: 'La exigencia deriva del artículo 5.',
    pt: 'A exigência decorre do artigo 5.',
  },
  { en: 'The rule appears in Article 5.', es: 'La regla figura en el artículo 5.', pt: 'A regra consta do artigo 5.' },
  {
    en: 'This is the subject of Article 5.',
    es: 'De ello se ocupa el artículo 5.',
    pt: 'Disso trata o artigo 5.',
  },
  { en: 'See Article 5 for details.', es: 'Véase el artículo 5.', pt: 'Veja-se o artigo 5.' },
  {
    en: 'Details are given in Article 5.',
    es: 'Los detalles figuran en el artículo 5.',
    pt: 'Os detalhes constam do artigo 5.',
  },
  {
    en: 'Further guidance can be found in Article 5.',
    es: 'Puede encontrarse más información en el artículo 5.',
    pt: 'Mais informações encontram-se no artigo 5.',
  },
  {
    en: 'The corresponding provision is Article 5.',
    es: 'La disposición correspondiente es el artículo 5.',
    pt: 'A disposição correspondente é o artigo 5.',
  },
  {
    en: 'The legal basis is Article 5.',
    es: 'La base legal es el artículo 5.',
    pt: 'A base legal é o artigo 5.',
  },
  {
    en: 'Article 5 lays down this duty.',
    es: 'El artículo 5 consagra este deber.',
    pt: 'O artigo 5 consagra este dever.',
  },
  {
    en: 'Article 5 spells out how they have to do so.',
    es: 'El artículo 5 precisa cómo deben hacerlo.',
    pt: 'O artigo 5 especifica como devem fazê-lo.',
  },
  {
    en: 'Article 5 sets out the details.',
    es: 'El artículo 5 fija las modalidades.',
    pt: 'O artigo 5 fixa as modalidades.',
  },
  {
    en: 'Both pieces of advice are argued in Article 5.',
    es: 'Ambos consejos se argumentan en el artículo 5.',
    pt: 'Ambos os conselhos são discutidos no artigo 5.',
  },
  {
    en: 'Article 5 imposes this quota.',
    es: 'El artículo 5 impone esta cuota.',
    pt: 'O artigo 5 impõe esta cota.',
  },
  {
    en: 'Article 5 is the source of this rule.',
    es: 'El artículo 5 es la fuente de esta regla.',
    pt: 'O artigo 5 é a fonte desta regra.',
  },
  {
    en: 'For these bills of materials, an example is given in Article 5.',
    es: 'Para estas listas se da un ejemplo en el artículo 5.',
    pt: 'Para estas listas dá-se um exemplo no artigo 5.',
  },
  {
    en: 'The SBOM and the licence check rest on Article 5.',
    es: 'La SBOM y el control de licencias descansan en el artículo 5.',
    pt: 'A SBOM e o controle de licenças assentam no artigo 5.',
  },
  {
    en: 'That duty rests on Article 5, while Article 6 forbids bribes.',
    es: 'Esa obligación deriva del artículo 5, mientras que el artículo 6 prohíbe los sobornos.',
    pt: 'Essa obrigação decorre do artigo 5, enquanto o artigo 6 proíbe subornos.',
  },
  {
    en: 'In Article 5, the act elaborates on this obligation.',
    es: 'En el artículo 5, la ley desarrolla esta obligación.',
    pt: 'No artigo 5, a lei desenvolve esta obrigação.',
  },
  {
    en: 'Article 5 is the relevant provision.',
    es: 'El artículo 5 es la disposición pertinente.',
    pt: 'O artigo 5 é a disposição pertinente.',
  },
];

/** Sentences behind the norm with a provision of something else. */
export const OTHER: readonly Three[] = [
  {
    en: 'Fines are set out in Article 5.',
    es: 'Las multas se fijan en el artículo 5.',
    pt: 'As multas são fixadas no artigo 5.',
  },
  {
    en: 'Article 5 forbids bribes.',
    es: 'El artículo 5 prohíbe los sobornos.',
    pt: 'O artigo 5 proíbe subornos.',
  },
  { en: 'Article 5 lays down fines.', es: 'El artículo 5 fija multas.', pt: 'O artigo 5 fixa multas.' },
  {
    en: 'The obligation to keep accounts is laid down in Article 5.',
    es: 'La obligación de llevar cuentas está prevista en el artículo 5.',
    pt: 'A obrigação de manter contas está prevista no artigo 5.',
  },
  {
    en: 'The act entered into force under Article 5.',
    es: 'La ley entró en vigor conforme al artículo 5.',
    pt: 'A lei entrou em vigor conforme o artigo 5.',
  },
];

/** First sentences that say what a provision is about. */
export const INTRODUCING: readonly Three[] = [
  {
    en: 'Delivery is the subject of Article 5.',
    es: 'La entrega es objeto del artículo 5.',
    pt: 'A entrega é objeto do artigo 5.',
  },
  {
    en: 'Article 5 imposes duties on vendors.',
    es: 'El artículo 5 impone deberes a los proveedores.',
    pt: 'O artigo 5 impõe deveres aos fornecedores.',
  },
  {
    en: 'The act, in particular its Article 5, imposes obligations on vendors.',
    es: 'La ley, en particular su artículo 5, impone obligaciones a los proveedores.',
    pt: 'A lei, em particular o seu artigo 5, impõe obrigações aos fornecedores.',
  },
  {
    en: 'Article 5 establishes an order of steps.',
    es: 'El artículo 5 establece un orden de pasos.',
    pt: 'O artigo 5 estabelece uma ordem de passos.',
  },
  {
    en: 'In Article 5, the act lists good practices.',
    es: 'En el artículo 5, la ley enumera buenas prácticas.',
    pt: 'No artigo 5, a lei enumera boas práticas.',
  },
  {
    en: 'Article 5 is the heart of the act.',
    es: 'El artículo 5 es el corazón de la ley.',
    pt: 'O artigo 5 é o coração da lei.',
  },
  {
    en: 'Article 5 contains the rules for vendors.',
    es: 'El artículo 5 contiene las reglas para proveedores.',
    pt: 'O artigo 5 contém as regras para fornecedores.',
  },
  {
    en: 'Article 5 bears the title “Deliveries”.',
    es: 'El artículo 5 lleva por título «Entregas».',
    pt: 'O artigo 5 tem por título «Entregas».',
  },
  {
    en: 'Article 5 is addressed to vendors.',
    es: 'El artículo 5 se dirige a los proveedores.',
    pt: 'O artigo 5 é dirigido aos fornecedores.',
  },
  {
    en: 'Article 4 forbids bribes. Deliveries have their place in Article 5.',
    es: 'El artículo 4 prohíbe los sobornos. Las entregas tienen su lugar en el artículo 5.',
    pt: 'O artigo 4 proíbe subornos. As entregas têm o seu lugar no artigo 5.',
  },
  {
    en: 'Article 5 creates a regime for purchases.',
    es: 'El artículo 5 crea un régimen para las compras.',
    pt: 'O artigo 5 cria um regime para as compras.',
  },
  {
    en: 'The central provision is Article 5.',
    es: 'La disposición central es el artículo 5.',
    pt: 'A disposição central é o artigo 5.',
  },
];
