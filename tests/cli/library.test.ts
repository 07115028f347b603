// The library as JavaScript calls it, with arguments that no type has checked.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildIntoFolder, Dataset, serialise, type BuildSettings, type FormatName } from '../../src/index.js';

const output = join(mkdtempSync(join(tmpdir(), 'library-')), 'out');
const settings = { inputs: ['catalogue'], base: 'https://w3id.org/oss-policy/', provenance: false };

test.each([
  [{ asOf: 'tomorrow' }, 'asOf is a day'],
  [{ asOf: '2026-02-30' }, 'asOf is a day'],
  [{ language: 'xx' }, 'language is one of en, es, pt'],
])('a build with %j', async (wrong, reason) => {
  const given = { ...settings, ...wrong } as BuildSettings;
  await expect(buildIntoFolder(given, output, () => undefined)).rejects.toMatchObject({
    name: 'UsageError',
    message: expect.stringContaining(reason) as string,
  });
});

test.each(['docx', 'constructor'])('the format %s', async (format) => {
  const written = serialise(Dataset.of([]), format as FormatName, { base: settings.base, context: '' });
  await expect(written).rejects.toMatchObject({ name: 'UsageError' });
});
