// Text goes in, the free-standing numbers of documents in it come out: 'M-16-21', 'C(2022) 4388', 'BGBl. 2024 I Nr. 245'.

import type { IdentifierScheme } from './catalogue.js';
import type { DocumentNumberRule } from './instrument-rules.js';
import { fillTemplate } from './fill-template.js';

export interface DocumentNumber {
  readonly scheme: IdentifierScheme;
  readonly value: string;
  readonly family: string;
  readonly type?: string;
}

/** Applies the rules of one jurisdiction and those of all. */
export function readDocumentNumbers(
  text: string,
  jurisdiction: string,
  rules: readonly DocumentNumberRule[],
): DocumentNumber[] {
  const plain = text.normalize('NFKC').replace(/[\u2010-\u2015]/gu, '-');
  return rules
    .filter((rule) => rule.jurisdiction === undefined || rule.jurisdiction === jurisdiction)
    .flatMap((rule) =>
      [...plain.matchAll(rule.pattern)].map((match) => ({
        scheme: rule.scheme,
        value: fillTemplate(rule.value, match).replace(/\s+/gu, ' ').trim(),
        family: rule.family,
        ...(rule.type ? { type: rule.type } : {}),
      })),
    );
}
