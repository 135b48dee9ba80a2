import { averageGrowth } from "../src/average-growth.ts";
import { checkBound } from "../src/check-bound.ts";
import { remainingRequiredGrowth } from "../src/remaining-required-growth.ts";
import type { YearValue } from "../src/year-value.ts";
import type { Answer } from "./method.ts";
import { boundOf } from "./read-bound.ts";
import { fieldsOf, numberOf, requiredNumber, seriesOf } from "./read-input.ts";
import type { Fields } from "./vectors.ts";

/** What has grown so far. */
interface Growth {
  readonly average: number | undefined;
  /** Growth of each year that has passed; from levels the average for each. */
  readonly rates: readonly number[];
}

/** A baseline with a value makes the series levels, whose years between may be missing; else it is rates. */
function growthOf(series: readonly YearValue[], baseYear: number, level: number | undefined): Growth {
  const later = series.filter(({ year }) => year > baseYear).sort((a, b) => a.year - b.year);
  const latest = later.at(-1);
  if (latest === undefined) return { average: undefined, rates: [] };
  const years = latest.year - baseYear;
  if (level === undefined) {
    const rates = later.map(({ value }) => value);
    return { average: rates.length === years ? averageGrowth({ rates }) : undefined, rates };
  }
  const average = averageGrowth({ from: level, to: latest.value, years });
  return { average, rates: average === undefined ? [] : Array.from({ length: years }, () => average) };
}

/** The year before the first rate where no base year is stated: a rate is that of its year over the one before. */
function baseYearOf(series: readonly YearValue[], baseline: Fields): number {
  const stated = numberOf(baseline, "year");
  if (stated !== undefined) return stated;
  if (series.length === 0) throw new Error("there is no base year");
  return Math.min(...series.map(({ year }) => year)) - 1;
}

export function averageGrowthAnswer(input: Fields): Answer {
  const target = fieldsOf(input, "target");
  const baseline = fieldsOf(input, "baseline");
  const series = seriesOf(input);
  const baseYear = baseYearOf(series, baseline);
  const { average, rates } = growthOf(series, baseYear, numberOf(baseline, "value"));
  if (average === undefined) return { status: "not_assessable" };
  const years = numberOf(target, "periods") ?? requiredNumber(target, "year") - baseYear;
  const required = (name: string): number | undefined => {
    const wanted = numberOf(target, name);
    return wanted === undefined ? undefined : remainingRequiredGrowth({ target: wanted, years, rates });
  };
  // a promised average is a least value unless it should fall; better than a range is no miss, nor has it a word
  const direction = input["direction"] === "decrease" ? "decrease" : "increase";
  const bound = boundOf(target, direction);
  const reached = checkBound({ value: average, bound, direction, tolerance: 0.05 }) !== "not-met";
  const words = rates.length < years ? ["ahead", "behind"] : ["met", "not_met"];
  return {
    value: average,
    arithmetic_mean: rates.reduce((sum, rate) => sum + rate, 0) / rates.length,
    required: required("value"),
    required_low: required("low"),
    required_high: required("high"),
    status: words[reached ? 0 : 1],
  };
}
