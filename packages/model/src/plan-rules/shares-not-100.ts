import { jsonPointer } from "../json-pointer.ts";
import { planRule } from "./plan-rule.ts";

/** Shares are printed rounded; four of them may miss 100 by this much. */
const ROUNDING = 0.1;

/** The shares of a composition target do not sum to 100. */
export const sharesNot100 = planRule<{ sum: number }>(
  {
    id: "plan.shares-not-100",
    severity: "error",
    title: { vi: "Tổng cơ cấu khác 100%", en: "The shares of a composition do not sum to 100" },
    message: ({ sum }) => ({
      vi: `Tổng các tỷ trọng là ${String(sum).replace(".", ",")}%, không phải 100%.`,
      en: `The shares sum to ${sum}%, not 100%.`,
    }),
    fix: () => ({ vi: "Kiểm tra lại từng tỷ trọng với văn bản.", en: "Check each share against the text." }),
  },
  function* (plan) {
    for (const [index, target] of plan.targets.entries()) {
      if (target.kind !== "composition") continue;
      const sum = target.shares.reduce((total, { value }) => total + value, 0);
      if (Math.abs(sum - 100) <= ROUNDING + 1e-9) continue;
      yield {
        parameters: { sum: Number(sum.toFixed(6)) },
        location: { pointer: jsonPointer(["targets", index, "shares"]) },
      };
    }
  },
);
