// The parts of a page in, a whole HTML document out: one look for all pages of a release, without script.

import { PAGE_ICON } from '../../query/format/page-icon.js';
import { markup, type Html } from './html.js';

export interface PageParts {
  /** For the tab and for search engines. */
  readonly title: string;
  readonly description: string;
  /** `link` elements and data blocks. */
  readonly head: Html;
  readonly header: Html;
  readonly main: Html;
  readonly footer: Html;
}

/** English is the language of the page; texts in others carry their own. */
export function htmlPage({ title, description, head, header, main, footer }: PageParts): string {
  return markup`<!DOCTYPE html>
    <html lang="en">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>${title}</title>
        <meta name="description" content="${description}">
        <link rel="icon" href="${PAGE_ICON}">
        <style>
          ${STYLE}
        </style>
        ${head}
      </head>
      <body>
        <header>
          ${header}
        </header>
        <main>
          ${main}
        </main>
        <footer>${footer}</footer>
      </body>
    </html>
`.text.replace(/[ \t]+$/gmu, '');
}

/** No `>` in it: it would be escaped. */
const STYLE = `
:root { color-scheme: light dark; background: Canvas; color: CanvasText; font-family: system-ui, sans-serif; line-height: 1.5; }
body { max-width: 60rem; margin: 0 auto; padding: 1rem; overflow-wrap: break-word; }
table { border-collapse: collapse; }
h2 { margin-top: 2.5rem; }
th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.6rem; border-bottom: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
tbody th { font-weight: normal; }
.number { text-align: right; white-space: nowrap; }
.scroll { overflow-x: auto; }
code { font-size: 0.8rem; overflow-wrap: anywhere; }
dt { font-weight: 600; }
dd + dd { margin-top: -0.3rem; }
dd { margin: 0 0 0.5rem 0; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; }
.row { display: flex; flex-wrap: wrap; gap: 0.3rem 1.5rem; padding: 0; list-style: none; }
.columns ul { columns: 22rem; padding-left: 1.2rem; }
.columns ul ul { columns: auto; }
.columns li { break-inside: avoid; }
@media (max-width: 30rem) { th, td { padding: 0.3rem; } }
.term { border-top: 1px solid color-mix(in srgb, currentColor 25%, transparent); margin-top: 1.5rem; }
svg { fill: none; stroke: currentColor; }
svg text { fill: currentColor; stroke: none; font: 12px monospace; }
`;
