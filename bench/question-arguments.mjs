// What each canned question is asked in a bench on the shipped catalogue. A question that is not named here is asked without
// arguments, over everything.

export const QUESTION_ARGUMENTS = {
  'agency-profile': { agency: 'cisa' },
  'code-list': { scheme: 'modality' },
  'country-comparison': { country: 'EU', other: 'US' },
  'country-duties': { country: 'EU' },
  gaps: { country: 'FR' },
  'has-duty': { country: 'EU', measure: 'sbom' },
  'instrument-graph': { instrument: 'EU/regulation-2024-2847' },
  'instrument-norms': { instrument: 'EU/regulation-2024-2847' },
  'instrument-profile': { instrument: 'EU/regulation-2024-2847' },
  'overview-search': { text: 'vulnerab' },
  'release-changes': { earlier: 'output/graph.nq' },
  'similar-instruments': { country: 'EU', other: 'US' },
  'strength-change': { instrument: 'EU/regulation-2024-2847', other: 'US/h-r-3286-118th-congress' },
  untranslated: { lang: 'es' },
};
