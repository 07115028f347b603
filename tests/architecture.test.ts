// The layer table of docs/architecture.md against the imports that the sources really have.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import ts from 'typescript';

/** Layer → the layers it may import, itself aside. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  diagnostic: [],
  read: ['diagnostic'],
  rdf: ['diagnostic', 'read'],
  parse: ['diagnostic', 'read'],
  model: ['diagnostic', 'read', 'rdf', 'parse'],
  extract: ['diagnostic', 'read', 'parse', 'model'],
  curate: ['diagnostic', 'read', 'model', 'extract'],
  evaluate: ['diagnostic', 'read', 'parse', 'model', 'extract'],
  graph: ['diagnostic', 'read', 'rdf', 'parse', 'model', 'extract', 'curate'],
  serialise: ['diagnostic', 'rdf'],
  validate: ['diagnostic', 'rdf'],
  query: ['diagnostic', 'read', 'rdf'],
  output: ['diagnostic', 'rdf', 'serialise'],
  publish: ['diagnostic', 'read', 'rdf', 'serialise', 'query', 'output'],
  explain: ['diagnostic', 'read', 'parse', 'model', 'extract', 'curate'],
  report: ['diagnostic'],
  build: [
    'diagnostic',
    'read',
    'rdf',
    'parse',
    'model',
    'extract',
    'curate',
    'graph',
    'serialise',
    'validate',
    'query',
    'output',
  ],
};
/** The doors may open onto every stage; nothing may import them. */
const DOORS = new Set(['index', 'cli']);

interface Import {
  readonly file: string;
  readonly layer: string;
  readonly target: string;
}

const imports = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => importsOf(join('src', file)));

function layerOf(path: string): string {
  const [, first = ''] = normalize(path).split(sep);
  const name = first.replace(/\.[jt]s$/u, '');
  return name === 'diagnostic-codes' ? 'diagnostic' : name;
}

function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, false);
  const targets: string[] = [];
  const visit = (node: ts.Node): void => {
    const specifier =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
            ? node.argument.literal
            : undefined;
    if (specifier && ts.isStringLiteral(specifier)) targets.push(specifier.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return targets.map((target) => ({ file, layer: layerOf(file), target }));
}

test('there are sources to look at', () => {
  expect(imports.length).toBeGreaterThan(50);
});

describe('imports go right to left only', () => {
  const own = imports.filter(({ target }) => target.startsWith('.'));
  test.each([...new Set(own.map(({ layer }) => layer))].map((layer) => [layer]))('%s', (layer) => {
    const wrong = own
      .filter((entry) => entry.layer === layer)
      .filter(({ file, target }) => {
        const aim = layerOf(join(dirname(file), target));
        if (aim === layer || target.endsWith('package.json')) return false;
        if (DOORS.has(layer)) return false;
        return !(MAY_IMPORT[layer] ?? []).includes(aim);
      })
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(wrong).toEqual([]);
    expect(DOORS.has(layer) || layer in MAY_IMPORT, `${layer} has a row in the layer table`).toBe(true);
  });
});

test('each third-party package has one owner folder', () => {
  const owners = new Map<string, Set<string>>();
  for (const { layer, target } of imports) {
    if (target.startsWith('.') || target.startsWith('node:') || target === '@rdfjs/types') continue;
    const name = packageOf(target);
    owners.set(name, (owners.get(name) ?? new Set()).add(layer));
  }
  const shared = [...owners]
    .filter(([, layers]) => layers.size > 1)
    .map(([name, layers]) => `${name}: ${[...layers].join(', ')}`);
  // zod describes shapes for whoever reads settings; it is a language, not a part.
  expect(shared.filter((row) => !row.startsWith('zod: '))).toEqual([]);
});

/** `a/b` → `a`, `@a/b/c` → `@a/b`. */
function packageOf(target: string): string {
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}

test('each package that is installed along with the project is imported', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  const imported = new Set(imports.map(({ target }) => packageOf(target)));
  const unused = Object.keys(dependencies).filter((name) => !imported.has(name.replace(/^@types\//u, '')));
  expect(unused).toEqual([]);
});

test('the layer table in docs/architecture.md is this one', () => {
  const document = readFileSync('docs/architecture.md', 'utf8');
  for (const [layer, may] of Object.entries(MAY_IMPORT)) {
    expect(document).toContain(`| ${layer} | ${may.length > 0 ? may.join(', ') : '–'} |`);
  }
});

/** What a clone holds at its top, beside names that begin with a dot. */
const AT_THE_TOP =
  /^(?:bench|catalogue|docs|ontology|output|queries|scripts|src|tests|LICENSE(?:-DATA)?|[A-Z]+\.md|package(?:-lock)?\.json|tsconfig(?:\.check)?\.json|(?:eslint|vitest)\.config\.[jt]s)$/;
/** What .gitignore keeps out of it. */
const LOCAL = /^(?:node_modules|dist|coverage|release|.*\.tgz)$/;

test('nothing lies at the top of the project that docs/architecture.md does not name', () => {
  const strays = readdirSync('.').filter(
    (name) => !name.startsWith('.') && !AT_THE_TOP.test(name) && !LOCAL.test(name),
  );
  expect(strays).toEqual([]);
});
