import { openSdg } from "../src/methods/open-sdg.ts";
import type { YearValue } from "../src/year-value.ts";
import type { Answer } from "./method.ts";
import { growthOptionsOf } from "./read-growth-options.ts";
import { fieldsOf, numberOf } from "./read-input.ts";
import type { Fields } from "./vectors.ts";

/** The vectors keep this much of an error's message. */
const MESSAGE_LENGTH = 120;

/**
 * Open SDG's answer in its own words. Where its code stops with an error of its language, this library throws or
 * gives a reason, which is put into the words of that error.
 */
export function openSdgAnswer(input: Fields, options: Fields): Answer {
  const growthOptions = growthOptionsOf(input);
  const stated = fieldsOf(options, "progress_thresholds");
  const thresholds = Object.fromEntries(
    ["high", "med", "low"].flatMap((name) => {
      const value = numberOf(stated, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  try {
    const result = openSdg({ ...growthOptions, thresholds });
    return {
      value: result.value,
      score: result.score,
      status: result.status,
      base_year_used: result.baseYear,
      ...(result.reason === "baseline-missing"
        ? { error: "ValueError", message: "can only convert an array of size 1 to a Python scalar" }
        : {}),
    };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    if (error.message.includes("targetYear must differ from the base year")) {
      return { error: "ZeroDivisionError", message: "division by zero" };
    }
    if (error.message.includes("one value a year")) {
      return { error: "Exception", message: duplicateMessage(growthOptions.series).slice(0, MESSAGE_LENGTH) };
    }
    throw error;
  }
}

function duplicateMessage(series: readonly YearValue[]): string {
  return series
    .filter(({ year }) => series.filter((other) => other.year === year).length > 1)
    .map(
      ({ year, value }) =>
        `x - Duplicate value for year ${year}: ${pythonFloat(value)} for progress calculation of series: x`,
    )
    .join("\n");
}

function pythonFloat(value: number): string {
  return Number.isInteger(value) ? `${value}.0` : `${value}`;
}
