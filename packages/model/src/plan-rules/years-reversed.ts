import { jsonPointer } from "../json-pointer.ts";
import type { Plan } from "../plan.ts";
import type { YearSpan } from "../target.ts";
import { planRule } from "./plan-rule.ts";

function* spansOf(plan: Plan): Generator<{ span: YearSpan; path: readonly (string | number)[] }> {
  yield { span: plan.horizon, path: ["horizon"] };
  for (const [index, target] of plan.targets.entries()) {
    if (target.kind !== "cumulative" && target.kind !== "average-growth") continue;
    if (target.years !== null) yield { span: target.years, path: ["targets", index, "years"] };
    if (target.kind === "average-growth" && target.assumedYears !== null) {
      yield { span: target.assumedYears.value, path: ["targets", index, "assumedYears", "value"] };
    }
  }
}

/** A span of years ends before it begins. */
export const yearsReversed = planRule<{ from: number; to: number }>(
  {
    id: "plan.years-reversed",
    severity: "error",
    title: { vi: "Giai đoạn có năm cuối trước năm đầu", en: "A span of years ends before it begins" },
    message: ({ from, to }) => ({
      vi: `Giai đoạn ${from}–${to} có năm cuối trước năm đầu.`,
      en: `The years ${from}–${to} end before they begin.`,
    }),
    fix: () => ({ vi: "Ghi năm đầu trước, năm cuối sau.", en: "State the first year first." }),
  },
  function* (plan) {
    for (const { span, path } of spansOf(plan)) {
      if (span.from <= span.to) continue;
      yield { parameters: { from: span.from, to: span.to }, location: { pointer: jsonPointer(path) } };
    }
  },
);
