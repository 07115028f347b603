// Text and a width in columns in, the text with line breaks out; words that are too long are broken.

const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;

/** Columns that a terminal needs: East Asian characters and emoji take two, combining marks none. */
export function displayWidth(text: string): number {
  // Most texts are plain, and this is asked for every cell.
  if (/^[\x20-\x7E]*$/u.test(text)) return text.length;
  return Array.from(text).reduce((width, character) => width + characterWidth(character), 0);
}

function characterWidth(character: string): number {
  if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** Breaks at spaces; a longer word at `/` where it has one. Without a width the text stays as it is. */
export function wrapText(text: string, width: number | undefined): string {
  if (width === undefined || displayWidth(text) <= width) return text;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((whole) => breakWord(whole, width))) {
    const longer = line === '' || word.startsWith(CONTINUED) ? line + word.replace(CONTINUED, '') : `${line} ${word}`;
    if (displayWidth(longer) <= width) {
      line = longer;
    } else {
      lines.push(line);
      line = word.replace(CONTINUED, '');
    }
  }
  return [...lines, line].join('\n');
}

/** Marks the second and later parts of a broken word, which no space precedes. */
const CONTINUED = '\u0000';

function breakWord(word: string, width: number): readonly string[] {
  if (displayWidth(word) <= width) return [word];
  const parts = word.split(/(?<=[/-])/u).flatMap((part) => chunk(part, width));
  return parts.map((part, index) => (index === 0 ? part : CONTINUED + part));
}

function chunk(text: string, width: number): readonly string[] {
  const chunks: string[] = [];
  let current = '';
  for (const character of text) {
    if (displayWidth(current + character) > width && current !== '') {
      chunks.push(current);
      current = '';
    }
    current += character;
  }
  return [...chunks, current];
}
