import { jsonPointer } from "../json-pointer.ts";
import { parsePeriod, rangeEnd } from "../period.ts";
import type { Target } from "../target.ts";
import { planRule } from "./plan-rule.ts";

function* yearsOf(target: Target): Generator<{ year: number; path: readonly (string | number)[] }> {
  const due = target.due === null ? undefined : parsePeriod(target.due);
  if (due !== undefined) {
    const text = due.kind === "day" ? due.day : due.kind === "range" ? rangeEnd(due) : String(due.year);
    yield { year: Number(text.slice(0, 4)), path: ["due"] };
  }
  const years =
    target.kind === "cumulative" || (target.kind === "average-growth" && target.years !== null)
      ? target.years
      : null;
  if (years !== null) {
    yield { year: years.from, path: ["years", "from"] };
    yield { year: years.to, path: ["years", "to"] };
  }
}

/** A target falls due, or counts years, outside the plan's horizon. */
export const targetOutsideHorizon = planRule<{ target: string; year: number; from: number; to: number }>(
  {
    id: "plan.target-outside-horizon",
    severity: "error",
    title: { vi: "Chỉ tiêu nằm ngoài thời kỳ kế hoạch", en: "A target lies outside the plan's horizon" },
    message: ({ target, year, from, to }) => ({
      vi: `Mục tiêu “${target}” dùng năm ${year}, ngoài thời kỳ ${from}–${to} của kế hoạch.`,
      en: `Target "${target}" uses the year ${year}, outside the plan's horizon ${from}–${to}.`,
    }),
    fix: () => ({
      vi: "Sửa năm của mục tiêu, hoặc thời kỳ của kế hoạch.",
      en: "Correct the target's year, or the plan's horizon.",
    }),
  },
  function* (plan) {
    const { from, to } = plan.horizon;
    for (const [index, target] of plan.targets.entries()) {
      for (const { year, path } of yearsOf(target)) {
        if (year >= from && year <= to) continue;
        yield {
          parameters: { target: target.id, year, from, to },
          location: { pointer: jsonPointer(["targets", index, ...path]) },
          value: String(year),
        };
      }
    }
  },
);
