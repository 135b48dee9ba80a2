import type { Bound } from "@kehoach/model";
import { requireFinite } from "./require-finite.ts";

/** How a value stands against a bound, tolerance for a near miss aside. */
export type BoundCheck = "exceeded" | "met" | "not-met";

/** Differences this small, relative to the bound, are the noise of floating-point arithmetic. */
export const RELATIVE_SLACK = 1e-9;

/** What {@link checkBound} compares. */
export interface BoundQuestion {
  readonly value: number;
  /** In the unit of the value. */
  readonly bound: Bound;
  /**
   * The desired direction, `null` if it is not known. A bound by one side implies its own; for the others,
   * without a direction nothing is ever exceeded.
   */
  readonly direction: "increase" | "decrease" | "toward-target" | null;
  /** Half width of an approximate bound, as a part of its value: 0.05 is 5 %. From 0. */
  readonly tolerance: number;
}

function numbersOf(bound: Bound): readonly number[] {
  const numbers = bound.kind === "between" ? [bound.low, bound.high] : [bound.value];
  return numbers.filter((number) => number !== null);
}

/** Lowest and highest value that a bound accepts, and whether they belong to it; infinite where it is open. */
export function acceptedRange({ bound, tolerance }: Pick<BoundQuestion, "bound" | "tolerance">): {
  readonly low: number;
  readonly high: number;
  readonly strict: boolean;
} {
  switch (bound.kind) {
    case "at-least":
      return { low: bound.value, high: Number.POSITIVE_INFINITY, strict: false };
    case "more-than":
      return { low: bound.value, high: Number.POSITIVE_INFINITY, strict: true };
    case "at-most":
      return { low: Number.NEGATIVE_INFINITY, high: bound.value, strict: false };
    case "less-than":
      return { low: Number.NEGATIVE_INFINITY, high: bound.value, strict: true };
    case "exactly":
      return { low: bound.value, high: bound.value, strict: false };
    case "approximately": {
      const width = Math.abs(bound.value) * tolerance;
      return { low: bound.value - width, high: bound.value + width, strict: false };
    }
    case "between":
      return {
        low: bound.low ?? Number.NEGATIVE_INFINITY,
        high: bound.high ?? Number.POSITIVE_INFINITY,
        strict: false,
      };
  }
}

/**
 * Compares a value with what was promised.
 *
 * A value inside a range, or beyond a strict bound, meets it. Better than a range, or than an inclusive, exact or
 * approximate bound, in the desired direction is exceeded. Equality meets an inclusive bound and misses a strict
 * one. Values are compared unrounded, with a relative slack of 1e-9 for floating-point noise, which never helps
 * over a strict bound.
 *
 * @throws {RangeError} If a number is not finite, or `tolerance` is below 0.
 *
 * @example
 * import { checkBound } from "@kehoach/progress";
 * checkBound({ value: 80, bound: { kind: "more-than", value: 80 }, direction: "increase", tolerance: 0 }); // => "not-met"
 * checkBound({ value: 88, bound: { kind: "between", low: 88, high: 90 }, direction: "increase", tolerance: 0 }); // => "met"
 * checkBound({ value: 91, bound: { kind: "between", low: 88, high: 90 }, direction: "increase", tolerance: 0 }); // => "exceeded"
 */
export function checkBound({ value, bound, direction, tolerance }: BoundQuestion): BoundCheck {
  requireFinite("checkBound", { value, tolerance, bound: numbersOf(bound) });
  if (tolerance < 0) throw new RangeError(`checkBound: tolerance must not be below 0, got ${tolerance}`);
  const { low, high, strict } = acceptedRange({ bound, tolerance });
  const below = low - value;
  const above = value - high;
  const slackLow = Number.isFinite(low) ? Math.abs(low) * RELATIVE_SLACK : 0;
  const slackHigh = Number.isFinite(high) ? Math.abs(high) * RELATIVE_SLACK : 0;
  if (strict) {
    const beyond = Number.isFinite(low) ? value - low > slackLow : high - value > slackHigh;
    return beyond ? "met" : "not-met";
  }
  if (below > slackLow) return direction === "decrease" && Number.isFinite(high) ? "exceeded" : "not-met";
  if (above > slackHigh) return direction === "increase" && Number.isFinite(low) ? "exceeded" : "not-met";
  if (bound.kind === "at-least" && value - low > slackLow) return "exceeded";
  if (bound.kind === "at-most" && high - value > slackHigh) return "exceeded";
  return "met";
}
