import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type {
  AgencyTaskCounts,
  GroupTaskCounts,
  PeriodTaskCounts,
  PlanTaskAssessment,
  TaskAssessment,
  TaskCounts,
  WeighedTaskReport,
} from "../task-assessment.ts";
import type * as schema from "./task-assessment-schema.ts";

// readonly says what code may do with a value, not what data is valid: both sides are compared without it
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Plain<T[Key]> }
    : T;

describe("each schema of task assessments infers its interface", () => {
  it("WeighedTaskReport", () => {
    expectTypeOf<Plain<z.infer<typeof schema.WeighedTaskReportSchema>>>().toEqualTypeOf<
      Plain<WeighedTaskReport>
    >();
  });
  it("TaskAssessment", () => {
    expectTypeOf<Plain<z.infer<typeof schema.TaskAssessmentSchema>>>().toEqualTypeOf<Plain<TaskAssessment>>();
  });
  it("TaskCounts", () => {
    expectTypeOf<Plain<z.infer<typeof schema.TaskCountsSchema>>>().toEqualTypeOf<Plain<TaskCounts>>();
  });
  it("GroupTaskCounts", () => {
    expectTypeOf<Plain<z.infer<typeof schema.GroupTaskCountsSchema>>>().toEqualTypeOf<
      Plain<GroupTaskCounts>
    >();
  });
  it("AgencyTaskCounts", () => {
    expectTypeOf<Plain<z.infer<typeof schema.AgencyTaskCountsSchema>>>().toEqualTypeOf<
      Plain<AgencyTaskCounts>
    >();
  });
  it("PeriodTaskCounts", () => {
    expectTypeOf<Plain<z.infer<typeof schema.PeriodTaskCountsSchema>>>().toEqualTypeOf<
      Plain<PeriodTaskCounts>
    >();
  });
  it("PlanTaskAssessment", () => {
    expectTypeOf<Plain<z.infer<typeof schema.PlanTaskAssessmentSchema>>>().toEqualTypeOf<
      Plain<PlanTaskAssessment>
    >();
  });
});
