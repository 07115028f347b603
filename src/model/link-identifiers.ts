// A normalised link goes in, what its address says about the act comes out: identifiers, number, type, date.

import type { IdentifierScheme } from './catalogue.js';
import { fillTemplate } from './fill-template.js';
import type { InstrumentRules, LinkRule } from './instrument-rules.js';
import type { LinkReading } from './link-reading.js';
import { findNumberedActs, type NumberedAct } from './numbered-act.js';
import { readDocumentNumbers } from './document-number.js';

export interface LinkIdentifier {
  readonly scheme: IdentifierScheme;
  readonly value: string;
}

/** What an official address says for sure; `act.family` is empty where the address does not tell the kind. */
export interface LinkFacts {
  readonly jurisdiction?: string;
  readonly identifiers: readonly LinkIdentifier[];
  readonly act?: { readonly family?: string; readonly number: string; readonly year?: number };
  readonly type?: string;
  readonly date?: string;
  /** The link goes to a part of the act. */
  readonly partial?: string;
  /** A number in the file name: a hint only, since files are often named after another act. */
  readonly hintedAct?: NumberedAct;
}

export function readLinkFacts(link: LinkReading, jurisdiction: string, rules: InstrumentRules): LinkFacts {
  const address = addressOf(link);
  for (const rule of rules.links) {
    const match = rule.pattern.exec(address);
    if (match) return factsOf(rule, match, link.page.replace(/:.*$/u, ':'));
  }
  const words = documentWords(link);
  const documents = readDocumentNumbers(words, jurisdiction, rules.documentNumbers);
  const [hintedAct] = findNumberedActs(words, rules.numberGrammar);
  return {
    identifiers: documents.map(({ scheme, value }) => ({ scheme, value })),
    ...(documents[0]?.type ? { type: documents[0].type } : {}),
    ...(hintedAct ? { hintedAct } : {}),
  };
}

function factsOf(rule: LinkRule, match: RegExpExecArray, protocol: string): LinkFacts {
  const fill = (template: string): string =>
    fillTemplate(template.replace('{protocol}', protocol), match).replace(/^\/|\/$/gu, '');
  const number = rule.number ? fill(rule.number).replace(/^0+(?=\d)/u, '') : '';
  const year = rule.year ? Number(fill(rule.year)) : 0;
  const identifiers = [
    { scheme: rule.scheme, value: fill(rule.value) },
    ...(rule.also ? [{ scheme: rule.also.scheme, value: fill(rule.also.value) }] : []),
  ];
  const act = number
    ? { act: { number, ...(rule.family ? { family: rule.family } : {}), ...(year ? { year } : {}) } }
    : {};
  return {
    ...(rule.jurisdiction ? { jurisdiction: rule.jurisdiction } : {}),
    identifiers,
    ...act,
    ...(rule.type ? { type: rule.type } : {}),
    ...(rule.date ? { date: paddedDate(fill(rule.date)) } : {}),
    ...(rule.partial ? { partial: rule.partial } : {}),
  };
}

function paddedDate(date: string): string {
  return date
    .split('-')
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

function addressOf({ page }: LinkReading): string {
  return page.replace(/^https?:\/\//u, '');
}

/** The last part of the path with separators read as spaces: 'Decreto_767_2022.pdf' → 'Decreto 767/2022'. */
export function documentWords(link: LinkReading): string {
  const segment = addressOf(link).split(/[?#]/u)[0]?.split('/').at(-1) ?? '';
  let decoded = segment;
  try {
    decoded = decodeURIComponent(segment);
  } catch {
    decoded = segment;
  }
  return decoded
    .replace(/\.(?:pdf|html?|docx?|odt|aspx?|php|txt|md)$/iu, '')
    .replace(/[_\s.-]+/gu, ' ')
    .replace(/\b(\d+) ((?:19|20)\d\d)\b/gu, '$1/$2')
    .replace(/\b[mM] (\d\d) (\d\d)\b/gu, 'M-$1-$2');
}
