import type { DueOutcome } from "./classify-outcome.ts";

const BEST_FIRST: readonly DueOutcome[] = ["exceeded", "met", "nearly-met", "not-met"];
const WORST_FIRST = [...BEST_FIRST].reverse();

/**
 * One outcome for several statements or parts of a target: the worst of them (`all`) or the best (`any`).
 *
 * @returns `undefined` if there are none.
 *
 * @example
 * import { combineOutcomes } from "@kehoach/progress";
 * combineOutcomes({ outcomes: ["met", "not-met"], combination: "all" }); // => "not-met"
 * combineOutcomes({ outcomes: ["met", "not-met"], combination: "any" }); // => "met"
 */
export function combineOutcomes({
  outcomes,
  combination,
}: {
  readonly outcomes: readonly DueOutcome[];
  readonly combination: "all" | "any";
}): DueOutcome | undefined {
  const order = combination === "any" ? BEST_FIRST : WORST_FIRST;
  return order.find((outcome) => outcomes.includes(outcome));
}
