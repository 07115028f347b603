// YAML text in, checked value out: every syntax or shape problem becomes a diagnostic with line and column.

import { isMap, LineCounter, parseDocument, stringify, visit, type Alias, type Document, type Scalar } from 'yaml';
import type { ZodType } from 'zod';
import type { Diagnostic, Place } from '../diagnostic.js';
import { settingProblems } from './setting-problem.js';

/** A value that fits its schema, and where its parts stand. */
export interface YamlValue<T> {
  readonly value: T;
  /** Place of the node at a path such as `['decisions', 3]`; the start of the text when there is none. */
  readonly placeOf: (path: readonly (string | number)[]) => Place;
}

/**
 * Parses YAML 1.2 and checks it against a schema.
 * @returns the value, or only diagnostics (`invalid-yaml`, `invalid-setting`) when it does not fit
 */
export function readYaml<T>(
  text: string,
  path: string,
  schema: ZodType<T>,
): { readonly document?: YamlValue<T>; readonly diagnostics: readonly Diagnostic[] } {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, uniqueKeys: true });
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { path, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const syntax = [...document.errors, ...document.warnings].map((problem): Diagnostic => ({
    severity: 'error',
    code: 'invalid-yaml',
    message: problem.message.split('\n')[0] ?? 'The YAML cannot be read.',
    place: placeAt(problem.pos[0]),
  }));
  if (syntax.length > 0) return { diagnostics: syntax };
  const placeOf = (keys: readonly (string | number)[]): Place => placeAt(offsetOf(document, keys));
  let value: unknown;
  try {
    // maxAliasCount stays at the library's default, which stops exponential alias expansion.
    value = document.toJS();
  } catch (error) {
    const message = error instanceof Error ? error.message : 'The YAML cannot be read.';
    return {
      diagnostics: [{ severity: 'error', code: 'invalid-yaml', message, place: placeAt(aliasOffset(document)) }],
    };
  }
  const checked = schema.safeParse(value);
  if (checked.success) return { document: { value: checked.data, placeOf }, diagnostics: [] };
  const diagnostics = settingProblems(checked.error.issues, value).map(
    ({ keys, isKey = false, message, ...rest }): Diagnostic => ({
      severity: 'error',
      code: 'invalid-setting',
      message: `${keys.join('.') || 'document'}: ${message}`,
      place: isKey ? placeAt(keyOffset(document, keys)) : placeOf(keys),
      ...rest,
    }),
  );
  return { diagnostics: diagnostics.sort(byPlace) };
}

function byPlace({ place: a }: Diagnostic, { place: b }: Diagnostic): number {
  return a && b ? a.line - b.line || a.column - b.column : 0;
}

/** Offset of the first alias that nothing stands behind, else of the first one: only aliases fail when values are made. */
function aliasOffset(document: Document.Parsed): number {
  const aliases: Alias.Parsed[] = [];
  visit(document, {
    Alias: (_, alias) => {
      if (alias.range) aliases.push(alias as Alias.Parsed);
    },
  });
  return (aliases.find((alias) => !alias.resolve(document)) ?? aliases[0])?.range[0] ?? 0;
}

/** Offset of the last key itself, not of what stands behind it. */
function keyOffset(document: Document.Parsed, keys: readonly (string | number)[]): number {
  const above: unknown = keys.length > 1 ? document.getIn(keys.slice(0, -1), true) : document.contents;
  const pair = isMap<Scalar>(above)
    ? above.items.find(({ key }) => String(key.value) === String(keys.at(-1)))
    : undefined;
  return pair?.key.range?.[0] ?? offsetOf(document, keys);
}

/** Offset of the deepest node that exists along the path. */
function offsetOf(document: Document.Parsed, keys: readonly (string | number)[]): number {
  for (let depth = keys.length; depth > 0; depth -= 1) {
    const node: unknown = document.getIn(keys.slice(0, depth), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      const [start] = node.range as readonly unknown[];
      if (typeof start === 'number') return start;
    }
  }
  return 0;
}

/**
 * Adds items to the list under a top-level key and keeps everything else, comments included.
 * An empty text becomes a document with that list only.
 */
export function appendToYamlList(text: string, key: string, items: readonly unknown[]): string {
  if (text.trim() === '') return stringify({ [key]: items }, { lineWidth: 0 });
  const document = parseDocument(text);
  if (!document.has(key) || document.get(key) === null) document.set(key, document.createNode([]));
  for (const item of items) document.addIn([key], document.createNode(item));
  return document.toString({ lineWidth: 0 });
}
