// The two datasets of a release: what they are called beside the publisher's own title.

import type { DescriptionInput } from './description.js';
import type { Listing } from './release-file.js';
import type { Texts } from './texts.js';

type Part = Listing['part'];

interface PartTexts {
  /** Stands after the title of the dataset; none for the dataset itself. */
  readonly suffix: Texts;
  readonly description: Texts;
}

const PARTS: Readonly<Record<Part, PartTexts>> = {
  graph: {
    suffix: {},
    description: {},
  },
  tables: {
    suffix: { en: 'tables', es: 'tablas', pt: 'tabelas' },
    description: {
      en: 'The same facts as tables: instruments, norms, agencies, coverage of measures by jurisdiction, findings.',
      es: 'Los mismos datos en tablas: instrumentos, normas, organismos, cobertura de medidas por jurisdicción, hallazgos.',
      pt: 'Os mesmos factos em tabelas: instrumentos, normas, organismos, cobertura de medidas por jurisdição, achados.',
    },
  },
};

/** The parts that have files, in a fixed order. */
export function partsOf({ files }: DescriptionInput): readonly Part[] {
  return (['graph', 'tables'] as const).filter((part) => files.some(({ listing }) => listing.part === part));
}

/** Path of a part's node below the identifier; the graph is the dataset itself. */
export function partPath(part: Part): string {
  return part === 'graph' ? '' : part;
}

export function partTitle(part: Part, { settings }: DescriptionInput): Texts {
  return mapTexts(settings.title, (text, language) => {
    const suffix = PARTS[part].suffix[language];
    return suffix === undefined ? text : `${text}: ${suffix}`;
  });
}

export function partDescription(part: Part, { settings }: DescriptionInput): Texts {
  return mapTexts(settings.description, (text, language) => {
    const added = PARTS[part].description[language];
    return added === undefined ? text : `${added} ${text}`;
  });
}

function mapTexts(texts: Texts, change: (text: string, language: string) => string): Texts {
  return Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, change(text, language)]));
}
