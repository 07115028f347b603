// A license setting in, what descriptions say about the license out.

import type { NamedNode, Quad } from '@rdfjs/types';
import { iri } from '../../rdf/terms.js';
import { dct, rdf } from '../../rdf/vocabulary.js';
import type { AuthorityLists } from './authority-lists.js';
import type { LicenseSetting } from './dataset-settings.js';
import type { DescriptionInput } from './description.js';
import { node } from './node.js';
import { literals, oneText } from './texts.js';

export interface License {
  /** Entry of the EU list where it has one, else the address of the license. */
  readonly iri: NamedNode;
  /** Where people and search engines read it. */
  readonly url: string;
  readonly title: string;
  /** SPDX identifier, where it is known. */
  readonly spdx?: string;
}

/** A license that the settings name. Codes have been checked when they were read. */
export function licenseOf(setting: LicenseSetting, lists: AuthorityLists): License {
  if (typeof setting !== 'string') return { iri: iri(setting.url), url: setting.url, title: oneText(setting.title) };
  const entry = lists.find('license', setting) ?? setting;
  const spdx = lists.notation(entry);
  return {
    iri: iri(entry),
    url: lists.sameAs(entry) ?? entry,
    title: lists.label(entry),
    ...(spdx === undefined ? {} : { spdx }),
  };
}

/** The license of a file: that of the texts where it holds them, for it is never the weaker one to respect. */
export function licenseOfFile(holdsTexts: boolean, { settings, lists }: DescriptionInput): License {
  return licenseOf(holdsTexts && settings.texts ? settings.texts.license : settings.license, lists);
}

/** Nodes of the licenses that are in no list. */
export function ownLicenseQuads({ settings, lists }: DescriptionInput): Quad[] {
  return [settings.license, settings.texts?.license].flatMap((setting) => {
    if (typeof setting !== 'object') return [];
    const type = lists.find('license type', setting.type);
    return node(iri(setting.url), [
      [rdf('type'), dct('LicenseDocument')],
      [dct('title'), literals(setting.title)],
      [dct('type'), type === undefined ? undefined : iri(type)],
    ]);
  });
}
