// N-Quads of the shipped graph and a count in, N-Quads of at least that many quads out: the catalogue again and again under other
// jurisdictions, with the vocabulary once. The same bytes on every machine.

const BASE = 'https://w3id.org/oss-policy/';
const VOCABULARY = `<${BASE}graph/vocabulary> .`;
/** Things whose IRI goes on with the code of their jurisdiction: `norm/EU/…`. */
const BY_JURISDICTION = new RegExp(`<${BASE}([a-z-]+)/([A-Z]{2})(?=[/>])`, 'gu');
/** Things of the catalogue that stand by themselves. */
const ALONE = new RegExp(`<${BASE}(agency|decision|finding)/([^>]+)>`, 'gu');
const LINKS = /(?<=\/0\.1\/(?:page|homepage)> )<([^>]+)>/u;
const NAMES = /(?<=(?:title|prefLabel|isoCode|isoAlpha3|dc\/terms\/identifier|id_local)> )"((?:[^"\\]|\\.)+)"/u;

export function scaledGraph(nQuads, count) {
  const lines = nQuads.split('\n').filter(Boolean);
  const copied = lines.filter((line) => !line.endsWith(VOCABULARY));
  const scaled = new Set(lines);
  for (let copy = 1; scaled.size < count; copy += 1) for (const line of copied) scaled.add(copyOf(line, copy));
  return { nQuads: `${[...scaled].sort().join('\n')}\n`, quadCount: scaled.size };
}

function copyOf(line, copy) {
  const links = /xmlns\.com\/foaf\/0\.1\//u.test(line) ? line.replace(LINKS, `<$1#${copy}>`) : line;
  return links
    .replace(BY_JURISDICTION, `<${BASE}$1/$2${copy}`)
    .replace(ALONE, `<${BASE}$1/$2-${copy}>`)
    .replace(NAMES, `"$1 ${copy}"`);
}
