import { jsonPointer } from "../json-pointer.ts";
import { planRule } from "./plan-rule.ts";

/** An assignment charges agencies with nothing. */
export const assignmentWithoutTasks = planRule<{ assignment: string }>(
  {
    id: "plan.assignment-without-tasks",
    severity: "error",
    title: { vi: "Phân công không có nhiệm vụ", en: "An assignment without tasks" },
    message: ({ assignment }) => ({
      vi: `Phân công “${assignment}” không có nhiệm vụ nào.`,
      en: `Assignment "${assignment}" has no task.`,
    }),
    fix: () => ({
      vi: "Bổ sung nhiệm vụ của phân công này, hoặc bỏ phân công.",
      en: "Add the tasks of this assignment, or take it out.",
    }),
  },
  function* (plan) {
    const charged = new Set(plan.tasks.map(({ assignment }) => assignment));
    for (const [index, { id }] of plan.assignments.entries()) {
      if (charged.has(id)) continue;
      yield {
        parameters: { assignment: id },
        location: { pointer: jsonPointer(["assignments", index]) },
        value: id,
      };
    }
  },
);
