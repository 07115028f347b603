// Example clauses and phrases of the ontology in, weights of the classifier out: `ontology/resemblance/<language>.json`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const { learnAll } = await import('../dist/build/learn-all.js');
const folder = fileURLToPath(new URL('../ontology/resemblance/', import.meta.url));
mkdirSync(folder, { recursive: true });
const { value, diagnostics } = learnAll();
for (const { message, place } of diagnostics) console.error(`${place?.path ?? ''}:${place?.line ?? ''} ${message}`);
for (const [language, { text, examples }] of value) {
  writeFileSync(`${folder}${language}.json`, text);
  console.log(`${language}: ${examples} examples, ${Math.round(text.length / 1024)} KiB`);
}
process.exitCode = diagnostics.length > 0 ? 1 : 0;
