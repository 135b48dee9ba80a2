import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type {
  Agency,
  AgencyRole,
  Area,
  AreaSuccession,
  Assessment,
  Assignment,
  AssumptionStep,
  AverageGrowthTarget,
  Bound,
  BoundComparison,
  ChangeEvent,
  ColumnLocation,
  CompositionTarget,
  CumulativeTarget,
  DerivationStep,
  DirectionTarget,
  DocumentNumber,
  EvidenceStep,
  ExclusionStep,
  Finding,
  FindingGroup,
  FormulaStep,
  Goal,
  Identifier,
  IncreaseStatement,
  IncreaseTarget,
  Indicator,
  IndicatorComponent,
  InputEncoding,
  InputSheet,
  InputTemplate,
  LegalDocument,
  LevelTarget,
  LocalizedText,
  Location,
  MilestoneTarget,
  MissingStep,
  NoteStep,
  Observation,
  OutcomeStep,
  PaceStep,
  Pinned,
  Plan,
  PlanAssessment,
  PlanSource,
  Provision,
  Quotation,
  RangeBound,
  RegistryData,
  Report,
  ReportBasis,
  ReportCounts,
  ReportedFinding,
  ReportInput,
  ReportingRule,
  RuleRun,
  ShareTarget,
  SingleBound,
  StateFunction,
  StatisticalReference,
  Submission,
  Suggestion,
  SuppressedFinding,
  Target,
  TargetCommon,
  TargetStep,
  Task,
  TaskFunction,
  TaskGroup,
  TaskReport,
  TruncatedRule,
  UnitCode,
  VintageStep,
  YearSpan,
} from "../index.ts";
import type * as schema from "./index.ts";

// readonly says what code may do with a value, not what data is valid: both sides are compared without it
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Plain<T[Key]> }
    : T;

describe("each schema infers its interface", () => {
  it("Agency", () => {
    expectTypeOf<Plain<z.infer<typeof schema.AgencySchema>>>().toEqualTypeOf<Plain<Agency>>();
  });
  it("AgencyRole", () => {
    expectTypeOf<Plain<z.infer<typeof schema.AgencyRoleSchema>>>().toEqualTypeOf<Plain<AgencyRole>>();
  });
  it("Area", () => {
    expectTypeOf<Plain<z.infer<typeof schema.AreaSchema>>>().toEqualTypeOf<Plain<Area>>();
  });
  it("AreaSuccession", () => {
    expectTypeOf<Plain<z.infer<typeof schema.AreaSuccessionSchema>>>().toEqualTypeOf<Plain<AreaSuccession>>();
  });
  it("Assessment", () => {
    expectTypeOf<Plain<z.infer<typeof schema.AssessmentSchema>>>().toEqualTypeOf<Plain<Assessment>>();
  });
  it("Assignment", () => {
    expectTypeOf<Plain<z.infer<typeof schema.AssignmentSchema>>>().toEqualTypeOf<Plain<Assignment>>();
  });
  it("AssumptionStep", () => {
    expectTypeOf<Plain<z.infer<typeof schema.AssumptionStepSchema>>>().toEqualTypeOf<Plain<AssumptionStep>>();
  });
  it("AverageGrowthTarget", () => {
    expectTypeOf<Plain<z.infer<typeof schema.AverageGrowthTargetSchema>>>().toEqualTypeOf<
      Plain<AverageGrowthTarget>
    >();
  });
  it("Bound", () => {
    expectTypeOf<Plain<z.infer<typeof schema.BoundSchema>>>().toEqualTypeOf<Plain<Bound>>();
  });
  it("BoundComparison", () => {
    expectTypeOf<Plain<z.infer<typeof schema.BoundComparisonSchema>>>().toEqualTypeOf<
      Plain<BoundComparison>
    >();
  });
  it("ChangeEvent", () => {
    expectTypeOf<Plain<z.infer<typeof schema.ChangeEventSchema>>>().toEqualTypeOf<Plain<ChangeEvent>>();
  });
  it("ColumnLocation", () => {
    expectTypeOf<Plain<z.infer<typeof schema.ColumnLocationSchema>>>().toEqualTypeOf<Plain<ColumnLocation>>();
  });
  it("CompositionTarget", () => {
    expectTypeOf<Plain<z.infer<typeof schema.CompositionTargetSchema>>>().toEqualTypeOf<
      Plain<CompositionTarget>
    >();
  });
  it("CumulativeTarget", () => {
    expectTypeOf<Plain<z.infer<typeof schema.CumulativeTargetSchema>>>().toEqualTypeOf<
      Plain<CumulativeTarget>
    >();
  });
  it("DerivationStep", () => {
    expectTypeOf<Plain<z.infer<typeof schema.DerivationStepSchema>>>().toEqualTypeOf<Plain<DerivationStep>>();
  });
  it("DirectionTarget", () => {
    expectTypeOf<Plain<z.infer<typeof schema.DirectionTargetSchema>>>().toEqualTypeOf<
      Plain<DirectionTarget>
    >();
  });
  it("DocumentNumber", () => {
    expectTypeOf<Plain<z.infer<typeof schema.DocumentNumberSchema>>>().toEqualTypeOf<Plain<DocumentNumber>>();
  });
  it("EvidenceStep", () => {
    expectTypeOf<Plain<z.infer<typeof schema.EvidenceStepSchema>>>().toEqualTypeOf<Plain<EvidenceStep>>();
  });
  it("ExclusionStep", () => {
    expectTypeOf<Plain<z.infer<typeof schema.ExclusionStepSchema>>>().toEqualTypeOf<Plain<ExclusionStep>>();
  });
  it("Finding", () => {
    expectTypeOf<Plain<z.infer<typeof schema.FindingSchema>>>().toEqualTypeOf<Plain<Finding>>();
  });
  it("FindingGroup", () => {
    expectTypeOf<Plain<z.infer<typeof schema.FindingGroupSchema>>>().toEqualTypeOf<Plain<FindingGroup>>();
  });
  it("FormulaStep", () => {
    expectTypeOf<Plain<z.infer<typeof schema.FormulaStepSchema>>>().toEqualTypeOf<Plain<FormulaStep>>();
  });
  it("Goal", () => {
    expectTypeOf<Plain<z.infer<typeof schema.GoalSchema>>>().toEqualTypeOf<Plain<Goal>>();
  });
  it("Identifier", () => {
    expectTypeOf<Plain<z.infer<typeof schema.IdentifierSchema>>>().toEqualTypeOf<Plain<Identifier>>();
  });
  it("IncreaseStatement", () => {
    expectTypeOf<Plain<z.infer<typeof schema.IncreaseStatementSchema>>>().toEqualTypeOf<
      Plain<IncreaseStatement>
    >();
  });
  it("IncreaseTarget", () => {
    expectTypeOf<Plain<z.infer<typeof schema.IncreaseTargetSchema>>>().toEqualTypeOf<Plain<IncreaseTarget>>();
  });
  it("Indicator", () => {
    expectTypeOf<Plain<z.infer<typeof schema.IndicatorSchema>>>().toEqualTypeOf<Plain<Indicator>>();
  });
  it("IndicatorComponent", () => {
    expectTypeOf<Plain<z.infer<typeof schema.IndicatorComponentSchema>>>().toEqualTypeOf<
      Plain<IndicatorComponent>
    >();
  });
  it("LegalDocument", () => {
    expectTypeOf<Plain<z.infer<typeof schema.LegalDocumentSchema>>>().toEqualTypeOf<Plain<LegalDocument>>();
  });
  it("LevelTarget", () => {
    expectTypeOf<Plain<z.infer<typeof schema.LevelTargetSchema>>>().toEqualTypeOf<Plain<LevelTarget>>();
  });
  it("LocalizedText", () => {
    expectTypeOf<Plain<z.infer<typeof schema.LocalizedTextSchema>>>().toEqualTypeOf<Plain<LocalizedText>>();
  });
  it("Location", () => {
    expectTypeOf<Plain<z.infer<typeof schema.LocationSchema>>>().toEqualTypeOf<Plain<Location>>();
  });
  it("MilestoneTarget", () => {
    expectTypeOf<Plain<z.infer<typeof schema.MilestoneTargetSchema>>>().toEqualTypeOf<
      Plain<MilestoneTarget>
    >();
  });
  it("MissingStep", () => {
    expectTypeOf<Plain<z.infer<typeof schema.MissingStepSchema>>>().toEqualTypeOf<Plain<MissingStep>>();
  });
  it("NoteStep", () => {
    expectTypeOf<Plain<z.infer<typeof schema.NoteStepSchema>>>().toEqualTypeOf<Plain<NoteStep>>();
  });
  it("Observation", () => {
    expectTypeOf<Plain<z.infer<typeof schema.ObservationSchema>>>().toEqualTypeOf<Plain<Observation>>();
  });
  it("OutcomeStep", () => {
    expectTypeOf<Plain<z.infer<typeof schema.OutcomeStepSchema>>>().toEqualTypeOf<Plain<OutcomeStep>>();
  });
  it("PaceStep", () => {
    expectTypeOf<Plain<z.infer<typeof schema.PaceStepSchema>>>().toEqualTypeOf<Plain<PaceStep>>();
  });
  it("Pinned", () => {
    expectTypeOf<Plain<z.infer<typeof schema.PinnedSchema>>>().toEqualTypeOf<Plain<Pinned>>();
  });
  it("Plan", () => {
    expectTypeOf<Plain<z.infer<typeof schema.PlanSchema>>>().toEqualTypeOf<Plain<Plan>>();
  });
  it("PlanAssessment", () => {
    expectTypeOf<Plain<z.infer<typeof schema.PlanAssessmentSchema>>>().toEqualTypeOf<Plain<PlanAssessment>>();
  });
  it("PlanSource", () => {
    expectTypeOf<Plain<z.infer<typeof schema.PlanSourceSchema>>>().toEqualTypeOf<Plain<PlanSource>>();
  });
  it("Provision", () => {
    expectTypeOf<Plain<z.infer<typeof schema.ProvisionSchema>>>().toEqualTypeOf<Plain<Provision>>();
  });
  it("Quotation", () => {
    expectTypeOf<Plain<z.infer<typeof schema.QuotationSchema>>>().toEqualTypeOf<Plain<Quotation>>();
  });
  it("RangeBound", () => {
    expectTypeOf<Plain<z.infer<typeof schema.RangeBoundSchema>>>().toEqualTypeOf<Plain<RangeBound>>();
  });
  it("RegistryData", () => {
    expectTypeOf<Plain<z.infer<typeof schema.RegistryDataSchema>>>().toEqualTypeOf<Plain<RegistryData>>();
  });
  it("Report", () => {
    expectTypeOf<Plain<z.infer<typeof schema.ReportSchema>>>().toEqualTypeOf<Plain<Report>>();
  });
  it("ReportBasis", () => {
    expectTypeOf<Plain<z.infer<typeof schema.ReportBasisSchema>>>().toEqualTypeOf<Plain<ReportBasis>>();
  });
  it("ReportCounts", () => {
    expectTypeOf<Plain<z.infer<typeof schema.ReportCountsSchema>>>().toEqualTypeOf<Plain<ReportCounts>>();
  });
  it("ReportingRule", () => {
    expectTypeOf<Plain<z.infer<typeof schema.ReportingRuleSchema>>>().toEqualTypeOf<Plain<ReportingRule>>();
  });
  it("ReportInput", () => {
    expectTypeOf<Plain<z.infer<typeof schema.ReportInputSchema>>>().toEqualTypeOf<Plain<ReportInput>>();
  });
  it("InputEncoding", () => {
    expectTypeOf<Plain<z.infer<typeof schema.InputEncodingSchema>>>().toEqualTypeOf<Plain<InputEncoding>>();
  });
  it("InputSheet", () => {
    expectTypeOf<Plain<z.infer<typeof schema.InputSheetSchema>>>().toEqualTypeOf<Plain<InputSheet>>();
  });
  it("InputTemplate", () => {
    expectTypeOf<Plain<z.infer<typeof schema.InputTemplateSchema>>>().toEqualTypeOf<Plain<InputTemplate>>();
  });
  it("ReportedFinding", () => {
    expectTypeOf<Plain<z.infer<typeof schema.ReportedFindingSchema>>>().toEqualTypeOf<
      Plain<ReportedFinding>
    >();
  });
  it("SuppressedFinding", () => {
    expectTypeOf<Plain<z.infer<typeof schema.SuppressedFindingSchema>>>().toEqualTypeOf<
      Plain<SuppressedFinding>
    >();
  });
  it("TruncatedRule", () => {
    expectTypeOf<Plain<z.infer<typeof schema.TruncatedRuleSchema>>>().toEqualTypeOf<Plain<TruncatedRule>>();
  });
  it("RuleRun", () => {
    expectTypeOf<Plain<z.infer<typeof schema.RuleRunSchema>>>().toEqualTypeOf<Plain<RuleRun>>();
  });
  it("ShareTarget", () => {
    expectTypeOf<Plain<z.infer<typeof schema.ShareTargetSchema>>>().toEqualTypeOf<Plain<ShareTarget>>();
  });
  it("SingleBound", () => {
    expectTypeOf<Plain<z.infer<typeof schema.SingleBoundSchema>>>().toEqualTypeOf<Plain<SingleBound>>();
  });
  it("StateFunction", () => {
    expectTypeOf<Plain<z.infer<typeof schema.StateFunctionSchema>>>().toEqualTypeOf<Plain<StateFunction>>();
  });
  it("StatisticalReference", () => {
    expectTypeOf<Plain<z.infer<typeof schema.StatisticalReferenceSchema>>>().toEqualTypeOf<
      Plain<StatisticalReference>
    >();
  });
  it("Submission", () => {
    expectTypeOf<Plain<z.infer<typeof schema.SubmissionSchema>>>().toEqualTypeOf<Plain<Submission>>();
  });
  it("Suggestion", () => {
    expectTypeOf<Plain<z.infer<typeof schema.SuggestionSchema>>>().toEqualTypeOf<Plain<Suggestion>>();
  });
  it("Target", () => {
    expectTypeOf<Plain<z.infer<typeof schema.TargetSchema>>>().toEqualTypeOf<Plain<Target>>();
  });
  it("TargetCommon", () => {
    expectTypeOf<Plain<z.infer<typeof schema.TargetCommonSchema>>>().toEqualTypeOf<Plain<TargetCommon>>();
  });
  it("TargetStep", () => {
    expectTypeOf<Plain<z.infer<typeof schema.TargetStepSchema>>>().toEqualTypeOf<Plain<TargetStep>>();
  });
  it("Task", () => {
    expectTypeOf<Plain<z.infer<typeof schema.TaskSchema>>>().toEqualTypeOf<Plain<Task>>();
  });
  it("TaskFunction", () => {
    expectTypeOf<Plain<z.infer<typeof schema.TaskFunctionSchema>>>().toEqualTypeOf<Plain<TaskFunction>>();
  });
  it("TaskGroup", () => {
    expectTypeOf<Plain<z.infer<typeof schema.TaskGroupSchema>>>().toEqualTypeOf<Plain<TaskGroup>>();
  });
  it("TaskReport", () => {
    expectTypeOf<Plain<z.infer<typeof schema.TaskReportSchema>>>().toEqualTypeOf<Plain<TaskReport>>();
  });
  it("UnitCode", () => {
    expectTypeOf<z.infer<typeof schema.UnitSchema>>().toEqualTypeOf<UnitCode>();
  });
  it("VintageStep", () => {
    expectTypeOf<Plain<z.infer<typeof schema.VintageStepSchema>>>().toEqualTypeOf<Plain<VintageStep>>();
  });
  it("YearSpan", () => {
    expectTypeOf<Plain<z.infer<typeof schema.YearSpanSchema>>>().toEqualTypeOf<Plain<YearSpan>>();
  });
});

describe("object schemas stay objects", () => {
  it("can be picked and extended", () => {
    expectTypeOf<ReturnType<typeof schema.IndicatorSchema.partial>>().toHaveProperty("shape");
    expectTypeOf<typeof schema.PlanSchema.shape>().toHaveProperty("targets");
  });
});
