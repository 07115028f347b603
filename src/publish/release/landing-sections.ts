// What a release is in; the sections of its landing page out.

import { citation } from '../description/citation.js';
import { countries, languages, period, type Period } from '../description/coverage-of-graph.js';
import type { DescriptionInput } from '../description/description.js';
import { licenseOf, type License } from '../description/license.js';
import { qualityMeasures } from '../description/quality-measures.js';
import { oneText } from '../description/texts.js';
import { osp } from '../../rdf/vocabulary.js';
import { markup, type Html } from './html.js';

/** A canned query as the page lists it. */
export interface QuerySummary {
  readonly name: string;
  readonly summary: string;
}

/** What it is, who may use it how, how to cite it. */
export function aboutSection(input: DescriptionInput): Html {
  const { settings, lists, facts, holdsTexts } = input;
  const covered = period(input);
  const license = licenseOf(settings.license, lists);
  const places = countries(input)
    .map(({ value }) => lists.label(value))
    .sort();
  const held = (['Instrument', 'Norm'] as const).map((name) => facts.reader.subjectsOfType(osp(name)).length);
  return markup`<section>
    <h2 id="about">About</h2>
    ${Object.entries(settings.description).map(([language, text]) => markup`<p lang="${language}">${text}</p>`)}
    <dl>
      <dt>Contents</dt>
      <dd>${counted(held[0] ?? 0)} instruments, ${counted(held[1] ?? 0)} norms; ${counted(facts.triples)} triples about ${counted(facts.subjects)} things</dd>
      <dt>License of the facts</dt>
      <dd>${licenseLink(license)}</dd>
      <dt>Overviews and quotations</dt>
      <dd>
        ${holdsTexts && settings.texts ? licenseLink(licenseOf(settings.texts.license, lists)) : 'Left out of this release: facts and places of evidence only'}
      </dd>
      <dt>Jurisdictions</dt>
      <dd>${places.join(', ')}</dd>
      <dt>Period</dt>
      <dd>${covered ? readablePeriod(covered) : 'not known'}</dd>
      <dt>Languages</dt>
      <dd>
        ${languages(input)
          .map(({ value }) => lists.label(value))
          .join(', ')}
      </dd>
      <dt>Contact</dt>
      <dd>${contactLink(input)}</dd>
      <dt>Cite as</dt>
      <dd>${citation(input)}</dd>
    </dl>
  </section>`;
}

/** Whole years without their days. */
function readablePeriod({ start, end }: Period): string {
  const whole = start.endsWith('-01-01') && end.endsWith('-12-31');
  return whole ? `${start.slice(0, -6)} to ${end.slice(0, -6)}` : `${start} to ${end}`;
}

function counted(number: number): string {
  return number.toLocaleString('en');
}

function licenseLink({ url, title }: License): Html {
  return markup`<a rel="license" href="${url}">${title}</a>`;
}

function contactLink({ settings }: DescriptionInput): Html {
  const { name, email, url } = settings.contact;
  const address = email === undefined ? (url ?? '') : `mailto:${email}`;
  return markup`<a href="${address}">${name}</a>`;
}

/** Quality, measured. */
export function numberSection({ facts }: DescriptionInput): Html {
  const rows = qualityMeasures(facts.reader).map(
    ({ name, label, value }) =>
      markup`<tr>
        <th scope="row">${oneText(label)}</th>
        <td class="number">${name === 'mean-confidence' ? value.toFixed(2) : `${(value * 100).toFixed(1)} %`}</td>
      </tr>`,
  );
  return markup`<section>
    <h2 id="quality">Quality</h2>
    <p>Measured on this release. Confidence lies between 0 and 1.</p>
    <table>
      <thead>
        <tr>
          <th scope="col">Measure</th>
          <th scope="col" class="number">Value</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </section>`;
}

/** Canned queries; nothing where there are none. */
export function querySection(queries: readonly QuerySummary[]): Html | undefined {
  if (queries.length === 0) return undefined;
  const items = queries.map(
    ({ name, summary }) => markup`<li>${summary}: <a href="queries/${name}.rq">${name}</a></li>`,
  );
  return markup`<section>
    <h2 id="queries">Questions</h2>
    <p>SPARQL queries for the graph. <a href="queries/README.md">Parameters, and how to read the answers</a></p>
    <ul>
      ${items}
    </ul>
  </section>`;
}
