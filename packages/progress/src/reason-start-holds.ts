import type { ReasonCode } from "@kehoach/model";
import { endsOf } from "./bound-ends.ts";
import { acceptedRange, type BoundQuestion, checkBound } from "./check-bound.ts";

/**
 * Why there is no way to go from a starting point to a bound: the bound holds there already, so that a ratio of
 * actual to required progress would say nothing. A total, a growth and an increase start from 0.
 *
 * @returns `baseline-equals-target` at an end of the bound or within a range that is closed on both sides,
 *   `baseline-beyond-target` further on; `undefined` where there is a way to go.
 */
export function reasonStartHolds(question: BoundQuestion): ReasonCode | undefined {
  const check = checkBound(question);
  if (check === "not-met") return undefined;
  const { value, bound } = question;
  const { low, high } = acceptedRange(question);
  const closed = Number.isFinite(low) && Number.isFinite(high);
  const atEnd = endsOf(bound).some(({ value: end }) => end === value);
  return atEnd || (closed && check === "met") ? "baseline-equals-target" : "baseline-beyond-target";
}
