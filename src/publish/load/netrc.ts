// The text of a netrc file and the name of a host in, the credentials for that host out.

/** Only an entry for exactly this host counts: a `default` entry would send a password to whoever is named by mistake. */
export function netrcCredentials(text: string, host: string): { user: string; password: string } | undefined {
  const words = text.replace(/^\s*#.*$/gmu, '').match(/\S+/gu) ?? [];
  let at = words.findIndex((word, index) => word === 'machine' && words[index + 1] === host) + 2;
  if (at < 2) return undefined;
  const fields = new Map<string, string>();
  for (; at < words.length && !['machine', 'default', 'macdef'].includes(words[at] ?? ''); at += 2) {
    fields.set(words[at] ?? '', words[at + 1] ?? '');
  }
  const user = fields.get('login');
  return user === undefined ? undefined : { user, password: fields.get('password') ?? '' };
}
