// What a release is in; how it came about, in PROV, out.

import type { Quad } from '@rdfjs/types';
import { Dataset } from '../../rdf/dataset.js';
import { iri, literal } from '../../rdf/terms.js';
import { dcat, dct, osp, prov, rdf, rdfs } from '../../rdf/vocabulary.js';
import { publisherIri } from './describe-catalog.js';
import { distributionIri } from './describe-distributions.js';
import { nodeIri, type DescriptionInput } from './description.js';
import { day, node } from './node.js';
import { literals } from './texts.js';

/**
 * Pages and registries with their checksums were used by a run of the converter, which made the graph; from the graph the
 * files of the release were derived. Moments are said only where the build was told one.
 */
export function describeProvenance(input: DescriptionInput): Dataset {
  return Dataset.of([...releaseQuads(input), ...input.facts.runs.flatMap((run) => runQuads(run, input))]);
}

function releaseQuads(input: DescriptionInput): Quad[] {
  const { facts, files, release, settings } = input;
  const publisher = publisherIri(input);
  return [
    ...node(nodeIri(input), [
      [rdf('type'), prov('Entity')],
      [dcat('version'), literal(release.version)],
      [dct('issued'), day(settings.issued ?? release.date)],
      [dct('modified'), day(release.date)],
      [prov('wasGeneratedBy'), facts.runs.map(iri)],
      [prov('wasAttributedTo'), publisher],
      [prov('wasDerivedFrom'), settings.sources.map(({ url }) => iri(url))],
    ]),
    ...node(publisher, [
      [rdf('type'), prov('Agent')],
      [rdfs('label'), literals(settings.publisher.name)],
    ]),
    ...files.flatMap((file) =>
      node(distributionIri(file, input), [
        [rdf('type'), prov('Entity')],
        [prov('wasDerivedFrom'), nodeIri(input)],
      ]),
    ),
  ];
}

function runQuads(run: string, input: DescriptionInput): Quad[] {
  const { reader } = input.facts;
  const version = reader.literal(run, osp('toolVersion'));
  const tool = nodeIri(input, `tool/${version ?? 'unknown'}`);
  const used = reader.iris(run, prov('used'));
  return [
    ...node(iri(run), [
      [rdf('type'), prov('Activity')],
      [prov('wasAssociatedWith'), tool],
      [prov('used'), used.map(iri)],
      [prov('endedAtTime'), reader.many(run, prov('endedAtTime')).filter((term) => term.termType === 'Literal')],
    ]),
    ...node(tool, [
      [rdf('type'), [prov('SoftwareAgent'), prov('Agent')]],
      [rdfs('label'), literal(`policygraph ${version ?? ''}`.trim())],
      [dcat('version'), version === undefined ? undefined : literal(version)],
    ]),
    ...used.flatMap((name) =>
      node(iri(name), [
        [rdf('type'), prov('Entity')],
        [osp('path'), reader.literals(name, osp('path')).map((value) => literal(value))],
        [osp('sha256'), reader.literals(name, osp('sha256')).map((value) => literal(value))],
      ]),
    ),
  ];
}
