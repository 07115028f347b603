// The pages of a catalogue in; their IRIs, and which entry stands where, out.

import type { NamedNode } from '@rdfjs/types';
import type { Place } from '../diagnostic.js';
import type { Page } from '../parse/page.js';
import { wordsLanguage } from '../parse/page-language.js';
import { LineTable } from '../read/line-table.js';
import { nameOf, type IriMinter } from './mint-iri.js';

/** Finds pages and entries by their place. */
export class PageIndex {
  private readonly byPath = new Map<string, { readonly page: Page; readonly node: NamedNode }>();
  private readonly entryOfOverview = new Map<string, Place>();
  private readonly lineTables = new Map<string, LineTable>();
  /** By path and number: a long line with many findings is hashed once. */
  private readonly lineNames = new Map<string, string>();

  constructor(
    pages: readonly Page[],
    iris: IriMinter,
    readonly publishedPath: (path: string) => string = (path) => path,
  ) {
    const keys = pageKeys(pages, publishedPath);
    for (const page of pages) {
      this.byPath.set(page.source.path, { page, node: iris.entity(`page/${keys.get(page) ?? ''}`) });
      for (const entry of page.entries) {
        if (entry.overview) this.entryOfOverview.set(placeKey(entry.overview.place), entry.place);
      }
    }
  }

  /** The page of a place; `undefined` for places in other files. */
  node(path: string): NamedNode | undefined {
    return this.byPath.get(path)?.node;
  }

  language(path: string): string | undefined {
    const page = this.byPath.get(path)?.page;
    return page && wordsLanguage(page);
  }

  /** Key of a page: its path below `page/`. */
  stem(path: string): string {
    const page = this.byPath.get(path)?.page;
    return page ? stemOf(page) : nameOf([path], 8);
  }

  /** Hash of the words of the line of a place; `undefined` for places in other files. */
  lineName({ path, line }: Place): string | undefined {
    const text = this.byPath.get(path)?.page.source.text;
    if (text === undefined) return undefined;
    const key = `${path}\n${line}`;
    const known = this.lineNames.get(key);
    if (known !== undefined) return known;
    const table = this.lineTables.get(path) ?? new LineTable(text);
    const name = nameOf([table.lineText(line).trim()]);
    this.lineTables.set(path, table);
    this.lineNames.set(key, name);
    return name;
  }

  /** Where the title stands of the entry that has its overview at this place. */
  entryPlace(overviewPlace: Place): Place | undefined {
    return this.entryOfOverview.get(placeKey(overviewPlace));
  }
}

/** A place as a key of a map. */
export function placeKey(place: Place): string {
  return `${place.path}\n${place.line}\n${place.column}`;
}

/** Orders places by path, line and column. */
export function comparePlaces(a: Place, b: Place): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/** `<language>/<stem>`; pages of two folders that would share it get a hash of their path. */
function pageKeys(pages: readonly Page[], publishedPath: (path: string) => string): Map<Page, string> {
  const keys = new Map(pages.map((page) => [page, `${wordsLanguage(page)}/${stemOf(page)}`]));
  const counts = new Map<string, number>();
  for (const key of keys.values()) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const [page, key] of keys) {
    if ((counts.get(key) ?? 0) > 1) keys.set(page, `${key}-${nameOf([publishedPath(page.source.path)], 8)}`);
  }
  return keys;
}

function stemOf(page: Page): string {
  return page.stem === '' ? 'standard-input' : page.stem;
}
