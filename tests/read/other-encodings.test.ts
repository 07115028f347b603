// Pages that are no UTF-8: which encoding is taken, what is said of it, and that all offsets are those of the decoded text.

import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatPlace } from '../../src/diagnostic.js';
import { decodeSource } from '../../src/read/decode-source.js';
import { isLikelyText } from '../../src/read/likely-text.js';
import { runCli } from '../cli/run-cli.js';
import { encodeMacRoman } from './damage.js';

const SPANISH =
  '# Política\n\nLa administración pública – “toda” – publicará el código. Ley Nº 1. «CAFÉ» PERÚ… l’été, à 1 °C.\n';

const utf16 = (text: string, order: 'le' | 'be'): Buffer => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

/** With a table that is not the reader's: the upper half of ISO 8859-1, and the signs that Windows-1252 adds to it. */
const windows1252 = (text: string): Buffer => {
  const added = new Map(
    Array.from('–—‘’“”…€', (sign, at) => [sign, [0x96, 0x97, 0x91, 0x92, 0x93, 0x94, 0x85, 0x80][at]]),
  );
  return Buffer.from(Array.from(text, (sign) => added.get(sign) ?? sign.charCodeAt(0)));
};

const inOneByte = (text: string, encoding: string): Buffer => {
  const decoder = new TextDecoder(encoding);
  const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Buffer.from(Array.from(text, (sign) => byteOf.get(sign) ?? 0x3f));
};

const decode = (bytes: Uint8Array) => {
  const { value, diagnostics } = decodeSource(bytes, 'p.md');
  const found = diagnostics.map(
    ({ severity, code, place }) => `${severity} ${code} ${place ? formatPlace(place) : ''}`,
  );
  return { text: value?.text, encoding: value?.encoding, found, message: diagnostics[0]?.message };
};

test.each([
  ['UTF-16, little end first', utf16(SPANISH, 'le'), 'utf-16le', 'info'],
  ['UTF-16, big end first', utf16(SPANISH, 'be'), 'utf-16be', 'info'],
  ['Windows-1252', windows1252(SPANISH), 'windows-1252', 'warning'],
  ['Mac Roman', encodeMacRoman(SPANISH), 'macintosh', 'warning'],
])('%s is read as what it is, and that is a finding', (_, bytes, encoding, severity) => {
  const decoded = decode(bytes);
  expect(decoded).toMatchObject({ text: SPANISH, encoding, found: [`${severity} encoding-assumed p.md:1:6`] });
  expect(decoded.message).toContain(`was read as ${encoding},`);
});

test('Windows-1252 with one letter beyond ASCII, the last one of the page', () => {
  expect(decode(windows1252('# Ley 5, Bogotá'))).toMatchObject({ text: '# Ley 5, Bogotá', encoding: 'windows-1252' });
});

test('x-user-defined says nothing of characters', () => {
  const page = windows1252(`<meta charset="x-user-defined">\n${SPANISH}`);
  expect(decode(page)).toMatchObject({ encoding: 'windows-1252', found: ['warning encoding-assumed p.md:2:6'] });
});

const CZECH = 'Zákon č. 365/2000 Sb. o informačních systémech veřejné správy\n';
const RUSSIAN = 'Закон об открытом коде\n';

describe('an encoding that the page declares', () => {
  test.each([
    ['<meta charset="windows-1250">\n', CZECH, 'windows-1250'],
    ['---\nencoding: iso-8859-2\n---\n', CZECH, 'iso-8859-2'],
    ['<!-- -*- coding: windows-1251 -*- -->\n', RUSSIAN, 'windows-1251'],
    ['<meta http-equiv="content-type" content="text/html; charset=KOI8-R">\n', RUSSIAN, 'koi8-r'],
  ])('%j', (head, text, encoding) => {
    const decoded = decode(inOneByte(head + text, encoding));
    expect(decoded).toMatchObject({ text: head + text, encoding });
    expect(decoded.found).toEqual([expect.stringMatching(/^info encoding-assumed /u)]);
  });

  test.each([
    ['UTF-8', '<meta charset="utf-8">\n'],
    ['UTF-16', '<meta charset="utf-16">\n'],
    ['one that nobody knows', 'encoding: none\n'],
  ])('counts nothing where the bytes cannot be in it: %s', (_, head) => {
    expect(decode(windows1252(head + SPANISH))).toMatchObject({ text: head + SPANISH, encoding: 'windows-1252' });
  });

  test('counts nothing for sound UTF-8', () => {
    const text = `<meta charset="iso-8859-1">\n${SPANISH}`;
    expect(decode(Buffer.from(text))).toMatchObject({ text, encoding: 'utf-8', found: [] });
  });
});

describe('what makes no sense is an error with its place', () => {
  test.each([
    ['Cyrillic', inOneByte(RUSSIAN, 'windows-1251'), 'error undecodable-bytes p.md:1:1'],
    ['Polish', inOneByte('Źródło, łączność, żądanie', 'windows-1250'), 'error undecodable-bytes p.md:1:1'],
    ['a byte without a character', Buffer.from('a\nb \x81 caf\xe9', 'latin1'), 'error undecodable-bytes p.md:2:3'],
    [
      'UTF-8 with one other byte',
      Buffer.concat([Buffer.from('é à\n'), Buffer.of(0xf3)]),
      'error undecodable-bytes p.md:2:1',
    ],
    [
      'UTF-8 with one other byte that declares another encoding',
      Buffer.concat([Buffer.from('encoding: iso-8859-2\né à\n'), Buffer.of(0xf3)]),
      'error undecodable-bytes p.md:3:1',
    ],
    ['a picture behind a mark', Buffer.of(0xff, 0xfe, 0x41, 0, 0, 0), 'error binary-file p.md:1:4'],
  ])('%s', (_, bytes, finding) => {
    expect(decode(bytes)).toMatchObject({ text: undefined, found: [finding] });
  });

  test('UTF-8 whose only character is cut off', () => {
    expect(decode(Buffer.concat([Buffer.from('Ley 5, Bogot'), Buffer.of(0xc3)])).text).toBeUndefined();
    expect(decode(Buffer.concat([Buffer.from('Ley 5, Bogot'), Buffer.of(0xe1, 0x80)])).text).toBeUndefined();
  });

  test('a binary file is told with the place of its byte', () => {
    expect(decode(Buffer.of(0x50, 0x4b, 3, 4, 0x14, 0, 0)).message).toContain('a NUL byte at offset 5');
  });
});

test.each([
  ['Öffentliches Geld, öffentlicher Code: Förderung für Behörden', true],
  ['l´été des logiciels libres', true],
  ['ïðèâåò êîä', false],
  ['decisiŠn pœblica, administraciŠn', false],
  ['Ÿród³o ³¹cznoœci', false],
  ['plain', true],
  ['m²²n, km³h', false],
  ['5 m², 7 m³, n²²', true],
])('likely text: %s', (text, expected) => {
  expect(isLikelyText(text)).toBe(expected);
});

test('a page of raised digits is judged in linear time', () => {
  expect(isLikelyText('²'.repeat(400_000))).toBe(true);
});

test('norms and their places do not depend on the encoding of the page', async () => {
  const page = `# Reuse\n\n### España\n\n* [Ley 1/2024](https://www.boe.es/a)\n  > Según el artículo 3, toda administración publicará el código.\n`;
  const folder = mkdtempSync(join(tmpdir(), 'encodings-'));
  mkdirSync(join(folder, 'es'));
  const evidence = async (bytes: Uint8Array): Promise<string[]> => {
    writeFileSync(join(folder, 'es/reuse.md'), bytes);
    expect((await runCli(['build', join(folder, 'es'), '-o', join(folder, 'out')])).code).toBe(0);
    const quads = readFileSync(join(folder, 'out/graph.nq'), 'utf8').split('\n');
    return quads.filter((quad) => /^\S+\/(?:evidence|norm|overview)\//u.test(quad));
  };
  const expected = await evidence(Buffer.from(page));
  expect(expected.join('\n')).toContain('publicará el código');
  expect(await evidence(utf16(page, 'le'))).toEqual(expected);
  expect(await evidence(windows1252(page))).toEqual(expected);
});
