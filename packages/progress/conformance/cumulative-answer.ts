import { checkBound } from "../src/check-bound.ts";
import { cumulativeProrated } from "../src/cumulative-prorated.ts";
import { percentOfPlan } from "../src/percent-of-plan.ts";
import type { Answer } from "./method.ts";
import { fieldsOf, requiredNumber, seriesOf } from "./read-input.ts";
import type { Fields } from "./vectors.ts";

/** A year without a figure before the latest one makes the sum a lower bound, from which nothing is derived. */
export function cumulativeAnswer(input: Fields, options: Fields): Answer {
  const target = fieldsOf(input, "target");
  const total = requiredNumber(target, "value");
  const from = requiredNumber(target, "from");
  const to = requiredNumber(target, "year");
  const flows = seriesOf(input)
    .filter(({ year }) => year >= from && year <= to)
    .sort((a, b) => a.year - b.year);
  const latest = flows.at(-1);
  if (latest === undefined) return { status: "not_assessable" };
  const runs = options["values_are_running_totals"] === true;
  const years = to - from + 1;
  const elapsed = latest.year - from + 1;
  const cumulative = runs ? latest.value : flows.reduce((sum, { value }) => sum + value, 0);
  if (!runs && flows.length < elapsed) return { cumulative, status: "not_assessable" };
  const prorated = cumulativeProrated({ total, years, elapsed });
  const perYear = cumulativeProrated({ total, years, elapsed: 1 });
  if (prorated === undefined || perYear === undefined) return { status: "not_assessable" };
  const shareOfProrated = percentOfPlan({ value: cumulative, plan: prorated });
  const equivalent = cumulative / perYear;
  const against = (value: number): string =>
    checkBound({
      value: cumulative,
      bound: { kind: "at-least", value },
      direction: "increase",
      tolerance: 0,
    });
  const outcome = against(total);
  const pace = against(prorated) === "not-met" ? "behind" : "ahead";
  return {
    cumulative,
    share_of_total: percentOfPlan({ value: cumulative, plan: total }),
    prorated,
    share_of_prorated: shareOfProrated,
    remaining: total - cumulative,
    required_per_year: elapsed < years ? (total - cumulative) / (years - elapsed) : null,
    time_equivalent_years: equivalent,
    years_ahead: equivalent - elapsed,
    value: shareOfProrated,
    status: outcome !== "not-met" ? outcome : elapsed < years ? pace : "not_met",
  };
}
