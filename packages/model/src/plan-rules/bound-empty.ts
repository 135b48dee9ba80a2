import type { Bound } from "../bound.ts";
import { jsonPointer } from "../json-pointer.ts";
import type { Target } from "../target.ts";
import { planRule } from "./plan-rule.ts";

function* boundsOf(target: Target): Generator<{ bound: Bound; path: readonly (string | number)[] }> {
  if (target.kind === "level" || target.kind === "average-growth" || target.kind === "cumulative") {
    yield { bound: target.bound, path: ["bound"] };
  }
  if (target.kind === "increase") {
    for (const [place, { bound }] of target.statements.entries()) {
      yield { bound, path: ["statements", place, "bound"] };
    }
  }
}

/** A range that no value, or every value, is in. */
export const boundEmpty = planRule<{ target: string }>(
  {
    id: "plan.bound-empty",
    severity: "error",
    title: {
      vi: "Khoảng mục tiêu không hợp lệ",
      en: "A range without ends, or with its ends the wrong way round",
    },
    message: ({ target }) => ({
      vi: `Khoảng của mục tiêu “${target}” thiếu cả hai đầu, hoặc đầu dưới lớn hơn đầu trên.`,
      en: `The range of target "${target}" has no end at all, or a lower end above its upper end.`,
    }),
    fix: () => ({ vi: "Ghi đầu dưới và đầu trên của khoảng.", en: "State the lower and the upper end." }),
  },
  function* (plan) {
    for (const [index, target] of plan.targets.entries()) {
      for (const { bound, path } of boundsOf(target)) {
        if (bound.kind !== "between") continue;
        const { low, high } = bound;
        if (low === null ? high !== null : high === null || low <= high) continue;
        yield {
          parameters: { target: target.id },
          location: { pointer: jsonPointer(["targets", index, ...path]) },
        };
      }
    }
  },
);
