import { finiteOrUndefined } from "../finite-or-undefined.ts";
import { requireFinite, requirePositive } from "../require-finite.ts";
import { seriesInOrder } from "../series-in-order.ts";
import type { YearValue } from "../year-value.ts";

/**
 * How a series is carried on: `cagr` by the mean annual change of its logits, `reg` and `wreg` by a regression of
 * the logits without and with weights, `gm` by geometric growth from first to last, `wgm` by weighted growth.
 */
export type EscapExtrapolationKind = "cagr" | "reg" | "wreg" | "gm" | "wgm";

/** What {@link escapExtrapolation} carries on. */
export interface EscapExtrapolationInput {
  /** One figure a year, in one unit, in any order; years without one are left out. */
  readonly series: readonly YearValue[];
  /** The year to predict; for `wreg` and `wgm` after the last figure, for the others any. */
  readonly year: number;
  readonly kind: EscapExtrapolationKind;
  /** What the unit counts to: 100 for percent (default), 1000 for a rate per thousand. Above 0. */
  readonly scale?: number;
}

interface Extrapolation {
  readonly known: readonly YearValue[];
  readonly first: YearValue;
  readonly last: YearValue;
  readonly year: number;
  readonly scale: number;
}

function logit(value: number, scale: number): number {
  const share = value / scale;
  return Math.log(share / (1 - share));
}

/** Inverse of {@link logit}, written so that it does not overflow. */
function fromLogit(value: number, scale: number): number {
  return scale / (1 + Math.exp(-value));
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function byLogitChanges({ known, last, year, scale }: Extrapolation): number {
  const changes = known.slice(1).map((point, index) => {
    const before = known[index] ?? point;
    return (logit(point.value, scale) - logit(before.value, scale)) / (point.year - before.year);
  });
  // as in the source: changes without a value (beyond the scale, or between two limits) are left out
  const change = mean(changes.filter((one) => !Number.isNaN(one)));
  if (!Number.isFinite(change)) return last.value;
  return fromLogit(logit(last.value, scale) + change * (year - last.year), scale);
}

/** Slope and value at the mean year of a weighted regression whose level is that of the unweighted one. */
function byLogitRegression(
  { known, year, scale }: Extrapolation,
  weightOf: (year: number) => number,
): number {
  const middle = mean(known.map((point) => point.year));
  const rows = known.map((point) => ({
    time: point.year - middle,
    logit: logit(point.value, scale),
    weight: weightOf(point.year),
  }));
  const total = sum(rows.map(({ weight }) => weight));
  const time = sum(rows.map((row) => row.weight * row.time));
  const level = sum(rows.map((row) => row.weight * row.logit));
  const across = sum(rows.map((row) => row.weight * row.time * row.logit)) - (time * level) / total;
  const spread = sum(rows.map((row) => row.weight * row.time ** 2)) - time ** 2 / total;
  const slope = across / spread;
  return fromLogit(mean(rows.map((row) => row.logit)) + slope * (year - middle), scale);
}

function byGrowth({ first, last, year }: Extrapolation): number {
  return last.value * (last.value / first.value) ** ((year - last.year) / (last.year - first.year));
}

function byWeightedGrowth(
  { known, last, year, scale }: Extrapolation,
  weightOf: (year: number) => number,
): number {
  const logs = known.map((point) => Math.log(point.value / scale));
  // at the scale and beyond it their ratios have no meaning
  if (!logs.every((log) => Number.isFinite(log) && log < 0)) return Number.NaN;
  const total = sum(known.map((point) => weightOf(point.year)));
  const product = known
    .slice(1)
    .reduce(
      (all, point, index) => all * ((logs[index + 1] ?? 0) / (logs[index] ?? 0)) ** weightOf(point.year),
      1,
    );
  return scale * Math.exp((logs.at(-1) ?? 0) * product ** ((year - last.year) / total));
}

/**
 * The value of a series in another year, by one of the extrapolations that are used with ESCAP's indices.
 *
 * @returns In the unit of the series. `undefined` for fewer than two figures and where the formula has no value:
 *   figures at or beyond 0 or `scale` have no logit (`reg`, `wreg`) or logarithm (`wgm`), growth needs figures of
 *   one sign (`gm`). `cagr` answers a figure at 0 or `scale` with the last figure, as the source's code does.
 * @throws {RangeError} If a number is not finite, `scale` is not above 0, a year has two figures, or `year` is not
 *   after the last figure for `wreg` and `wgm`, whose weights end there.
 *
 * Source: spalmas/SDG-MENARO `progress_assessment_functions.R` (UNICEF MENARO), functions of the same names; `wgm`
 * as its main script calls it, on the logarithm of the share. Weights w = (T − t₁)/(T − tᵢ) count recent years
 * more; `wreg` takes its level from the unweighted fit, as the code does. They follow ESCAP's working paper
 * SD/WP/04, which was not read.
 *
 * @example
 * import { escapExtrapolation } from "@kehoach/progress";
 * const series = [{ year: 2015, value: 60 }, { year: 2019, value: 69 }, { year: 2023, value: 76 }];
 * escapExtrapolation({ series, year: 2030, kind: "cagr" })?.toFixed(2); // => "85.89"
 */
export function escapExtrapolation({
  series,
  year,
  kind,
  scale = 100,
}: EscapExtrapolationInput): number | undefined {
  requireFinite("escapExtrapolation", { year });
  requirePositive("escapExtrapolation", { scale });
  const known = seriesInOrder("escapExtrapolation", series);
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined || known.length < 2) return undefined;
  if ((kind === "wreg" || kind === "wgm") && year <= last.year) {
    throw new RangeError(`escapExtrapolation: year must be after the last figure for ${kind}, got ${year}`);
  }
  const extrapolation = { known, first, last, year, scale };
  const weightOf = (own: number): number => (year - first.year) / (year - own);
  return finiteOrUndefined(carriedOn(kind, extrapolation, weightOf));
}

function carriedOn(
  kind: EscapExtrapolationKind,
  extrapolation: Extrapolation,
  weightOf: (year: number) => number,
): number {
  switch (kind) {
    case "cagr":
      return byLogitChanges(extrapolation);
    case "reg":
      return byLogitRegression(extrapolation, () => 1);
    case "wreg":
      return byLogitRegression(extrapolation, weightOf);
    case "gm":
      return byGrowth(extrapolation);
    case "wgm":
      return byWeightedGrowth(extrapolation, weightOf);
  }
}
