import { CERTAINTIES, type Certainty } from "@kehoach/model";

/**
 * The weakest of several certainties: a chain is as sure as its weakest step. `enacted` for none, since nothing
 * had to be believed.
 *
 * @example
 * weakestCertainty(["enacted", "national-pattern"]); // => "national-pattern"
 * weakestCertainty([]); // => "enacted"
 */
export function weakestCertainty(certainties: readonly Certainty[]): Certainty {
  return CERTAINTIES.findLast((certainty) => certainties.includes(certainty)) ?? "enacted";
}
