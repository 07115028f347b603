// The path of a file in any RDF format, or `-`, in; its quads and what is wrong with them out.

import { existsSync } from 'node:fs';
import type { Quad } from '@rdfjs/types';
import { UsageError, type Outcome } from '../diagnostic.js';
import { rdfExtensionOf, type RdfExtension } from '../query/rdf-text.js';
import { canonicalNQuads } from '../rdf/canonical.js';
import { readTurtle } from '../rdf/turtle-reader.js';
import { STANDARD_INPUT } from '../read/find-sources.js';
import { readNamedText, readStandardInput } from '../read/named-file.js';

const FORMATS = 'Turtle (.ttl), TriG (.trig), N-Triples (.nt), N-Quads (.nq), RDF/XML (.rdf) or JSON-LD (.jsonld)';

/** @throws UsageError for a file that is not there or is not named as RDF; ContentError when it is no UTF-8 */
export async function readRdfFile(path: string): Promise<Outcome<readonly Quad[]>> {
  if (path === STANDARD_INPUT) return readUnnamed(await readStandardInput());
  if (!existsSync(path)) throw new UsageError(`there is no file ${path}; name graph files in ${FORMATS}`);
  const extension = rdfExtensionOf(path);
  if (extension === undefined) throw new UsageError(`${path} is not named as ${FORMATS}`);
  return readText(readNamedText(path), path, extension);
}

/** What comes without a name shows its format: JSON and XML by how they begin; N-Quads by what TriG does not have. */
async function readUnnamed(text: string): Promise<Outcome<readonly Quad[]>> {
  if (isJson(text)) return readText(text, STANDARD_INPUT, 'jsonld');
  if (/^\s*<(?:\?xml|!|[\w-]*:?RDF\b)/u.test(text)) return readText(text, STANDARD_INPUT, 'rdf');
  const trig = await readText(text, STANDARD_INPUT, 'trig');
  const quads = trig.diagnostics.length > 0 ? await readText(text, STANDARD_INPUT, 'nq') : trig;
  return quads.diagnostics.length > 0 ? trig : quads;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

async function readText(text: string, path: string, format: RdfExtension): Promise<Outcome<readonly Quad[]>> {
  if (format !== 'rdf' && format !== 'jsonld') return readTurtle({ path, text, format });
  const { asNQuads } = await import('../query/as-n-quads.js');
  const { value, diagnostics } = asNQuads(text, path, format);
  if (diagnostics.length > 0) return { value: [], diagnostics };
  const read = readTurtle({ path, text: value, format: 'nq' });
  // Lines of N-Quads that nobody has seen are no places.
  const placed = read.diagnostics.map((diagnostic) => ({ ...diagnostic, place: { path, line: 1, column: 1 } }));
  // The labels of blank nodes differ from run to run.
  const isStable = !value.includes('_:') || placed.length > 0;
  return isStable
    ? { value: read.value, diagnostics: placed }
    : readTurtle({ path, text: await canonicalNQuads(read.value), format: 'nq' });
}
