import { logLinearRate } from "../src/log-linear-rate.ts";
import { mannKendall } from "../src/mann-kendall.ts";
import { olsProjection } from "../src/ols-projection.ts";
import { spearman } from "../src/spearman.ts";
import { theilSen } from "../src/theil-sen.ts";
import { trendValue } from "../src/trend-value.ts";
import type { Answer, Method } from "./method.ts";
import { fieldsOf, numberOf, requiredNumber, seriesOf } from "./read-input.ts";
import type { Fields } from "./vectors.ts";

function olsAnswer(input: Fields, options: Fields): Answer {
  const target = fieldsOf(input, "target");
  const level = numberOf(options, "level");
  const projection = olsProjection({
    series: seriesOf(input),
    year: numberOf(options, "at") ?? requiredNumber(target, "year"),
    ...(level === undefined ? {} : { level }),
  });
  if (projection === undefined) return { status: "not_assessable" };
  const { value, low, high, slope } = projection;
  return { value, low, high, slope, status: placeOf(numberOf(target, "value"), low, high) };
}

function placeOf(target: number | undefined, low: number, high: number): string | null {
  if (target === undefined) return null;
  if (target < low) return "target_below_interval";
  return target > high ? "target_above_interval" : "target_inside_interval";
}

const TREND_WORDS = {
  increase: "significant_increase",
  decrease: "significant_decrease",
  "not-significant": "no_significant_trend",
  "too-short": "no_significant_trend",
} as const;

function mannKendallAnswer(input: Fields): Answer {
  const result = mannKendall({ series: seriesOf(input) });
  if (result === undefined) return { status: "not_assessable" };
  const { s, varS, z, tau, pNormal, pExact, verdict } = result;
  return { S: s, varS, z, tau, p_normal: pNormal, p_exact: pExact, status: TREND_WORDS[verdict] };
}

const RANK_WORDS = {
  increase: "increasing",
  decrease: "decreasing",
  "not-significant": "stable",
  "too-short": "stable",
} as const;

function spearmanAnswer(input: Fields): Answer {
  const result = spearman({ series: seriesOf(input) });
  if (result === undefined) return { status: "not_assessable" };
  return { value: result.rho, p: result.p, status: RANK_WORDS[result.verdict] };
}

/** `intercept` is mljs' convention, by which `value` is projected, `intercept_median` that of scipy and R. */
function theilSenAnswer(input: Fields, options: Fields): Answer {
  const result = theilSen({ series: seriesOf(input) });
  if (result === undefined) return { status: "not_assessable" };
  const { slope, slopeLow, slopeHigh, intercepts } = result;
  const year = numberOf(options, "at");
  return {
    slope,
    slope_low95: slopeLow,
    slope_high95: slopeHigh,
    intercept: intercepts.joint,
    intercept_median: intercepts.separate,
    value: year === undefined ? null : trendValue({ slope, intercept: intercepts.joint, year }),
    status: null,
  };
}

/** The methods that look at a whole series. */
export const TREND_METHODS: Readonly<Record<string, Method>> = {
  "OLS projection with prediction interval": { options: ["at", "level"], answer: olsAnswer },
  "mann-kendall": { options: [], answer: mannKendallAnswer },
  "spearman trend (OECD)": { options: [], answer: spearmanAnswer },
  "theil-sen": { options: ["at"], answer: theilSenAnswer },
  "log-linear average annual rate of reduction": {
    options: [],
    answer: (input) => ({ value: logLinearRate({ series: seriesOf(input) }) }),
  },
};
