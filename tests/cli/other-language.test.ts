// French pages in; facts with their own language tag, no norms, and a finding out.

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Parser } from 'n3';
import { expect, test } from 'vitest';
import { runCli } from './run-cli.js';

const PAGE = `# Achats de logiciels libres

### Allemagne

* [Onlinezugangsgesetz](https://www.gesetze-im-internet.de/ozg/)
  > La loi demande aux autorités de préférer les logiciels libres quand elles achètent, et de publier leur code source.

### États-Unis

* [M-16-21 Federal Source Code Policy](https://www.whitehouse.gov/m_16_21.pdf)
  > Les agences doivent publier une partie du code que l'on développe pour elles.
`;
const PREDICATES = ['http://purl.org/dc/terms/description', 'http://www.w3.org/2004/02/skos/core#altLabel'];

test('a page in a language without rules gives facts in its own language and no norms', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'other-language-'));
  writeFileSync(join(folder, 'achats.md'), PAGE);
  const { code, out, err } = await runCli(['build', folder, '-o', join(folder, 'out')]);
  expect(code).toBe(0);
  expect(err).toContain("language-not-supported] The page seems to be in 'fr'");
  expect(out).toContain('2 jurisdictions, 2 instruments, 0 agencies, 0 norms');
  const quads = new Parser().parse(readFileSync(join(folder, 'out', 'graph.nt'), 'utf8'));
  const own = quads.filter(({ subject }) => /\/(?:jurisdiction|overview)\//u.test(subject.value));
  const texts = own.flatMap(({ predicate, object }) =>
    PREDICATES.includes(predicate.value) && object.termType === 'Literal' ? [[object.language, object.value]] : [],
  );
  expect(texts.map(([language, text]) => `${language} ${text?.slice(0, 12)}`).sort()).toEqual([
    'fr Allemagne',
    'fr La loi deman',
    'fr Les agences ',
    'fr États-Unis',
  ]);
});
