// A text and the end of words such as 'issued by' in it go in; the bodies behind them come out, registered or not.

import type { NamedBody } from './agency-names.js';
import type { AgencyRules } from './agency-rules.js';
import { alternatives } from './alternatives.js';
import { nextInList, readBodyName } from './body-name.js';
import { slugOf } from './fold-text.js';

/** A body that the registry does not know: its name as the text has it. */
export interface UnregisteredBody {
  readonly slug: string;
  readonly name: string;
  readonly language: string;
  readonly jurisdiction: string;
}

export interface BodyAt {
  readonly identity: { readonly slug: string; readonly body?: UnregisteredBody };
  readonly end: number;
}

/** The bodies of a list: 'by MSIT, the National Intelligence Service and other agencies' are two. */
export function bodiesFrom(
  text: string,
  from: number,
  known: readonly NamedBody[],
  { language, jurisdiction }: { readonly language: string; readonly jurisdiction: string },
  rules: AgencyRules,
): BodyAt[] {
  const bodies: BodyAt[] = [];
  let at: number | undefined = from;
  while (at !== undefined) {
    const start: number = skipDeterminer(text, at, rules);
    const registered = known.find((body) => body.start >= start && body.start - start <= 1);
    const name = registered ? undefined : readBodyName(text, start, language, rules);
    if (registered) bodies.push({ identity: { slug: registered.slug }, end: registered.end });
    else if (name && name.start - start <= 6)
      bodies.push({ identity: unregistered(name.text, language, jurisdiction), end: name.end });
    const end: number | undefined = registered?.end ?? name?.end;
    at = end === undefined ? undefined : nextInList(text, end, rules);
  }
  return bodies;
}

function skipDeterminer(text: string, at: number, { determiners, links, before_names: others }: AgencyRules): number {
  const skipped = new RegExp(`^\\s*(?:${alternatives([...determiners, ...links, ...others])}\\s+)*`, 'u').exec(
    text.slice(at),
  );
  return at + (skipped?.[0].length ?? 0);
}

export function unregistered(
  name: string,
  language: string,
  jurisdiction: string,
): { readonly slug: string; readonly body: UnregisteredBody } {
  const slug = `${slugOf(name) || 'body'}-${jurisdiction.toLowerCase()}`;
  return { slug, body: { slug, name, language, jurisdiction } };
}
