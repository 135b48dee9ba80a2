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
  type EncodingFacts,
  type EnvelopeKey,
  INPUT_FORMATS,
  type InputFacts,
  type InputFormat,
  type KeyedCell,
  type KeyedRecord,
  type ReaderEvent,
  type ReaderOptions,
  type TemplateMark,
} from "./dataset-reader.ts";
export type { Cell, GridRow, Merge, SheetFacts, TypedCell } from "./grid.ts";
export type { CancelSignal } from "./read-pieces.ts";
export {
  type ObservationRow,
  type ObservationRowOptions,
  type ObservationRowSchema,
  observationRow,
} from "./records/observation-row.ts";
export type { DayOrder } from "./records/read-day.ts";
export type { ObservationReading } from "./records/read-observation.ts";
export { type PeriodContext, type PeriodReading, readPeriod } from "./records/read-period.ts";
export type { StandardIssue, StandardResult, StandardSchema } from "./records/standard-schema.ts";
export type { DeclaredFormats } from "./records/survey.ts";
export {
  BUSINESS_KEY_PARTS,
  type BusinessKey,
  type BusinessKeyPart,
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
  type ValidationRule,
} from "./rules/validation-rule.ts";
export { type FieldOf, fieldOf } from "./table/field-of.ts";
export { MAPPING_SCHEMA_VERSION, type Mapping, type SheetMapping, sheetMappingOf } from "./table/mapping.ts";
export { OBSERVATION_FIELDS, type ObservationField } from "./table/observation-field-names.ts";
export { type MappingReading, type ReadMappingOptions, readMapping } from "./table/read-mapping.ts";
export { DEFAULT_FIELDS, type DefaultField, type TableLayoutKind } from "./table/table-layout.ts";
export { TASK_REPORT_FIELDS, type TaskReportField } from "./table/task-report-field-names.ts";
export { type NamedContent, type SourceInput, toDataSource } from "./to-data-source.ts";
export { type ValidationRun, validateDataset } from "./validate-dataset.ts";
export type { AcceptedRow, ValidationOptions, ValidationProgress } from "./validation-options.ts";
