// References, bearers and exceptions, in rows of own sentences.

import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/read/source-text.js';
import { normsOf } from './lexicon.js';

const REFERENCES: readonly (readonly [Language, string, string])[] = [
  ['en', 'Under Article 13(5), vendors must deliver an SBOM.', 'Article 13(5)'],
  ['en', 'Under paragraph 5 of Article 13, vendors must deliver an SBOM.', 'Article 13(5)'],
  ['en', 'Annex I, Part II, requires an SBOM.', 'Annex I, Part II'],
  ['en', 'Sections 4.1 and 4.3 require an SBOM.', 'Section 4.1; Section 4.3'],
  ['en', 'Chapters 8 to 10 require an SBOM.', 'Chapter 10; Chapter 8; Chapter 9'],
  ['en', 'The law requires an SBOM (§ 16a).', 'Section 16a'],
  ['en', 'Article L. 2321-4-1 of the code requires an SBOM.', 'Article L. 2321-4-1'],
  ['en', 'Objective 4.1 and Action 4 (page 14) require an SBOM.', 'Action 4; Objective 4.1; page 14'],
  ['en', 'Play 8 requires an SBOM. It requires encryption as well.', 'Play 8'],
  ['en', 'The act, No. 1014 of 2008, requires an SBOM.', ''],
  ['en', 'The act requires an SBOM for 30 articles of equipment.', ''],
  ['es', 'Según el artículo 13, apartado 5, los proveedores deben entregar una SBOM.', 'Article 13(5)'],
  ['es', 'El artículo 13, apartado 5, letra d), exige una SBOM.', 'Article 13(5)(d)'],
  ['es', 'El artículo 157.3 exige una SBOM.', 'Article 157.3'],
  ['es', 'El artículo 2.2.9.1.2.1 exige una SBOM.', 'Article 2.2.9.1.2.1'],
  ['es', 'El apartado 3.2 exige una SBOM.', 'Section 3.2'],
  ['pt', 'O artigo 21.º, n.º 2, alínea d), exige uma SBOM.', 'Article 21(2)(d)'],
  ['pt', 'O art. 16, § 2º, exige uma SBOM.', 'Article 16(2)'],
  ['pt', 'A Lei n.º 2 exige uma SBOM.', ''],
  ['en', 'Article 21(2), point (d), requires an SBOM.', 'Article 21(2)(d)'],
  ['en', 'Action CAP3.PA.07 requires an SBOM.', 'Action CAP3.PA.07'],
  ['en', 'Task 4 requires an SBOM.', 'Task 4'],
  ['es', 'Los artículos 8 y 9 exigen una SBOM.', 'Article 8; Article 9'],
  ['es', 'El anexo I, parte II, exige una SBOM.', 'Annex I, Part II'],
  ['es', 'La sección 3.2 exige una SBOM.', 'Section 3.2'],
  ['pt', 'Os artigos 8 e 9 exigem uma SBOM.', 'Article 8; Article 9'],
  ['pt', 'O anexo I, parte II, exige uma SBOM.', 'Annex I, Part II'],
  ['pt', 'A seção 3.2 (página 14) exige uma SBOM.', 'Section 3.2; page 14'],
  ['en', 'Agencies must require an SBOM (Article 4(2) and Annex II).', 'Annex II; Article 4(2)'],
  ['en', 'Agencies must require an SBOM (Art. 12 Abs. 2).', 'Article 12(2)'],
  ['en', 'Agencies must require an SBOM (Art. 7 ust. 1).', 'Article 7(1)'],
  ['en', 'Agencies must require an SBOM (ss. 5–7).', 'Section 5; Section 6; Section 7'],
  ['en', 'Agencies must require an SBOM (Sch. 2).', 'Schedule 2'],
  ['en', 'Article 10 and § 12 require an SBOM.', 'Article 10; Section 12'],
  ['en', 'Article 10 §2 requires an SBOM.', 'Article 10(2)'],
  ['en', 'The law requires an SBOM (§§ 3-5).', 'Section 3; Section 4; Section 5'],
  ['en', 'Under paragraph (b), vendors must deliver an SBOM.', 'Paragraph (b)'],
  ['en', 'Under Article 5, paragraph (b), vendors must deliver an SBOM.', 'Article 5(b)'],
  ['en', 'Slides 12 and 13 require an SBOM.', 'slide 12; slide 13'],
  ['es', 'La pauta 2 exige una SBOM.', 'Guideline 2'],
  ['es', 'Los organismos deben exigir una SBOM para 2 productos.', ''],
  ['pt', 'Segundo artigo 5º, os fornecedores devem entregar uma SBOM.', 'Article 5'],
  ['pt', 'O segundo princípio exige uma SBOM.', 'Principle 2'],
  ['pt', 'O art. 24, XXI e XXII, exige uma SBOM.', 'Article 24, item XXI; Article 24, item XXII'],
  // What refers back to a provision is read under it; a sentence about something else is not.
  ['en', 'Article 4 applies to vendors. They must also deliver an SBOM.', 'Article 4'],
  ['en', 'Article 4 applies to vendors. Under the same article, an SBOM must be delivered.', 'Article 4'],
  // What a provision only sets out, and adverbials before what refers back.
  ['en', 'Section 3.2 sets out how software is acquired. Suppliers must deliver an SBOM.', 'Section 3.2'],
  [
    'en',
    'Under Section 3.2, agencies must use open code. In addition, it obliges suppliers to deliver an SBOM.',
    'Section 3.2',
  ],
  ['en', 'Under Section 3.2, agencies must test code. Specifically, suppliers must deliver an SBOM.', 'Section 3.2'],
  ['en', 'Under Section 3.2, agencies must test code. The measure calls for an SBOM.', 'Section 3.2'],
  ['en', 'Under Section 3.2, agencies must test code. In France, suppliers must deliver an SBOM.', ''],
  ['es', 'El artículo 4 regula las compras. Los proveedores deben entregar una SBOM.', 'Article 4'],
  [
    'es',
    'Según el artículo 4, los organismos deben usar código abierto. En particular, exige entregar una SBOM.',
    'Article 4',
  ],
  ['pt', 'O artigo 4 trata das compras. Os fornecedores devem entregar uma SBOM.', 'Article 4'],
  [
    'pt',
    'Segundo o artigo 4, os órgãos devem usar código aberto. Além disso, exige a entrega de uma SBOM.',
    'Article 4',
  ],
  ['en', 'Article 4 sets up a register. Ministries must also demand an SBOM.', ''],
  ['en', 'Article 4 sets up a register. The act also requires an SBOM.', ''],
  ['es', 'El artículo 4 se aplica a los ministerios. También exige una SBOM.', 'Article 4'],
  ['es', 'El artículo 4 crea un registro. Los ministerios deben exigir una SBOM.', ''],
  ['pt', 'O artigo 4 aplica-se aos ministérios. Eles também devem exigir uma SBOM.', 'Article 4'],
  ['pt', 'O artigo 4 cria um registo. Os ministérios devem exigir uma SBOM.', ''],
  // A paragraph or letter by itself divides the article before it.
  ['en', 'Article 12(1) sets up a register. Paragraph 3 requires an SBOM.', 'Article 12(3)'],
  ['en', 'The order sets up a register. Paragraph 3 requires an SBOM.', 'Paragraph 3'],
  ['pt', 'O artigo 12.º cria um registo. O n.º 3 exige uma SBOM.', 'Article 12(3)'],
  ['es', 'El apartado 3 de la orden exige una SBOM.', 'Paragraph 3'],
  // Lists and ranges of parts, in any order of division and article.
  ['en', 'Article 13(5), (6) and (8) require an SBOM.', 'Article 13(5); Article 13(6); Article 13(8)'],
  ['en', 'Article 13 (5) and (6) require an SBOM.', 'Article 13(5); Article 13(6)'],
  ['en', 'Under Section 3, (2) vendors must deliver an SBOM.', 'Section 3'],
  ['en', 'Sections 3.1–3.3 require an SBOM.', 'Section 3.1; Section 3.2; Section 3.3'],
  ['en', 'Number 3 of Article 2 requires an SBOM.', 'Article 2(3)'],
  ['en', 'The act, number 3 of this year, requires an SBOM.', ''],
  ['es', 'La letra b) del apartado 2 del artículo 3 exige una SBOM.', 'Article 3(2)(b)'],
  ['pt', 'A alínea b) do n.º 2 do artigo 3.º exige uma SBOM.', 'Article 3(2)(b)'],
  ['pt', 'O artigo 13.º, n.ºs 5 e 6, exige uma SBOM.', 'Article 13(5); Article 13(6)'],
  ['es', 'El inciso b) del artículo 3 exige una SBOM.', 'Article 3(b)'],
  ['es', 'La fracción IV del artículo 3 exige una SBOM.', 'Article 3(IV)'],
  ['es', 'La recomendación n.º 7 exige una SBOM.', 'Recommendation 7'],
  // What laws insert and append.
  ['es', 'El artículo 3 bis exige una SBOM.', 'Article 3 bis'],
  ['en', 'Article 16 ter requires an SBOM.', 'Article 16 ter'],
  ['es', 'La disposición adicional segunda exige una SBOM.', 'Additional Provision 2'],
  ['es', 'La disposición final 3 exige una SBOM.', 'Final Provision 3'],
  ['es', 'El control A.14 exige una SBOM.', 'Control A.14'],
  // Clauses of one sentence have references of their own.
  ['en', 'Under Principle 2, vendors must deliver an SBOM, and Principle 4 requires encryption.', 'Principle 2'],
  ['en', 'Vendors must deliver an SBOM; Annex II suggests encryption.', ''],
  ['es', 'Según el principio 2, se debe entregar una SBOM, y el principio 4 exige el cifrado.', 'Principle 2'],
  ['en', 'Section 3.A requires an SBOM, and Section 3.F requires encryption.', 'Section 3.A'],
  // Numbers without a word, and acts that are no provisions.
  ['en', 'In “Openness” (2.9), the framework requires an SBOM.', 'Section 2.9'],
  ['en', 'The framework (version 2.9) requires an SBOM.', ''],
  ['en', 'Guideline XA.YB.CD.01 requires an SBOM.', 'Guideline XA.YB.CD.01'],
  ['en', 'The framework requires an SBOM (XA.YB.CD.01).', 'XA.YB.CD.01'],
  ['en', 'Regulation 6 requires an SBOM.', 'Regulation 6'],
  ['en', 'Regulation 2024/2847 requires an SBOM.', ''],
  ['en', 'Phase 2 requires an SBOM.', 'Phase 2'],
  ['en', 'The agency requires for its programs one SBOM each.', ''],
  ['en', 'Strategy 2026-2031 requires an SBOM.', ''],
  ['es', 'El principio «Uno para todos» exige una SBOM.', ''],
  ['es', 'La Ley número 5 exige una SBOM.', ''],
  ['es', 'El número 5 de la circular exige una SBOM.', 'Paragraph 5'],
  // What a first sentence only introduces holds for the next ones.
  ['en', 'Article 9 concerns the software of ministries. Vendors must deliver an SBOM.', 'Article 9'],
  ['es', 'El artículo 9 se refiere al software. Los proveedores deben entregar una SBOM.', 'Article 9'],
  ['pt', 'O artigo 9 diz respeito ao software. Os fornecedores devem entregar uma SBOM.', 'Article 9'],
  ['en', 'Criterion 8 requires encryption. The criterion also requires an SBOM.', 'Criterion 8'],
  // A clause ends behind a closing reference and before an opening one.
  ['en', 'Vendors must deliver an SBOM (Rule 6), and Rule 7 allows cash prizes.', 'Rule 6'],
  ['en', 'Vendors must deliver an SBOM under Rule 6, while Rule 7 allows cash prizes.', 'Rule 6'],
  ['en', 'Vendors must encrypt backups (Rule 6), and must deliver an SBOM within the time limits of Rule 7.', 'Rule 7'],
  ['en', 'Under Rule 6 vendors must deliver an SBOM, and agencies may pay cash prizes (Rule 7).', 'Rule 6'],
  ['en', 'Rule 6 requires encryption, Rule 7 has vendors deliver an SBOM, and Rule 8 allows prizes.', 'Rule 7'],
  ['en', 'The act obliges vendors to deliver an SBOM, as Rule 7 explains.', 'Rule 7'],
  ['en', 'The same rule requires an SBOM, while Rule 7 allows cash prizes.', ''],
  ['es', 'La regla 6 exige el cifrado, la regla 7 exige una SBOM y la regla 8 permite premios.', 'Rule 7'],
  ['pt', 'Os fornecedores devem entregar uma SBOM (regra 6), e a regra 7 permite prémios.', 'Rule 6'],
  ['en', 'Title III of Book I requires an SBOM.', 'Book I, Title III'],
  ['en', 'Table 2 of Appendix B requires an SBOM.', 'Appendix B, Table 2'],
  ['en', 'Article 7 of Chapter II requires an SBOM.', 'Article 7'],
  ['en', 'The second paragraph of Section 8 requires an SBOM.', 'Section 8(2)'],
  ['en', 'The first paragraph of Section 8 forbids bribes. The second paragraph requires an SBOM.', 'Section 8(2)'],
  ['en', 'Annex I, Part II, point 2, forbids bribes, and point 5 requires an SBOM.', 'Annex I, Part II, Point 5'],
  ['en', 'Point 1 of Article 58a forbids bribes, while point 3 requires an SBOM.', 'Article 58a(3)'],
  ['en', 'Numeral 3.2 of Chapter II forbids bribes. Numeral 3.4 requires an SBOM.', 'Chapter II, Numeral 3.4'],
  ['en', 'Control ISM-1730 forbids bribes. ISM-1616 requires an SBOM.', 'Control ISM-1616'],
  ['en', 'Control ISM-1730 forbids bribes. The order, like EN-301549, requires an SBOM.', ''],
  [
    'en',
    'Article 58a is about code. Item 1, letter a, forbids bribes and letter b requires an SBOM.',
    'Article 58a(1)(b)',
  ],
  ['en', 'Article 148 is the core. Numeral 1 forbids bribes, and numeral 4 requires an SBOM.', 'Article 148(4)'],
  ['en', 'Article 148, in its numeral 4, requires an SBOM.', 'Article 148(4)'],
  ['en', 'Section 5.4 of Annex B forbids bribes. Section 6 requires an SBOM.', 'Section 6'],
  ['en', 'The sole paragraph of Article 9 requires an SBOM.', 'Article 9, sole paragraph'],
  ['en', 'The third transitional article requires an SBOM.', 'Transitional Article 3'],
  ['en', 'Footnote 7 requires an SBOM.', 'footnote 7'],
  ['es', 'La fracción IV del artículo 14 prohíbe los sobornos, y la fracción VI exige una SBOM.', 'Article 14(VI)'],
  ['es', 'El artículo tercero transitorio exige una SBOM.', 'Transitional Article 3'],
  ['es', 'El transitorio segundo exige una SBOM.', 'Transitional Article 2'],
  ['es', 'La disposición general segunda exige una SBOM.', 'General Provision 2'],
  ['es', 'El § 5, apartado 3, letra b), exige una SBOM.', 'Section 5(3)(b)'],
  ['es', 'El punto 4, letra b), exige una SBOM.', 'Point 4(b)'],
  ['es', 'El segundo inciso del artículo 148 exige una SBOM.', 'Article 148(2)'],
  ['es', 'El inciso segundo del artículo 148 exige una SBOM.', 'Article 148(2)'],
  ['en', 'Item No. 3 of Article 5 requires an SBOM.', 'Article 5(3)'],
  ['es', 'El inciso No. 3 del artículo 5 exige una SBOM.', 'Article 5(3)'],
  ['pt', 'O inciso IV do artigo 5 exige uma SBOM.', 'Article 5, item IV'],
  ['es', 'El numeral 7 del artículo 4 exige una SBOM.', 'Article 4(7)'],
  ['es', 'El numeral 34.3 del artículo 34 exige una SBOM.', 'Article 34.3'],
  ['pt', 'O parágrafo único do artigo 9 exige uma SBOM.', 'Article 9, sole paragraph'],
  ['pt', 'O inciso V do artigo 5 proíbe subornos, e o inciso VI exige uma SBOM.', 'Article 5, item VI'],
  ['pt', 'A linha de ação 3.2 exige uma SBOM.', 'Line of Action 3.2'],
  ['en', 'The act is issued under section 7 of the Finance Act. Vendors must deliver an SBOM.', ''],
  ['en', 'The act is issued under section 7 of the Software Act. Vendors must deliver an SBOM.', 'Section 7'],
  ['en', 'The act is based on Article 9 of the Data Act, which requires an SBOM.', 'Article 9'],
  ['en', 'Article 4, which is based on Article 9 of the Data Act, requires an SBOM.', 'Article 4'],
  ['es', 'Con base en el artículo 5 de la Ley 44, el decreto exige una SBOM.', ''],
  ['pt', 'A portaria é emitida nos termos da seção 7 da Lei de Governo Digital e exige uma SBOM.', ''],
  ['pt', 'Segundo o ponto 1.8, a menos que a lei o impeça, exige-se uma SBOM.', 'Point 1.8'],
];

test.each(REFERENCES)('reference (%s): %s', (language, text, expected) => {
  expect(normsOf(language, 'Software Act', text).get('sbom')?.references.join('; ')).toBe(expected);
});

describe('which reference belongs to which norm', () => {
  test('each provision is the subject of its verb', () => {
    const norms = normsOf('en', 'Act', 'Article 5 requires an SBOM, and Article 6 recommends encryption.');
    expect(norms.get('sbom')?.references).toEqual(['Article 5']);
    expect(norms.get('encryption')?.references).toEqual(['Article 6']);
  });
  test('a bracketed provision follows what it grounds', () => {
    const norms = normsOf('en', 'Act', 'The act requires an SBOM (Article 4) and encryption of backups (Article 8).');
    expect(norms.get('sbom')?.references).toEqual(['Article 4']);
    expect(norms.get('encryption')?.references).toEqual(['Article 8']);
  });
  test.each([
    ['en', 'Agencies must require an SBOM (Annex I), and they must encrypt backups.'],
    ['en', 'Agencies must require an SBOM (Annex I); they must also use encryption.'],
    ['es', 'Las entidades deben exigir una SBOM (anexo I), y deben usar cifrado.'],
  ] as const)('a bracketed provision ends with its clause (%s): %s', (language, text) => {
    const norms = normsOf(language, 'Act', text);
    expect(norms.get('sbom')?.references).toEqual(['Annex I']);
    expect(norms.get('encryption')?.references).toEqual([]);
  });
  test('two brackets of one measure are both its own', () => {
    const norms = normsOf('en', 'Act', 'Agencies must use encryption at rest (Article 5) and in transit (Article 6).');
    expect(norms.get('encryption')?.references).toEqual(['Article 5', 'Article 6']);
  });
  test('a title in the bracket is no other provision', () => {
    const text = 'Se invita a los organismos a usar cifrado (principio 2) y a pedir una SBOM (principio 3, «Abierto»).';
    expect(normsOf('es', 'Guía', text).get('sbom')?.references).toEqual(['Principle 3']);
  });
  test.each([
    ['en', 'Agencies must use multi-factor authentication and deliver an SBOM (Sections 4.2 and 4.3, respectively).'],
    ['es', 'Las secciones 4.2 y 4.3 exigen, respectivamente, autenticación multifactor y una SBOM.'],
    ['pt', 'O decreto exige autenticação multifator e uma SBOM (seções 4.2 e 4.3, respectivamente).'],
  ] as const)('each has its own, respectively (%s): %s', (language, text) => {
    const norms = normsOf(language, 'Act', text);
    expect(norms.get('mfa')?.references).toEqual(['Section 4.2']);
    expect(norms.get('sbom')?.references).toEqual(['Section 4.3']);
  });
  test('what comes on top has no provision of the sentence before', () => {
    const norms = normsOf('en', 'Act', 'Article 5 requires an SBOM. The act also requires encryption.');
    expect(norms.get('encryption')?.references).toEqual([]);
  });
});

const BEARERS: readonly (readonly [Language, string, string])[] = [
  ['en', 'Organisations should assess the security of their suppliers. An SBOM should be drawn up.', 'unspecified'],
  ['en', 'It is recommended to draw up an SBOM, without favouring a vendor.', 'unspecified'],
  ['es', 'Se recomienda elaborar una SBOM, sin favorecer a un proveedor.', 'unspecified'],
  ['pt', 'Recomenda-se elaborar uma SBOM, sem favorecer um fornecedor.', 'unspecified'],
  ['en', 'Public agencies must obtain an SBOM.', 'public-sector'],
  ['en', 'Public agencies must obtain from each supplier an SBOM.', 'public-sector'],
  ['es', 'Los organismos públicos deben obtener de cada proveedor una SBOM.', 'public-sector'],
  ['en', 'Ministries and their contractors must obtain an SBOM.', 'public-sector'],
  ['es', 'Los ministerios y sus proveedores deben obtener una SBOM.', 'public-sector'],
  ['en', 'Commission services must obtain an SBOM.', 'issuer'],
  ['pt', 'Os serviços da Comissão devem obter uma SBOM.', 'issuer'],
  ['en', 'Recipients must pass on an SBOM.', 'unspecified'],
  ['en', 'Manufacturers must draw up an SBOM.', 'industry'],
  ['en', 'Package repositories must offer an SBOM.', 'repositories'],
  ['en', 'Maintainers should provide an SBOM.', 'stewards'],
  ['en', 'An SBOM is required.', 'unspecified'],
  ['en', 'The office will publish an SBOM.', 'issuer'],
  ['en', 'The report notes that an SBOM shows what a product holds.', 'unspecified'],
  ['es', 'Las entidades públicas deben obtener una SBOM.', 'public-sector'],
  ['es', 'Los fabricantes deben elaborar una SBOM.', 'industry'],
  ['pt', 'Os órgãos públicos devem obter uma SBOM.', 'public-sector'],
  ['pt', 'Os fabricantes devem elaborar uma SBOM.', 'industry'],
  ['en', 'Agencies must ask their suppliers for an SBOM.', 'public-sector'],
  ['es', 'Los ministerios no deben pedir a los proveedores una SBOM.', 'public-sector'],
  ['en', 'The guide advises departments to ask every vendor, with the maintainers, for an SBOM.', 'public-sector'],
  ['en', 'An SBOM must be delivered by the supplier.', 'industry'],
];

test.each(BEARERS)('bearer (%s): %s', (language, text, expected) => {
  expect(normsOf(language, 'Text', text).get('sbom')?.bearer).toBe(expected);
});

const EXCEPTIONS: readonly (readonly [Language, string, boolean])[] = [
  ['en', 'Agencies must obtain an SBOM unless the system is classified.', true],
  ['en', 'Where possible, agencies must obtain an SBOM.', true],
  ['en', 'When offers are equivalent, agencies must ask for an SBOM.', true],
  ['en', 'Agencies must obtain an SBOM. This requirement may be waived for classified systems.', true],
  ['en', 'Agencies must generally obtain an SBOM.', false],
  ['en', 'Agencies must obtain an SBOM without exception.', false],
  ['en', 'Agencies must obtain an SBOM. They must encrypt backups. Old systems are exempt from these rules.', true],
  ['en', 'Agencies must obtain an SBOM. They must encrypt backups. Old systems are exempt.', false],
  ['en', 'Rule 4 requires an SBOM. Rule 5 requires encryption. Old systems are exempt from Rules 4 and 5.', true],
  ['es', 'Los organismos deben obtener una SBOM. Deben usar el cifrado. Lo antiguo está exento de estas reglas.', true],
  ['pt', 'Os órgãos devem obter uma SBOM. Devem usar criptografia. O antigo está isento dessas regras.', true],
  ['es', 'Las entidades deben obtener una SBOM, salvo en sistemas reservados.', true],
  ['es', 'Cuando sea posible, las entidades deben obtener una SBOM.', true],
  ['es', 'Las entidades deben obtener una SBOM.', false],
  ['pt', 'Os órgãos devem obter uma SBOM, exceto em sistemas sigilosos.', true],
  ['pt', 'Sempre que possível, os órgãos devem obter uma SBOM.', true],
  ['pt', 'Os órgãos devem obter uma SBOM.', false],
];

test.each(EXCEPTIONS)('exception (%s): %s', (language, text, expected) => {
  expect(normsOf(language, 'Act', text).get('sbom')?.exception !== undefined).toBe(expected);
});
