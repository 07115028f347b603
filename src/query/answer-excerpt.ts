// What a server answered instead of a result in, its first words for an error message out.

const MAX_LENGTH = 300;

/** The words of an answer, HTML or text, without markup and on one line, at most 300 characters; empty where there are none. */
export function answerExcerpt(body: string): string {
  return body
    .replace(/<style.*?<\/style>|<[^>]*>/gsu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, MAX_LENGTH);
}
