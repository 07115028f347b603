// Measures of the graph in; their DQV description out. https://www.w3.org/TR/vocab-dqv/

import type { Quad } from '@rdfjs/types';
import { Dataset } from '../../rdf/dataset.js';
import { decimal } from '../../rdf/terms.js';
import { dqv, rdf, skos, xsd } from '../../rdf/vocabulary.js';
import { nodeIri, type DescriptionInput } from './description.js';
import { node } from './node.js';
import { DIMENSIONS, qualityMeasures } from './quality-measures.js';
import { literals } from './texts.js';

/** One measurement per metric; metrics keep their IRIs, so that releases can be compared. */
export function describeQuality(input: DescriptionInput): Dataset {
  const measures = qualityMeasures(input.facts.reader);
  const dimensions = [...new Set(measures.map(({ dimension }) => dimension))];
  return Dataset.of([
    ...node(nodeIri(input), [
      [dqv('hasQualityMeasurement'), measures.map(({ name }) => nodeIri(input, `measurement/${name}`))],
    ]),
    ...measures.flatMap((measure) => measureQuads(measure, input)),
    ...dimensions.flatMap((dimension) =>
      node(nodeIri(input, `dimension/${dimension}`), [
        [rdf('type'), [dqv('Dimension'), skos('Concept')]],
        [skos('prefLabel'), literals(DIMENSIONS[dimension])],
      ]),
    ),
  ]);
}

type Measure = ReturnType<typeof qualityMeasures>[number];

function measureQuads({ name, label, dimension, value }: Measure, input: DescriptionInput): Quad[] {
  const metric = nodeIri(input, `metric/${name}`);
  return [
    ...node(nodeIri(input, `measurement/${name}`), [
      [rdf('type'), dqv('QualityMeasurement')],
      [dqv('computedOn'), nodeIri(input)],
      [dqv('isMeasurementOf'), metric],
      [dqv('value'), decimal(value)],
    ]),
    ...node(metric, [
      [rdf('type'), dqv('Metric')],
      [skos('prefLabel'), literals(label)],
      [dqv('inDimension'), nodeIri(input, `dimension/${dimension}`)],
      [dqv('expectedDataType'), xsd('decimal')],
    ]),
  ];
}
