export { AgencySchema, IdentifierSchema } from "./agency-schema.ts";
export { AreaSchema } from "./area-schema.ts";
export { AreaSuccessionSchema } from "./area-succession-schema.ts";
export { AssessmentSchema, PlanAssessmentSchema } from "./assessment-schema.ts";
export {
  AgencyRoleSchema,
  AssignmentSchema,
  TaskFunctionSchema,
  TaskGroupSchema,
  TaskSchema,
} from "./assignment-schema.ts";
export { BoundSchema, RangeBoundSchema, SingleBoundSchema } from "./bound-schema.ts";
export { ChangeEventSchema } from "./change-event-schema.ts";
export { DaySchema, PublishedOnSchema } from "./day-schema.ts";
export {
  AssumptionStepSchema,
  BoundComparisonSchema,
  DerivationStepSchema,
  EvidenceStepSchema,
  ExclusionStepSchema,
  FormulaStepSchema,
  MissingStepSchema,
  NoteStepSchema,
  OutcomeStepSchema,
  PaceStepSchema,
  TargetStepSchema,
  VintageStepSchema,
} from "./derivation-schema.ts";
export { ColumnLocationSchema, FindingSchema, LocationSchema, SuggestionSchema } from "./finding-schema.ts";
export { GoalSchema } from "./goal-schema.ts";
export { IndicatorComponentSchema, IndicatorSchema, StatisticalReferenceSchema } from "./indicator-schema.ts";
export { DocumentNumberSchema, LegalDocumentSchema } from "./legal-document-schema.ts";
export { LocalizedTextSchema } from "./localized-text-schema.ts";
export { ObservationSchema } from "./observation-schema.ts";
export { PeriodSchema } from "./period-schema.ts";
export { PlanSchema, PlanSourceSchema, ReportingRuleSchema } from "./plan-schema.ts";
export { ProvisionSchema } from "./provision-schema.ts";
export { QuotationSchema } from "./quotation-schema.ts";
export { type ReadPlan, readPlan } from "./read-plan.ts";
export { RegistryDataSchema } from "./registry-data-schema.ts";
export {
  FindingGroupSchema,
  InputEncodingSchema,
  InputSheetSchema,
  InputTemplateSchema,
  PinnedSchema,
  ReportBasisSchema,
  ReportCountsSchema,
  ReportedFindingSchema,
  ReportInputSchema,
  ReportSchema,
  RuleRunSchema,
  SuppressedFindingSchema,
  TruncatedRuleSchema,
} from "./report-schema.ts";
export { shapeFindings } from "./shape-findings.ts";
export { SHAPE_RULES } from "./shape-rules.ts";
export { StateFunctionSchema } from "./state-function-schema.ts";
export { SubmissionSchema, TaskReportSchema } from "./submission-schema.ts";
export {
  AverageGrowthTargetSchema,
  CompositionTargetSchema,
  CumulativeTargetSchema,
  DirectionTargetSchema,
  IncreaseStatementSchema,
  IncreaseTargetSchema,
  LevelTargetSchema,
  MilestoneTargetSchema,
  ShareTargetSchema,
  TargetCommonSchema,
  TargetSchema,
  YearSpanSchema,
} from "./target-schema.ts";
export {
  AgencyTaskCountsSchema,
  GroupTaskCountsSchema,
  PeriodTaskCountsSchema,
  PlanTaskAssessmentSchema,
  TaskAssessmentSchema,
  TaskCountsSchema,
  WeighedTaskReportSchema,
} from "./task-assessment-schema.ts";
export { UnitSchema } from "./unit-schema.ts";
export { YearSchema } from "./year-schema.ts";
