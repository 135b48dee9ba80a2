import type { Pace } from "@kehoach/model";
import { type MethodAxes, outcomeOf } from "./method-axes.ts";
import type { SdsnArrow, SdsnResult } from "./sdsn-arrow.ts";

const PACE: Readonly<Record<SdsnArrow, Pace>> = {
  on_track: "on-track",
  moderately_improving: "slow",
  stagnating: "insufficient",
  decreasing: "moving-away",
};

/**
 * A trend arrow on our axes.
 *
 * Judgement: stagnating starts at no change, but is called insufficient. A met target says nothing of the pace.
 *
 * @param input - A result of {@link sdsnArrow}, or these fields of it; `due`: whether the target's time has come.
 *
 * @example
 * import { axesOfSdsn } from "@kehoach/progress";
 * axesOfSdsn({ arrow: "stagnating", met: false, due: false }); // => { outcome: "not-due", pace: "insufficient" }
 */
export function axesOfSdsn({
  arrow,
  met,
  due,
}: Pick<SdsnResult, "arrow" | "met"> & { readonly due: boolean }): MethodAxes {
  if (arrow === null) return { outcome: null, pace: null };
  return { outcome: outcomeOf({ met, due }), pace: met ? null : PACE[arrow] };
}
