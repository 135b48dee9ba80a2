import { checkBound } from "../src/check-bound.ts";
import { combineOutcomes } from "../src/combine-outcomes.ts";
import { constantRateProjection } from "../src/constant-rate-projection.ts";
import { meanScore } from "../src/mean-score.ts";
import { pathValue } from "../src/path-value.ts";
import { percentOfPlan } from "../src/percent-of-plan.ts";
import { requiredGrowth } from "../src/required-growth.ts";
import { shareOfGapClosed } from "../src/share-of-gap-closed.ts";
import { timeDistance } from "../src/time-distance.ts";
import type { YearValue } from "../src/year-value.ts";
import { averageGrowthAnswer } from "./average-growth-answer.ts";
import { compositionAnswer } from "./composition-answer.ts";
import { cumulativeAnswer } from "./cumulative-answer.ts";
import type { Answer, Method } from "./method.ts";
import { boundOf } from "./read-bound.ts";
import {
  anyDirectionOf,
  fieldsOf,
  latestOf,
  numberOf,
  numbersOf,
  pointOf,
  requiredLatest,
  requiredNumber,
  rowsOf,
  seriesOf,
} from "./read-input.ts";
import { type Fields, isFields } from "./vectors.ts";

const WORD = { exceeded: "exceeded", met: "met", "nearly-met": "not_met", "not-met": "not_met" } as const;

function comparisonAnswer(input: Fields, options: Fields): Answer {
  const latest = latestOf(input);
  if (latest === undefined) return { status: "not_assessable" };
  const direction = anyDirectionOf(input);
  const bound = boundOf(fieldsOf(input, "target"), direction);
  const tolerance = numberOf(options, "approx_tolerance") ?? 0.05;
  const outcome = checkBound({ value: latest.value, bound, direction, tolerance });
  return { value: latest.value, status: WORD[outcome] };
}

/** Statements of a change since the baseline, in percent or in the unit, or of the value itself. */
function alternativesAnswer(input: Fields): Answer {
  const target = fieldsOf(input, "target");
  const { value: baseline } = pointOf(input, "baseline");
  const { value } = requiredLatest(input);
  const direction = anyDirectionOf(input);
  const alternatives = target["alternatives"];
  if (!Array.isArray(alternatives) || !alternatives.every(isFields))
    throw new Error("alternatives are missing");
  const ofBaseline = percentOfPlan({ value, plan: baseline });
  const percentChange = ofBaseline === undefined ? undefined : ofBaseline - 100;
  const measures: Readonly<Record<string, number | undefined>> = {
    percent_change: percentChange,
    change: value - baseline,
    value,
  };
  const outcomes = alternatives.map((alternative) => {
    const name = Object.keys(measures).find((measure) => alternative[measure] !== undefined);
    const measured = name === undefined ? undefined : measures[name];
    if (name === undefined || measured === undefined) {
      throw new Error(`cannot measure ${JSON.stringify(alternative)}`);
    }
    const bound = boundOf(alternative, direction, name);
    return checkBound({ value: measured, bound, direction, tolerance: 0 });
  });
  // the statements are met or not, by how much is not asked
  const each = outcomes.map((outcome) => (outcome === "not-met" ? "not-met" : "met"));
  const combination = target["combine"] ?? "all";
  if (combination !== "all" && combination !== "any") {
    throw new Error(`unknown combination ${JSON.stringify(combination)}`);
  }
  const combined = combineOutcomes({ outcomes: each, combination });
  return {
    value: percentChange,
    each: each.map((outcome) => WORD[outcome]),
    status: combined === undefined ? "not_assessable" : WORD[combined],
    inconsistent: new Set(each).size > 1,
  };
}

function percentAnswer(input: Fields, options: Fields): Answer {
  const parts = numbersOf(input, "parts");
  if (parts !== undefined) {
    return { value: meanScore({ scores: parts.map((score) => ({ score })), minimumCoverage: 1 }).mean };
  }
  const target = fieldsOf(input, "target");
  const stated = numberOf(target, "value");
  const targets = stated === undefined ? (numbersOf(target, "parts") ?? []) : [stated];
  const plan = targets.reduce((sum, part) => sum + part, 0);
  const series = seriesOf(input);
  const latest = requiredLatest(input).value;
  const adds = target["kind"] === "cumulative" && options["values_are_running_totals"] !== true;
  const value = adds ? series.reduce((sum, point) => sum + point.value, 0) : latest;
  const percent = percentOfPlan({ value, plan });
  const capped = options["capped"] === true && percent !== undefined ? Math.min(percent, 100) : percent;
  return { value: capped };
}

function shareAnswer(input: Fields, options: Fields): Answer {
  const value = rowsOf(input).at(-1)?.[1];
  const share = shareOfGapClosed({
    baseline: requiredNumber(fieldsOf(input, "baseline"), "value"),
    target: requiredNumber(fieldsOf(input, "target"), "value"),
    value: requiredNumber({ value }, "value"),
  });
  if (share === undefined) return { value: null };
  return { value: (options["clamp"] === true ? Math.max(0, Math.min(1, share)) : share) * 100 };
}

function timeDistanceAnswer(input: Fields): Answer {
  const distance = timeDistance({
    baseline: pointOf(input, "baseline"),
    target: pointOf(input, "target"),
    latest: requiredLatest(input),
  });
  if (distance === undefined) return { status: "not_assessable" };
  const { pathYear, years } = distance;
  return { path_year: pathYear, value: years, status: years < 0 ? "behind" : "ahead" };
}

function linearPathAnswer(input: Fields, options: Fields): Answer {
  const path = { from: pointOf(input, "baseline"), to: pointOf(input, "target"), shape: "linear" } as const;
  return { value: pathValue({ ...path, year: numberOf(options, "at") ?? requiredLatest(input).year }) };
}

/** From the baseline over the latest value, whose year it counts on from. */
function constantRateAnswer(input: Fields, options: Fields): Answer {
  const from = pointOf(input, "baseline");
  return {
    value: constantRateProjection({ from, to: requiredLatest(input), year: requiredNumber(options, "at") }),
  };
}

/** `value` is percent a year from the latest value, which may be the baseline itself, to the target. */
function levelAnswer(input: Fields, options: Fields): Answer {
  const baseline = pointOf(input, "baseline");
  const target = pointOf(input, "target");
  const latest = latestOf(input) ?? baseline;
  const growthBetween = (from: YearValue, to: YearValue): number | undefined =>
    to.year > from.year
      ? requiredGrowth({ from: from.value, to: to.value, years: to.year - from.year })
      : undefined;
  const year = numberOf(options, "at") ?? latest.year;
  const path = { from: baseline, to: target, year };
  const remaining = growthBetween(latest, target);
  return {
    value: remaining,
    required_remaining: remaining,
    cagr_actual: growthBetween(baseline, latest),
    path_linear: pathValue({ ...path, shape: "linear" }),
    path_geometric: pathValue({ ...path, shape: "geometric" }),
  };
}

/** As a part of the whole, from the baseline to the target. */
function annualRateAnswer(input: Fields): Answer {
  const from = pointOf(input, "baseline");
  const to = pointOf(input, "target");
  const percent = requiredGrowth({ from: from.value, to: to.value, years: to.year - from.year });
  return { value: percent === undefined ? null : percent / 100 };
}

/** The methods that compare values with a target. */
export const TARGET_METHODS: Readonly<Record<string, Method>> = {
  "average growth over a period": { options: [], answer: averageGrowthAnswer },
  "comparison operator": { options: ["approx_tolerance"], answer: comparisonAnswer },
  composition: { options: [], answer: compositionAnswer },
  "constant-rate projection": { options: ["at"], answer: constantRateAnswer },
  "cumulative flow over a period": { options: ["values_are_running_totals"], answer: cumulativeAnswer },
  "level by a year": { options: ["at"], answer: levelAnswer },
  "linear path to target": { options: ["at"], answer: linearPathAnswer },
  "linear share of baseline-to-target distance": { options: ["clamp"], answer: shareAnswer },
  // both sources print one decimal
  "percent of target (KPI)": {
    options: ["values_are_running_totals", "capped"],
    printedDecimals: 1,
    answer: percentAnswer,
  },
  "required annual rate (AARC)": { options: [], answer: annualRateAnswer },
  "time distance (Sicherl S-time)": { options: [], answer: timeDistanceAnswer },
  "two alternative statements": { options: [], answer: alternativesAnswer },
};
