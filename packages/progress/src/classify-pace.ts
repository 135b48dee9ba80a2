import type { Pace } from "@kehoach/model";
import { RELATIVE_SLACK } from "./check-bound.ts";
import { requireFinite } from "./require-finite.ts";

/** Ratios from which (inclusive) a pace is ahead, on track or slow; Eurostat's 95 % and 60 %, and 105 %. */
export const PACE_THRESHOLDS: { readonly ahead: number; readonly onTrack: number; readonly slow: number } = {
  ahead: 1.05,
  onTrack: 0.95,
  slow: 0.6,
};

/**
 * The pace that a ratio of actual to required progress is.
 *
 * `ahead` from 1.05, `on-track` from 0.95, `slow` from 0.60, `insufficient` above 0, `no-change` at exactly 0,
 * `moving-away` below 0. Lower ends are inclusive, with a relative slack of 1e-9.
 *
 * @throws {RangeError} If the ratio is not finite.
 *
 * @example
 * import { classifyPace } from "@kehoach/progress";
 * classifyPace(0.95); // => "on-track"
 * classifyPace(-0.1); // => "moving-away"
 */
export function classifyPace(ratio: number): Pace {
  requireFinite("classifyPace", { ratio });
  const reaches = (threshold: number): boolean => ratio >= threshold * (1 - RELATIVE_SLACK);
  if (reaches(PACE_THRESHOLDS.ahead)) return "ahead";
  if (reaches(PACE_THRESHOLDS.onTrack)) return "on-track";
  if (reaches(PACE_THRESHOLDS.slow)) return "slow";
  if (ratio > 0) return "insufficient";
  return ratio < 0 ? "moving-away" : "no-change";
}
