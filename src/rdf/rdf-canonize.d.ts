declare module 'rdf-canonize' {
  import type { Quad } from '@rdfjs/types';
  export function canonize(
    quads: readonly Quad[],
    options: { algorithm: 'RDFC-1.0'; maxWorkFactor?: number },
  ): Promise<string>;
}
