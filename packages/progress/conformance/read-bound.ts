import type { Bound } from "@kehoach/model";
import { numberOf, requiredNumber } from "./read-input.ts";
import type { Fields } from "./vectors.ts";

const SINGLE = {
  ">": "more-than",
  ">=": "at-least",
  "<": "less-than",
  "<=": "at-most",
  "=": "exactly",
  approx: "approximately",
} as const;

function isSingle(operator: unknown): operator is keyof typeof SINGLE {
  return typeof operator === "string" && Object.hasOwn(SINGLE, operator);
}

/**
 * The bound that an operator and its numbers are. A target without operator is a range where it has ends, else a
 * least or most value by the direction.
 */
export function boundOf(
  target: Fields,
  direction: "increase" | "decrease" | "toward-target" | null,
  name = "value",
): Bound {
  const ends = { low: numberOf(target, "low") ?? null, high: numberOf(target, "high") ?? null };
  const hasEnds = ends.low !== null || ends.high !== null;
  const operator = target["op"] ?? (hasEnds ? "range" : withoutOperator(direction));
  if (operator === "range") {
    if (!hasEnds) throw new Error("a range needs an end");
    return { kind: "between", ...ends };
  }
  if (!isSingle(operator)) throw new Error(`unknown operator ${JSON.stringify(operator)}`);
  return { kind: SINGLE[operator], value: requiredNumber(target, name) };
}

function withoutOperator(direction: "increase" | "decrease" | "toward-target" | null): keyof typeof SINGLE {
  if (direction === "increase") return ">=";
  return direction === "decrease" ? "<=" : "=";
}
