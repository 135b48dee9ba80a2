import type { Basis, Day, Plan, TaskFunction } from "@kehoach/model";
import type { Registry } from "./registry.ts";
import { requireDay } from "./require-day.ts";
import { type AgencySuccession, functionsOf, type SuccessionGap } from "./successors-of.ts";

/** What an answer rests on beside the changes of organisation. */
export interface Charge {
  /** The task that is asked about. */
  readonly task: string;
  /** `id` of the agency that the plan names. */
  readonly named: string;
  /** Whether the plan says in words that it leads. */
  readonly roleBasis: Basis;
  /** The function of the task, with how it is known; `null` while nobody has marked any. */
  readonly function: TaskFunction | null;
}

/** An agency that answers for a task on a day. */
export type ResponsibleAgency = Charge & Omit<AgencySuccession, "functions">;

/** A function of a task for which nobody is known to answer. */
export type ResponsibilityGap = Charge & Omit<SuccessionGap, "functions">;

/** Who answers for a task on a day. */
export interface Responsibility {
  readonly answers: readonly ResponsibleAgency[];
  readonly gaps: readonly ResponsibilityGap[];
}

/**
 * The agencies that answer for a task on a day: those that the plan charges with it, followed through the changes of
 * organisation by each function that the task touches.
 *
 * A task without functions is followed as a whole, so each part of a split agency answers. No answer claims more than
 * its weakest step; that a function is only inferred stands beside it.
 *
 * @throws {RangeError} If `on` is no day, the plan has no such task, or an agency of it is not in the registry.
 *
 * @example
 * import { plan7099 } from "@kehoach/binh-duong";
 * import { registryData } from "@kehoach/binh-duong/registry";
 * import { createRegistry, responsibleFor } from "@kehoach/registry";
 * const registry = createRegistry(registryData);
 * const { answers } = responsibleFor(registry, { plan: plan7099, task: "III.3.b.1", on: "2026-11-23" });
 * answers.map(({ agency, certainty }) => [agency.name.vi, certainty]); // => [["Sở Giáo dục và Đào tạo Thành phố Hồ Chí Minh", "national-pattern"]]
 */
export function responsibleFor(
  registry: Registry,
  {
    plan,
    task: id,
    on,
  }: { readonly plan: Pick<Plan, "tasks" | "assignments">; readonly task: string; readonly on: Day },
): Responsibility {
  requireDay(on, { name: "on", of: "responsibleFor" });
  const task = plan.tasks.find((candidate) => candidate.id === id);
  const assignment = plan.assignments.find((candidate) => candidate.id === task?.assignment);
  if (task === undefined || assignment === undefined) {
    throw new RangeError(`responsibleFor: task must be in the plan, got "${id}"`);
  }
  const answers: ResponsibleAgency[] = [];
  const gaps: ResponsibilityGap[] = [];
  for (const { agency: named, basis: roleBasis } of assignment.leads) {
    for (const touched of task.functions.length === 0 ? [null] : task.functions) {
      const functions = touched === null ? null : [touched];
      const successors = functionsOf(registry, { id: named, on, functions, caller: "responsibleFor" });
      for (const { functions: reached, ...answer } of successors.answers) {
        const inferred = reached?.map((moved) => ({ ...moved, basis: "inferred" as const }));
        for (const of of touched === null ? (inferred ?? [null]) : [touched]) {
          answers.push({ task: id, named, roleBasis, function: of, ...answer });
        }
      }
      for (const { functions: _, ...gap } of successors.gaps) {
        gaps.push({ task: id, named, roleBasis, function: touched, ...gap });
      }
    }
  }
  return { answers, gaps };
}
