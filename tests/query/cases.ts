// The cases that every canned query is tested with: which arguments, and what each case is there for.

export interface QueryCase {
  readonly query: string;
  /** What is special about it; the name of the file with the expected answer. */
  readonly name: string;
  readonly args: Readonly<Record<string, string>>;
}

/** Beside these, every query is run with the arguments of its own example. */
const CASES: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  agencies: { 'language-fallback': { country: 'France', lang: 'fr' }, empty: { country: 'EC' } },
  'agency-profile': { 'by-name': { agency: 'european parliament', lang: 'es' }, 'no-norms': { agency: 'RIA' } },
  'bearer-duties': {
    'bill-is-left-out': { bearer: 'issuer' },
    'language-fallback': { country: 'EU', lang: 'es' },
    empty: { bearer: 'repositories' },
  },
  'binding-balance': { 'one-country': { country: 'USA', lang: 'es' } },
  'code-list': { 'language-fallback': { scheme: 'legal-force', lang: 'pt' } },
  'country-comparison': { same: { country: 'FR', other: 'FR' }, empty: { country: 'EE', other: 'EE' } },
  'country-duties': {
    'advice-is-left-out': { country: 'Ecuador' },
    empty: { country: 'EE' },
    'language-fallback': { country: 'CH', lang: 'es' },
  },
  'coverage-matrix': { 'one-measure': { measure: 'MFA', lang: 'pt' } },
  crosswalk: {
    'other-vocabulary': { framework: 'dpv' },
    ssdf: { framework: 'ssdf', lang: 'es' },
    empty: { measure: 'oss-preference' },
  },
  deadlines: { empty: { country: 'EE' } },
  'disclosure-duties': { all: { lang: 'es' }, empty: { country: 'EE' } },
  'doubtful-norms': { 'reviewed-is-left-out': { below: '1' }, empty: { below: '0.1' } },
  exceptions: { 'language-fallback': { lang: 'es' }, empty: { country: 'EE' } },
  findings: { all: {}, empty: { severity: 'error' } },
  gaps: { 'no-gap': { country: 'EU', minimum: '5' }, 'language-fallback': { country: 'CH', lang: 'pt' } },
  'has-duty': {
    'bill-is-no-duty': { country: 'US', measure: 'sbom' },
    'repealed-is-no-duty': { country: 'EC', measure: 'oss-preference' },
    'group-of-measures': { country: 'CH', measure: 'publication' },
  },
  'incomplete-instruments': { 'unknown-status': { country: 'FR' }, platform: { country: 'EE' } },
  'instrument-graph': {
    'rejected-is-left-out': { instrument: 'selecting-free-software' },
    'several-titles': { instrument: 'embag' },
  },
  'instrument-norms': {
    'rejected-is-left-out': { instrument: 'selecting-free-software', lang: 'es' },
    memorandum: { instrument: 'm-16-21' },
    empty: { instrument: 'koodivaramu' },
  },
  'instrument-profile': {
    'several-titles': { instrument: 'embag' },
    'title-in-one-language': { instrument: 'Code de la défense, article L. 2321-4-1' },
    spanish: { instrument: 'EU/regulation-2024-2847', lang: 'es' },
  },
  instruments: { binding: { force: 'binding', lang: 'pt' }, empty: { type: 'bill', country: 'CH' } },
  'measure-ranking': { spanish: { lang: 'es' } },
  measures: { all: { lang: 'pt' } },
  'mfa-positions': { 'another-measure': { measure: 'sbom', lang: 'es' } },
  'norm-evidence': {
    'rejected-is-shown': { instrument: 'selecting-free-software' },
    'one-norm': { norm: 'EU/regulation-2024-2847/open-source-security-measures/vulnerability-disclosure' },
    empty: { country: 'EE', measure: 'mfa' },
  },
  'overview-search': {
    spanish: { text: 'CÓDIGO FUENTE', lang: 'es' },
    'every-language': { text: 'código' },
    empty: { text: 'no such words' },
    'not-a-pattern': { text: '.*' },
  },
  'pending-duties': { empty: { country: 'EU' } },
  provenance: {},
  'publication-duties': { all: { lang: 'es' }, empty: { country: 'EE' } },
  'release-changes': {
    'nothing-changed': { earlier: 'tests/query/fixtures/policies.trig' },
  },
  replacements: { empty: { country: 'EE' }, spanish: { lang: 'es' } },
  'requirement-demand': {
    empty: { framework: 'ssdf', requirement: 'OSPS-AC-01' },
    all: {},
    'another-framework': { framework: 'SSDF', lang: 'pt' },
    'requirement-of-another': { requirement: 'PO.3.2', lang: 'pt' },
  },
  'review-progress': { 'one-country': { country: 'FR' } },
  'sbom-duties': {
    all: { lang: 'es' },
    'advice-is-no-duty': { country: 'US', measure: 'mfa' },
    'group-of-measures': { measure: 'supply-chain-security', country: 'EU', lang: 'pt' },
    empty: { country: 'CH' },
  },
  'schema-org': { 'no-legislation': { country: 'EE' } },
  'shared-links': {},
  'similar-instruments': { same: { country: 'US', other: 'US' }, empty: { country: 'EE', other: 'US' } },
  'source-pages': {},
  'strength-change': {
    'repealed-decree': { instrument: 'EC/decree-1014', other: 'EC/decree-1425' },
    'superseded-policy': { instrument: 'm-16-21', other: 'share-it-act', lang: 'es' },
    empty: { instrument: 'koodivaramu', other: 'koodivaramu' },
  },
  timeline: { 'from-to': { from: '2010', to: '2020', lang: 'es' }, empty: { country: 'EE', from: '2000' } },
  'unattributed-instruments': { empty: { country: 'EE' } },
  untranslated: { portuguese: { lang: 'pt' } },
  'yearly-counts': { 'one-country': { country: 'EC' } },
};

export function casesOf(query: string, exampleArguments: Readonly<Record<string, string>>): readonly QueryCase[] {
  const cases = { example: exampleArguments, ...CASES[query] };
  return Object.entries(cases).map(([name, args]) => ({ query, name, args }));
}

export const CASE_QUERIES: readonly string[] = Object.keys(CASES);
