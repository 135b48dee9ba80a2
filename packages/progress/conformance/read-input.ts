import type { YearValue } from "../src/year-value.ts";
import { type Fields, isFields } from "./vectors.ts";

/** A number of the input; `undefined` where it is absent, null or "NaN", which are all missing. */
export function numberOf(fields: Fields, name: string): number | undefined {
  const value = fields[name];
  if (value === undefined || value === null || value === "NaN") return undefined;
  if (typeof value !== "number") throw new Error(`${name} must be a number, got ${JSON.stringify(value)}`);
  return value;
}

/** A number that the method cannot do without. */
export function requiredNumber(fields: Fields, name: string): number {
  const value = numberOf(fields, name);
  if (value === undefined) throw new Error(`${name} is missing`);
  return value;
}

/** A part of the input that is an object; empty where it is absent or null. */
export function fieldsOf(fields: Fields, name: string): Fields {
  const value = fields[name] ?? {};
  if (!isFields(value)) throw new Error(`${name} must be an object, got ${JSON.stringify(value)}`);
  return value;
}

/** A list of numbers; `undefined` where it is absent or null. */
export function numbersOf(fields: Fields, name: string): readonly number[] | undefined {
  const value = fields[name];
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value) || !value.every((item) => typeof item === "number")) {
    throw new Error(`${name} must be a list of numbers, got ${JSON.stringify(value)}`);
  }
  return value;
}

/** The year and value of the baseline or target. */
export function pointOf(input: Fields, name: "baseline" | "target"): YearValue {
  const fields = fieldsOf(input, name);
  return { year: requiredNumber(fields, "year"), value: requiredNumber(fields, "value") };
}

/** The rows of the series as they stand: year, value and whatever follows. */
export function rowsOf(input: Fields): readonly (readonly unknown[])[] {
  const rows = input["series"];
  if (!Array.isArray(rows) || !rows.every((row) => Array.isArray(row))) {
    throw new Error("series must be a list of lists");
  }
  return rows;
}

/** The years that have a value, in the order given; a missing value is null or "NaN". */
export function seriesOf(input: Fields): readonly YearValue[] {
  return rowsOf(input).flatMap(([year, value]) => {
    const known = numberOf({ value }, "value");
    return known === undefined ? [] : [{ year: yearOf(year), value: known }];
  });
}

/** A span such as "2015-16" counts as its first year. */
function yearOf(year: unknown): number {
  if (typeof year === "number") return year;
  const digits = typeof year === "string" ? /^\d{4}/.exec(year)?.[0] : undefined;
  if (digits === undefined) throw new Error(`a year must be a number, got ${JSON.stringify(year)}`);
  return Number(digits);
}

/** The latest year that has a value. */
export function latestOf(input: Fields): YearValue | undefined {
  return [...seriesOf(input)].sort((a, b) => a.year - b.year).at(-1);
}

/** The latest year that has a value, for methods that have nothing to say without one. */
export function requiredLatest(input: Fields): YearValue {
  const latest = latestOf(input);
  if (latest === undefined) throw new Error("series has no value");
  return latest;
}

/** A desired direction by one side. */
export function directionOf(input: Fields): "increase" | "decrease" {
  const direction = input["direction"];
  if (direction !== "increase" && direction !== "decrease") {
    throw new Error(`direction must be increase or decrease, got ${JSON.stringify(direction)}`);
  }
  return direction;
}

/** A desired direction where the method may do without. */
export function anyDirectionOf(input: Fields): "increase" | "decrease" | "toward-target" | null {
  const direction = input["direction"];
  if (direction === "increase" || direction === "decrease") return direction;
  return direction === "target-value" ? "toward-target" : null;
}
