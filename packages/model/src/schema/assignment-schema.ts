import * as z from "zod";
import { BASES } from "../basis.ts";
import { DaySchema } from "./day-schema.ts";
import { LocalizedTextSchema } from "./localized-text-schema.ts";
import { QuotationSchema } from "./quotation-schema.ts";

/** Schema of `TaskGroup`. */
export const TaskGroupSchema = z
  .object({ id: z.string().min(1), quotation: QuotationSchema })
  .meta({ id: "TaskGroup", title: "TaskGroup", description: "A numbered part that gathers tasks." });

/** Schema of `AgencyRole`. */
export const AgencyRoleSchema = z
  .object({ agency: z.string().min(1), asWritten: z.string().min(1), basis: z.enum(BASES) })
  .meta({ id: "AgencyRole", title: "AgencyRole", description: "An agency as an assignment or task has it." });

/** Schema of `Assignment`. */
export const AssignmentSchema = z
  .object({
    id: z.string().min(1),
    group: z.string().min(1),
    quotation: QuotationSchema,
    leads: z.array(AgencyRoleSchema),
    coordinators: z.array(AgencyRoleSchema),
  })
  .meta({ id: "Assignment", title: "Assignment", description: "Who is charged with which tasks." });

/** Schema of `TaskFunction`. */
export const TaskFunctionSchema = z
  .object({ code: z.string().min(1), name: LocalizedTextSchema, basis: z.enum(BASES) })
  .meta({
    id: "TaskFunction",
    title: "TaskFunction",
    description: "A function of the State that a task touches.",
  });

/** Schema of `Task`. */
export const TaskSchema = z
  .object({
    id: z.string().min(1),
    assignment: z.string().min(1),
    quotation: QuotationSchema,
    partners: z.array(AgencyRoleSchema),
    deadline: DaySchema.nullable(),
    functions: z.array(TaskFunctionSchema),
  })
  .meta({ id: "Task", title: "Task", description: "A single duty." });
