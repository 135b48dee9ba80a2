import type { ReasonCode } from "@kehoach/model";
import { requireFinite } from "../require-finite.ts";

/** Every trend arrow, best first. */
export const SDSN_ARROWS = ["on_track", "moderately_improving", "stagnating", "decreasing"] as const;

/** A trend arrow of the Sustainable Development Report. */
export type SdsnArrow = (typeof SDSN_ARROWS)[number];

/** A trend arrow with the ratio that it rests on. */
export interface SdsnResult {
  readonly method: "sdsn-trend-arrow";
  /** The formula is from memory of a paper, not from the source itself. */
  readonly confidence: "second-hand";
  /** `null` with a reason. */
  readonly arrow: SdsnArrow | null;
  /** Change per year so far over the change per year that the target requires. */
  readonly ratio: number | null;
  /** The latest value meets the target. */
  readonly met: boolean;
  readonly reason: ReasonCode | null;
}

/** Ratios from which (inclusive) an arrow holds; below 0 is decreasing. */
export const SDSN_THRESHOLDS: { readonly onTrack: number; readonly moderatelyImproving: number } = {
  onTrack: 0.9,
  moderatelyImproving: 0.5,
};

/**
 * Trend arrow in the manner of the Sustainable Development Report (SDSN). Second-hand: do not cite it as theirs.
 *
 * The straight change per year from baseline to latest value over the change per year from baseline to target.
 * Below 0 decreasing, below half stagnating, then moderately improving, then on track. A target that is met is on
 * track (`maintaining SDG achievement`), even if the value falls.
 *
 * Source: label wording from public copies of the report's data; the ratio is from memory (Lafortune et al. 2018).
 * The wording asks for the rate needed, but the example that this was checked against calls 0.9375 on track, so
 * the line is drawn at 0.9: an assumption of this library, like the ends that are inclusive.
 *
 * `null` with a reason: `baseline-is-latest` if no year has passed, `baseline-equals-target` if there was no way to
 * go and the target is now missed, `baseline-beyond-target` if the baseline was already better than the target,
 * `growth-undefined` if numbers overflow.
 *
 * A better latest value never worsens the arrow.
 *
 * @throws {RangeError} If a number is not finite, the latest year is before the baseline year, or the target year
 *   is not after it.
 *
 * @example
 * import { sdsnArrow } from "@kehoach/progress";
 * sdsnArrow({ baseline: { year: 2015, value: 50 }, latest: { year: 2023, value: 48 }, target: { year: 2030, value: 75 }, direction: "increase" }).arrow; // => "decreasing"
 */
export function sdsnArrow({
  baseline,
  latest,
  target,
  direction,
}: {
  readonly baseline: { readonly year: number; readonly value: number };
  readonly latest: { readonly year: number; readonly value: number };
  readonly target: { readonly year: number; readonly value: number };
  readonly direction: "increase" | "decrease";
}): SdsnResult {
  requireFinite("sdsnArrow", {
    baseline: [baseline.year, baseline.value],
    latest: [latest.year, latest.value],
    target: [target.year, target.value],
  });
  if (latest.year < baseline.year) {
    throw new RangeError(`sdsnArrow: latest must not be before the baseline, got ${latest.year}`);
  }
  if (target.year <= baseline.year) {
    throw new RangeError(`sdsnArrow: target must be after the baseline, got ${target.year}`);
  }
  const sense = direction === "increase" ? 1 : -1;
  const met = sense * (latest.value - target.value) >= 0;
  const way = target.value - baseline.value;
  const perYear = (latest.value - baseline.value) / (latest.year - baseline.year);
  const quotient = perYear / (way / (target.year - baseline.year)) + 0;
  const ratio = Number.isFinite(quotient) ? quotient : null;
  const shared = { method: "sdsn-trend-arrow", confidence: "second-hand", met } as const;
  const without = (reason: ReasonCode): SdsnResult =>
    met
      ? { ...shared, arrow: "on_track", ratio: null, reason }
      : { ...shared, arrow: null, ratio: null, reason };
  if (latest.year === baseline.year) return without("baseline-is-latest");
  if (way === 0) return without("baseline-equals-target");
  if (sense * way < 0) return without("baseline-beyond-target");
  if (ratio === null) return without("growth-undefined");
  return { ...shared, arrow: met ? "on_track" : arrowOf(ratio), ratio, reason: null };
}

function arrowOf(ratio: number): SdsnArrow {
  if (ratio >= SDSN_THRESHOLDS.onTrack) return "on_track";
  if (ratio >= SDSN_THRESHOLDS.moderatelyImproving) return "moderately_improving";
  return ratio >= 0 ? "stagnating" : "decreasing";
}
