// The table of norms: one row each, with where it was read.

import { dct, foaf, osp } from '../../rdf/vocabulary.js';
import { LANGUAGES } from '../../read/source-text.js';
import { address, code, labelOf, own, value, via } from './cell-readers.js';
import type { Column, Table } from './table.js';

const evidence = osp('evidence');

export const NORM_TABLE: Table = {
  name: 'norms',
  title: { en: 'Norms', es: 'Normas', pt: 'Normas' },
  description: {
    en: 'What each instrument demands, advises, allows, forbids, promises or states about a measure, one row each.',
    es: 'Lo que cada instrumento exige, aconseja, permite, prohíbe, promete o declara sobre una medida, una por fila.',
    pt: 'O que cada instrumento exige, aconselha, permite, proíbe, promete ou declara sobre uma medida, uma por linha.',
  },
  subjects: (reader) => reader.subjectsOfType(osp('Norm')),
  key: ['norm'],
  foreignKeys: [{ column: 'instrument', table: 'instruments', target: 'instrument' }],
  columns: [
    { name: 'norm', title: { en: 'IRI' }, type: 'anyURI', required: true, read: own },
    { name: 'instrument', title: { en: 'Instrument' }, type: 'anyURI', read: address(osp('imposedBy')) },
    {
      name: 'jurisdiction',
      title: { en: 'Jurisdiction (ISO 3166 code, EU for the Union)' },
      type: 'string',
      read: via(osp('imposedBy'), via(osp('jurisdiction'), value(osp('isoCode')))),
    },
    {
      name: 'category',
      title: { en: 'Policy category' },
      type: 'string',
      read: via(osp('statedIn'), code(osp('category'))),
    },
    { name: 'measure', title: { en: 'Measure' }, type: 'string', read: code(osp('measure')) },
    {
      name: 'measure_label',
      title: { en: 'Name of the measure' },
      type: 'string',
      language: 'en',
      read: labelOf(osp('measure'), 'en'),
    },
    { name: 'modality', title: { en: 'Modality' }, type: 'string', read: code(osp('modality')) },
    { name: 'bearer', title: { en: 'Who has to act' }, type: 'string', separator: '|', read: code(osp('bearer')) },
    {
      name: 'provision',
      title: { en: 'Articles, sections and the like' },
      type: 'string',
      separator: '|',
      read: value(osp('provision')),
    },
    {
      name: 'exception',
      title: { en: 'Exception' },
      type: 'string',
      separator: '|',
      holdsTexts: true,
      read: value(osp('exception')),
    },
    {
      name: 'confidence',
      title: { en: 'Confidence of the reading, 0 to 1' },
      type: 'decimal',
      read: value(osp('confidence')),
    },
    {
      name: 'review_status',
      title: { en: 'Review status' },
      type: 'string',
      separator: '|',
      read: code(osp('reviewStatus')),
    },
    {
      name: 'quote',
      title: { en: 'Words that show it' },
      type: 'string',
      holdsTexts: true,
      read: via(evidence, value(osp('quote'))),
    },
    {
      name: 'page',
      title: { en: 'Page' },
      type: 'string',
      read: via(evidence, via(osp('sourcePage'), value(osp('path')))),
    },
    { name: 'line', title: { en: 'Line, from 1' }, type: 'integer', read: via(evidence, value(osp('line'))) },
    // Last, since there are readers that count columns.
    {
      name: 'instrument_title',
      title: { en: 'Title of the instrument, in English where there is one' },
      type: 'string',
      read: via(osp('imposedBy'), titleOf),
    },
    {
      name: 'instrument_link',
      title: { en: 'Link of the instrument; of several, the first' },
      type: 'anyURI',
      read: via(osp('imposedBy'), address(foaf('page'))),
    },
    { name: 'deadline', title: { en: 'Time limit' }, type: 'string', separator: '|', read: value(osp('deadline')) },
    {
      name: 'quantity',
      title: { en: 'Share or number' },
      type: 'string',
      separator: '|',
      read: value(osp('quantity')),
    },
  ],
};

function titleOf(...[reader, subject]: Parameters<Column['read']>): readonly string[] {
  const titles = reader.texts(subject, dct('title'));
  const language = [...LANGUAGES, ...[...titles.keys()].sort()].find((each) => titles.has(each));
  return (language === undefined ? undefined : titles.get(language)) ?? [];
}
