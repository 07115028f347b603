// The package manifest in, the version of the program out.

import { readFileSync } from 'node:fs';

/** The version that `package.json` gives, as in `1.2.0`; `unknown` where it gives none. */
export function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const known = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return known && typeof manifest.version === 'string' ? manifest.version : 'unknown';
}
