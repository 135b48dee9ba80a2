import { PLAN_STATUSES, SEVERITIES, SUBMISSION_ACTIONS, VERDICTS } from "@kehoach/model";
import {
  AgencySchema,
  AreaSchema,
  AssessmentSchema,
  ChangeEventSchema,
  DaySchema,
  IndicatorSchema,
  LocalizedTextSchema,
  ObservationSchema,
  PeriodSchema,
  ReportCountsSchema,
  TargetSchema,
  TaskReportSchema,
  TaskSchema,
  YearSpanSchema,
} from "@kehoach/model/schema";
import * as z from "zod";

const instant = z.iso.datetime({ offset: true });
const nextCursor = z.string().min(1).nullable();

/** What becomes of a submission, in the order in which it happens. */
export const SUBMISSION_STATES = [
  "received",
  "validating",
  "accepted",
  "accepted-with-warnings",
  "rejected",
  "corrected",
  "withdrawn",
] as const;

/** Schema of a plan as lists show it. */
export const PlanSummarySchema = z
  .object({
    id: z.string().min(1),
    title: LocalizedTextSchema,
    document: z.string().min(1),
    status: z.enum(PLAN_STATUSES),
    horizon: YearSpanSchema,
    area: z.string().min(1),
  })
  .meta({ id: "PlanSummary", title: "PlanSummary", description: "A plan as a list shows it." });

/** Schema of a page of plans. */
export const PlanPageSchema = z
  .object({ items: z.array(PlanSummarySchema), nextCursor })
  .meta({ id: "PlanPage", title: "PlanPage", description: "A page of plans." });

/** Schema of a page of indicators. */
export const IndicatorPageSchema = z
  .object({ items: z.array(IndicatorSchema), nextCursor })
  .meta({ id: "IndicatorPage", title: "IndicatorPage", description: "A page of indicators." });

/** Schema of a page of targets. */
export const TargetPageSchema = z
  .object({ items: z.array(TargetSchema), nextCursor })
  .meta({ id: "TargetPage", title: "TargetPage", description: "A page of targets." });

/** Schema of a page of tasks. */
export const TaskPageSchema = z
  .object({ items: z.array(TaskSchema), nextCursor })
  .meta({ id: "TaskPage", title: "TaskPage", description: "A page of tasks." });

/** Schema of a page of agencies, as they were on a day. */
export const AgencyPageSchema = z
  .object({ on: DaySchema, items: z.array(AgencySchema), nextCursor })
  .meta({ id: "AgencyPage", title: "AgencyPage", description: "A page of the agencies of a day." });

/** Schema of a page of areas, as they were on a day. */
export const AreaPageSchema = z
  .object({ on: DaySchema, items: z.array(AreaSchema), nextCursor })
  .meta({ id: "AreaPage", title: "AreaPage", description: "A page of the areas of a day." });

/** Schema of a page of changes of organisation. */
export const ChangeEventPageSchema = z.object({ items: z.array(ChangeEventSchema), nextCursor }).meta({
  id: "ChangeEventPage",
  title: "ChangeEventPage",
  description: "A page of changes of organisation.",
});

/** Schema of a page of observations, of the vintages known on a day. */
export const ObservationPageSchema = z
  .object({ asOf: DaySchema, items: z.array(ObservationSchema), nextCursor })
  .meta({
    id: "ObservationPage",
    title: "ObservationPage",
    description: "A page of observations, as they were known on a day.",
  });

/** Schema of a page of task reports. */
export const TaskReportPageSchema = z
  .object({ asOf: DaySchema, items: z.array(TaskReportSchema), nextCursor })
  .meta({
    id: "TaskReportPage",
    title: "TaskReportPage",
    description: "A page of task reports, as they were known on a day.",
  });

/** Schema of what a server keeps of a submission. */
export const SubmissionRecordSchema = z
  .object({
    id: z.string().min(1),
    plan: z.string().min(1),
    agency: z.string().min(1),
    period: PeriodSchema,
    action: z.enum(SUBMISSION_ACTIONS),
    refersTo: z.string().min(1).nullable(),
    state: z.enum(SUBMISSION_STATES),
    verdict: z.enum(VERDICTS).nullable(),
    receivedAt: instant,
    validatedAt: instant.nullable(),
    replacedBy: z.string().min(1).nullable(),
    counts: ReportCountsSchema.nullable(),
    links: z.object({
      self: z.string().min(1),
      report: z.string().min(1).nullable(),
      annotatedCopy: z.string().min(1).nullable(),
    }),
  })
  .meta({
    id: "SubmissionRecord",
    title: "SubmissionRecord",
    description: "A submission that a server has received, and where it stands.",
  });

/** Schema of a page of submissions. */
export const SubmissionPageSchema = z
  .object({ items: z.array(SubmissionRecordSchema), nextCursor })
  .meta({ id: "SubmissionPage", title: "SubmissionPage", description: "A page of submissions." });

/** Schema of a file with the particulars that its cells do not say; sent as `multipart/form-data`. */
export const SubmissionUploadSchema = z
  .strictObject({
    file: z.string().meta({ format: "binary" }),
    plan: z.string().min(1),
    agency: z.string().min(1),
    period: PeriodSchema,
    submittedOn: DaySchema,
    refersTo: z.string().min(1).optional(),
  })
  .meta({
    id: "SubmissionUpload",
    title: "SubmissionUpload",
    description: "A file (CSV, XLSX, ODS or JSON) with whom and what it is for.",
  });

/** Schema of a withdrawal. */
export const WithdrawalSchema = z
  .strictObject({ reason: z.string().min(1), withdrawnOn: DaySchema })
  .meta({ id: "Withdrawal", title: "Withdrawal", description: "Why a submission is taken back, and when." });

/** Schema of how far an indicator has come. */
export const IndicatorProgressSchema = z
  .object({
    plan: z.string().min(1),
    indicator: z.string().min(1),
    asOf: DaySchema,
    assessments: z.array(AssessmentSchema),
  })
  .meta({
    id: "IndicatorProgress",
    title: "IndicatorProgress",
    description: "How far the targets of one indicator have come by a day.",
  });

/** Schema of a rule of validation. */
export const RuleDescriptionSchema = z
  .object({
    id: z.string().regex(/^[a-z]+\.[a-z0-9-]+$/),
    group: z.string().min(1),
    severity: z.enum(SEVERITIES),
    title: LocalizedTextSchema,
  })
  .meta({
    id: "RuleDescription",
    title: "RuleDescription",
    description: "A rule that submissions are checked by; its title names the bad state.",
  });

/** Schema of a page of rules. */
export const RulePageSchema = z
  .object({ items: z.array(RuleDescriptionSchema), nextCursor })
  .meta({ id: "RulePage", title: "RulePage", description: "A page of rules." });

const problem = {
  type: z.string().min(1),
  title: z.string().min(1),
  status: z.int().min(400).max(599),
  detail: z.string().min(1).optional(),
  instance: z.string().min(1).optional(),
};

/** Schema of one of the faults behind a problem. */
export const ProblemErrorSchema = z
  .object({
    detail: z.string().min(1),
    pointer: z.string().optional(),
    parameter: z.string().min(1).optional(),
    rule: z
      .string()
      .regex(/^[a-z]+\.[a-z0-9-]+$/)
      .optional(),
    cell: z.string().min(1).optional(),
    message: LocalizedTextSchema.optional(),
    fix: LocalizedTextSchema.optional(),
  })
  .meta({
    id: "ProblemError",
    title: "ProblemError",
    description: "One fault, and where it is: a JSON pointer, a parameter or a cell.",
  });

/** Schema of a problem, RFC 9457. */
export const ProblemSchema = z
  .object({ ...problem, errors: z.array(ProblemErrorSchema).optional() })
  .meta({ id: "Problem", title: "Problem", description: "Why a request failed (RFC 9457)." });

/** Schema of the problem that submitted data were rejected, RFC 9457. */
export const RejectionSchema = z
  .object({
    ...problem,
    status: z.literal(422),
    verdict: z.enum(["rejected", "not-validated"]),
    submission: z.string().min(1),
    counts: ReportCountsSchema,
    errors: z.array(ProblemErrorSchema).max(50),
    report: z.string().min(1),
  })
  .meta({
    id: "Rejection",
    title: "Rejection",
    description:
      "Why submitted data were rejected: the first 50 errors, and where the whole report is (RFC 9457).",
  });
