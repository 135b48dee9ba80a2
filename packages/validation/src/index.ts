export type { BlobLike, BlobReader, DataSource } from "./data-source.ts";
export {
  type CheckedRows,
  type CheckRowsOptions,
  checkRows,
  type DatasetRows,
} from "./dataset/check-rows.ts";
export {
  type CombinedRow,
  type CombinedSubmissions,
  combineSubmissions,
  type SupersededSubmission,
} from "./dataset/combine-submissions.ts";
export type { SkippedRule } from "./dataset/dataset-check.ts";
export type { IndicatorReporters } from "./dataset/indicator-reporters.ts";
export {
  DATASET_KINDS,
  type DatasetKind,
  type DatasetReader,
  INPUT_FORMATS,
  type InputFormat,
} from "./dataset-reader.ts";
export type { CancelSignal } from "./read-pieces.ts";
export {
  type ObservationRow,
  type ObservationRowOptions,
  type ObservationRowSchema,
  observationRow,
} from "./records/observation-row.ts";
export { type PeriodContext, type PeriodReading, readPeriod } from "./records/read-period.ts";
export {
  type BusinessKey,
  PROFILE_SCHEMA_VERSION,
  type Profile,
  type ProfileRule,
  type Suppression,
  type SuppressionWhere,
} from "./report/profile.ts";
export { type ProfileReading, readProfile } from "./report/read-profile.ts";
export {
  type FindingsCsvOptions,
  findingsCsvHeader,
  findingsCsvLines,
  renderCsv,
} from "./report/render-csv.ts";
export { type HtmlOptions, renderHtml } from "./report/render-html.ts";
export { renderJson } from "./report/render-json.ts";
export { renderSarif, type SarifOptions } from "./report/render-sarif.ts";
export { renderText, type TextOptions } from "./report/render-text.ts";
export { RULES } from "./rules/rules.ts";
export {
  RULE_SCOPE_LABELS,
  RULE_SCOPES,
  type RuleEntry,
  type RuleScope,
} from "./rules/validation-rule.ts";
export { fieldOf } from "./table/field-of.ts";
export { MAPPING_SCHEMA_VERSION, type Mapping, type SheetMapping, sheetMappingOf } from "./table/mapping.ts";
export { type MappingReading, type ReadMappingOptions, readMapping } from "./table/read-mapping.ts";
export { type NamedContent, type SourceInput, toDataSource } from "./to-data-source.ts";
export { type ValidationRun, validateDataset } from "./validate-dataset.ts";
export type { AcceptedRow, ValidationOptions, ValidationProgress } from "./validation-options.ts";
