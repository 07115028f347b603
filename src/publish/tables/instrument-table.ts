// The table of instruments: one row each.

import { dct, eli, foaf, osp } from '../../rdf/vocabulary.js';
import { LANGUAGES } from '../../read/source-text.js';
import { address, code, own, value, via } from './cell-readers.js';
import type { Table } from './table.js';

export const INSTRUMENT_TABLE: Table = {
  name: 'instruments',
  title: { en: 'Instruments', es: 'Instrumentos', pt: 'Instrumentos' },
  description: {
    en: 'Laws, decrees, strategies, guidelines and other instruments, one row each.',
    es: 'Leyes, decretos, estrategias, guías y otros instrumentos, uno por fila.',
    pt: 'Leis, decretos, estratégias, guias e outros instrumentos, um por linha.',
  },
  subjects: (reader) => reader.subjectsOfType(osp('Instrument')),
  key: ['instrument'],
  foreignKeys: [],
  columns: [
    { name: 'instrument', title: { en: 'IRI' }, type: 'anyURI', required: true, read: own },
    {
      name: 'jurisdiction',
      title: { en: 'Jurisdiction (ISO 3166 code, EU for the Union)' },
      type: 'string',
      read: via(osp('jurisdiction'), value(osp('isoCode'))),
    },
    {
      name: 'title_en',
      title: { en: 'Title in English' },
      type: 'string',
      language: 'en',
      read: value(dct('title'), 'en'),
    },
    {
      name: 'title_es',
      title: { en: 'Title in Spanish' },
      type: 'string',
      language: 'es',
      read: value(dct('title'), 'es'),
    },
    {
      name: 'title_pt',
      title: { en: 'Title in Portuguese' },
      type: 'string',
      language: 'pt',
      read: value(dct('title'), 'pt'),
    },
    {
      name: 'title_other',
      title: { en: 'Title in another or unknown language' },
      type: 'string',
      separator: '|',
      read: otherTitles,
    },
    { name: 'instrument_type', title: { en: 'Type of instrument' }, type: 'string', read: code(osp('instrumentType')) },
    { name: 'legal_force', title: { en: 'Legal force' }, type: 'string', read: code(osp('legalForce')) },
    { name: 'status', title: { en: 'Status' }, type: 'string', read: code(osp('status')) },
    { name: 'year', title: { en: 'Year' }, type: 'gYear', read: value(osp('year')) },
    { name: 'date', title: { en: 'Date, as exact as it is known' }, type: 'string', read: value(dct('date')) },
    {
      name: 'identifier',
      title: { en: 'Official identifiers' },
      type: 'string',
      separator: '|',
      read: value(dct('identifier')),
    },
    {
      name: 'eli_local',
      title: { en: 'Local identifier of ELI' },
      type: 'string',
      separator: '|',
      read: value(eli('id_local')),
    },
    {
      name: 'issued_by',
      title: { en: 'Issuing agencies' },
      type: 'anyURI',
      separator: ' ',
      read: address(osp('issuedBy')),
    },
    {
      name: 'overseen_by',
      title: { en: 'Overseeing agencies' },
      type: 'anyURI',
      separator: ' ',
      read: address(osp('oversight')),
    },
    { name: 'links', title: { en: 'Links of the pages' }, type: 'anyURI', separator: ' ', read: address(foaf('page')) },
  ],
};

function otherTitles(...[reader, subject]: Parameters<Table['columns'][number]['read']>): readonly string[] {
  return [...reader.texts(subject, dct('title'))]
    .filter(([language]) => !LANGUAGES.some((each) => each === language))
    .flatMap(([, titles]) => titles);
}
