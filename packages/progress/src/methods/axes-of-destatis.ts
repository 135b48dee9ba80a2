import type { Pace } from "@kehoach/model";
import type { DestatisDirection } from "./destatis-direction.ts";
import type { DestatisKeepEachYear } from "./destatis-keep-each-year.ts";
import type { DestatisTargetValue } from "./destatis-target-value.ts";
import type { DestatisSymbol } from "./destatis-weather.ts";
import { type MethodAxes, outcomeOf } from "./method-axes.ts";

const PACE: Readonly<Record<DestatisSymbol, Pace>> = {
  sun: "on-track",
  partly_cloudy: "slow",
  cloud: "insufficient",
  thunderstorm: "moving-away",
};

/**
 * A weather symbol on our axes, which depends on the kind of target that it stands for.
 *
 * Judgement: a target value goes from sun (on track) over slow and insufficient to moving away, and a value that
 * is reached says nothing of the pace. A direction has no outcome. A target to be kept is due every year: sun and
 * partly cloudy are met, cloud and thunderstorm not met; met but getting worse is moving away, missed but getting
 * better slow. A thunderstorm also stands for no change.
 *
 * @param result - A result of one of the three functions, or these fields of it; `due`: whether the time of a
 *   target value has come.
 *
 * @example
 * import { axesOfDestatis } from "@kehoach/progress";
 * axesOfDestatis({ target: "keep", symbol: "partly_cloudy", due: false }); // => { outcome: "met", pace: "moving-away" }
 */
export function axesOfDestatis(
  result: (
    | Pick<DestatisTargetValue, "target" | "symbol" | "reached">
    | Pick<DestatisDirection, "target" | "symbol">
    | Pick<DestatisKeepEachYear, "target" | "symbol">
  ) & { readonly due: boolean },
): MethodAxes {
  const { symbol, due } = result;
  if (symbol === null) return { outcome: null, pace: null };
  switch (result.target) {
    case "value":
      return {
        outcome: outcomeOf({ met: result.reached, due }),
        pace: result.reached ? null : PACE[symbol],
      };
    case "direction":
      return { outcome: null, pace: PACE[symbol] };
    case "keep":
      return KEPT[symbol];
  }
}

const KEPT: Readonly<Record<DestatisSymbol, MethodAxes>> = {
  sun: { outcome: "met", pace: "on-track" },
  partly_cloudy: { outcome: "met", pace: "moving-away" },
  cloud: { outcome: "not-met", pace: "slow" },
  thunderstorm: { outcome: "not-met", pace: "moving-away" },
};
