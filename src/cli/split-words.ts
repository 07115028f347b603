// A line as a shell would read it in, its words out: quotes hold words together.

/** @example splitWords("gaps --country 'South Korea'") // ['gaps', '--country', 'South Korea'] */
export function splitWords(line: string): string[] {
  const words = line.match(/(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'])+/gu) ?? [];
  return words.map((word) =>
    word.replace(
      /"((?:[^"\\]|\\.)*)"|'([^']*)'/gu,
      (_, double?: string, single?: string) => unescape(double) ?? single ?? '',
    ),
  );
}

function unescape(text: string | undefined): string | undefined {
  return text?.replace(/\\(.)/gu, '$1');
}
