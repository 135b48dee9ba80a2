import type { Outcome } from "@kehoach/model";

/** How many targets ended how, as official reports count them. */
export interface MetCount {
  /** Exceeded or met: the 14 of "14/15 chỉ tiêu đạt và vượt". */
  readonly metOrExceeded: number;
  /** Those with an outcome other than `not-due`: the 15. */
  readonly due: number;
  readonly exceeded: number;
  readonly met: number;
  readonly nearlyMet: number;
  readonly notMet: number;
  readonly notDue: number;
  /** Those without an outcome; they are in neither number of the fraction. */
  readonly withoutOutcome: number;
}

/**
 * Counts outcomes the way "14/15 met or exceeded" does.
 *
 * The fraction is of targets that are due and have an outcome; what is not due or has no outcome is counted beside
 * it and never hidden in it. All counts are 0 for an empty list.
 *
 * @param input - `outcomes` in any order; `null` for one that cannot be had.
 *
 * @example
 * import { countMet } from "@kehoach/progress";
 * const { metOrExceeded, due, notDue } = countMet({ outcomes: ["exceeded", "met", "nearly-met", "not-due", null] });
 * [metOrExceeded, due, notDue]; // => [2, 3, 1]
 */
export function countMet({ outcomes }: { readonly outcomes: readonly (Outcome | null)[] }): MetCount {
  const number = (wanted: Outcome | null): number => outcomes.filter((outcome) => outcome === wanted).length;
  const exceeded = number("exceeded");
  const met = number("met");
  const nearlyMet = number("nearly-met");
  const notMet = number("not-met");
  return {
    metOrExceeded: exceeded + met,
    due: exceeded + met + nearlyMet + notMet,
    exceeded,
    met,
    nearlyMet,
    notMet,
    notDue: number("not-due"),
    withoutOutcome: number(null),
  };
}
