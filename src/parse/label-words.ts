// The words that label parts of an entry and columns of a table: data, one row for each kind and language.

import type { TemplateField } from './page.js';
import { LANGUAGES, type Language } from '../read/source-text.js';
import { foldWords } from './fold-words.js';

/** What a label announces. */
export type LabelKind = TemplateField | 'overview' | 'title' | 'link' | 'category' | 'country';

/**
 * Kind → language → label words, folded (lower case, no accents). Structure decides what is an entry; these words
 * only tell its parts from each other, so a word that is missing here loses nothing.
 */
const LABEL_WORDS: Readonly<Record<LabelKind, Readonly<Record<Language, readonly string[]>>>> = {
  overview: {
    en: listed('overview, excerpt, summary, description, abstract, summary or excerpt, key points, content'),
    es: listed('descripcion, extracto, resumen, vision general, panorama, resumen o extracto, contenido, sumilla'),
    pt: listed('descricao, trecho, resumo, visao geral, panorama, excerto, resumo ou trecho, ementa, conteudo'),
  },
  title: {
    en: listed('title, policy title, document, document title, policy, instrument, name, policy name, law'),
    es: listed(
      'titulo, titulo de la politica, documento, titulo del documento, politica, instrumento, nombre, norma, ley',
    ),
    pt: listed('titulo, titulo da politica, documento, titulo do documento, politica, instrumento, nome, norma, lei'),
  },
  link: {
    en: listed('link, links, url, source, official link, official source, document link, web address, full text'),
    es: listed(
      'enlace, enlaces, url, vinculo, fuente, enlace oficial, fuente oficial, liga, texto completo, texto integro',
    ),
    pt: listed(
      'link, links, url, ligacao, fonte, link oficial, fonte oficial, endereco, texto integral, texto completo',
    ),
  },
  category: {
    en: listed(
      'policy type, type of policy, category, policy category, topic, theme, area, policy area, subject area, thematic area',
    ),
    es: listed('tipo de politica, categoria, categoria de politica, tema, tematica, area, area tematica, eje tematico'),
    pt: listed(
      'tipo de politica, categoria, categoria de politica, tema, tematica, area, area tematica, eixo tematico',
    ),
  },
  country: {
    en: listed('country, jurisdiction, country or region, government'),
    es: listed('pais, jurisdiccion, pais o region, gobierno'),
    pt: listed('pais, jurisdicao, pais ou regiao, governo'),
  },
  'effective-date': {
    en: listed('effective date, date of entry into force, entry into force, in force since, effective since'),
    es: listed(
      'fecha de entrada en vigor, fecha de vigencia, fecha efectiva, entrada en vigor, vigencia, en vigor desde',
    ),
    pt: listed('data de entrada em vigor, data de vigencia, data efetiva, entrada em vigor, vigencia, em vigor desde'),
  },
  date: {
    en: listed(
      'date, date issued, date of issue, issue date, publication date, date of publication, date of adoption, date adopted, date of signature, date signed, date enacted, year',
    ),
    es: listed(
      'fecha, fecha de emision, fecha de publicacion, fecha de promulgacion, fecha de aprobacion, fecha de adopcion, fecha de sancion, fecha de firma, fecha de expedicion, ano',
    ),
    pt: listed(
      'data, data de emissao, data de publicacao, data de promulgacao, data de aprovacao, data de adocao, data de sancao, data de assinatura, data de edicao, ano',
    ),
  },
  status: {
    en: listed('status, legal status, current status, in force, in effect'),
    es: listed('estado, estado legal, estado juridico, estado actual, situacion, situacion legal, vigente, en vigor'),
    pt: listed(
      'estado, estado legal, estado juridico, estado atual, situacao, situacao legal, situacao juridica, vigente, em vigor',
    ),
  },
  number: {
    en: listed('no, number, act no, act number, law number, official number, document number, reference number'),
    es: listed('n, n o, no, nro, num, numero, numero de norma, numero de la norma, numero de ley, numero oficial'),
    pt: listed('n, n o, no, num, numero, numero da norma, numero da lei, numero oficial, numero do ato'),
  },
  'instrument-type': {
    en: listed('type, instrument type, type of instrument, document type, type of document, type of law'),
    es: listed(
      'tipo, tipo de norma, tipo de instrumento, tipo de documento, tipo de ley, rango normativo, clase de norma',
    ),
    pt: listed(
      'tipo, tipo de norma, tipo de instrumento, tipo de documento, tipo de lei, tipo de ato, especie, especie normativa',
    ),
  },
  'issuing-authority': {
    en: listed(
      'issuing authority, issued by, issuer, issuing body, issuing agency, authority, agency, responsible authority, responsible agency',
    ),
    es: listed(
      'autoridad emisora, emitido por, emitida por, emisor, organismo emisor, entidad emisora, autoridad, organismo, organo, organo emisor, ente emisor, institucion, entidad responsable, autoridad responsable',
    ),
    pt: listed(
      'autoridade emissora, emitido por, emitida por, emissor, orgao emissor, entidade emissora, autoridade, orgao, instituicao, orgao responsavel, autoridade responsavel',
    ),
  },
  scope: {
    en: listed('scope, scope of application, applies to, applicability, who it applies to'),
    es: listed('alcance, ambito, ambito de aplicacion, aplica a, se aplica a, aplicabilidad'),
    pt: listed('escopo, ambito, ambito de aplicacao, abrangencia, aplica se a, aplicabilidade, alcance'),
  },
  implementation: {
    en: listed(
      'implementation, implementation status, implementation details, implementation notes, how it is implemented',
    ),
    es: listed(
      'implementacion, estado de implementacion, detalles de implementacion, notas de implementacion, aplicacion',
    ),
    pt: listed(
      'implementacao, estado de implementacao, detalhes de implementacao, notas de implementacao, implementacao e status, aplicacao',
    ),
  },
};

const OTHER_KINDS: ReadonlySet<LabelKind> = new Set(['overview', 'title', 'link', 'category', 'country']);
const KINDS = Object.keys(LABEL_WORDS).filter(isLabelKind);

/** What the whole of a label says. */
export function labelKind(label: string): LabelKind | undefined {
  const words = foldWords(label);
  return KINDS.find((kind) => LANGUAGES.some((language) => LABEL_WORDS[kind][language].includes(words)));
}

/** Shorter words say something as the whole of a heading only. */
const FEWEST_LETTERS = 3;

/** What a column heading says; its longest known words decide, so that 'Policy Title' is no policy type. */
export function columnKind(heading: string): LabelKind | undefined {
  const whole = labelKind(heading);
  if (whole) return whole;
  const words = ` ${foldWords(heading)} `;
  const phrases = KINDS.flatMap((kind) =>
    LANGUAGES.flatMap((language) => LABEL_WORDS[kind][language].map((phrase) => ({ kind, phrase }))),
  );
  const known = phrases.filter(({ phrase }) => phrase.length >= FEWEST_LETTERS && words.includes(` ${phrase} `));
  return known.sort((one, other) => other.phrase.length - one.phrase.length)[0]?.kind;
}

/** The languages in which an overview is announced with this label; empty for words that no language has. */
export function overviewLabelLanguages(label: string): readonly Language[] {
  return LANGUAGES.filter((language) => LABEL_WORDS.overview[language].includes(foldWords(label)));
}

/** Tells template fields from the other kinds. */
export function isTemplateField(kind: LabelKind): kind is TemplateField {
  return !OTHER_KINDS.has(kind);
}

function listed(words: string): readonly string[] {
  return words.split(', ');
}

function isLabelKind(key: string): key is LabelKind {
  return key in LABEL_WORDS;
}
