// Catalogue, norms, decisions, findings and vocabulary in; the quads of the four named graphs out.

import type { Quad } from '@rdfjs/types';
import type { InstrumentFacts } from '../curate/curation-file.js';
import type { Outcome } from '../diagnostic.js';
import { UsageError } from '../diagnostic.js';
import { isIri } from '../rdf/iri.js';
import { coverageQuads } from './coverage-quads.js';
import { decisionQuads } from './decision-quads.js';
import { findingQuads } from './finding-quads.js';
import { graphContext } from './graph-context.js';
import type { GraphInput, GraphOptions } from './graph-input.js';
import { instrumentQuads } from './instrument-quads.js';
import { agencyQuads, jurisdictionQuads } from './jurisdiction-quads.js';
import { normQuads, setAsideQuads } from './norm-quads.js';
import { categoryQuads, overviewQuads, pageQuads } from './overview-quads.js';
import { runQuads } from './run-quads.js';
import { vocabularyQuads } from './vocabulary-quads.js';

/**
 * Says in RDF what the catalogue says, without blank nodes, in the graphs `catalogue`, `extracted`, `curated` and `vocabulary` below the base.
 * The quads are in no particular order and may repeat; make a dataset of them.
 *
 * @returns the quads, and `link-left-out` for links that no store would take
 * @throws UsageError when the base is no absolute IRI that ends in `/` or `#`
 */
export function toQuads(input: GraphInput, options: GraphOptions): Outcome<Quad[]> {
  if (!isIri(options.base) || !/[/#]$/u.test(options.base)) {
    throw new UsageError(`--base is '${options.base}'; it takes an absolute IRI that ends in / or #`);
  }
  const context = graphContext(input, options);
  const { catalogue, norms, setAside, decisions, findings } = input;
  const instruments = new Map(catalogue.instruments.map((instrument) => [instrument.key, instrument]));
  const facts = factsByInstrument(input);
  const quads = [
    ...catalogue.jurisdictions.flatMap((jurisdiction) => jurisdictionQuads(jurisdiction, context)),
    ...catalogue.agencies.flatMap((agency) => agencyQuads(agency, context)),
    ...catalogue.instruments.flatMap((instrument) => instrumentQuads(instrument, facts.get(instrument.key), context)),
    ...catalogue.addedCategories.flatMap((category) => categoryQuads(category, context)),
    ...catalogue.overviews.flatMap((overview) =>
      overviewQuads(overview, instruments.get(overview.instrument), context),
    ),
    ...catalogue.pages.flatMap((page) => pageQuads(page, context)),
    ...norms.flatMap((norm) => normQuads(norm, context)),
    ...setAside.flatMap((reading) => setAsideQuads(reading, context)),
    ...decisions.flatMap((decision) => decisionQuads(decision, context)),
    ...coverageQuads(catalogue, norms, context),
    ...runQuads(input.run, catalogue.pages, context),
    ...vocabularyQuads(input.vocabulary, context),
  ];
  const found = findingQuads([...findings, ...context.diagnostics], context);
  return { value: [...quads, ...found], diagnostics: context.diagnostics };
}

function factsByInstrument({ decisions }: GraphInput): Map<string, InstrumentFacts> {
  return new Map(
    decisions.flatMap((decision) =>
      decision.decide === 'fact' ? [[`instrument/${decision.instrument}`, decision.set] as const] : [],
    ),
  );
}
