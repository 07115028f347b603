// A class and the released graph in; one of its members with what the graph says of it out.

import type { Quad_Object } from '@rdfjs/types';
import { iri } from '../../rdf/terms.js';
import { markup, type Html } from '../release/html.js';
import { localName, shortForm } from './term-name.js';
import type { VocabularyInput } from './vocabulary-input.js';

const LONGEST = 160;
const MOST_VALUES = 3;

/** The member with the most properties, which shows most; nothing where the graph has none. */
export function classExample(className: string, { graph }: VocabularyInput): Html | undefined {
  const members = [...graph.subjectsOfType(iri(className))].filter((member) => !member.startsWith('_:'));
  const [first, ...others] = members;
  if (first === undefined) return undefined;
  const richness = new Map(members.map((member) => [member, graph.properties(member).length]));
  const shown = others.reduce(
    (best, member) => ((richness.get(member) ?? 0) > (richness.get(best) ?? 0) ? member : best),
    first,
  );
  const rows = graph.properties(shown).map((property) => {
    const values = graph.many(shown, iri(property));
    const more = values.length > MOST_VALUES ? markup`<br>and ${values.length - MOST_VALUES} more` : undefined;
    return markup`<tr>
        <th scope="row"><code>${shortForm(property)}</code></th>
        <td>${values.slice(0, MOST_VALUES).map((value, at) => markup`${at > 0 ? markup`<br>` : undefined}${valueText(value)}`)}${more}</td>
      </tr>`;
  });
  return markup`<details>
    <summary>Example: ${localName(className)}</summary>
    <p><code>${shown}</code></p>
    <section class="scroll" tabindex="0" aria-label="Example: ${localName(className)}"><table>
      <thead>
        <tr>
          <th scope="col">Property</th>
          <th scope="col">Value</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table></section>
  </details>`;
}

function valueText(value: Quad_Object): Html {
  if (value.termType !== 'Literal')
    return markup`<code>${value.termType === 'NamedNode' ? value.value : `_:${value.value}`}</code>`;
  const text = value.value.length > LONGEST ? `${value.value.slice(0, LONGEST).trimEnd()}…` : value.value;
  return value.language === ''
    ? markup`${text}`
    : markup`<span lang="${value.language}">${text}</span> <small>(${value.language})</small>`;
}
