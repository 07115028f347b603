// A template with numbered gaps and a match go in, the filled text comes out.

/** Gaps: `{1}` the first group, `{1#}` without leading zeros, `{1^}` in capitals. A group that did not match is empty. */
export function fillTemplate(template: string, groups: readonly (string | undefined)[]): string {
  return template.replace(/\{(\d)([#^]?)\}/gu, (_, index: string, how: string) => {
    const value = groups[Number(index)] ?? '';
    if (how === '#') return value.replace(/^0+(?=\d)/u, '');
    return how === '^' ? value.toUpperCase() : value;
  });
}

/** Named gaps: `{year}`, `{month:2}` with leading zeros up to that width; undefined where one is not known. */
export function fillNamed(template: string, values: Readonly<Record<string, string | undefined>>): string | undefined {
  const gaps = [...template.matchAll(/\{([a-z]+)(?::(\d))?\}/gu)];
  if (gaps.some(([, name = '']) => values[name] === undefined)) return undefined;
  return template.replace(/\{([a-z]+)(?::(\d))?\}/gu, (_, name: string, width = '0') =>
    (values[name] ?? '').padStart(Number(width), '0'),
  );
}
