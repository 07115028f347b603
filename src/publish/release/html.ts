// Values in a template in, HTML out in which every value that is not HTML itself has been escaped.

import { escapeMarkup } from '../../query/format/escape-markup.js';

/** HTML that may stand in a page as it is. Only `markup` and `dataBlock` make it. */
export class Html {
  constructor(readonly text: string) {}
}

/** `undefined` writes nothing; lists are written one after the other. */
type Content = Html | string | number | undefined | readonly Content[];

/** Template tag: markup`<p>${text}</p>`. */
export function markup(strings: TemplateStringsArray, ...values: readonly Content[]): Html {
  return new Html(strings.map((part, at) => part + (at < values.length ? markupOf(values[at]) : '')).join(''));
}

function markupOf(value: Content): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'string' || typeof value === 'number') return escapeMarkup(String(value));
  return value.map(markupOf).join('');
}

/** JSON-LD inside a page. No `<` is left in it, so that nothing in the data can end the element. */
export function dataBlock(data: object): Html {
  const json = JSON.stringify(data, null, 2).replaceAll('<', '\\u003c');
  return new Html(`<script type="application/ld+json">\n${json}\n</script>`);
}
