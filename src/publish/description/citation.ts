// What a release is in; how people cite it out.

import type { AgentSettings, DatasetSettings } from './dataset-settings.js';
import type { DescriptionInput } from './description.js';
import { oneText } from './texts.js';

/** One line: who (when): what, which version, where. */
export function citation({ settings, release }: DescriptionInput): string {
  const authors = authorsOf(settings).map(({ name }) => oneText(name));
  return `${authors.join(', ')} (${release.date.slice(0, 4)}): ${oneText(settings.title)}, version ${release.version}. ${settings.identifier}`;
}

/** The creators; the publisher where none are named. */
export function authorsOf({ creators, publisher }: DatasetSettings): readonly AgentSettings[] {
  return creators.length > 0 ? creators : [publisher];
}
