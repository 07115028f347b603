// The tables of a release: cells, and that the metadata of three standards say what the files are.

import { existsSync, mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Quad } from '@rdfjs/types';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { isLexicalForm } from '../../src/rdf/lexical-form.js';
import { xsd } from '../../src/rdf/vocabulary.js';
import { releaseOf, textOf } from './release-sample.js';

const whole = await releaseOf();
const BASE = 'https://data.example.org/policies/';

interface Row {
  readonly [column: string]: string;
}

function rowsOf(name: string): readonly Row[] {
  return parse(textOf(whole, `tables/${name}.csv`), { columns: true, record_delimiter: '\r\n' });
}

const CELLS: readonly (readonly [table: string, row: number, column: string, value: string])[] = [
  ['instruments', 1, 'instrument', `${BASE}instrument/KE/code-act`],
  ['instruments', 1, 'jurisdiction', 'KE'],
  ['instruments', 1, 'title_en', 'Public Code, "Reuse" and Sharing Act'],
  ['instruments', 1, 'title_other', 'Loi sur le code public'],
  ['instruments', 1, 'legal_force', 'binding'],
  ['instruments', 1, 'issued_by', `${BASE}agency/ict-authority`],
  ['instruments', 1, 'links', 'https://law.example.org/a?x=1&y=2 https://law.example.org/b'],
  ['instruments', 0, 'title_pt', 'Guia de software livre'],
  ['instruments', 0, 'date', '2023-05'],
  ['instruments', 0, 'year', ''],
  ['norms', 0, 'jurisdiction', 'KE'],
  ['norms', 0, 'category', 'public-release-state-owned'],
  ['norms', 0, 'measure_label', 'Publication of source code'],
  ['norms', 0, 'provision', 'Section 3|Section 4.1'],
  ['norms', 0, 'quote', 'shall publish the source code'],
  ['norms', 0, 'page', 'pages/en/release.md'],
  ['norms', 0, 'line', '5'],
  ['norms', 0, 'instrument_title', 'Public Code, "Reuse" and Sharing Act'],
  ['norms', 0, 'instrument_link', 'https://law.example.org/a?x=1&y=2'],
  ['norms', 0, 'deadline', 'within 30 days'],
  ['norms', 0, 'quantity', '20 %|at least two'],
  ['agencies', 0, 'acronym', 'ICTA'],
  ['coverage', 0, 'strongest_modality', 'obligation'],
  ['coverage', 0, 'norm_count', '1'],
  ['findings', 0, 'kind', 'not-understood'],
  ['findings', 1, 'message', 'A line, with a comma, was left out.'],
];
test.each(CELLS)('%s, row %i, %s', (table, row, column, value) => {
  expect(rowsOf(table)[row]?.[column]).toBe(value);
});

test('a norm has the title of its instrument in another language where there is none in English', async () => {
  const { graph } = (await import('./release-sample.js')).input;
  const isEnglishTitle = ({ predicate, object }: Quad): boolean =>
    predicate.value.endsWith('/terms/title') && object.termType === 'Literal' && object.language === 'en';
  const made = await releaseOf({ graph: graph.filter((quad) => !isEnglishTitle(quad)) });
  expect(textOf(made, 'tables/norms.csv').split('\r\n')[1]).toContain(',Loi sur le code public,https://');
});

interface Metadata {
  readonly tables: readonly {
    readonly url: string;
    readonly tableSchema: {
      readonly columns: readonly { name: string; datatype: string; separator?: string; required?: boolean }[];
      readonly primaryKey: readonly string[];
      readonly foreignKeys?: readonly {
        columnReference: string;
        reference: { resource: string; columnReference: string };
      }[];
    };
  }[];
}
const { tables } = JSON.parse(textOf(whole, 'tables/csv-metadata.json')) as Metadata;

describe.each(tables.map((table) => [table.url, table] as const))('%s is what CSVW says', (url, { tableSchema }) => {
  const rows = rowsOf(url.replace('.csv', ''));

  test('columns', () => {
    const [header] = textOf(whole, `tables/${url}`).split('\r\n');
    expect(header).toBe(tableSchema.columns.map(({ name }) => name).join(','));
  });

  test('datatypes and required values', () => {
    const wrong = rows.flatMap((row) =>
      tableSchema.columns.flatMap(({ name, datatype, separator, required }) => {
        const cell = row[name] ?? '';
        if (cell === '') return required ? [`${name} is empty`] : [];
        const values = separator === undefined ? [cell] : cell.split(separator);
        return values.filter((value) => !isLexicalForm(value, xsd(datatype).value)).map((value) => `${name}: ${value}`);
      }),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  test('keys', () => {
    const keys = rows.map((row) => tableSchema.primaryKey.map((column) => row[column]).join(' '));
    expect(new Set(keys).size).toBe(rows.length);
    for (const { columnReference, reference } of tableSchema.foreignKeys ?? []) {
      const targets = new Set(
        rowsOf(reference.resource.replace('.csv', '')).map((row) => row[reference.columnReference]),
      );
      expect(rows.map((row) => row[columnReference]).filter((value) => !targets.has(value))).toEqual([]);
    }
  });
});

test('the coverage cube is in a file of its own, and none where there is no cube', async () => {
  expect(textOf(whole, 'tables/coverage.ttl')).toContain('qb:Observation');
  expect(textOf(whole, 'tables/coverage.ttl')).not.toContain('osp:Norm');
  const { graph } = (await import('./release-sample.js')).input;
  const plain = await releaseOf({ graph: graph.filter(({ subject }) => !subject.value.startsWith(`${BASE}coverage`)) });
  expect(plain.files.map(({ path }) => path)).not.toContain('tables/coverage.ttl');
});

/** A Python with these modules, from PYTHON or the path. */
function pythonWith(...modules: readonly string[]): string | undefined {
  return [process.env['PYTHON'], 'python3'].find((python) => {
    try {
      execFileSync(python ?? '', ['-c', `import ${modules.join(', ')}`], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
}

function onDisk(): string {
  const folder = mkdtempSync(join(tmpdir(), 'judged-'));
  for (const { path, content } of whole.files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

const FRICTIONLESS = pythonWith('frictionless');
test.skipIf(FRICTIONLESS === undefined)(
  'the data package is valid, by frictionless (skipped without that Python module)',
  () => {
    const script =
      'import frictionless, sys; report = frictionless.validate(sys.argv[1]); print(report.flatten(["type", "message"])); sys.exit(not report.valid)';
    const folder = onDisk();
    expect(existsSync(join(folder, 'datapackage.json'))).toBe(true);
    expect(
      execFileSync(FRICTIONLESS ?? '', ['-c', script, 'datapackage.json'], { cwd: folder, encoding: 'utf8' }).trim(),
    ).toBe('[]');
  },
);

const CROISSANT = pythonWith('mlcroissant');
test.skipIf(CROISSANT === undefined)(
  'the Croissant description is valid, by mlcroissant (skipped without that Python module)',
  () => {
    const script = [
      'import mlcroissant, sys',
      'metadata = mlcroissant.Dataset(jsonld=sys.argv[1]).metadata',
      'print(sorted(metadata.issues.errors), sorted(metadata.issues.warnings), len(metadata.record_sets))',
    ].join('\n');
    const answer = execFileSync(CROISSANT ?? '', ['-c', script, join(onDisk(), 'description/croissant.json')], {
      encoding: 'utf8',
    });
    expect(answer.trim()).toBe('[] [] 5');
  },
);
