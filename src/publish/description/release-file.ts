// Content of a file in, the file with its size and checksum out.

import { createHash } from 'node:crypto';
import type { Texts } from './texts.js';

/** A file of a release. */
export interface ReleaseFile {
  /** Below the release folder, with forward slashes. */
  readonly path: string;
  readonly content: Uint8Array;
  /** Without parameters. */
  readonly mediaType: string;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** What portals are told about a file beyond what it is. */
export interface Listing {
  /** Which dataset of the catalogue the file is a distribution of. */
  readonly part: 'graph' | 'tables';
  readonly title: Texts;
  readonly description: Texts;
  /** Code of the EU list of file types, of the file inside when it is compressed. */
  readonly fileType: string;
  /** Media type of the file inside, where the file is compressed. */
  readonly contentType?: string;
  /** Whether overviews or quotations of them are in it. */
  readonly holdsTexts: boolean;
  /** Address of the standard that the file follows, with its name. */
  readonly standard?: { readonly iri: string; readonly title: string };
}

/** A file that portals list. */
export type ListedFile = ReleaseFile & { readonly listing: Listing };

/** @param content text is written as UTF-8 */
export function releaseFile(path: string, content: string | Uint8Array, mediaType: string): ReleaseFile {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  return { path, content: bytes, mediaType, sha256: createHash('sha256').update(bytes).digest('hex') };
}
