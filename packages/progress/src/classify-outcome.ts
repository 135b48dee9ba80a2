import { acceptedRange, type BoundQuestion, checkBound, RELATIVE_SLACK } from "./check-bound.ts";

/** How a due value stands against a bound. */
export type DueOutcome = "exceeded" | "met" | "nearly-met" | "not-met";

/**
 * The outcome of a value against a bound whose time has come.
 *
 * A miss is `nearly-met` if it lies within `nearlyMetTolerance` of the nearest accepted value, as a part of that
 * value (inclusive, with a relative slack of 1e-9); a strict bound that is just equalled is such a miss. A bound
 * of 0 has no near miss: no part of 0 is a distance.
 *
 * @throws {RangeError} If a number is not finite or a tolerance is below 0.
 *
 * @example
 * import { classifyOutcome } from "@kehoach/progress";
 * classifyOutcome({ value: 29, bound: { kind: "at-least", value: 30 }, direction: "increase", tolerance: 0, nearlyMetTolerance: 0.05 }); // => "nearly-met"
 */
export function classifyOutcome(
  question: BoundQuestion & { readonly nearlyMetTolerance: number },
): DueOutcome {
  const { value, bound, tolerance, nearlyMetTolerance } = question;
  if (!Number.isFinite(nearlyMetTolerance) || nearlyMetTolerance < 0) {
    throw new RangeError(
      `classifyOutcome: nearlyMetTolerance must not be below 0, got ${nearlyMetTolerance}`,
    );
  }
  const check = checkBound(question);
  if (check !== "not-met") return check;
  const { low, high } = acceptedRange({ bound, tolerance });
  // the nearest accepted value: the one that the miss lies beyond, or equals where the bound is strict
  const edge = value <= low || !Number.isFinite(high) ? low : high;
  const allowed = Math.abs(edge) * (nearlyMetTolerance + RELATIVE_SLACK);
  return allowed > 0 && Math.abs(value - edge) <= allowed ? "nearly-met" : "not-met";
}
