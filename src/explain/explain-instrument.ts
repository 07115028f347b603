// An instrument in, why its mentions are one, what was kept apart from it and how each fact was found out.

import { formatPlace } from '../diagnostic.js';
import type { Catalogue, Instrument } from '../model/catalogue.js';

/** Plain text: facts, mentions, identity decisions, attributions. */
export function explainInstrument(instrument: Instrument, catalogue: Catalogue): string {
  const agencyNames = new Map(catalogue.agencies.map((agency) => [agency.key, agency.names[0]?.text ?? agency.key]));
  const facts = inColumns([
    ['type', instrument.type],
    ['legal force', instrument.legalForce],
    ['status', instrument.status],
    ['date', instrument.date ?? instrument.year?.toString()],
    ...instrument.identifiers.map(({ scheme, value, derived }): [string, string] => [
      scheme,
      `${value}${derived ? ' (derived by a published template)' : ''}`,
    ]),
  ]);
  const mentions = instrument.mentions.map(
    ({ place, title, url }) =>
      `  ${formatPlace(place)}\n    '${title.text}' (${title.language})${url ? ` ${url}` : ''}`,
  );
  const decisions = instrument.decisions.map(({ verdict, because, places, other }) => {
    const what = verdict === 'same' ? 'one act' : `kept apart from ${other ?? 'another act'}`;
    return `  ${what}: ${because}\n${places.map((place) => `    ${formatPlace(place)}`).join('\n')}`;
  });
  const attributions = instrument.attributions.map(
    ({ agency, role, basis, confidence, place }) =>
      `  ${role} ${agencyNames.get(agency) ?? agency} (from the ${basis}, confidence ${confidence.toFixed(2)}) ${formatPlace(place)}`,
  );
  return `${[
    instrument.key,
    ...instrument.titles.map(({ text, language }) => `  ${text} (${language})`),
    ...facts,
    ...section('Mentioned at', mentions),
    ...section('Why the mentions are one', decisions, 'one mention, nothing to decide'),
    ...section('Agencies', attributions, 'none that the pages or the link give'),
  ].join('\n')}\n`;
}

function inColumns(facts: readonly (readonly [name: string, value: string | undefined])[]): string[] {
  const width = Math.max(...facts.map(([name]) => name.length));
  return facts.map(([name, value]) => `  ${name.padEnd(width)} ${value ?? 'not known'}`);
}

function section(title: string, rows: readonly string[], none = 'none'): string[] {
  return ['', title, ...(rows.length > 0 ? rows : [`  ${none}`])];
}
