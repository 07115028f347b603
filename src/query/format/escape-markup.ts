// Text in, text that is safe in XML and HTML content and attributes out.

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser would turn a bare carriage return into a line feed.
  '\r': '&#13;',
};

export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"'\r]/gu, (character) => ENTITIES[character] ?? character);
}
