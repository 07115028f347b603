// The two addresses of the project's own vocabulary; apart from the terms, so that a query need not load a library to know them.

/** Where the concepts of the shipped schemes are, whatever the base of the data is: `<base><scheme>/<notation>`. */
export const CONCEPT_BASE = 'https://w3id.org/oss-policy/';

/** IRI of the ontology; its terms follow behind `#`. */
export const ONTOLOGY = `${CONCEPT_BASE}ontology`;
