// Real catalogue pages in; counts, countries and words compared with what a line-by-line reading without the parser gives.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeSource } from '../../src/read/decode-source.js';
import type { SourceText } from '../../src/read/source-text.js';
import { loadLanguageDetector } from '../../src/parse/language-detector.js';
import { parseMarkdown } from '../../src/parse/markdown-tree.js';
import { parsePage } from '../../src/parse/parse-page.js';

const FOLDERS = ['../shared/corpus', '../shared/seeds'];
const files = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

interface Counted {
  readonly flag: string;
  readonly title: string;
  readonly line: number;
  readonly words: string;
}

/** Reads the present layout with nothing but line patterns: flag headings, link bullets, quote lines, table rows. */
function countLines(text: string): Counted[] {
  const found: { flag: string; title: string; line: number; words: string }[] = [];
  let flag = '';
  text.split(/\r?\n/u).forEach((content, index) => {
    const heading = /^#+ +([\u{1F1E6}-\u{1F1FF}]{2})/u.exec(content)?.[1];
    if (heading)
      flag = Array.from(heading, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0x1f1e6 + 65)).join(
        '',
      );
    const bullet = /^[*-] 🔗 \[(.+)\]\(/u.exec(content)?.[1];
    const cells = /^\|[^|]*\| *\[(.+?)\]\([^|]*\) *\|(.*)\|\s*$/u.exec(content);
    const quote = /^ {0,2}>(.*)$/u.exec(content)?.[1];
    if (bullet !== undefined) found.push({ flag, title: bullet, line: index + 1, words: '' });
    else if (cells) found.push({ flag, title: cells[1] ?? '', line: index + 1, words: cells[2] ?? '' });
    else if (quote !== undefined) found[found.length - 1] = extended(found.at(-1), quote);
  });
  return found.map((entry) => ({ ...entry, title: plain(entry.title), words: plain(entry.words) }));
}

function extended(entry: Counted | undefined, quote: string): Counted {
  if (!entry) throw new Error('a quote stands before every entry');
  return { ...entry, words: `${entry.words} ${quote}` };
}

/** Words without the Markdown that the pages use. */
function plain(text: string): string {
  return text
    .replace(/\*|`|\\(?=[!-/:-@[-`{-~])/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

describe.skipIf(files.length === 0)(`real pages: ${files.length} used (skipped where ../shared is not here)`, () => {
  test.each(files.map((file) => [file]))('%s', (file) => {
    const { value: source } = decodeSource(readFileSync(file), file);
    if (!source) throw new Error(`${file} is not decoded`);
    const { value: page } = parsePage(source);
    const counted = countLines(source.text);
    const read = page.entries.map(({ jurisdiction, title, overview, place }) => ({
      flag: jurisdiction.flag ?? '',
      title: title.text,
      line: place.line,
      words: overview?.text ?? '',
    }));
    expect(counted.length).toBeGreaterThan(0);
    expect(read).toEqual(counted);
    expect(page.skipped).toEqual([]);
    expect(page.entries.every(({ links }) => links.length === 1 && links[0]?.url === links[0]?.href)).toBe(true);
    expect(new Set(page.entries.map(({ kind }) => kind))).toEqual(
      new Set([page.layout === 'category' ? 'entry' : 'row']),
    );
  });

  const sources = files.flatMap((file) => decodeSource(readFileSync(file), file).value ?? []);

  test('the words of every page tell the language that its folder states', async () => {
    const detectLanguage = await loadLanguageDetector();
    const stated = sources
      .map((source) => parsePage(source).value)
      .filter(({ languageBasis }) => languageBasis === 'path');
    const detected = stated.map(({ source }) => parsePage({ ...source, path: '-' }, { detectLanguage }).value);
    expect(stated.length).toBeGreaterThan(0);
    expect(detected.map(({ language, languageBasis }) => `${language} ${languageBasis}`)).toEqual(
      stated.map(({ language }) => `${language} detected`),
    );
  });

  test('reading entries costs about as much as Markdown itself', () => {
    const timeOf = (read: (source: SourceText) => unknown): number => {
      const started = performance.now();
      for (const source of sources) read(source);
      return performance.now() - started;
    };
    const best = (read: (source: SourceText) => unknown): number => Math.min(...[1, 2, 3, 4].map(() => timeOf(read)));
    expect(best(parsePage) / best(({ text }) => parseMarkdown(text))).toBeLessThan(4);
  });
});
