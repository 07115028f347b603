// A value goes in, a cell of CSV comes out. https://www.rfc-editor.org/rfc/rfc4180

/** Quoted where a comma, a quote or a line end stands in it. */
export function csvCell(value: string): string {
  return /[",\r\n]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
