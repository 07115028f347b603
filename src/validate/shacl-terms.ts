// The terms of SHACL, for telling a misspelt one from one that exists: to an engine a misspelt constraint is no constraint.

/** SHACL core: https://www.w3.org/TR/shacl/, parts 1 to 4 and the report vocabulary. */
export const CORE_TERMS: ReadonlySet<string> = new Set(
  `Shape NodeShape PropertyShape NodeKind Severity Info Warning Violation PropertyGroup
  BlankNode IRI Literal BlankNodeOrIRI BlankNodeOrLiteral IRIOrLiteral
  ValidationReport ValidationResult AbstractResult ResultAnnotation conforms result shapesGraphWellFormed
  detail focusNode resultMessage resultPath resultSeverity sourceConstraint sourceConstraintComponent sourceShape value
  target targetClass targetNode targetObjectsOf targetSubjectsOf message severity deactivated shapesGraph entailment
  path alternativePath inversePath zeroOrMorePath oneOrMorePath zeroOrOnePath
  property node and or not xone class datatype nodeKind minCount maxCount minExclusive minInclusive maxExclusive
  maxInclusive minLength maxLength pattern flags languageIn uniqueLang equals disjoint lessThan lessThanOrEquals
  qualifiedValueShape qualifiedValueShapesDisjoint qualifiedMinCount qualifiedMaxCount closed ignoredProperties hasValue in
  name description order group defaultValue suggestedShapesGraph declare namespace prefix prefixes`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Terms of SHACL-SPARQL and SHACL advanced features, which the engine here leaves unchecked. */
export const UNCHECKED_TERMS: ReadonlySet<string> = new Set(
  `sparql select ask construct update SPARQLConstraint SPARQLSelectExecutable SPARQLAskExecutable SPARQLConstructExecutable
  SPARQLUpdateExecutable SPARQLExecutable SPARQLAskValidator SPARQLSelectValidator SPARQLTarget SPARQLTargetType SPARQLFunction
  SPARQLRule SPARQLValuesDeriver annotationProperty annotationValue annotationVarName resultAnnotation ConstraintComponent
  Parameterizable Parameter parameter optional labelTemplate validator nodeValidator propertyValidator Validator Function returnType
  Target TargetType expression ExpressionConstraintComponent rule Rule TripleRule subject predicate object condition this filterShape
  nodes intersection union values js jsFunctionName jsLibrary jsLibraryURL JSConstraint JSExecutable JSFunction JSLibrary JSRule
  JSTarget JSTargetType JSValidator`
    .split(/\s+/u)
    .filter(Boolean),
);
