// What a canned query is: a SPARQL query with a header that documents it, names its parameters and shows an example.

import type { Query } from 'sparqljs';
import type { ParameterType } from './parameter-type.js';

export const QUERY_GROUPS = [
  'compliance',
  'comparison',
  'agencies',
  'evidence',
  'time',
  'quality',
  'vocabulary',
  'publishing',
] as const;

/** One parameter. Its variable stands in the query under the BASIL convention: `?_x` required, `?__x` optional. */
export interface QueryParameter {
  readonly name: string;
  /** With its underscores and suffix, without `?`: `__country_iri`. */
  readonly variable: string;
  readonly type: ParameterType;
  readonly required: boolean;
  readonly description: string;
  readonly defaultValue?: string;
  /** The values that are taken, when they are few. */
  readonly choices?: readonly string[];
}

/** A chart that says what the table says. Names are columns of the result. */
export type QueryChart =
  | {
      readonly kind: 'matrix';
      readonly rows: string;
      readonly columns: string;
      readonly colour: string;
      /** A number that ranks the colours; 0 is nothing. */
      readonly order: string;
    }
  | {
      readonly kind: 'timeline';
      readonly x: string;
      readonly y: string;
      readonly label: string;
      readonly colour: string;
    };

/** What the header says. */
export interface QueryHeader {
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
  /** How to read the result. */
  readonly reading: string;
  /** What it means that there are no rows. */
  readonly empty: string;
  readonly parameters: readonly QueryParameter[];
  /** Arguments to try it with. */
  readonly exampleArguments: Readonly<Record<string, string>>;
  readonly chart?: QueryChart;
}

/** A query of the collection, ready to be bound and run. */
export interface CannedQuery extends QueryHeader {
  /** File name without `.rq`. */
  readonly name: string;
  /** The text of the file, header included. */
  readonly text: string;
  readonly query: Query;
}
