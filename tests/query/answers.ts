// Answers to write in every format: with all that a format could stumble over, without rows, and of truth.

import type { TabularAnswer } from '../../src/query/format/answer-format.js';
import { blankNode, literal, namedNode } from '../../src/query/plain-term.js';

type Solutions = Extract<TabularAnswer, { readonly form: 'solutions' }>;

export const XSD = 'http://www.w3.org/2001/XMLSchema#';
export const NASTY = 'a "b", <c> & \'d\' | e\\\n\tf\r`g` *h* [i](j)';

export const ANSWER: Solutions = {
  form: 'solutions',
  sparql: '',
  variables: ['thing', 'thingLabel', 'year', 'isGood', 'text', 'node'],
  rows: [
    {
      thing: namedNode('https://example.org/thing/a?b=1&c=2'),
      thingLabel: literal('Ley', 'es'),
      year: literal('2024', '', `${XSD}gYear`),
      isGood: literal('true', '', `${XSD}boolean`),
      text: literal(NASTY, 'pt-br'),
      node: blankNode('b0'),
    },
    { thing: namedNode('javascript:alert(1)'), year: literal('7', '', `${XSD}integer`), text: literal('') },
  ],
};
export const NO_ROWS: Solutions = { form: 'solutions', sparql: '', variables: ['x'], rows: [] };
export const YES: TabularAnswer = { form: 'truth', sparql: '', truth: true };
