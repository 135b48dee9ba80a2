export {
  AGENCY_KIND_LABELS,
  AGENCY_KINDS,
  type Agency,
  type AgencyKind,
  type Identifier,
} from "./agency.ts";
export { AREA_LEVEL_LABELS, AREA_LEVELS, type Area, type AreaLevel } from "./area.ts";
export {
  type AreaSuccession,
  SUCCESSION_EXTENT_LABELS,
  SUCCESSION_EXTENTS,
  type SuccessionExtent,
} from "./area-succession.ts";
export type { Assessment, PlanAssessment } from "./assessment.ts";
export type { AgencyRole, Assignment, Task, TaskFunction, TaskGroup } from "./assignment.ts";
export { BASES, BASIS_LABELS, type Basis } from "./basis.ts";
export {
  BOUND_KIND_LABELS,
  BOUND_KINDS,
  type Bound,
  type BoundKind,
  type RangeBound,
  type SingleBound,
} from "./bound.ts";
export {
  CERTAINTIES,
  CERTAINTY_LABELS,
  type Certainty,
  CHANGE_KIND_LABELS,
  CHANGE_KINDS,
  type ChangeEvent,
  type ChangeKind,
} from "./change-event.ts";
export { checkPlan } from "./check-plan.ts";
export { type Conversion, convert } from "./convert.ts";
export { type Day, isDay, YEAR_BOUNDS } from "./day.ts";
export { definePlan, type PlanDefinition } from "./define-plan.ts";
export {
  ASSUMPTION_NAMES,
  type AssumptionName,
  type AssumptionStep,
  type BoundComparison,
  type DerivationStep,
  type EvidenceStep,
  EXCLUSION_REASONS,
  type ExclusionReason,
  type ExclusionStep,
  FORMULA_NAMES,
  type FormulaInput,
  type FormulaName,
  type FormulaStep,
  type MissingStep,
  NOTE_CODES,
  type NoteCode,
  type NoteStep,
  type OutcomeStep,
  type PaceStep,
  RIVAL_REASONS,
  type RivalReason,
  type TargetStep,
  type VintageStep,
} from "./derivation.ts";
export { describeBound } from "./describe-bound.ts";
export { describePeriod } from "./describe-period.ts";
export { type DocumentNumber, type DocumentNumberResult, parseDocumentNumber } from "./document-number.ts";
export {
  DOCUMENT_TYPE_CODES,
  DOCUMENT_TYPES,
  type DocumentType,
  type DocumentTypeCode,
  type Numbering,
} from "./document-type.ts";
export { EVIDENCE_LABELS, EVIDENCES, type Evidence } from "./evidence.ts";
export {
  type ColumnLocation,
  type Finding,
  type FindingParameter,
  type Location,
  SEVERITIES,
  SEVERITY_LABELS,
  type Severity,
  type Suggestion,
} from "./finding.ts";
export { formatDay } from "./format-day.ts";
export { formatNumber, type NumberFormat } from "./format-number.ts";
export { formatQuantity } from "./format-quantity.ts";
export type { Goal } from "./goal.ts";
export { inUnit, sameAmount } from "./in-unit.ts";
export {
  DIRECTION_LABELS,
  DIRECTIONS,
  type Direction,
  INDICATOR_NATURE_LABELS,
  INDICATOR_NATURES,
  type Indicator,
  type IndicatorComponent,
  type IndicatorNature,
  type StatisticalReference,
} from "./indicator.ts";
export { jsonPointer } from "./json-pointer.ts";
export {
  DOCUMENT_ROLE_LABELS,
  DOCUMENT_ROLES,
  type DocumentRole,
  type LegalDocument,
} from "./legal-document.ts";
export { LANGUAGES, type Language, type LocalizedText } from "./localized-text.ts";
export {
  CONFIDENCE_LABELS,
  CONFIDENCES,
  type Confidence,
  DATE_BASES,
  DATE_BASIS_LABELS,
  type DateBasis,
  MISSING_REASON_LABELS,
  MISSING_REASONS,
  type MissingReason,
  OBSERVATION_BASES,
  OBSERVATION_BASIS_LABELS,
  OBSERVATION_VALUE_LIMIT,
  type Observation,
  type ObservationBasis,
  QUALIFIER_LABELS,
  QUALIFIERS,
  type Qualifier,
  RELEASE_LABELS,
  RELEASES,
  type Release,
} from "./observation.ts";
export { OUTCOME_LABELS, OUTCOMES, type Outcome } from "./outcome.ts";
export { PACE_LABELS, PACES, type Pace } from "./pace.ts";
export { type ParsedUnit, parseUnit, type UnitNote } from "./parse-unit.ts";
export {
  formatPeriod,
  type Period,
  type PeriodCode,
  type PeriodKind,
  parsePeriod,
  samePeriod,
} from "./period.ts";
export {
  type IndicatorCodeOf,
  PLAN_SCHEMA_VERSION,
  PLAN_STATUS_LABELS,
  PLAN_STATUSES,
  type Plan,
  type PlanCodes,
  type PlanSource,
  type PlanStatus,
  type ReportingRule,
} from "./plan.ts";
export type { PlanRule } from "./plan-rules/plan-rule.ts";
export { PLAN_RULES } from "./plan-rules/plan-rules.ts";
export type { Provision } from "./provision.ts";
export { type Quantity, sameQuantity } from "./quantity.ts";
export type { Quotation } from "./quotation.ts";
export { REASON_CODE_LABELS, REASON_CODES, type ReasonCode } from "./reason-code.ts";
export { REGISTRY_SCHEMA_VERSION, type RegistryData } from "./registry-data.ts";
export {
  type FindingGroup,
  type InputEncoding,
  type InputSheet,
  type InputTemplate,
  type Pinned,
  REPORT_SCHEMA_VERSION,
  type Report,
  type ReportBasis,
  type ReportCounts,
  type ReportedFinding,
  type ReportInput,
  type RuleRun,
  type SuppressedFinding,
  type TruncatedRule,
  VERDICT_LABELS,
  VERDICTS,
  type Verdict,
} from "./report.ts";
export { type FigureText, restates } from "./restates.ts";
export { type Breach, findingOf, type Rule } from "./rule.ts";
export type { StateFunction } from "./state-function.ts";
export {
  SUBMISSION_ACTION_LABELS,
  SUBMISSION_ACTIONS,
  SUBMISSION_SCHEMA_VERSION,
  type Submission,
  type SubmissionAction,
} from "./submission.ts";
export {
  type Assumed,
  type AverageGrowthTarget,
  type CompositionTarget,
  type CumulativeTarget,
  type DirectionTarget,
  type IncreaseStatement,
  type IncreaseTarget,
  type LevelTarget,
  type MilestoneTarget,
  type ShareTarget,
  TARGET_KIND_LABELS,
  TARGET_KINDS,
  type Target,
  type TargetCommon,
  type TargetKind,
  type YearSpan,
} from "./target.ts";
export {
  type AgencyTaskCounts,
  DEADLINE_REASON_LABELS,
  DEADLINE_REASONS,
  DEADLINE_STATUS_LABELS,
  DEADLINE_STATUSES,
  type DeadlineReason,
  type DeadlineStatus,
  type GroupTaskCounts,
  type PeriodTaskCounts,
  type PlanTaskAssessment,
  SET_ASIDE_REASON_LABELS,
  SET_ASIDE_REASONS,
  type SetAsideReason,
  STATE_REASON_LABELS,
  STATE_REASONS,
  type StateReason,
  TASK_CELL_LABELS,
  TASK_CELLS,
  TASK_ROLE_LABELS,
  TASK_ROLES,
  type TaskAssessment,
  type TaskCell,
  type TaskCounts,
  type TaskRole,
  type WeighedTaskReport,
} from "./task-assessment.ts";
export { TASK_STATE_LABELS, TASK_STATES, type TaskReport, type TaskState } from "./task-report.ts";
export { type Dimension, UNIT_CODES, UNITS, type Unit, type UnitCode } from "./unit.ts";
