import { requireFinite } from "../require-finite.ts";
import type { EurostatStatus } from "./eurostat.ts";

/** The status of several series of one indicator on Eurostat's scale. */
export interface EurostatAggregate {
  readonly method: "eurostat-eustat";
  readonly status: EurostatStatus;
  /** Mean of the scores that there are, from −5 to 5; `null` without any. */
  readonly score: number | null;
  /** How many series have a score, of how many. */
  readonly scored: number;
  readonly series: number;
}

/**
 * Status of an indicator from the scores of its series, as Eustat takes it: their mean, above 2.5 significant
 * progress, above 0.25 moderate, from −0.25 none, from −2.5 moderate deterioration, below significant.
 *
 * Series without a score are left out; without any the status is `not_available`.
 *
 * Source: Eustat's override of sdg-build 2.4, `get_progress_status_from_score_eustat`.
 *
 * A better score never worsens the status; a series that gains its first score can.
 *
 * @throws {RangeError} If a score is not from −5 to 5.
 *
 * @example
 * import { eurostatAggregate } from "@kehoach/progress";
 * eurostatAggregate([{ score: 5 }, { score: -5 }]).status; // => "no_progress"
 */
export function eurostatAggregate(series: readonly { readonly score: number | null }[]): EurostatAggregate {
  const scores = series.map(({ score }) => score).filter((score) => score !== null);
  requireFinite("eurostatAggregate", { score: scores });
  for (const score of scores) {
    if (Math.abs(score) > 5) {
      throw new RangeError(`eurostatAggregate: score must be from -5 to 5, got ${score}`);
    }
  }
  const mean = scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length + 0;
  return {
    method: "eurostat-eustat",
    status: statusOf(mean),
    score: mean,
    scored: scores.length,
    series: series.length,
  };
}

function statusOf(mean: number | null): EurostatStatus {
  if (mean === null) return "not_available";
  if (mean > 2.5) return "significant_progress";
  if (mean > 0.25) return "moderate_progress";
  if (mean >= -0.25) return "no_progress";
  return mean >= -2.5 ? "moderate_deterioration" : "significant_deterioration";
}
