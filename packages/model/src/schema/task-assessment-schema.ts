import * as z from "zod";
import {
  DEADLINE_REASONS,
  DEADLINE_STATUSES,
  SET_ASIDE_REASONS,
  STATE_REASONS,
  TASK_CELLS,
  TASK_ROLES,
} from "../task-assessment.ts";
import { TASK_STATES } from "../task-report.ts";
import { DaySchema } from "./day-schema.ts";
import { PeriodSchema } from "./period-schema.ts";
import { TaskReportSchema } from "./submission-schema.ts";

const CountSchema = z.int().nonnegative();

/** Schema of `WeighedTaskReport`. */
export const WeighedTaskReportSchema = z
  .object({
    report: TaskReportSchema,
    role: z.enum(TASK_ROLES),
    speaksFor: DaySchema,
    knownOn: DaySchema,
  })
  .meta({
    id: "WeighedTaskReport",
    title: "WeighedTaskReport",
    description: "A report with what makes it count or not.",
  });

/** Schema of `TaskAssessment`. */
export const TaskAssessmentSchema = z
  .object({
    task: z.string().min(1),
    assignment: z.string().min(1),
    group: z.string().min(1),
    asOf: DaySchema,
    state: z.enum(TASK_STATES).nullable(),
    stateReason: z.enum(STATE_REASONS).nullable(),
    deadlineStatus: z.enum(DEADLINE_STATUSES).nullable(),
    deadlineReason: z.enum(DEADLINE_REASONS).nullable(),
    cell: z.enum(TASK_CELLS).nullable(),
    deadline: DaySchema.nullable(),
    completedOn: DaySchema.nullable(),
    comparedOn: DaySchema.nullable(),
    daysToDeadline: z.int().nullable(),
    dueSoonDays: CountSchema,
    basis: z.array(WeighedTaskReportSchema),
    setAside: z.array(WeighedTaskReportSchema.extend({ reason: z.enum(SET_ASIDE_REASONS) })),
  })
  .meta({ id: "TaskAssessment", title: "TaskAssessment", description: "Where one task stands on a day." });

/** Schema of `TaskCounts`. */
export const TaskCountsSchema = z
  .object({
    total: CountSchema,
    states: z.record(z.enum([...TASK_STATES, ...STATE_REASONS]), CountSchema),
    deadlines: z.record(z.enum([...DEADLINE_STATUSES, ...DEADLINE_REASONS]), CountSchema),
    cells: z.record(z.enum([...TASK_CELLS, ...DEADLINE_REASONS, "no-deadline"]), CountSchema),
  })
  .meta({ id: "TaskCounts", title: "TaskCounts", description: "How many tasks stand how." });

/** Schema of `GroupTaskCounts`. */
export const GroupTaskCountsSchema = z
  .object({ group: z.string().min(1), counts: TaskCountsSchema })
  .meta({ id: "GroupTaskCounts", title: "GroupTaskCounts", description: "The tasks of a group together." });

/** Schema of `AgencyTaskCounts`. */
export const AgencyTaskCountsSchema = z
  .object({ agency: z.string().min(1), leading: TaskCountsSchema, coordinating: TaskCountsSchema })
  .meta({
    id: "AgencyTaskCounts",
    title: "AgencyTaskCounts",
    description: "The tasks of an agency together.",
  });

/** Schema of `PeriodTaskCounts`. */
export const PeriodTaskCountsSchema = z
  .object({ period: PeriodSchema, day: DaySchema, reported: CountSchema, counts: TaskCountsSchema })
  .meta({
    id: "PeriodTaskCounts",
    title: "PeriodTaskCounts",
    description: "All tasks at the end of a period that is reported on.",
  });

/** Schema of `PlanTaskAssessment`. */
export const PlanTaskAssessmentSchema = z
  .object({
    plan: z.string().min(1),
    asOf: DaySchema,
    dueSoonDays: CountSchema,
    tasks: z.array(TaskAssessmentSchema),
    totals: TaskCountsSchema,
    byGroup: z.array(GroupTaskCountsSchema),
    byAgency: z.array(AgencyTaskCountsSchema),
    withoutStatedLead: TaskCountsSchema,
    byPeriod: z.array(PeriodTaskCountsSchema),
    unmatched: z.array(TaskReportSchema),
  })
  .meta({
    id: "PlanTaskAssessment",
    title: "PlanTaskAssessment",
    description: "Where all tasks of a plan stand on a day, one by one and together.",
  });
