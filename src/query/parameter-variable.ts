// A variable name in; whether it is a parameter by the BASIL convention, and of what kind, out.

import type { TermKind } from './parameter-type.js';

export interface ParameterVariable {
  readonly variable: string;
  readonly name: string;
  readonly required: boolean;
  readonly kind: TermKind;
}

const PATTERN = /^(_{1,2})([a-zA-Z0-9]+)(?:_(iri|number|literal|integer|xsd_date))?$/u;

const KINDS: Readonly<Record<string, TermKind>> = {
  iri: 'iri',
  integer: 'integer',
  number: 'number',
  literal: 'string',
  xsd_date: 'date',
};

/**
 * `?_name` is required, `?__name` optional; a suffix gives the kind of term.
 * https://github.com/basilapi/basil/wiki/SPARQL-variable-name-convention-for-WEB-API-parameters-mapping
 * @example parseParameterVariable('__country_iri') // { name: 'country', required: false, kind: 'iri', … }
 */
export function parseParameterVariable(variable: string): ParameterVariable | undefined {
  const [, underscores, name, suffix] = PATTERN.exec(variable) ?? [];
  if (underscores === undefined || name === undefined) return undefined;
  return {
    variable,
    name,
    required: underscores === '_',
    kind: suffix === undefined ? 'string' : (KINDS[suffix] ?? 'string'),
  };
}
