// The released graph in; how much it holds of each jurisdiction, as HTML, out.

import type { GraphReader } from '../../rdf/graph-reader.js';
import { osp, skos } from '../../rdf/vocabulary.js';
import { markup, type Html } from './html.js';

interface Holding {
  readonly name: string;
  readonly instruments: number;
  readonly norms: number;
  /** Norms that demand or forbid. */
  readonly duties: number;
}

const DUTY = /\/modality\/(?:obligation|prohibition)$/u;

/** One row per jurisdiction that has instruments; nothing where there is none. */
export function contentsSection(reader: GraphReader): Html | undefined {
  const holdings = holdingsOf(reader);
  if (holdings.length === 0) return undefined;
  const rows = holdings.map(
    ({ name, instruments, norms, duties }) =>
      markup`<tr>
        <th scope="row">${name}</th>
        <td class="number">${instruments}</td>
        <td class="number">${norms}</td>
        <td class="number">${duties}</td>
      </tr>`,
  );
  return markup`<section>
    <h2 id="jurisdictions">By jurisdiction</h2>
    <p>Norms are what an instrument says about a measure; duties are those of them that demand or forbid. Few or none means that
      the catalogue says little, not that the law does.</p>
    <section class="scroll" tabindex="0" aria-label="Jurisdictions"><table>
      <thead>
        <tr>
          <th scope="col">Jurisdiction</th>
          <th scope="col" class="number">Instruments</th>
          <th scope="col" class="number">Norms</th>
          <th scope="col" class="number">Duties</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table></section>
  </section>`;
}

function holdingsOf(reader: GraphReader): Holding[] {
  const instruments = reader.subjectsOfType(osp('Instrument'));
  const norms = groupBy(reader.subjectsOfType(osp('Norm')), (norm) => reader.iri(norm, osp('imposedBy')));
  const places = groupBy(instruments, (instrument) => reader.iri(instrument, osp('jurisdiction')));
  return [...places]
    .map(([place, there]) => {
      const said = there.flatMap((instrument) => norms.get(instrument) ?? []);
      const duties = said.filter((norm) => reader.iris(norm, osp('modality')).some((modality) => DUTY.test(modality)));
      const name = reader.literal(place, skos('prefLabel'), 'en') ?? place;
      return { name, instruments: there.length, norms: said.length, duties: duties.length };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function groupBy(subjects: readonly string[], keyOf: (subject: string) => string | undefined): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const subject of subjects) {
    const key = keyOf(subject);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), subject]);
  }
  return groups;
}
