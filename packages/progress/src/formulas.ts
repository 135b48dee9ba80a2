import type { FormulaInput, FormulaName } from "@kehoach/model";
import { averageGrowth } from "./average-growth.ts";
import { changePerYear } from "./change-per-year.ts";
import { compositionDistance } from "./composition-distance.ts";
import { cumulativeProrated } from "./cumulative-prorated.ts";
import { paceRatio } from "./pace-ratio.ts";
import { remainingRequiredGrowth } from "./remaining-required-growth.ts";
import { requiredGrowth } from "./required-growth.ts";
import { shareOfGapClosed } from "./share-of-gap-closed.ts";

type Inputs = Readonly<Record<string, FormulaInput>>;

function number(inputs: Inputs, name: string): number {
  const value = inputs[name];
  if (typeof value !== "number") throw new RangeError(`formula: ${name} must be a number`);
  return value;
}

function numbers(inputs: Inputs, name: string): readonly number[] {
  const value = inputs[name];
  if (value === undefined || typeof value === "number")
    throw new RangeError(`formula: ${name} must be a list`);
  return value;
}

function levels(inputs: Inputs): { from: number; to: number; years: number } {
  return { from: number(inputs, "from"), to: number(inputs, "to"), years: number(inputs, "years") };
}

/** The calculation behind each formula of a derivation, from its inputs by name; `undefined` has no result. */
export const FORMULAS: Readonly<Record<FormulaName, (inputs: Inputs) => number | undefined>> = {
  "average-growth-from-rates": (inputs) => averageGrowth({ rates: numbers(inputs, "rates") }),
  "average-growth-from-levels": (inputs) => averageGrowth(levels(inputs)),
  "required-growth": (inputs) => requiredGrowth(levels(inputs)),
  "remaining-required-growth": (inputs) =>
    remainingRequiredGrowth({
      target: number(inputs, "target"),
      years: number(inputs, "years"),
      rates: numbers(inputs, "rates"),
    }),
  "change-per-year": (inputs) => changePerYear(levels(inputs)),
  change: (inputs) => number(inputs, "to") - number(inputs, "from") + 0,
  "relative-change": (inputs) => {
    const from = number(inputs, "from");
    return from === 0 ? undefined : ((number(inputs, "to") - from) / Math.abs(from)) * 100 + 0;
  },
  "pace-ratio": (inputs) =>
    paceRatio({ actual: number(inputs, "actual"), required: number(inputs, "required") }),
  sum: (inputs) => numbers(inputs, "parts").reduce((total, part) => total + part, 0),
  "composition-distance": (inputs) =>
    compositionDistance({ from: numbers(inputs, "from"), to: numbers(inputs, "to") }),
  "share-of-gap-closed": (inputs) =>
    shareOfGapClosed({
      baseline: number(inputs, "baseline"),
      target: number(inputs, "target"),
      value: number(inputs, "value"),
    }),
  "share-of-time": (inputs) => {
    const total = number(inputs, "total");
    return total === 0 ? undefined : number(inputs, "elapsed") / total;
  },
  "prorated-total": (inputs) =>
    cumulativeProrated({
      total: number(inputs, "total"),
      years: number(inputs, "years"),
      elapsed: number(inputs, "elapsed"),
    }),
  "remaining-per-year": (inputs) => {
    const left = number(inputs, "years") - number(inputs, "elapsed");
    return left <= 0 ? undefined : (number(inputs, "total") - number(inputs, "done")) / left;
  },
  "percent-of": (inputs) => {
    const whole = number(inputs, "whole");
    return whole === 0 ? undefined : (number(inputs, "part") / whole) * 100 + 0;
  },
  "convert-currency": (inputs) => {
    const rate = number(inputs, "rate");
    return rate === 0 ? undefined : number(inputs, "amount") / rate;
  },
};
