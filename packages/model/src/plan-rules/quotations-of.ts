import type { Plan } from "../plan.ts";
import type { Quotation } from "../quotation.ts";

/** Every quotation in a plan, with the path to it. */
export function* quotationsOf(
  plan: Plan,
): Generator<{ readonly quotation: Quotation; readonly path: readonly (string | number)[] }> {
  for (const [index, document] of plan.documents.entries()) {
    for (const [place, quotation] of document.citations.entries()) {
      yield { quotation, path: ["documents", index, "citations", place] };
    }
  }
  for (const part of ["goals", "indicators", "targets", "taskGroups", "assignments", "tasks"] as const) {
    for (const [index, { quotation }] of plan[part].entries()) {
      if (quotation !== null) yield { quotation, path: [part, index, "quotation"] };
    }
  }
}
