declare module 'sparqljs/lib/SparqlGenerator.js' {
  export { Generator } from 'sparqljs';
}
