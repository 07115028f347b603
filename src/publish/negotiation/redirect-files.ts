// The address table in; the files of the release that tell common web servers how to answer persistent addresses out.

import { releaseFile, type ReleaseFile } from '../description/release-file.js';
import type { AddressSpace } from './address-space.js';
import { apacheRules } from './apache-rules.js';
import { caddyRules } from './caddy-rules.js';
import { nginxLocations, nginxMaps } from './nginx-rules.js';
import { staticHeaders, staticRedirects } from './static-rules.js';

/** Under names that no server acts upon where the release itself is served. */
export function redirectFiles(space: AddressSpace): ReleaseFile[] {
  const texts: readonly (readonly [name: string, text: string])[] = [
    ['apache.htaccess', apacheRules(space)],
    ['nginx-maps.conf', nginxMaps()],
    ['nginx-locations.conf', nginxLocations(space)],
    ['Caddyfile', caddyRules(space)],
    ['static/_redirects', staticRedirects(space)],
    ['static/_headers', staticHeaders(space)],
  ];
  return texts.map(([name, text]) => releaseFile(`redirects/${name}`, text, 'text/plain'));
}
