import { plan7099 } from "@kehoach/binh-duong/plan";
import type { Plan } from "@kehoach/model";

const plan: Plan = plan7099;
const [indicator, target, assignment, task] = ["grdp-growth", "grdp-growth-2030", "III.3.b", "III.3.b.1"];

const provisions = new Set<string>();
for (const { provision } of [
  ...plan.goals.slice(0, 1).map(({ quotation }) => quotation),
  ...plan.targets.filter(({ id }) => id === target).map(({ quotation }) => quotation),
]) {
  // with the provisions above it, so that no parent is missing
  for (
    let id: string | null | undefined = provision;
    typeof id === "string";
    id = plan.provisions.find((one) => one.id === id)?.parent
  ) {
    provisions.add(id);
  }
}

/** A part of plan 7099 that is small enough to read: one goal, one indicator, one task. */
export const EXAMPLE_PLAN: Plan = {
  ...plan,
  documents: plan.documents.slice(0, 1),
  provisions: plan.provisions.filter(({ id }) => provisions.has(id)),
  goals: plan.goals.slice(0, 1),
  indicators: plan.indicators.filter(({ code }) => code === indicator),
  targets: plan.targets.filter(({ id }) => id === target),
  taskGroups: plan.taskGroups.filter(({ id }) => id === "III.3"),
  assignments: plan.assignments.filter(({ id }) => id === assignment),
  tasks: plan.tasks.filter(({ id }) => id === task),
  agencies: plan.agencies.slice(0, 2),
};
