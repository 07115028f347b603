// Nothing in, the icon of our pages out: without one, each page makes the browser ask for a /favicon.ico that is not there.

const DRAWING =
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><path d='M4 4 13 6 6 13Z' fill='none' stroke='#678'/>" +
  "<g fill='#16a'><circle cx='4' cy='4' r='3'/><circle cx='13' cy='6' r='2.5'/><circle cx='6' cy='13' r='2.5'/></g></svg>";

/** Three nodes of a graph, inside the address itself. */
export const PAGE_ICON = `data:image/svg+xml,${encodeURIComponent(DRAWING)}`;
