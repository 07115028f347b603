// The project's own files in; vocabularies, lexicon, registries, shapes and context, each with its hash, out.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Quad } from '@rdfjs/types';
import type { Diagnostic } from '../diagnostic.js';
import { isResemblanceWeights, type Lexicon } from '../model/lexicon.js';
import { loadLexicon } from '../model/load-lexicon.js';
import { loadRegistries } from '../model/load-registries.js';
import type { Registries } from '../model/registries.js';
import { ONTOLOGY } from '../rdf/concept-base.js';
import { GraphReader } from '../rdf/graph-reader.js';
import { readTurtle } from '../rdf/turtle-reader.js';
import { owl } from '../rdf/vocabulary.js';
import { packageVersion } from '../read/package-version.js';
import { LANGUAGES } from '../read/source-text.js';

/** A file of the ontology folder. */
export interface KnowledgeFile {
  /** `ontology/<name>`, the same on every machine. */
  readonly path: string;
  readonly text: string;
  readonly sha256: string;
}

/** What the converter knows before it reads a page. */
export interface Knowledge {
  readonly files: readonly KnowledgeFile[];
  /** Quads of all Turtle files but the shapes. */
  readonly vocabulary: readonly Quad[];
  readonly shapes: readonly Quad[];
  /** The published JSON-LD context, as text. */
  readonly context: string;
  readonly lexicon: Lexicon;
  readonly registries: Registries;
  readonly toolVersion: string;
  readonly ontologyVersion: string;
  /** What is wrong with these files; a released package has none. */
  readonly diagnostics: readonly Diagnostic[];
}

const ONTOLOGY_FOLDER = fileURLToPath(new URL('../../ontology', import.meta.url));
const SHAPE_FILES = /(?:^|-)shapes\.ttl$/u;

/**
 * Reads the `ontology` folder of the package.
 * @param folder another folder of the same layout, for those who edit vocabularies
 */
export function loadKnowledge(folder = ONTOLOGY_FOLDER): Knowledge {
  const files = readFiles(folder);
  const diagnostics: Diagnostic[] = [];
  const quadsOf = (chosen: readonly KnowledgeFile[]): Quad[] =>
    chosen.flatMap(({ path, text }) => {
      const outcome = readTurtle({ path, text });
      diagnostics.push(...outcome.diagnostics);
      return [...outcome.value];
    });
  const turtle = files.filter(({ path }) => path.endsWith('.ttl'));
  const vocabulary = quadsOf(turtle.filter(({ path }) => !SHAPE_FILES.test(path)));
  const lexicon = loadLexicon(vocabulary);
  const textOf = (path: string): string => files.find((file) => file.path === path)?.text ?? '';
  const rules = (path: string): { readonly path: string; readonly text: string } => ({ path, text: textOf(path) });
  const registries = loadRegistries(
    vocabulary,
    rules('ontology/instrument-rules.yaml'),
    rules('ontology/agency-rules.yaml'),
  );
  return {
    files,
    vocabulary,
    shapes: quadsOf(turtle.filter(({ path }) => path === 'ontology/shapes.ttl')),
    context: textOf('ontology/context.jsonld'),
    lexicon: { ...lexicon.value, resemblance: resemblanceOf(files) },
    registries: registries.value,
    toolVersion: packageVersion(),
    ontologyVersion: new GraphReader(vocabulary).literal(ONTOLOGY, owl('versionInfo')) ?? 'unknown',
    diagnostics: [...diagnostics, ...lexicon.diagnostics, ...registries.diagnostics],
  };
}

function resemblanceOf(files: readonly KnowledgeFile[]): Lexicon['resemblance'] {
  return Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const file = files.find(({ path }) => path === `ontology/resemblance/${language}.json`);
      const weights: unknown = file && JSON.parse(file.text);
      if (!isResemblanceWeights(weights)) return [];
      // Looked up by words of texts, one of which may be `constructor`.
      Object.setPrototypeOf(weights.features, null);
      return [[language, weights]];
    }),
  );
}

function readFiles(folder: string): KnowledgeFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:ttl|jsonld|yaml|json|tsv)$/u.test(name))
    .sort()
    .map((name) => {
      const text = readFileSync(`${folder}/${name}`, 'utf8');
      return { path: `ontology/${name}`, text, sha256: createHash('sha256').update(text).digest('hex') };
    });
}
