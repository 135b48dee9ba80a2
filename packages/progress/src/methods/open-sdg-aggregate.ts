import { requireFinite } from "../require-finite.ts";
import type { OpenSdgStatus } from "./open-sdg.ts";

/** The status of several series of one indicator. */
export interface OpenSdgAggregate {
  readonly method: "open-sdg-2.4";
  readonly status: OpenSdgStatus;
  /** Mean of the scores that there are, from −5 to 5; `null` without any. */
  readonly score: number | null;
  /** How many series have a score, of how many. */
  readonly scored: number;
  readonly series: number;
}

/**
 * Status of an indicator from the scores of its series, by Open SDG 2.4: their plain mean, from 2.5 substantial,
 * from 0 moderate, from −2.5 limited, below deterioration.
 *
 * Series without a score are left out; without any the status is `not_available`. The target counts as achieved
 * only if all series that have a score achieve theirs. For groups of series, aggregate each group first and pass
 * its score on.
 *
 * Source: open-sdg/sdg-build 2.4 `IndicatorProgress.get_indicator_progress` and `get_progress_status_from_score`;
 * its JSON schema speaks of a median, code and documentation take the mean.
 *
 * A better score never worsens the status; a series that gains its first score can.
 *
 * @throws {RangeError} If a score is not from −5 to 5.
 *
 * @example
 * import { openSdgAggregate } from "@kehoach/progress";
 * openSdgAggregate([{ score: 5, targetAchieved: true }, { score: -1, targetAchieved: false }]).status; // => "moderate_progress"
 */
export function openSdgAggregate(
  series: readonly { readonly score: number | null; readonly targetAchieved: boolean }[],
): OpenSdgAggregate {
  const scored = series.filter((one): one is typeof one & { readonly score: number } => one.score !== null);
  const scores = scored.map(({ score }) => score);
  requireFinite("openSdgAggregate", { score: scores });
  for (const score of scores) {
    if (Math.abs(score) > 5) {
      throw new RangeError(`openSdgAggregate: score must be from -5 to 5, got ${score}`);
    }
  }
  const mean = scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length + 0;
  return {
    method: "open-sdg-2.4",
    status: statusOf(
      mean,
      scored.every(({ targetAchieved }) => targetAchieved),
    ),
    score: mean,
    scored: scored.length,
    series: series.length,
  };
}

function statusOf(mean: number | null, allAchieved: boolean): OpenSdgStatus {
  if (mean === null) return "not_available";
  if (allAchieved) return "target_achieved";
  if (mean >= 2.5) return "substantial_progress";
  if (mean >= 0) return "moderate_progress";
  return mean >= -2.5 ? "limited_progress" : "deterioration";
}
