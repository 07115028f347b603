// The files of a release in; settings that make common web servers answer with the media types that the description states, out.

import { CACHING } from '../negotiation/caching.js';
import { releaseFile, type ReleaseFile } from '../description/release-file.js';

/** `.htaccess` for Apache, `_headers` for static hosts. Other servers need the same lines in their own words. */
export function serverFiles(files: readonly ReleaseFile[]): ReleaseFile[] {
  const types = mediaTypes(files);
  return [
    releaseFile('.htaccess', apacheSettings(types), 'text/plain'),
    releaseFile('_headers', staticHostSettings(types), 'text/plain'),
  ];
}

/** File extension → media type, by extension. */
function mediaTypes(files: readonly ReleaseFile[]): ReadonlyMap<string, string> {
  const types = files.flatMap(({ path, mediaType }) => {
    const extension = /\.([a-z]+)$/u.exec(path)?.[1];
    return extension === undefined ? [] : [[extension, mediaType] as const];
  });
  return new Map(types.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isText(mediaType: string): boolean {
  return mediaType !== 'application/gzip';
}

function apacheSettings(types: ReadonlyMap<string, string>): string {
  const texts = [...types].filter(([, type]) => isText(type)).map(([extension]) => `.${extension}`);
  return [
    'DirectoryIndex index.html',
    // Else Apache calls a packed file by the type of what is in it, with a content encoding.
    'RemoveEncoding .gz',
    ...[...types].map(([extension, type]) => `AddType ${type} .${extension}`),
    `AddCharset UTF-8 ${texts.join(' ')}`,
    '<IfModule mod_headers.c>',
    '  Header set Access-Control-Allow-Origin "*"',
    `  Header set Cache-Control "${CACHING}"`,
    '</IfModule>',
    '',
  ].join('\n');
}

function staticHostSettings(types: ReadonlyMap<string, string>): string {
  const rows = [...types].map(
    ([extension, type]) => `/*.${extension}\n  Content-Type: ${type}${isText(type) ? '; charset=utf-8' : ''}\n`,
  );
  return [`/*\n  Access-Control-Allow-Origin: *\n  Cache-Control: ${CACHING}\n`, ...rows].join('');
}
