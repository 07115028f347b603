// Text in, XML character data, attribute values and qualified names out.

import { isText } from '../rdf/lexical-form.js';
import { InvalidTermError } from '../rdf/terms.js';

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  // Needed in `]]>`, which may not stand in character data.
  '>': '&gt;',
  '"': '&quot;',
  // Parsers turn a bare carriage return into a line feed, and every line break of an attribute into a space.
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Content of an element. @throws InvalidTermError on characters that XML has no way to write. */
export function xmlContent(value: string): string {
  return escapeXml(value, /[&<>\r]/g);
}

/** What stands between the double quotes of an attribute. @throws InvalidTermError as `xmlContent`. */
export function xmlAttribute(value: string): string {
  return escapeXml(value, /[&<>"\r\n\t]/g);
}

function escapeXml(value: string, reserved: RegExp): string {
  if (!isText(value)) throw new InvalidTermError(`XML cannot hold ${JSON.stringify(value)}`);
  return value.replace(reserved, (character) => REFERENCES[character] ?? character);
}

/*
 * The ASCII part of NCName: names beyond it are legal, but readers built on old XML tables refuse some of them.
 * https://www.w3.org/TR/xml-names/#NT-NCName
 */
const SPLIT = /^(.*?)([A-Za-z_][A-Za-z0-9_.-]*)$/;

/** Cuts an IRI before the longest name at its end; `undefined` when it does not end in a name. */
export function splitName(iri: string): { readonly namespace: string; readonly name: string } | undefined {
  const [, namespace, name] = SPLIT.exec(iri) ?? [];
  return namespace && name ? { namespace, name } : undefined;
}
