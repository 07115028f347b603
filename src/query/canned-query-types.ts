// The arguments and columns of every canned query, so that a compiler knows them. Made from queries/ by a test; do not edit.

/** The words of a text. */
type Words<S extends string> = S extends `${infer First} ${infer Rest}` ? First | Words<Rest> : S;

/** What an optional argument may be; numbers are written as they are. */
type Given = string | number | undefined;

/** Name of a canned query → what it takes and what it gives. */
export interface CannedQueryTypes {
  agencies: {
    arguments: { country?: Given; lang?: Given };
    form: 'solutions';
    column: Words<'agency agencyLabel acronym jurisdiction jurisdictionLabel role instrument instrumentLabel status statusLabel'>;
  };
  'agency-profile': {
    arguments: { agency: string | number; lang?: Given };
    form: 'solutions';
    column: Words<'role instrument instrumentLabel status statusLabel measure measureLabel modality modalityLabel'>;
  };
  'bearer-duties': {
    arguments: { bearer?: Given; country?: Given; lang?: Given };
    form: 'solutions';
    column: Words<'jurisdiction jurisdictionLabel measure measureLabel modality modalityLabel instrument instrumentLabel bindsNow bearerText provision deadline exception norm'>;
  };
  'binding-balance': {
    arguments: { country?: Given; lang?: Given };
    form: 'solutions';
    column: Words<'jurisdiction jurisdictionLabel instruments binding bindingInForce administrative advising proposed other'>;
  };
  'code-list': {
    arguments: {
      scheme: Words<'measure modality category bearer instrument-type legal-force status review-status evidence-kind finding-kind'>;
      lang?: Given;
    };
    form: 'solutions';
    column: Words<'concept notation conceptLabel definition strength'>;
  };
  'country-comparison': {
    arguments: { country: string | number; other: string | number; lang?: Given };
    form: 'solutions';
    column: Words<'measure measureLabel first firstLabel second secondLabel stronger'>;
  };
  'country-duties': {
    arguments: { country: string | number; measure?: Given; lang?: Given };
    form: 'solutions';
    column: Words<'measure measureLabel modality modalityLabel instrument instrumentLabel bindsNow legalForce legalForceLabel status statusLabel bearer bearerLabel bearerText provision exception norm'>;
  };
  'coverage-matrix': {
    arguments: { country?: Given; measure?: Given; lang?: Given };
    form: 'solutions';
    column: Words<'jurisdiction jurisdictionLabel measure measureLabel modality modalityLabel strength norms'>;
  };
  crosswalk: {
    arguments: { framework?: Given; measure?: Given; lang?: Given };
    form: 'solutions';
    column: Words<'measure measureLabel match framework frameworkLabel requirement notation requirementLabel'>;
  };
  deadlines: {
    arguments: { country?: Given; lang?: Given };
    form: 'solutions';
    column: Words<'jurisdiction jurisdictionLabel instrument instrumentLabel measure measureLabel modality modalityLabel deadline quantity norm'>;
  };
  'disclosure-duties': {
    arguments: { country?: Given; lang?: Given };
    form: 'solutions';
    column: Words<'measure measureLabel jurisdiction jurisdictionLabel instrument instrumentLabel bindsNow legalForce legalForceLabel status statusLabel bearer bearerLabel bearerText deadline provision exception quote link norm'>;
  };
  'doubtful-norms': {
    arguments: { below?: Given; country?: Given; lang?: Given };
    form: 'solutions';
    column: Words<'confidence norm instrument instrumentLabel measure measureLabel modality modalityLabel rule quote'>;
  };
  exceptions: {
    arguments: { measure?: Given; country?: Given; lang?: Given };
    form: 'solutions';
    column: Words<'jurisdiction jurisdictionLabel measure measureLabel modality modalityLabel instrument instrumentLabel exception provision norm'>;
  };
  findings: {
    arguments: { severity?: Words<'error warning info'>; lang?: Given };
    form: 'solutions';
    column: Words<'severity kind kindLabel subject subjectLabel description suggestion path line finding'>;
  };
  gaps: {
    arguments: { country: string | number; minimum?: Given; lang?: Given };
    form: 'solutions';
    column: Words<'measure measureLabel others duties'>;
  };
  'has-duty': { arguments: { country: string | number; measure: string | number }; form: 'truth' };
  'incomplete-instruments': {
    arguments: { country?: Given; lang?: Given };
    form: 'solutions';
    column: Words<'jurisdiction jurisdictionLabel instrument instrumentLabel missing'>;
  };
  'instrument-graph': { arguments: { instrument: string | number }; form: 'graph' };
  'instrument-norms': {
    arguments: { instrument: string | number; lang?: Given };
    form: 'solutions';
    column: Words<'measure measureLabel modality modalityLabel bearer bearerLabel bearerText provision quantity deadline exception confidence review reviewLabel norm'>;
  };
  'instrument-profile': {
    arguments: { instrument: string | number; lang?: Given };
    form: 'solutions';
    column: Words<'topic property value valueLabel'>;
  };
  instruments: {
    arguments: { country?: Given; type?: Given; force?: Given; status?: Given; lang?: Given };
    form: 'solutions';
    column: Words<'jurisdiction jurisdictionLabel instrument instrumentLabel type typeLabel legalForce legalForceLabel status statusLabel year number link'>;
  };
  'measure-ranking': {
    arguments: { lang?: Given };
    form: 'solutions';
    column: Words<'measure measureLabel jurisdictions binding norms'>;
  };
  measures: {
    arguments: { group?: Given; lang?: Given };
    form: 'solutions';
    column: Words<'measure notation measureLabel broader broaderLabel definition norms'>;
  };
  'mfa-positions': {
    arguments: { measure?: Given; lang?: Given };
    form: 'solutions';
    column: Words<'jurisdiction jurisdictionLabel modality modalityLabel norms bindingNorms'>;
  };
  'norm-evidence': {
    arguments: { norm?: Given; instrument?: Given; measure?: Given; country?: Given; lang?: Given };
    form: 'solutions';
    column: Words<'norm instrument instrumentLabel measure measureLabel modality modalityLabel quote path line column rule confidence review reviewLabel reviewer decided why'>;
  };
  'overview-search': {
    arguments: { text: string | number; lang?: Given };
    form: 'solutions';
    column: Words<'jurisdiction jurisdictionLabel instrument instrumentLabel category categoryLabel found language text'>;
  };
  'pending-duties': {
    arguments: { country?: Given; lang?: Given };
    form: 'solutions';
    column: Words<'jurisdiction jurisdictionLabel instrument instrumentLabel measure measureLabel modality modalityLabel legalForce legalForceLabel status statusLabel bearer bearerLabel bearerText provision norm'>;
  };
  provenance: {
    arguments: Record<string, never>;
    form: 'solutions';
    column: Words<'run toolVersion ontologyVersion ended pages'>;
  };
  'publication-duties': {
    arguments: { country?: Given; lang?: Given };
    form: 'solutions';
    column: Words<'measure measureLabel jurisdiction jurisdictionLabel instrument instrumentLabel bindsNow legalForce legalForceLabel status statusLabel bearer bearerLabel bearerText quantity provision exception quote link norm'>;
  };
  'release-changes': {
    arguments: { earlier: string | number; lang?: Given };
    form: 'solutions';
    column: Words<'change kind thing thingLabel property before after'>;
  };
  replacements: {
    arguments: { country?: Given; lang?: Given };
    form: 'solutions';
    column: Words<'instrument instrumentLabel status statusLabel relation relationLabel other otherLabel otherStatus otherStatusLabel doubtful'>;
  };
  'requirement-demand': {
    arguments: { framework?: Given; requirement?: Given; lang?: Given };
    form: 'solutions';
    column: Words<'requirement notation requirementLabel match measure measureLabel jurisdiction jurisdictionLabel modality modalityLabel instrument instrumentLabel bindsNow'>;
  };
  'review-progress': {
    arguments: { country?: Given; lang?: Given };
    form: 'solutions';
    column: Words<'jurisdiction jurisdictionLabel norms unreviewed accepted corrected added rejected'>;
  };
  'sbom-duties': {
    arguments: { measure?: Given; country?: Given; lang?: Given };
    form: 'solutions';
    column: Words<'jurisdiction jurisdictionLabel instrument instrumentLabel bindsNow legalForce legalForceLabel status statusLabel bearer bearerLabel bearerText provision exception quote link norm'>;
  };
  'schema-org': { arguments: { country?: Given }; form: 'graph' };
  'shared-links': { arguments: { lang?: Given }; form: 'solutions'; column: Words<'link instrument instrumentLabel'> };
  'similar-instruments': {
    arguments: { country: string | number; other: string | number; lang?: Given };
    form: 'solutions';
    column: Words<'instrument instrumentLabel other otherLabel shared similarity'>;
  };
  'source-pages': {
    arguments: Record<string, never>;
    form: 'solutions';
    column: Words<'path language title sha256 overviews page'>;
  };
  'strength-change': {
    arguments: { instrument: string | number; other: string | number; lang?: Given };
    form: 'solutions';
    column: Words<'measure measureLabel first firstLabel second secondLabel change'>;
  };
  timeline: {
    arguments: { country?: Given; from?: Given; to?: Given; lang?: Given };
    form: 'solutions';
    column: Words<'year jurisdiction jurisdictionLabel instrument instrumentLabel type typeLabel legalForce legalForceLabel status statusLabel relation relationLabel other otherLabel'>;
  };
  'unattributed-instruments': {
    arguments: { country?: Given; lang?: Given };
    form: 'solutions';
    column: Words<'jurisdiction jurisdictionLabel instrument instrumentLabel link'>;
  };
  untranslated: {
    arguments: { lang: string | number };
    form: 'solutions';
    column: Words<'jurisdiction jurisdictionLabel instrument instrumentLabel what category'>;
  };
  'yearly-counts': {
    arguments: { country?: Given };
    form: 'solutions';
    column: Words<'year instruments binding advising'>;
  };
}
