import * as z from "zod";
import { SUBMISSION_ACTIONS, SUBMISSION_SCHEMA_VERSION } from "../submission.ts";
import { TASK_STATES } from "../task-report.ts";
import { DaySchema } from "./day-schema.ts";
import { ObservationSchema } from "./observation-schema.ts";
import { PeriodSchema } from "./period-schema.ts";

/** Schema of `TaskReport`. Strict: an unknown key is refused. */
export const TaskReportSchema = z
  .strictObject({
    task: z.string().min(1),
    agency: z.string().min(1),
    period: PeriodSchema,
    state: z.enum(TASK_STATES),
    completedOn: DaySchema.nullable(),
    reportedOn: DaySchema.nullable(),
    note: z.string().nullable(),
    evidence: z.array(z.string().min(1)),
  })
  .meta({ id: "TaskReport", title: "TaskReport", description: "What an agency says about a task." });

/** Schema of `Submission`. Strict: an unknown key is refused. */
export const SubmissionSchema = z
  .strictObject({
    schemaVersion: z.literal(SUBMISSION_SCHEMA_VERSION),
    id: z.string().min(1),
    plan: z.string().min(1),
    agency: z.string().min(1),
    period: PeriodSchema,
    action: z.enum(SUBMISSION_ACTIONS),
    refersTo: z.string().min(1).nullable(),
    submittedOn: DaySchema,
    observations: z.array(ObservationSchema),
    taskReports: z.array(TaskReportSchema),
  })
  .meta({
    id: "Submission",
    title: "Submission",
    description: "Observations and task reports of one agency.",
  });
