// The run in; who made the graphs from which inputs out.

import type { NamedNode, Quad } from '@rdfjs/types';
import type { Page } from '../parse/page.js';
import { LANGUAGES, type Language } from '../read/source-text.js';
import { ONTOLOGY } from '../rdf/concept-base.js';
import { dct, osp, prov, rdf } from '../rdf/vocabulary.js';
import { describe, moment, plain, text } from './describe.js';
import type { GraphContext } from './graph-context.js';
import type { Run } from './graph-input.js';
import { GRAPH_NAMES, linkIri, nameOf, type GraphName } from './mint-iri.js';

const GRAPH_TITLES: Readonly<Record<GraphName, Readonly<Record<Language, string>>>> = {
  catalogue: { en: 'What the pages say', es: 'Lo que dicen las páginas', pt: 'O que dizem as páginas' },
  extracted: { en: 'What rules derived', es: 'Lo que derivaron las reglas', pt: 'O que as regras derivaram' },
  curated: { en: 'What people decided', es: 'Lo que decidieron personas', pt: 'O que pessoas decidiram' },
  vocabulary: {
    en: 'The terms and schemes that the graph uses',
    es: 'Los términos y esquemas que usa el grafo',
    pt: 'Os termos e esquemas que o grafo usa',
  },
};

/**
 * A `prov:Activity` that is named from its inputs and versions. It is said once per graph that the run made it, not of each norm: else every
 * line would differ between two releases.
 */
export function runQuads(run: Run, pages: readonly Page[], context: GraphContext): Quad[] {
  const { iris, graphs } = context;
  const files = [...pages.map(({ source }) => source), ...run.inputs].map(
    ({ path, sha256 }) => `${context.pages.publishedPath(path)} ${sha256}`,
  );
  const name = nameOf([run.toolVersion, run.ontologyVersion, ...files.sort()]);
  const activity = iris.entity(`run/${name}`);
  const inputs = run.inputs.map(({ path: given, sha256 }) => {
    const path = context.pages.publishedPath(given);
    return { path, sha256, node: iris.entity(`input/${nameOf([path, sha256])}`) };
  });
  return [
    ...describe(graphs.catalogue, activity, [
      [rdf('type'), prov('Activity')],
      [osp('toolVersion'), plain(run.toolVersion)],
      [osp('ontologyVersion'), plain(run.ontologyVersion)],
      [
        prov('used'),
        [...pages.map(({ source }) => context.pages.node(source.path)), ...inputs.map(({ node }) => node)],
      ],
      [prov('endedAtTime'), moment(run.endedAt)],
    ]),
    ...inputs.flatMap(({ node, path, sha256 }) => inputQuads(node, path, sha256, context)),
    ...GRAPH_NAMES.flatMap((graph) => graphQuads(graph, activity, context)),
  ];
}

function inputQuads(node: NamedNode, path: string, sha256: string, { graphs }: GraphContext): Quad[] {
  return describe(graphs.catalogue, node, [
    [rdf('type'), prov('Entity')],
    [osp('path'), plain(path)],
    [osp('sha256'), plain(sha256)],
  ]);
}

function graphQuads(name: GraphName, activity: NamedNode, { graphs }: GraphContext): Quad[] {
  return describe(graphs.catalogue, graphs[name], [
    [rdf('type'), prov('Entity')],
    [dct('title'), LANGUAGES.map((language) => text({ text: GRAPH_TITLES[name][language], language }))],
    [dct('conformsTo'), linkIri(ONTOLOGY)],
    [prov('wasGeneratedBy'), activity],
  ]);
}
