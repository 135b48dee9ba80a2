import type { Bound, Outcome } from "@kehoach/model";
import { type BoundCheck, checkBound } from "../check-bound.ts";
import { percentOfPlan } from "../percent-of-plan.ts";

/** Every status that the rule gives, best first. */
export const VIETNAM_PLAN_STATUSES = ["exceeded", "met", "not-met"] as const;

/** What a report says of a due target: vượt, đạt, xấp xỉ đạt, không đạt. */
export type OfficialStatus = Exclude<Outcome, "not-due">;

/** A value, its plan, and what the report says of them. */
export interface VietnamPlanInput {
  readonly value: number;
  /** What was planned, in the unit of the value. */
  readonly bound: Bound;
  /** The desired direction; `null` if it is not known, which leaves `exceeded` to bounds by one side. */
  readonly direction: "increase" | "decrease" | "toward-target" | null;
  /** Half width of an approximate bound ("khoảng"), as a part of its value; default 0.05, which no document states. */
  readonly tolerance?: number;
  /** The label in the report's column "Đánh giá", as printed; `null` (default) if there is none. */
  readonly officialLabel?: string | null;
}

/** The computed status beside the official one; neither replaces the other. */
export interface VietnamPlanResult {
  readonly method: "vietnam-plan-status";
  /** By the rule, from the numbers alone. */
  readonly status: BoundCheck;
  /** "% so với KH": 100 is exactly the plan; `null` for a range, a plan of 0, or a result beyond the numbers. */
  readonly percentOfPlan: number | null;
  /** As printed. */
  readonly officialLabel: string | null;
  /** What the label says; `null` without a label and for one that is not known. */
  readonly officialStatus: OfficialStatus | null;
  /** Whether the two say the same; `null` if the label says nothing. */
  readonly agrees: boolean | null;
  /** Half width that was used, as a part of the bound's value; `null` where the bound is not approximate. */
  readonly tolerance: number | null;
}

const LABEL_STATUS: ReadonlyMap<string, OfficialStatus> = new Map([
  ["vượt", "exceeded"],
  ["vượt kế hoạch", "exceeded"],
  ["đạt", "met"],
  ["đạt kế hoạch", "met"],
  ["xấp xỉ đạt", "nearly-met"],
  ["không đạt", "not-met"],
  ["chưa đạt", "not-met"],
]);

/**
 * What a Vietnamese status label says, whatever its case, spaces and way of writing accents.
 *
 * @returns `null` for a label that says none of vượt, đạt, xấp xỉ đạt, không đạt or chưa đạt; "đạt và vượt" is a
 *   count of both and says neither.
 *
 * @example
 * import { officialStatusOf } from "@kehoach/progress";
 * officialStatusOf("Chưa đạt"); // => "not-met"
 * officialStatusOf("Đạt và vượt"); // => null
 */
export function officialStatusOf(label: string): OfficialStatus | null {
  return LABEL_STATUS.get(label.normalize("NFC").toLowerCase().trim().replace(/\s+/g, " ")) ?? null;
}

/**
 * How a year's value stands against its plan, as Vietnamese tables of socio-economic targets report it.
 *
 * Inside a range or beyond a strict bound is met, better than a range or than an inclusive, exact or approximate
 * bound is exceeded, else not met (see {@link checkBound}). The official label is kept as printed, since officials
 * judge: of 28 labels in two complete tables the rule gives 21, and small over-fulfilment is often only "đạt".
 *
 * Source: practice in the national table of 2019 and that of Thừa Thiên Huế 2019, both with status column; no
 * document states the rule.
 *
 * A better value never worsens the status.
 *
 * @throws {RangeError} If a number is not finite or `tolerance` is below 0.
 *
 * @example
 * import { vietnamPlanStatus } from "@kehoach/progress";
 * const plan = { value: 27.5, bound: { kind: "at-least", value: 27 }, direction: "increase", officialLabel: "Đạt" };
 * vietnamPlanStatus(plan).status; // => "exceeded"
 * vietnamPlanStatus(plan).officialStatus; // => "met"
 */
export function vietnamPlanStatus({
  value,
  bound,
  direction,
  tolerance = 0.05,
  officialLabel = null,
}: VietnamPlanInput): VietnamPlanResult {
  const status = checkBound({ value, bound, direction, tolerance });
  const percent = bound.kind === "between" ? undefined : percentOfPlan({ value, plan: bound.value });
  const officialStatus = officialLabel === null ? null : officialStatusOf(officialLabel);
  return {
    method: "vietnam-plan-status",
    status,
    percentOfPlan: percent ?? null,
    officialLabel,
    officialStatus,
    agrees: officialStatus === null ? null : officialStatus === status,
    tolerance: bound.kind === "approximately" ? tolerance : null,
  };
}
