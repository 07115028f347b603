import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPlace } from '../../src/diagnostic.js';
import { decodeSource } from '../../src/read/decode-source.js';
import { encodeMacRoman, readAsLatin1, readAsMacRoman, readAsWindows1252 } from './damage.js';

const PAGE = '### 🌍 Política\n\n### 🇧🇷 Brasil — “São”\n\n* 🔗 [Ley Nº 1 – España’s](https://x)…\n';

const decode = (text: string | Uint8Array) => decodeSource(typeof text === 'string' ? Buffer.from(text) : text, 'p.md');
const codes = (outcome: ReturnType<typeof decode>): string[] =>
  outcome.diagnostics.map(({ severity, code, place }) => `${severity} ${code} ${place ? formatPlace(place) : ''}`);

describe('text that is as it should be comes out unchanged', () => {
  test.each([
    ['plain', PAGE],
    ['CR LF', 'a\r\nb\r\n'],
    ['French closing guillemet behind a no-break space', 'la liberté\u00A0» et l’été'],
    ['quotation marks around accented words', '“Área” ‘él’ «índice» —éste… –ánimo'],
    ['capitals before punctuation', 'AMANHû, PERÚ”, CAFÉ…, Ñ’, Nº 5, 3°'],
    ['mathematics', '√2 ≈ 1.41, ∆x → 0, ¬p'],
    ['Cyrillic, Greek, Korean, Arabic', 'Кириллица Ελληνικά 대한민국 العربية'],
  ])('%s', (_name, text) => {
    const { value, diagnostics } = decode(text);
    expect(value?.text).toBe(text);
    expect(value?.encoding).toBe('utf-8');
    expect(diagnostics).toEqual([]);
  });

  test('hash and size are those of the bytes', () => {
    const bytes = Buffer.from('\uFEFFá');
    const { value } = decode(bytes);
    expect(value?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(value?.byteSize).toBe(5);
  });
});

describe('damage is undone without loss and reported where it begins', () => {
  test.each([
    ['Mac Roman', readAsMacRoman(PAGE), 'utf-8-as-macintosh', PAGE, 'warning mojibake-repaired p.md:1:5'],
    [
      'Mac Roman without U+F8FF',
      readAsMacRoman(PAGE).replaceAll('\uF8FF', ''),
      'utf-8-as-macintosh',
      PAGE,
      'warning mojibake-repaired p.md:1:5',
    ],
    ['Windows-1252', readAsWindows1252(PAGE), 'utf-8-as-windows-1252', PAGE, 'warning mojibake-repaired p.md:1:5'],
    ['ISO 8859-1', readAsLatin1(PAGE), 'utf-8-as-windows-1252', PAGE, 'warning mojibake-repaired p.md:1:5'],
    [
      'Mac Roman twice',
      readAsMacRoman(readAsMacRoman(PAGE)),
      'utf-8-as-macintosh',
      PAGE,
      'warning mojibake-repaired p.md:1:5',
    ],
    [
      'Windows-1252 twice',
      readAsWindows1252(readAsWindows1252(PAGE)),
      'utf-8-as-windows-1252',
      PAGE,
      'warning mojibake-repaired p.md:1:5',
    ],
    [
      'both, one after the other',
      readAsWindows1252(readAsMacRoman(PAGE)),
      'utf-8-as-windows-1252',
      PAGE,
      'warning mojibake-repaired p.md:1:5',
    ],
    [
      'one run among sound text',
      `“Área” é\n\n${readAsMacRoman('decisión’s')} l’été`,
      'utf-8-as-macintosh',
      '“Área” é\n\ndecisión’s l’été',
      'warning mojibake-repaired p.md:3:7',
    ],
    [
      'one word',
      `São ${readAsWindows1252('público')} é`,
      'utf-8-as-windows-1252',
      'São público é',
      'warning mojibake-repaired p.md:1:6',
    ],
    [
      'Cyrillic words only',
      `é ${readAsMacRoman('привет')} é`,
      'utf-8-as-macintosh',
      'é привет é',
      'warning mojibake-repaired p.md:1:3',
    ],
  ])('%s', (_name, damaged, encoding, expected, finding) => {
    const outcome = decode(damaged);
    expect(outcome.value?.text).toBe(expected);
    expect(outcome.value?.encoding).toBe(encoding);
    expect(codes(outcome)).toEqual([finding]);
  });

  test('the message says what happened and to how many lines', () => {
    const [finding] = decode(readAsWindows1252(readAsMacRoman('é\nplain\nñ'))).diagnostics;
    expect(finding?.message).toBe('UTF-8 had been read as Windows-1252, then as Mac Roman; 2 lines were repaired.');
  });

  test('a damaged byte order mark is none of the text', () => {
    const outcome = decode(readAsWindows1252('\uFEFFé'));
    expect(outcome.value?.text).toBe('é');
    expect(codes(outcome)).toEqual(['warning mojibake-repaired p.md:1:1', 'info byte-order-mark p.md:1:1']);
  });
});

describe('what cannot be mended', () => {
  test.each<[string, Uint8Array | string, string | undefined, string[]]>([
    ['byte order mark', '\uFEFF# A', '# A', ['info byte-order-mark p.md:1:1']],
    [
      'a replacement character',
      'a\n\nb \uFFFD \uFFFD',
      'a\n\nb \uFFFD \uFFFD',
      ['warning mojibake-unrepaired p.md:3:3'],
    ],
    ['a curly quote that lost its last byte', 'say â€\u0020so', 'say â€ so', ['warning mojibake-unrepaired p.md:1:5']],
    ['turned text', 'a\n\u202Eb\u2069\n', 'a\n b \n', ['warning control-character p.md:2:1']],
    ['control characters', 'a\u0001b\n\u0002', 'a b\n ', ['warning control-character p.md:1:2']],
    ['bytes that make no sense', Buffer.of(0x61, 0xff, 0xc0, 0xff), undefined, ['error undecodable-bytes p.md:1:2']],
    [
      'a later byte that is no UTF-8',
      Buffer.concat([Buffer.from('é\n🌍a'), Buffer.of(0xf3, 0x20)]),
      undefined,
      ['error undecodable-bytes p.md:2:3'],
    ],
    [
      'a sequence cut off by the end',
      Buffer.from('ab\u00e9').subarray(0, 3),
      undefined,
      ['error undecodable-bytes p.md:1:3'],
    ],
    [
      'UTF-16 with half a character',
      Buffer.from('\uFEFF# P\uD83C', 'utf16le'),
      undefined,
      ['error undecodable-bytes p.md:1:1'],
    ],
    [
      'a picture',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      undefined,
      ['error binary-file p.md:3:1'],
    ],
    ['nothing', '', undefined, ['error empty-file p.md:1:1']],
    ['nothing but a mark and spaces', '\uFEFF \n\t', undefined, ['error empty-file p.md:1:1']],
  ])('%s', (_name, given, text, expected) => {
    const outcome = decode(given);
    expect(outcome.value?.text).toBe(text);
    expect(codes(outcome)).toEqual(expected);
  });

  test('a damaged letter whose second half became a common space', () => {
    const outcome = decode(readAsWindows1252('é à la').replace('\u00A0', ' '));
    expect(outcome.value?.text).toBe('é Ã  la');
    expect(codes(outcome)).toEqual(['warning mojibake-repaired p.md:1:1', 'warning mojibake-unrepaired p.md:1:3']);
  });

  test('ten megabytes on one line are refused at once', () => {
    const started = performance.now();
    const outcome = decode(Buffer.alloc(10 * 1024 * 1024, 'x'));
    expect(codes(outcome)).toEqual(['error oversized-text p.md:1:1']);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test('a long line is refused with its place', () => {
    expect(codes(decode(`# A\n\n${'x'.repeat(20_001)}\n`))).toEqual(['error oversized-text p.md:3:1']);
    expect(codes(decode(`# A\n\n${'x'.repeat(20_000)}\n`))).toEqual([]);
  });
});

describe('for any text', () => {
  const letters = fc.constantFrom(...Array.from('aeiouñáéíóúçãõâêôüàÁÉÍÓÚÑÇÃÕ ,.\n’‘“”–—…«»ºª°🔗📄🇧🇷€'));
  const texts = fc.string({ unit: letters, minLength: 1, maxLength: 80 });
  /** Evidence that no ordinary text gives, in each of the encodings. */
  const page = texts.map((text) => `🔗 ${text}\n`);

  test.each([
    ['Mac Roman', readAsMacRoman],
    ['Windows-1252', readAsWindows1252],
  ])('%s damage of a whole page is undone', (_name, damage) => {
    fc.assert(
      fc.property(page, (text) => {
        fc.pre(decode(text).value?.text === text);
        expect(decode(damage(text)).value?.text).toBe(text);
      }),
    );
  });

  test('words, quotes and dashes as people set them are left alone', () => {
    const word = fc.stringMatching(/^[A-ZÁÉÍÓÚÑÇa-záéíóúñç]?[a-z]{1,4}[áéíóúãõçñêâôü]?[a-z]{0,3}[áéíóúãê]?$/u);
    const set = fc.tuple(
      fc.constantFrom('', '“', '‘', '«', '«\u00A0', '—', '¿', '¡', '(', 'l’'),
      word,
      fc.constantFrom('', '”', '’', '»', '\u00A0»', '…', '…”', '—', ',', ' –', 'º', '.”'),
    );
    fc.assert(
      fc.property(fc.array(set, { minLength: 1 }), (words) => {
        const text = words.map((parts) => parts.join('')).join(' ');
        expect(decode(`x ${text}`).value?.text).toBe(`x ${text}`);
      }),
    );
  });

  test('any bytes give a text or an error, and the place is in the file', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const { value, diagnostics } = decode(bytes);
        expect(value !== undefined || diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
        const lineCount = Buffer.from(bytes)
          .toString('latin1')
          .split(/\r\n|\r|\n/u).length;
        for (const { place } of diagnostics) expect(place?.line).toBeLessThanOrEqual(lineCount);
      }),
    );
  });
});

function pagesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.md')).map((name) => join(folder, name));
}

const SEEDS = '../shared/seeds';
const CORPUS = '../shared/corpus';

describe.skipIf(!existsSync(SEEDS))('the page as it was received (skipped: ../shared/seeds is not here)', () => {
  const files = pagesBelow(SEEDS).filter((file) => file.includes('macroman'));
  test.each(files)('%s decodes to what the code page table gives', (file) => {
    const bytes = readFileSync(file);
    const expected = new TextDecoder('utf-8', { fatal: true }).decode(encodeMacRoman(bytes.toString('utf8')));
    expect(decode(bytes).value?.text).toBe(expected);
    const stripped = bytes.toString('utf8').replaceAll('\uF8FF', '');
    expect(decode(stripped).value?.text).toBe(expected);
  });
});

describe.skipIf(!existsSync(CORPUS))('sound pages (skipped: ../shared/corpus is not here)', () => {
  const files = pagesBelow(CORPUS);
  test(`${files.length} pages are left as they are, and come back from either damage`, () => {
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      expect(decode(text).value?.encoding).toBe('utf-8');
      expect(decode(readAsMacRoman(text)).value?.text).toBe(text);
      expect(decode(readAsWindows1252(text)).value?.text).toBe(text);
    }
  });
});
