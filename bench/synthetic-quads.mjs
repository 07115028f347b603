// A count and a seed in, that many quads in the shape of the published graph out: the same ones on every machine.
import { DataFactory } from 'n3';

const { namedNode, literal, quad } = DataFactory;
const BASE = 'https://w3id.org/oss-policy/';
const OSP = `${BASE}ontology#`;
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const RDF_TYPE = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');
const LANGUAGES = ['en', 'es', 'pt'];
const WORDS =
  'software public release "source" code agency shall publish licence segurança código abierto risk § 🇧🇷'.split(' ');

/** Mulberry32: small, fast and good enough to shuffle words. */
function seededRandom(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** About 60 quads per instrument: itself, three overviews in three languages, six norms with evidence. */
export function syntheticQuads(count, seed = 1) {
  const random = seededRandom(seed);
  const words = (length) => Array.from({ length }, () => WORDS[random(WORDS.length)]).join(' ');
  const quads = [];
  for (let number = 0; quads.length < count; number += 1) addInstrument(quads, number, random, words);
  return quads.slice(0, count);
}

function addInstrument(quads, number, random, words) {
  const catalogue = namedNode(`${BASE}graph/catalogue`);
  const key = `${'BR CA DE EU FR KR MX PT US'.split(' ')[random(9)]}/act-${number}`;
  const instrument = namedNode(`${BASE}instrument/${key}`);
  const add = (subject, predicate, object) => quads.push(quad(subject, predicate, object, catalogue));
  add(instrument, RDF_TYPE, namedNode(`${OSP}Instrument`));
  for (const language of LANGUAGES)
    add(instrument, namedNode('http://purl.org/dc/terms/title'), literal(words(6), language));
  add(instrument, namedNode(`${OSP}year`), literal(String(1990 + random(36)), namedNode(`${XSD}gYear`)));
  add(instrument, namedNode(`${OSP}legalForce`), namedNode(`${BASE}legal-force/binding`));
  add(
    instrument,
    namedNode('http://xmlns.com/foaf/0.1/page'),
    namedNode(`https://example.org/laws/${number}?v=${random(9)}`),
  );
  for (let part = 0; part < 3; part += 1) addOverview(quads, { key, instrument, catalogue, part }, random, words);
}

function addOverview(quads, { key, instrument, catalogue, part }, random, words) {
  const overview = namedNode(`${BASE}overview/${key}/category-${part}`);
  const add = (predicate, object) => quads.push(quad(overview, namedNode(predicate), object, catalogue));
  quads.push(quad(overview, RDF_TYPE, namedNode(`${OSP}Overview`), catalogue));
  add(`${OSP}instrument`, instrument);
  for (const language of LANGUAGES) add('http://purl.org/dc/terms/description', literal(words(40), language));
  for (let at = 0; at < 2; at += 1)
    addNorm(quads, { key: `${key}/category-${part}/measure-${at}`, instrument, overview }, random, words);
}

function addNorm(quads, { key, instrument, overview }, random, words) {
  const extracted = namedNode(`${BASE}graph/extracted`);
  const norm = namedNode(`${BASE}norm/${key}`);
  const evidence = namedNode(`${BASE}evidence/${key}/en`);
  const rows = [
    [norm, RDF_TYPE, namedNode(`${OSP}Norm`)],
    [norm, `${OSP}imposedBy`, instrument],
    [norm, `${OSP}statedIn`, overview],
    [norm, `${OSP}measure`, namedNode(`${BASE}measure/m${random(70)}`)],
    [norm, `${OSP}confidence`, literal(`0.${1 + random(99)}`, namedNode(`${XSD}decimal`))],
    [norm, `${OSP}evidence`, evidence],
    [evidence, RDF_TYPE, namedNode(`${OSP}Evidence`)],
    [evidence, 'http://www.w3.org/ns/oa#exact', literal(words(12), 'en')],
    [evidence, 'http://www.w3.org/ns/oa#start', literal(String(random(9000)), namedNode(`${XSD}integer`))],
  ];
  for (const [subject, predicate, object] of rows)
    quads.push(quad(subject, typeof predicate === 'string' ? namedNode(predicate) : predicate, object, extracted));
}
