import type { Pace } from "@kehoach/model";
import { requireFinite } from "./require-finite.ts";

/**
 * The pace of an indicator that is only to move one way, from its mean change a year and its last change.
 *
 * Both the right way is `on-track`; the mean right and the last not is `slow`; the last right and the mean not is
 * `insufficient`; neither is `moving-away`, or `no-change` if both are exactly 0.
 *
 * Source: the table of Destatis for targets that give a direction only, whose sun, partly cloudy, cloud and
 * thunderstorm these are (`destatisDirection`); `no-change` is ours.
 *
 * @throws {RangeError} If a change is not finite.
 *
 * @example
 * import { classifyMoves } from "@kehoach/progress";
 * classifyMoves({ meanChange: 0.4, lastChange: -0.1, direction: "increase" }); // => "slow"
 * classifyMoves({ meanChange: -2, lastChange: -1, direction: "decrease" }); // => "on-track"
 */
export function classifyMoves({
  meanChange,
  lastChange,
  direction,
}: {
  readonly meanChange: number;
  readonly lastChange: number;
  readonly direction: "increase" | "decrease";
}): Pace {
  requireFinite("classifyMoves", { meanChange, lastChange });
  const isRight = (change: number): boolean => (direction === "increase" ? change > 0 : change < 0);
  if (isRight(meanChange)) return isRight(lastChange) ? "on-track" : "slow";
  if (isRight(lastChange)) return "insufficient";
  return meanChange === 0 && lastChange === 0 ? "no-change" : "moving-away";
}
